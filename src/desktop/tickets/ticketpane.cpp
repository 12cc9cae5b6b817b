// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketpane.h"

#include "ticketsheet.h"
#include "traceview.h"
#include "whynotpopup.h"

#include "desktop/shell/rightsgate.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "services/explainservice.h"
#include "services/shownline.h"
#include "services/slaservice.h"
#include "services/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

QToolButton *headerButton(Glyph glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(glyph, Tone::Muted));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TicketPane::TicketPane(const DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sheet(new TicketSheet)
{
    setMinimumWidth(320);
    setAccessibleName(tr("Ticket"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the line at the left
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_sheet, 1);
    auto *footer = new Panel(Tone::Surface, Qt::TopEdge);
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(measures::PageMargin, 8, measures::PageMargin, 8);
    auto *open = new QPushButton(icon(Glyph::Tickets), tr("Open ticket"));
    footerLayout->addStretch(1);
    footerLayout->addWidget(open);
    m_footer = footer;
    m_footer->hide();
    layout->addWidget(m_footer);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_ticket); });
    connect(m_sheet, &TicketSheet::noteEntered, this, &TicketPane::addNote);
    if (!m_desk.rights.may(Right::Note))
        m_sheet->shutNotes(RightsGate::reason(m_desk.rights));
    connect(m_sheet, &TicketSheet::decisionPicked, this, &TicketPane::fetch);
    connect(m_sheet->trace(), &TraceView::askedAbout, this, &TicketPane::askWhyNot);
    connectWorkspace();
}

QWidget *TicketPane::makeHeader()
{
    auto *header = new Panel(Tone::Surface, Qt::BottomEdge);
    header->setFixedHeight(measures::FilterBarHeight);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(measures::PageMargin, 0, 8, 0);
    layout->setSpacing(8);
    m_number = new ToneLabel;
    m_number->setFont(fonts::title());
    m_number->setFit(ToneLabel::Fit::Elided);
    m_number->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_tag = ToneLabel::tag({}, Tone::Muted, Tone::Raised);
    m_tag->hide();
    m_pin = headerButton(Glyph::Pin, tr("Pin this pane"));
    m_pin->setCheckable(true);
    auto *close = headerButton(Glyph::Close, tr("Close this pane"));
    layout->addWidget(new ToneLabel(tr("Ticket"), Tone::Muted));
    layout->addWidget(m_number);
    layout->addWidget(m_tag);
    layout->addStretch(1);
    layout->addWidget(m_pin);
    layout->addWidget(close);
    connect(m_pin, &QToolButton::toggled, this, &TicketPane::pinnedChanged);
    connect(close, &QToolButton::clicked, this, &TicketPane::closeRequested);
    return header;
}

void TicketPane::connectWorkspace()
{
    if (!m_desk.workspace)
        return;
    connect(m_desk.workspace, &Workspace::ticketsChanged, this, [this](const QList<TicketId> &tickets) {
        if (m_ticket.isValid() && (tickets.isEmpty() || tickets.contains(m_ticket)))
            fetch();
    });
    for (const auto change : {&Workspace::agentsChanged, &Workspace::catalogChanged, &Workspace::policyChanged})
        connect(m_desk.workspace, change, this, &TicketPane::fetch);
}

void TicketPane::showTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_number->clear();
    m_tag->hide();
    m_sheet->clearNote();
    m_sheet->hideClocks();
    if (!ticket.isValid())
        return m_sheet->showEmpty();
    m_sheet->showLoading();
    fetch();
}

void TicketPane::clear()
{
    showTicket({});
}

bool TicketPane::isPinned() const
{
    return m_pin->isChecked();
}

void TicketPane::setOpenButtonVisible(bool isVisible)
{
    m_footer->setVisible(isVisible);
}

void TicketPane::ended()
{
    if (--m_pending == 0)
        Q_EMIT settled();
}

void TicketPane::fetch()
{
    if (!m_desk.workspace || !m_ticket.isValid())
        return;
    fetchDetail(m_ticket);
}

void TicketPane::fetchDetail(TicketId ticket)
{
    began();
    m_desk.workspace->names().then(this, [this, ticket](const Result<DeskNames> &names) {
        if (ticket != m_ticket || !names) {
            if (!names)
                m_sheet->showFailure(Words::failure(names.error()));
            return ended();
        }
        m_desk.workspace->ticket(ticket).then(this, [this, ticket, known = *names](const Result<TicketDetail> &detail) {
            if (ticket != m_ticket)
                return ended();
            if (!detail) {
                m_sheet->showFailure(Words::failure(detail.error()));
                return ended();
            }
            m_number->setText(QString::fromStdString(detail->ticket.reference));
            QStringList tags;
            if (detail->ticket.queue.isValid())
                tags.append(known.queue(detail->ticket.queue));
            for (const std::string &tag : detail->ticket.tags)
                tags.append(shownLine(tag));
            m_tag->setText(tags.mid(0, 2).join(QStringLiteral(", ")));
            m_tag->setToolTip(tags.join(QStringLiteral(", ")));
            m_tag->setVisible(!tags.isEmpty());
            m_sheet->showDetail(*detail, known);
            fetchClocks(ticket);
            const bool wasRouted =
                !detail->decisions.empty() && detail->decisions.front().agent == detail->ticket.agent;
            const bool isWaiting = isOpen(detail->ticket.status) && !detail->ticket.agent.isValid();
            if (!wasRouted && !isWaiting && !m_sheet->pickedDecision().isValid()) {
                m_sheet->showNoTrace(
                    detail->ticket.agent.isValid()
                        ? tr("%1 did not get this ticket from routing: it came so from its source or by hand.")
                              .arg(known.agent(detail->ticket.agent))
                        : tr("Routing has not decided about this ticket, and it is not open any more."));
                return ended();
            }
            fetchTrace(ticket);
            ended();
        });
    });
}

void TicketPane::fetchClocks(TicketId ticket)
{
    began();
    const auto read = [ticket, now = m_desk.workspace->now()](Database &database) {
        return readTicketSla(database, ticket, now);
    };
    m_desk.workspace->read(read).then(this, [this, ticket](const Result<TicketSla> &sla) {
        if (ticket == m_ticket && sla)
            m_sheet->showClocks(*sla);
        else if (ticket == m_ticket)
            m_sheet->hideClocks();
        ended();
    });
}

void TicketPane::fetchTrace(TicketId ticket)
{
    began();
    const DecisionId picked = m_sheet->pickedDecision();
    m_desk.workspace->names().then(this, [this, ticket, picked](const Result<DeskNames> &names) {
        auto asked = picked.isValid() ? m_desk.workspace->traceOf(picked) : m_desk.workspace->trace(ticket);
        asked.then(this, [this, ticket, picked, names](const Result<Trace> &trace) {
            // Another one was picked meanwhile: its own answer is on the way.
            if (ticket == m_ticket && picked == m_sheet->pickedDecision())
                explain(names, trace);
            ended();
        });
    });
}

void TicketPane::explain(const Result<DeskNames> &names, const Result<Trace> &trace)
{
    const bool isConflict = !trace && trace.error().code == ErrorCode::Conflict;
    if (names && trace) {
        m_sheet->showTrace(*trace, *names);
        m_explainedAt = trace->decision.id.isValid() ? std::optional(trace->decision.at) : std::nullopt;
    } else if (isConflict && m_sheet->pickedDecision().isValid()) {
        m_sheet->showNoTrace(tr("The ground of this decision is from before versions were kept, so it cannot be made "
                                "again."));
    } else {
        m_sheet->showNoTrace(Words::failure(trace ? names.error() : trace.error()).what);
    }
}

void TicketPane::askWhyNot(AgentId agent, const QRect &globalRow)
{
    if (!m_desk.workspace || m_popup)
        return;
    began();
    m_popup = new WhyNotPopup(this);
    const auto ask = [ticket = m_ticket, agent, at = m_explainedAt, now = m_desk.workspace->now()](Database &database) {
        return ExplainService(database, now).whyNot(ticket, agent, at);
    };
    m_desk.workspace->names().then(this, [this, agent, globalRow, ask](const Result<DeskNames> &names) {
        if (!names || !m_popup)
            return ended();
        m_popup->ask(names->agent(agent), globalRow);
        m_desk.workspace->read(ask).then(this, [this, agent, known = *names](const Result<ColleagueAnswer> &answer) {
            if (m_popup && answer)
                m_popup->showAnswer(*answer, agent, known);
            else if (m_popup)
                m_popup->showFailure(Words::failure(answer.error()).what);
            ended();
        });
    });
}

void TicketPane::addNote(const QString &text)
{
    if (!m_desk.workspace)
        return;
    began();
    m_desk.workspace->addNote(m_ticket, text).then(this, [this, ticket = m_ticket](const Result<Done> &added) {
        if (!added)
            Q_EMIT failed(Words::failure(added.error()));
        else if (ticket == m_ticket)
            m_sheet->clearNote();
        ended();
    });
}

void TicketPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, 1, height(), tone(Tone::Line));
}

void TicketPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel

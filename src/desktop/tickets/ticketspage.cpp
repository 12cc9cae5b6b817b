// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketspage.h"

#include "filterfield.h"
#include "ticketpane.h"
#include "ticketsfeed.h"
#include "ticketsmodel.h"
#include "tickettable.h"
#include "viewsbutton.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/shell/settingvalue.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "services/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

SettingValue<QByteArray> rememberedView()
{
    return {"tickets/view", QByteArray()};
}

enum Shown { Table, Message };

/// Whether the rows differ only by what has happened to tickets since.
bool isSameQuestion(const TicketQuery &a, const TicketQuery &b)
{
    return a.filter.text() == b.filter.text() && a.key == b.key && a.direction == b.direction && a.only == b.only;
}

std::vector<NamedView> givenViews()
{
    TicketView waited = TicketView::standard();
    waited.filter = QStringLiteral("waited:skill decided:last-week");
    TicketView breached = TicketView::standard();
    breached.filter = QStringLiteral("breach:capacity,skill,shift,not-allowed,routing-not-run created:this-month");
    return {{TicketsPage::tr("Waited for a skill, last week"), waited.toJson()},
            {TicketsPage::tr("Breached by waiting, this month"), breached.toJson()}};
}

} // namespace

TicketsPage::TicketsPage(const DeskContext &desk, QWidget *parent)
    : Page(desk, QStringLiteral("tickets"), Glyph::Tickets, tr("Tickets"), parent)
    , m_search(new TicketSearch([this] { return now(); }, this))
    , m_model(new TicketsModel(this))
    , m_minute(new QTimer(this))
{
    makeActions();
    makeFilterBar();
    setBody(makeBody());
    connectViews();
    connect(m_search, &TicketSearch::answered, this, &TicketsPage::showAnswer);
    connect(m_minute, &QTimer::timeout, m_model, &TicketsModel::refreshTimes);
    m_minute->start(std::chrono::minutes(1));
    showMessage(tr("Reading tickets"), {}, {});
    if (const QByteArray stored = rememberedView().get(); !stored.isEmpty())
        setView(TicketView::fromJson(stored));
    if (desk.workspace)
        new TicketsFeed(desk.workspace, this);
}

TicketsPage::~TicketsPage() = default;

Instant TicketsPage::now() const
{
    return desk().workspace ? desk().workspace->now() : std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

void TicketsPage::makeActions()
{
    auto *copy = new QAction(icon(Glyph::Copy), tr("Copy as table"), this);
    copy->setToolTip(tr("Copy the selected tickets as a table for a spreadsheet"));
    connect(copy, &QAction::triggered, this, [this] { m_table->copySelected(); });
    addPageAction(copy);
    auto *columns = new QAction(icon(Glyph::Settings), tr("Columns"), this);
    columns->setToolTip(tr("Choose the columns of the table"));
    addPageAction(columns);
    auto *filter = new QAction(icon(Glyph::Filter), tr("Filter tickets"), this);
    filter->setShortcut(QKeySequence::Find);
    connect(filter, &QAction::triggered, this, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    addPageAction(filter);
    auto *import = new QAction(icon(Glyph::Import, Tone::OnAccent), tr("Import tickets"), this);
    // The shortcut is the shell's, which imports from every page.
    import->setToolTip(tr("Read tickets from a file (%1)", "keys")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText)));
    connect(import, &QAction::triggered, this, &TicketsPage::importRequested);
    RightsGate::require(import, Right::EditCatalog);
    addPageAction(import);
    m_views = new ViewsButton;
    m_views->setGivenViews(givenViews());
    m_views->setReadOnly(!desk().rights.may(Right::EditCatalog));
    header()->addScope(m_views);
    makeHandoverActions();
    header()->addAction(copy);
    QPushButton *columnsButton = header()->addAction(columns);
    connect(columns, &QAction::triggered, this, [this, columnsButton] {
        m_table->columnMenu()->popup(columnsButton->mapToGlobal(QPoint(0, columnsButton->height() + 2)));
    });
    header()->addAction(import, PageHeader::Rank::Primary);
}

void TicketsPage::makeFilterBar()
{
    m_field = new FilterField;
    m_field->setMinimumWidth(440);
    m_problem = new ToneLabel({}, Tone::Bad);
    m_problem->setFit(ToneLabel::Fit::Elided);
    m_problem->setMinimumWidth(0);
    m_problem->hide();
    m_count = new ToneLabel({}, Tone::Muted);
    m_list = new FilterChip({}, FilterChip::Mode::Switch);
    m_list->setGlyph(Glyph::Reports);
    m_list->hide();
    connect(m_list, &FilterChip::changed, this, [this] {
        if (m_list->isOn())
            return;
        m_list->hide();
        m_only.reset();
        ask();
    });
    filterBar()->addFilter(m_list);
    filterBar()->addFilter(m_field);
    filterBar()->addFilter(m_problem);
    sayWhatIsShut(Right::ReadAll);
    filterBar()->addFigure(m_count);
    connect(m_field, &FilterField::filterChanged, this, [this] {
        const QString problem = m_field->problem();
        m_problem->setText(problem);
        m_problem->setMinimumWidth(std::min(360, m_problem->fontMetrics().horizontalAdvance(problem) + 4));
        m_problem->setVisible(!problem.isEmpty());
        m_views->setModified(true);
        askAnew();
        remember();
    });
    connect(m_field, &FilterField::leftDownwards, this, [this] { focusBody(); });
}

QWidget *TicketsPage::makeBody()
{
    m_table = new TicketTable(m_model);
    m_pane = new TicketPane(desk());
    m_pane->hide();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeMessage());
    auto *body = new QSplitter;
    body->setChildrenCollapsible(false);
    body->addWidget(m_stack);
    body->addWidget(m_pane);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 0);
    body->setSizes({900, measures::DetailPaneWidth});
    connect(m_table, &TicketTable::orderRequested, this, [this] {
        m_views->setModified(true);
        ask();
        remember();
    });
    connect(m_table, &TicketTable::columnsChanged, this, [this] {
        m_views->setModified(true);
        remember();
    });
    connect(m_table, &TicketTable::openRequested, this, &TicketsPage::openPane);
    connect(m_table, &QTableView::doubleClicked, this, [this] { openPane(m_table->currentTicket()); });
    connect(m_table, &TicketTable::currentChangedTo, this, [this](TicketId ticket) {
        if (!m_isUpdating && m_pane->isVisibleTo(this) && ticket.isValid())
            m_pane->showTicket(ticket);
    });
    connect(m_pane, &TicketPane::closeRequested, this, &TicketsPage::closePane);
    connect(m_pane, &TicketPane::failed, this, &Page::failed);
    return body;
}

QWidget *TicketsPage::makeMessage()
{
    auto *box = new Panel(Tone::Surface);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(8);
    m_messageTitle = new ToneLabel;
    m_messageTitle->setFont(fonts::title());
    m_messageText = new ToneLabel({}, Tone::Muted);
    m_messageText->setWordWrap(true);
    m_messageText->setMaximumWidth(440);
    m_messageText->setMinimumWidth(300);
    m_messageButton = new QPushButton;
    layout->addStretch(2);
    for (ToneLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    layout->addSpacing(4);
    layout->addWidget(m_messageButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_messageButton, &QPushButton::clicked, this, [this] {
        if (m_only)
            m_list->clear();
        else if (m_field->text().isEmpty())
            Q_EMIT importRequested();
        else
            m_field->clear();
    });
    return box;
}

void TicketsPage::showMessage(const QString &title, const QString &text, const QString &button)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_messageText->setVisible(!text.isEmpty());
    m_messageButton->setText(button);
    m_messageButton->setVisible(!button.isEmpty());
    m_stack->setCurrentIndex(Message);
}

void TicketsPage::remember()
{
    // A filter that came back by itself would hide tickets from somebody who does not expect it.
    rememberedView().set(m_table->view().toJson());
}

void TicketsPage::setViews(const std::vector<NamedView> &views)
{
    m_views->setViews(views);
}

void TicketsPage::setView(const TicketView &view)
{
    m_table->setView(view);
    if (m_field->text() == view.filter)
        ask();
    else
        m_field->setText(view.filter);
    remember();
}

TicketView TicketsPage::view() const
{
    TicketView view = m_table->view();
    view.filter = m_field->text();
    return view;
}

void TicketsPage::refresh()
{
    Q_EMIT fetchRequested();
}

bool TicketsPage::isSettled() const
{
    return !m_isAsking && !m_isFetching && m_pane->isSettled();
}

void TicketsPage::setNames(const DeskNames &names)
{
    m_names = names;
    m_model->setNames(names);
    m_field->setNames(names);
    if (m_hasIndex)
        m_search->setNames(names);
}

void TicketsPage::showFirst(const FirstTickets &first)
{
    if (m_hasIndex)
        return;
    if (first.total == 0)
        return showCount(0, 0);
    // A filter or another order needs all tickets; only the plain view can be shown from its beginning.
    if (!m_field->filter().isEmpty() || m_table->view().sortColumn != TicketColumn::Created)
        return;
    m_model->showLines(first.lines);
    showCount(first.total, first.total);
}

void TicketsPage::setIndex(std::unique_ptr<TicketIndex> index)
{
    m_hasIndex = true;
    m_search->setIndex(std::move(index), m_names);
    askAnew();
}

void TicketsPage::update(std::vector<TicketRecord> tickets)
{
    m_search->update(std::move(tickets));
    if (m_field->filter().asksDecisions())
        askAnew();
}

void TicketsPage::askAnew()
{
    m_decided.reset();
    ask();
}

void TicketsPage::ask()
{
    if (!m_hasIndex)
        return;
    m_isAsking = true;
    if (!m_field->filter().asksDecisions() || m_decided)
        return search();
    m_count->setText(m_field->filter().asksBreaches() ? tr("Reading the SLA clocks")
                                                      : tr("Searching the decision records"));
    Q_EMIT decisionsRequested(m_field->filter());
}

void TicketsPage::showDecided(const TicketFilter &filter, std::shared_ptr<const DecidedTickets> decided)
{
    if (filter.text() != m_field->filter().text())
        return;
    // What could not be read must not look as if it fitted.
    m_decided = decided ? std::move(decided)
                        : std::make_shared<const DecidedTickets>(DecidedTickets{std::vector<TicketId>{}, {}});
    search();
}

void TicketsPage::search()
{
    const TicketView shown = m_table->view();
    const auto column = static_cast<std::size_t>(std::clamp(shown.sortColumn, 0, TicketColumn::Count - 1));
    m_search->ask({m_field->filter(), ticketColumnKeys()[column].sort,
                   shown.order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending, m_decided,
                   m_only});
}

void TicketsPage::showAnswer(const TicketAnswer &answer)
{
    m_isAsking = false;
    const auto fetch = [this](std::uint32_t row) { return m_search->line(row); };
    if (!m_wanted.isValid() && m_shown && isSameQuestion(*m_shown, answer.query)) {
        m_isUpdating = true;
        m_table->keepPlace([&] { m_model->updateRows(answer.rows, fetch); });
        m_isUpdating = false;
        showCount(static_cast<qint64>(answer.rows->size()), static_cast<qint64>(answer.total));
        return Q_EMIT settled();
    }
    m_shown = answer.query;
    const TicketId current = m_wanted.isValid() ? m_wanted : m_table->currentTicket();
    const int scroll = m_table->verticalScrollBar()->value();
    m_model->showRows(answer.rows, fetch);
    showCount(static_cast<qint64>(answer.rows->size()), static_cast<qint64>(answer.total));
    m_table->verticalScrollBar()->setValue(scroll);
    const auto indexRow = current.isValid() ? m_search->rowOf(current) : std::nullopt;
    const int position = indexRow ? m_model->positionOf(*indexRow) : -1;
    if (position >= 0) {
        m_table->showRow(position);
    } else if (m_wanted.isValid() && m_only) {
        m_list->clear();
        return;
    } else if (m_wanted.isValid() && !m_field->text().isEmpty()) {
        m_field->clear();
        return;
    }
    m_wanted = {};
    Q_EMIT settled();
}

void TicketsPage::showCount(qint64 shown, qint64 total)
{
    const QString all = tr("%n tickets", nullptr, static_cast<int>(std::min<qint64>(total, INT_MAX)))
                            .replace(QString::number(total), Words::number(total));
    m_count->setText(shown == total ? all : tr("%1 of %2", "3 of 17 tickets").arg(Words::number(shown), all));
    if (total == 0) {
        showMessage(tr("No tickets yet"),
                    tr("This page lists every ticket with its whole story. Bring your tickets in from a file; nothing "
                       "about your customers leaves this machine."),
                    tr("Import tickets"));
    } else if (shown == 0) {
        showMessage(tr("No ticket fits this filter"), tr("Nothing is lost: the filter only hides tickets."),
                    tr("Clear the filter"));
    } else {
        m_stack->setCurrentIndex(Table);
    }
}

void TicketsPage::openPane(TicketId ticket)
{
    if (!ticket.isValid())
        return;
    m_pane->show();
    m_pane->showTicket(ticket);
}

void TicketsPage::closePane()
{
    m_pane->hide();
    m_pane->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TicketsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pane->isVisibleTo(this))
        closePane();
    else
        Page::keyPressEvent(event);
}

void TicketsPage::showTicket(TicketId ticket)
{
    m_wanted = ticket;
    openPane(ticket);
    ask();
}

void TicketsPage::showTickets(const QString &title, const std::vector<TicketId> &tickets)
{
    std::vector<TicketId> sorted = tickets;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    m_only = std::make_shared<const std::vector<TicketId>>(std::move(sorted));
    m_wanted = {};
    closePane();
    m_list->setLabel(title);
    m_list->setOn(true);
    m_list->show();
    // What is typed would hide some of those that were asked for.
    if (m_field->text().isEmpty())
        ask();
    else
        m_field->clear();
}

void TicketsPage::selectFirst()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->showRow(0);
    openPane(m_table->currentTicket());
}

void TicketsPage::focusBody()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->showRow(0);
}

QList<KeyLine> TicketsPage::keyLines() const
{
    const auto key = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return {{tr("Show the ticket's details"), key(Qt::Key_Return)},
            {tr("Copy the selected tickets"), key(QKeySequence::Copy)},
            {tr("Close the ticket's details"), key(Qt::Key_Escape)}};
}

void TicketsPage::find(const QString &query, const PaletteAnswer &answer)
{
    QList<PaletteEntry> entries;
    for (const std::uint32_t row : m_search->firstWith(query, 8)) {
        const TicketLine line = m_search->line(row);
        PaletteEntry entry;
        entry.title = line.subject.isEmpty() ? line.reference : line.subject;
        entry.detail = tr("Ticket %1, %2").arg(line.reference, Words::status(line.status));
        entry.glyph = Glyph::Tickets;
        entry.run = [this, id = line.id] { Q_EMIT ticketRequested(id); };
        entries.append(entry);
    }
    answer(entries);
}

QString TicketsPage::countText() const
{
    return m_count->text();
}

QString TicketsPage::problemText() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace evenkeel

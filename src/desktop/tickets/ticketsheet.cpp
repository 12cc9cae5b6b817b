// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsheet.h"

#include "factgrid.h"
#include "slabar.h"
#include "slaview.h"
#include "slawords.h"
#include "storyview.h"
#include "tracemodel.h"
#include "traceview.h"
#include "tracewords.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/pairline.h"
#include "desktop/style/panel.h"
#include "desktop/style/slatone.h"
#include "desktop/style/tonelabel.h"
#include "services/shownline.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Margin = measures::PageMargin;
constexpr qsizetype LongestSubject = 2000;

ToneLabel *sectionTitle(const QString &text)
{
    auto *label = new ToneLabel(text);
    label->setFont(fonts::strong());
    label->setContentsMargins(Margin, 12, Margin, 4);
    return label;
}

QVBoxLayout *columnIn(QWidget *box)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

TicketSheet::TicketSheet(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ticket details"));
    auto *all = new evenkeel::Panel(Tone::Surface);
    auto *layout = columnIn(all);
    m_content = makeContent();
    m_message = makeMessage();
    layout->addWidget(m_content);
    layout->addWidget(m_message, 1);
    layout->addStretch(0);
    setWidget(all);
    showEmpty();
    dress();
}

QWidget *TicketSheet::makeContent()
{
    auto *content = new QWidget;
    auto *layout = columnIn(content);
    auto *head = new QWidget;
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(Margin, 12, Margin, 4);
    headLayout->setSpacing(8);
    m_subject = new ToneLabel;
    m_subject->setFont(fonts::title());
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new FactGrid;
    m_slaBox = new QWidget;
    auto *sla = new QVBoxLayout(m_slaBox);
    sla->setContentsMargins(0, 4, 0, 0);
    sla->setSpacing(4);
    m_slaName = new ToneLabel({}, Tone::Muted);
    m_slaLeft = new ToneLabel;
    m_slaLeft->setFont(fonts::strong());
    m_slaBar = new SlaBar;
    sla->addWidget(new PairLine(m_slaName, m_slaLeft));
    sla->addWidget(m_slaBar);
    headLayout->addWidget(m_subject);
    headLayout->addWidget(m_facts);
    headLayout->addWidget(m_slaBox);
    layout->addWidget(head);
    m_clocks = new SlaView;
    m_clocks->hide();
    layout->addWidget(m_clocks);

    m_question = sectionTitle({});
    m_decisions = new QComboBox;
    m_decisions->setObjectName(QStringLiteral("decisions"));
    m_decisions->setAccessibleName(tr("Which decision"));
    // The question stands whole beside it; the list is as wide as its entries.
    m_decisions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decisions->setMinimumContentsLength(12);
    auto *question = new QHBoxLayout;
    question->setContentsMargins(0, 8, Margin, 0);
    question->addWidget(m_question, 1);
    question->addWidget(m_decisions, 0, Qt::AlignBottom); // on the line of the words beside it
    layout->addLayout(question);
    connect(m_decisions, &QComboBox::activated, this, [this] { Q_EMIT decisionPicked(pickedDecision()); });
    m_why = new ToneLabel;
    m_why->setWordWrap(true);
    m_why->setGround(Tone::SoftAccent);
    m_why->setContentsMargins(12, 8, 12, 8);
    auto *whyBox = new QHBoxLayout;
    whyBox->setContentsMargins(Margin, 4, Margin, 8);
    whyBox->addWidget(m_why);
    layout->addLayout(whyBox);
    m_trace = new TraceView;
    layout->addWidget(m_trace);
    layout->addWidget(new evenkeel::Panel(Tone::Surface, Qt::TopEdge));

    m_storyTitle = sectionTitle(tr("Timeline"));
    m_story = new StoryView(StoryModel::Events::All);
    m_story->setAccessibleName(tr("Timeline"));
    layout->addWidget(m_storyTitle);
    layout->addWidget(m_story);
    layout->addWidget(makeNotes());
    return content;
}

QWidget *TicketSheet::makeNotes()
{
    auto *box = new QWidget;
    auto *layout = columnIn(box);
    m_notesTitle = sectionTitle(tr("Internal notes"));
    m_notes = new StoryView(StoryModel::Events::NotesOnly);
    m_notes->setAccessibleName(tr("Internal notes"));
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes);
    auto *entry = new QVBoxLayout;
    entry->setContentsMargins(Margin, 4, Margin, Margin);
    entry->setSpacing(8);
    m_note = new QPlainTextEdit;
    m_note->setPlaceholderText(tr("Add a note that only the team can see"));
    m_note->setAccessibleName(tr("New internal note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(60);
    m_note->installEventFilter(this);
    m_addNote = new QPushButton(tr("Add note"));
    m_addNote->setToolTip(tr("Add the note to the ticket (Ctrl+Return)"));
    m_addNote->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_addNote);
    entry->addWidget(m_note);
    entry->addLayout(buttons);
    layout->addLayout(entry);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_addNote->setEnabled(!m_note->toPlainText().trimmed().isEmpty()); });
    connect(m_addNote, &QPushButton::clicked, this, &TicketSheet::enterNote);
    return box;
}

QWidget *TicketSheet::makeMessage()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(2 * Margin, 48, 2 * Margin, Margin);
    layout->setSpacing(6);
    m_messageTitle = new ToneLabel;
    m_messageTitle->setFont(fonts::strong());
    m_messageText = new ToneLabel({}, Tone::Muted);
    for (ToneLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    return box;
}

void TicketSheet::showMessage(const QString &title, const QString &text)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_content->hide();
    m_message->show();
}

void TicketSheet::showLoading()
{
    showMessage(tr("Reading the ticket"), {});
}

void TicketSheet::showEmpty()
{
    showMessage(tr("No ticket selected"),
                tr("Select a ticket to see its facts, its story and why it went where it went."));
}

void TicketSheet::showFailure(const Failure &failure)
{
    showMessage(failure.what, failure.advice);
}

void TicketSheet::showFacts(const TicketDetail &detail, const DeskNames &names)
{
    const Ticket &ticket = detail.ticket;
    const auto channel = names.channels.find(ticket.channel);
    const ChannelKind kind = channel == names.channels.end() ? ChannelKind::Email : channel->second.kind;
    m_facts->clear();
    m_facts->addWithGlyph(tr("Priority"), Words::priority(ticket.priority), glyphOf(ticket.priority),
                          toneOf(ticket.priority));
    if (channel == names.channels.end())
        m_facts->add(tr("Channel"), tr("Not known"), FactGrid::Line::Beside);
    else
        m_facts->addWithGlyph(tr("Channel"), names.channel(ticket.channel), glyphOf(kind), Tone::Text,
                              FactGrid::Line::Beside);
    m_facts->add(tr("Status"), Words::status(ticket.status));
    m_facts->add(tr("Queue"), ticket.queue.isValid() ? names.queue(ticket.queue) : tr("None"), FactGrid::Line::Beside);
    const QString nobody =
        detail.offer ? tr("Nobody yet, offered to %1").arg(names.agent(detail.offer->agent)) : tr("Nobody");
    m_facts->add(tr("Agent"), ticket.agent.isValid() ? names.agent(ticket.agent) : nobody);
    m_facts->add(tr("Effort"), tr("%1 of 10, about %2").arg(detail.effort).arg(Words::duration(detail.handling)));
    m_facts->add(tr("Created"), Words::shortDateTime(ticket.createdAt));
    if (detail.slaDue)
        m_facts->add(tr("Due"), Words::shortDateTime(*detail.slaDue), FactGrid::Line::Beside);
    m_facts->add(tr("Needs"), TraceWords::needs(detail.needs, names));
    QString category = names.category(ticket.category);
    if (!ticket.subcategory.empty())
        category = tr("%1, %2", "category, subcategory").arg(category, shownLine(ticket.subcategory));
    m_facts->add(tr("Category"), category.isEmpty() ? tr("None") : category);
    if (!ticket.customer.empty())
        m_facts->add(tr("Customer"), shownLine(ticket.customer));
    QStringList moves;
    if (ticket.reassignments > 0)
        moves.append(tr("reassigned %n times", nullptr, ticket.reassignments));
    if (ticket.reopens > 0)
        moves.append(tr("reopened %n times", nullptr, ticket.reopens));
    if (!moves.isEmpty()) {
        QString text = moves.join(QStringLiteral(", "));
        text[0] = text[0].toUpper();
        m_facts->add(tr("Moved"), text);
    }
    if (ticket.rating)
        m_facts->add(tr("Rating"), tr("%1 of 5").arg(*ticket.rating));
}

void TicketSheet::showSla(const TicketDetail &detail)
{
    m_slaBox->setVisible(isOpen(detail.ticket.status));
    m_slaName->setText(SlaWords::promise(detail.slaKind, detail.slaTarget));
    m_slaLeft->setText(Words::slaLeft(detail.slaLeft));
    m_slaLeft->setInk(slaTone(detail.slaShare, detail.atRiskShare, Tone::Text));
    m_slaBar->setShare(detail.slaShare, detail.atRiskShare);
}

void TicketSheet::fillDecisions(const TicketDetail &detail, const DeskNames &names)
{
    const DecisionId picked = pickedDecision();
    m_decisions->clear();
    m_decisions->addItem(isOpen(detail.ticket.status) ? tr("As it stands") : tr("The last one"), QVariant(0LL));
    for (const Decision &decision : detail.decisions) {
        const QString who = decision.agent.isValid() ? names.agent(decision.agent) : tr("nobody", "who was chosen");
        m_decisions->addItem(tr("%1, %2", "a decision: when, for whom").arg(Words::shortDateTime(decision.at), who),
                             QVariant(static_cast<qlonglong>(decision.id.value)));
    }
    // Unless it is another ticket now.
    const int kept = m_decisions->findData(QVariant(static_cast<qlonglong>(picked.value)));
    m_decisions->setCurrentIndex(std::max(0, kept));
    m_decisions->setVisible(!detail.decisions.empty());
    m_decisions->view()->setMinimumWidth(m_decisions->view()->sizeHintForColumn(0) + 24);
}

DecisionId TicketSheet::pickedDecision() const
{
    return DecisionId{m_decisions->currentData().toLongLong()};
}

void TicketSheet::showClocks(const TicketSla &sla)
{
    m_clocks->showSla(sla);
    m_clocks->show();
}

void TicketSheet::hideClocks()
{
    m_clocks->hide();
}

void TicketSheet::showDetail(const TicketDetail &detail, const DeskNames &names)
{
    const QString subject = shownLine(detail.ticket.subject, LongestSubject);
    m_subject->setText(subject.isEmpty() ? tr("No subject") : subject);
    m_subject->setInk(subject.isEmpty() ? Tone::Muted : Tone::Text);
    showFacts(detail, names);
    showSla(detail);
    fillDecisions(detail, names);
    m_story->setStory(detail.story, names, detail.escalations, detail.noteAuthors);
    m_storyTitle->setText(tr("Timeline, %n events", nullptr, m_story->story()->rowCount()));
    m_notes->setStory(detail.story, names, {}, detail.noteAuthors);
    m_notesTitle->setText(tr("Internal notes"));
    m_message->hide();
    m_content->show();
}

void TicketSheet::showTrace(const Trace &trace, const DeskNames &names)
{
    m_question->setText(TraceWords::question(trace, names));
    QStringList sentences{TraceWords::why(trace, names)};
    if (!trace.decision.agent.isValid() && trace.unblock)
        sentences += TraceWords::unblock(*trace.unblock, names);
    m_why->setText(sentences.join(u'\n'));
    m_why->setGround(trace.decision.agent.isValid() ? Tone::SoftAccent : Tone::SoftCaution);
    m_trace->showTrace(trace, names);
    m_trace->show();
}

void TicketSheet::showNoTrace(const QString &sentence)
{
    m_question->setText(tr("Why"));
    m_why->setText(sentence);
    m_why->setGround(Tone::Raised);
    m_trace->hide();
}

void TicketSheet::enterNote()
{
    const QString text = m_note->toPlainText().trimmed();
    if (!text.isEmpty())
        Q_EMIT noteEntered(text);
}

void TicketSheet::shutNotes(const QString &why)
{
    m_note->setEnabled(false);
    m_note->setPlaceholderText(why);
    m_addNote->setToolTip(why);
}

void TicketSheet::clearNote()
{
    m_note->clear();
}

bool TicketSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            enterNote();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void TicketSheet::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void TicketSheet::dress()
{
    // The viewport has a ground of its own under the content.
    QPalette ground = viewport()->palette();
    if (ground.color(QPalette::Window) == tone(Tone::Surface))
        return;
    ground.setColor(QPalette::Window, tone(Tone::Surface));
    viewport()->setPalette(ground);
}

QString TicketSheet::subject() const
{
    return m_subject->text();
}

QString TicketSheet::why() const
{
    return m_why->text();
}

QStringList TicketSheet::facts() const
{
    return m_facts->lines();
}

} // namespace evenkeel

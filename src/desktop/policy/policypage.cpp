// SPDX-License-Identifier: GPL-3.0-or-later
#include "policypage.h"

#include "benchform.h"
#include "benchpanel.h"
#include "cardspanel.h"
#include "findingspanel.h"
#include "policycards.h"
#include "policychanges.h"
#include "policyediting.h"
#include "policyflow.h"
#include "reorderview.h"
#include "sectionpanel.h"
#include "wordspanel.h"

#include "desktop/shell/filterchip.h"
#include "desktop/shell/fuzzymatch.h"
#include "services/workspace.h"
#include "wording/policywords.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QUndoStack>

namespace evenkeel {

namespace {

std::function<Instant()> clockOf(Workspace *workspace)
{
    return [workspace] {
        return workspace != nullptr ? workspace->now() : std::chrono::floor<Millis>(std::chrono::system_clock::now());
    };
}

} // namespace

PolicyPage::PolicyPage(const DeskContext &desk, QWidget *parent)
    : PolicyPage(desk, PolicyCalls::of(*desk.workspace), desk.workspace->url(), parent)
{}

PolicyPage::PolicyPage(const DeskContext &desk, PolicyCalls calls, const QString &workspace, QWidget *parent)
    : Page(desk, QStringLiteral("policy"), Glyph::Policy, tr("Policy"), parent)
    , m_draft(new PolicyDraft(this))
    , m_flow(new PolicyFlow(std::move(calls), m_draft, workspace, clockOf(desk.workspace), this))
    , m_editing(new PolicyEditing(m_draft, this))
{
    buildHeader();
    buildFilters();
    sayWhatIsShut(Right::EditPolicy);
    setBody(buildBody());
    connectEditing();
    connectFlow();
    connectBench();
    if (desk.workspace != nullptr) {
        for (const auto change : {&Workspace::policyChanged, &Workspace::catalogChanged, &Workspace::agentsChanged})
            connect(desk.workspace, change, m_flow, &PolicyFlow::load);
    }
    showLoading();
}

PolicyPage::~PolicyPage()
{
    rememberSizes();
    // They outlive the page itself by a moment and have nothing more to tell it.
    m_draft->undo()->disconnect(this);
    m_draft->disconnect(this);
    m_flow->disconnect(this);
}

void PolicyPage::connectEditing()
{
    connect(m_draft, &PolicyDraft::changed, this, &PolicyPage::showAll);
    connect(m_sections, &SectionPanel::sectionChanged, this, [this] {
        showCards();
        showWords();
    });
    connect(m_sections, &SectionPanel::queueMoveRequested, this, [this](const QString &queue, int to) {
        m_editing->move({PolicyPlace::Part::Queue, 0, queue.toStdString(), -1}, to);
    });
    connect(m_sections, &SectionPanel::queueAddRequested, m_editing, &PolicyEditing::addQueue);
    connect(m_sections, &SectionPanel::queueRemoveRequested, this, [this](const QString &queue) {
        m_editing->remove({PolicyPlace::Part::Queue, 0, queue.toStdString(), -1});
    });
    connect(m_cards, &CardsPanel::openRequested, m_editing, &PolicyEditing::open);
    connect(m_cards, &CardsPanel::removeRequested, m_editing, &PolicyEditing::remove);
    connect(m_cards, &CardsPanel::duplicateRequested, m_editing, &PolicyEditing::duplicate);
    connect(m_cards, &CardsPanel::toggleRequested, m_editing, &PolicyEditing::toggle);
    connect(m_cards, &CardsPanel::moveRequested, m_editing, &PolicyEditing::move);
    connect(m_cards, &CardsPanel::addRequested, this,
            [this](PolicyPlace::Part part) { m_editing->add(part, m_sections->current().queue); });
    connect(m_editing, &PolicyEditing::made, this, &PolicyPage::showPlace);
    connect(m_findings, &FindingsPanel::placeRequested, this, &PolicyPage::showPlace);
}

void PolicyPage::connectFlow()
{
    connect(m_flow, &PolicyFlow::loaded, this, [this] {
        m_stack->setCurrentIndex(static_cast<int>(Shown::Body));
        m_editing->setNames(m_flow->names());
        m_bench->form()->setNames(m_flow->names());
        m_bench->form()->setWaiting(m_flow->board().waiting);
        m_bench->setWaitingCount(static_cast<int>(m_flow->board().waiting.size()));
        m_bench->setMoment(
            tr("against the desk at %1, nothing is assigned").arg(Words::clockTime(m_flow->board().now)));
        showAll();
    });
    connect(m_flow, &PolicyFlow::loadFailed, this, &PolicyPage::showLoadFailure);
    connect(m_flow, &PolicyFlow::checked, this, [this] {
        m_findings->showFindings(m_flow->findings(), m_draft->policy());
        showHeader();
        showCards();
    });
    connect(m_flow, &PolicyFlow::checkFailed, this,
            [this](const Failure &failure) { m_findings->showProblem(failure.text()); });
    connect(m_flow, &PolicyFlow::failed, this, &Page::failed);
    connect(m_flow, &PolicyFlow::settled, this, &Page::settled);
    connect(m_flow, &PolicyFlow::conflicted, this, &PolicyPage::showConflict);
    connect(m_flow, &PolicyFlow::imported, this,
            [this](const Policy &policy) { m_flow->openVersion(policy, tr("Import a policy")); });
}

void PolicyPage::connectBench()
{
    BenchForm *form = m_bench->form();
    connect(form, &BenchForm::changed, this, [this, form] { m_flow->setBench(form->ticket()); });
    connect(form, &BenchForm::startChanged, this, [this, form](TicketId ticket) {
        if (ticket.isValid())
            m_flow->readTicket(ticket);
        else
            m_flow->setBench(form->ticket());
    });
    connect(m_flow, &PolicyFlow::ticketRead, form, &BenchForm::showTicket);
    connect(m_flow, &PolicyFlow::benched, this, [this](const BenchComparison &comparison) {
        m_bench->showAnswer(comparison, m_draft->policy(), m_flow->view().inForce.policy, m_flow->names());
    });
    connect(m_flow, &PolicyFlow::benchFailed, this,
            [this](const Failure &failure) { m_bench->showProblem(failure.text()); });
    connect(m_bench, &BenchPanel::testRequested, this, &PolicyPage::testWaiting);
    connect(m_bench, &BenchPanel::differencesRequested, this, &PolicyPage::showRerouted);
    connect(m_flow, &PolicyFlow::waitingCompared, this, [this](const WaitingComparison &comparison) {
        m_waiting = comparison;
        m_bench->showWaiting(comparison);
    });
    connect(m_flow, &PolicyFlow::waitingEnded, this, [this] { m_bench->setTesting(false); });
}

PolicyCards PolicyPage::made() const
{
    return {m_draft->policy(), m_draft->base(), m_flow->view(), m_flow->findings(), m_flow->names()};
}

void PolicyPage::showAll()
{
    if (!m_flow->isLoaded())
        return;
    const PolicyCards cards = made();
    m_sections->setRows(cards.sections(), cards.plainQueues());
    m_bench->clearWaiting();
    showHeader();
    showCards();
    showWords();
}

bool PolicyPage::isShown(const RuleCard &card) const
{
    const QVariantList filter = m_filter->chosen();
    if (!filter.isEmpty()) {
        const auto kind = static_cast<RuleFilter>(filter.first().toInt());
        const bool fits = kind == RuleFilter::Changed        ? !card.tagTip.isEmpty()
                          : kind == RuleFilter::WithFindings ? card.worst.has_value()
                                                             : !card.isOn;
        if (!fits)
            return false;
    }
    const QString needle = m_find->text().trimmed();
    if (needle.isEmpty() || card.title.contains(needle, Qt::CaseInsensitive))
        return true;
    return std::any_of(card.lines.begin(), card.lines.end(),
                       [&](const auto &line) { return line.second.contains(needle, Qt::CaseInsensitive); });
}

void PolicyPage::showCards()
{
    if (!m_flow->isLoaded())
        return;
    using Part = PolicyPlace::Part;
    const PolicyCards made = this->made();
    const PolicySection section = m_sections->current();
    m_cards->setHeading(made.heading(section), PolicyCards::note(section));
    QList<std::pair<QString, Part>> additions;
    switch (section.kind) {
    case PolicySection::Kind::Triage:
        additions = {{tr("Add rule"), Part::Triage}};
        break;
    case PolicySection::Kind::Queue:
        additions = {{tr("Add rule"), Part::Rule}};
        break;
    case PolicySection::Kind::General:
        additions = {{tr("Add profile"), Part::Profile}};
        break;
    case PolicySection::Kind::Promises:
        additions = {{tr("Add SLA rule"), Part::SlaRule}, {tr("Add calendar"), Part::Calendar}};
        break;
    case PolicySection::Kind::Escalation:
        additions = {{tr("Add rule"), Part::Escalation}};
        break;
    }
    m_cards->setAdditions(additions);
    std::vector<RuleCard> cards = made.cards(section);
    const bool hasRules = std::any_of(cards.begin(), cards.end(), [](const RuleCard &card) { return card.number > 0; });
    const std::size_t all = cards.size();
    std::erase_if(cards, [this](const RuleCard &card) { return !isShown(card); });
    QString empty;
    if (cards.empty() && all > 0)
        empty = tr("No rule here fits the filter.");
    else if (!hasRules && section.kind == PolicySection::Kind::Queue)
        empty = tr("%1 has no rules of its own: everybody who serves it is a candidate, chosen by the method of all "
                   "queues. Add a rule where some tickets should go another way.")
                    .arg(section.queue);
    // Positions count in the whole list, so nothing is moved while a part is hidden.
    for (RuleCard &card : cards)
        card.canMove = card.canMove && cards.size() == all;
    m_cards->setCards(std::move(cards), empty);
}

void PolicyPage::showWords()
{
    if (!m_flow->isLoaded())
        return;
    const PolicySection section = m_sections->current();
    const Policy &policy = m_draft->policy();
    m_words->setScope(m_draft->isChanged()
                          ? tr("%1, draft %2").arg(PolicyCards::title(section)).arg(m_flow->nextVersion())
                          : tr("%1, policy %2").arg(PolicyCards::title(section)).arg(policy.version));
    QStringList paragraphs;
    if (section.kind == PolicySection::Kind::Queue) {
        QueuePolicy plain;
        plain.queue = section.queue.toStdString();
        const QueuePolicy *own = policychanges::findQueue(policy, plain.queue);
        paragraphs << PolicyWords::queue(own == nullptr ? plain : *own, policy);
    } else if (section.kind == PolicySection::Kind::Triage) {
        for (const TriageRule &rule : policy.triage)
            paragraphs << PolicyWords::triage(rule);
        paragraphs << tr("What no rule meets goes to the fallback queue and says why.");
    } else if (section.kind == PolicySection::Kind::General) {
        paragraphs = PolicyWords::general(policy);
    } else if (section.kind == PolicySection::Kind::Promises) {
        for (const SlaRule &rule : policy.sla.rules)
            paragraphs << PolicyWords::slaRule(rule);
        paragraphs << tr("Every other ticket is promised what its priority says, in working hours.");
    } else {
        for (const EscalationRule &rule : policy.escalations)
            paragraphs << PolicyWords::escalation(rule);
        if (policy.escalations.empty())
            paragraphs << tr("Nothing escalates by itself.");
    }
    m_words->setWords(paragraphs);
    m_words->setNews(tr("New in draft %1:").arg(m_flow->nextVersion()), made().changes(section));
}

void PolicyPage::showPlace(const PolicyPlace &place)
{
    m_filter->clear();
    m_find->clear();
    m_sections->select(sectionOf(place));
    m_cards->select(place);
    m_cards->view()->setFocus(Qt::OtherFocusReason);
}

void PolicyPage::refresh()
{
    if (!m_flow->isLoaded())
        showLoading();
    m_flow->load();
}

bool PolicyPage::isSettled() const
{
    return !m_flow->isBusy();
}

void PolicyPage::selectFirst()
{
    for (const PolicySectionRow &row : m_sections->model()->rows()) {
        if (!row.isHeading && row.section.kind == PolicySection::Kind::Queue) {
            m_sections->select(row.section);
            break;
        }
    }
    const RuleCardsModel *model = m_cards->model();
    m_cards->view()->setCurrentIndex(model->index(model->rowCount() > 1 ? 1 : 0));
}

void PolicyPage::focusBody()
{
    m_sections->view()->setFocus(Qt::OtherFocusReason);
}

void PolicyPage::find(const QString &query, const PaletteAnswer &answer)
{
    constexpr int FoundAtMost = 8;
    QList<PaletteEntry> entries;
    const auto offer = [&](const std::string &name, const QString &detail, const PolicyPlace &place) {
        const QString title = QString::fromStdString(name);
        if (entries.size() < FoundAtMost && fuzzyScore(query, title))
            entries.append({title, detail, {}, Glyph::Policy, [this, place] { showPlace(place); }});
    };
    using Part = PolicyPlace::Part;
    const Policy &policy = m_draft->policy();
    for (const QueuePolicy &queue : policy.queues) {
        for (const AssignmentRule &rule : queue.rules)
            offer(rule.name, tr("Rule of %1").arg(QString::fromStdString(queue.queue)),
                  {Part::Rule, rule.id, queue.queue, -1});
    }
    for (const TriageRule &rule : policy.triage)
        offer(rule.name, tr("Triage rule"), {Part::Triage, rule.id, {}, -1});
    for (const CapacityProfile &profile : policy.profiles)
        offer(profile.name, tr("Capacity profile"), {Part::Profile, profile.id, {}, -1});
    answer(entries);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policycards.h"

#include "policychanges.h"
#include "settingwords.h"

#include "desktop/style/words.h"
#include "wording/policywords.h"

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;

bool isAbout(const PolicyPlace &place, const PolicyPlace &card)
{
    const Part part = place.part == Part::Ring ? Part::Rule : place.part;
    if (part != card.part)
        return false;
    const bool isNamed = part == Part::Queue || part == Part::Rule || part == Part::Calendar;
    return place.id == card.id && (!isNamed || place.queue == card.queue);
}

} // namespace

PolicyCards::PolicyCards(const Policy &draft, const Policy &base, const PolicyView &view,
                         const PolicyFindings &findings, const DeskNames &names)
    : m_draft(draft)
    , m_base(base)
    , m_view(view)
    , m_findings(findings)
    , m_names(names)
    , m_differences(differences(base, draft))
{}

QString PolicyCards::title(const PolicySection &section)
{
    switch (section.kind) {
    case PolicySection::Kind::Triage:
        return tr("Triage");
    case PolicySection::Kind::General:
        return tr("All queues");
    case PolicySection::Kind::Promises:
        return tr("Promises");
    case PolicySection::Kind::Escalation:
        return tr("Escalation");
    case PolicySection::Kind::Queue:
        break;
    }
    return section.queue;
}

QString PolicyCards::note(const PolicySection &section)
{
    switch (section.kind) {
    case PolicySection::Kind::Triage:
        return tr("First match wins and sets what it names.");
    case PolicySection::Kind::General:
        return tr("Holds in every queue; an agent needs room under every limit.");
    case PolicySection::Kind::Promises:
        return tr("The first rule that holds sets the promise, else the priority does.");
    case PolicySection::Kind::Escalation:
        return tr("Tried whenever something happens and every minute.");
    case PolicySection::Kind::Queue:
        break;
    }
    return tr("First match wins. Rings open at a share of SLA used.");
}

QString PolicyCards::heading(const PolicySection &section) const
{
    const QString rules = tr("%1, %2", "part of the policy, number of rules").arg(title(section));
    switch (section.kind) {
    case PolicySection::Kind::Triage:
        return rules.arg(tr("%n rules", nullptr, static_cast<int>(m_draft.triage.size())));
    case PolicySection::Kind::Promises:
        return rules.arg(tr("%n rules", nullptr, static_cast<int>(m_draft.sla.rules.size())));
    case PolicySection::Kind::Escalation:
        return rules.arg(tr("%n rules", nullptr, static_cast<int>(m_draft.escalations.size())));
    case PolicySection::Kind::General:
        return title(section);
    case PolicySection::Kind::Queue:
        break;
    }
    const QueuePolicy *own = policychanges::findQueue(m_draft, section.queue.toStdString());
    return rules.arg(tr("%n rules", nullptr, own == nullptr ? 0 : static_cast<int>(own->rules.size())));
}

int PolicyCards::ruleCount() const
{
    std::size_t count = m_draft.triage.size() + m_draft.escalations.size() + m_draft.sla.rules.size();
    for (const QueuePolicy &queue : m_draft.queues)
        count += queue.rules.size();
    return static_cast<int>(count);
}

bool PolicyCards::isChanged(const PolicySection &section) const
{
    return std::any_of(m_differences.begin(), m_differences.end(),
                       [&](const PolicyDifference &difference) { return sectionOf(difference.place) == section; });
}

QStringList PolicyCards::changes(const PolicySection &section) const
{
    QStringList sentences;
    for (const PolicyDifference &difference : m_differences) {
        if (sectionOf(difference.place) == section)
            sentences << PolicyWords::difference(difference);
    }
    return sentences;
}

QStringList PolicyCards::plainQueues() const
{
    std::set<QString> own;
    for (const QueuePolicy &queue : m_draft.queues)
        own.insert(QString::fromStdString(queue.queue));
    QStringList plain;
    for (const auto &[id, queue] : m_names.queues) {
        if (const QString name = QString::fromStdString(queue.name); !own.contains(name))
            plain << name;
    }
    std::sort(plain.begin(), plain.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return plain;
}

PolicySectionRow PolicyCards::queueRow(const QString &name, const QueuePolicy *own) const
{
    PolicySectionRow row{{PolicySection::Kind::Queue, name}, false, name, {}, {}, own != nullptr, false};
    // What most tickets of the queue meet: the last rule, which as a rule takes everything else.
    const auto method = own != nullptr && !own->rules.empty() ? own->rules.back().method : std::nullopt;
    row.detail = Words::methodInSentence(method.value_or(m_draft.method));
    const auto waiting = m_view.waitingByQueue.find(name);
    row.figure = Words::number(waiting == m_view.waitingByQueue.end() ? 0 : waiting->second);
    row.isChanged = isChanged(row.section);
    return row;
}

std::vector<PolicySectionRow> PolicyCards::sections() const
{
    const auto part = [this](PolicySection::Kind kind, const QString &detail) {
        const PolicySection section{kind, {}};
        return PolicySectionRow{section, false, title(section), detail, {}, false, isChanged(section)};
    };
    std::vector<PolicySectionRow> rows;
    rows.push_back(part(PolicySection::Kind::Triage, tr("rules to queues")));
    rows.push_back({{}, true, tr("From the top"), {}, tr("waiting", "number of tickets"), false, false});
    for (const QueuePolicy &queue : m_draft.queues)
        rows.push_back(queueRow(QString::fromStdString(queue.queue), &queue));
    for (const QString &name : plainQueues())
        rows.push_back(queueRow(name, nullptr));
    rows.push_back({{}, true, tr("For all queues"), {}, {}, false, false});
    rows.push_back(part(PolicySection::Kind::General, tr("capacity and costs")));
    rows.push_back(part(PolicySection::Kind::Promises, tr("SLA rules and calendars")));
    rows.push_back(part(PolicySection::Kind::Escalation, tr("signs and leads")));
    return rows;
}

std::vector<RuleCard> PolicyCards::cards(const PolicySection &section) const
{
    switch (section.kind) {
    case PolicySection::Kind::Triage:
        return triageCards();
    case PolicySection::Kind::General:
        return generalCards();
    case PolicySection::Kind::Promises:
        return promiseCards();
    case PolicySection::Kind::Escalation:
        return escalationCards();
    case PolicySection::Kind::Queue:
        break;
    }
    return queueCards(section.queue);
}

RuleCard PolicyCards::made(const PolicyPlace &place, const QString &title) const
{
    RuleCard card;
    card.place = place;
    card.title = title;
    QStringList tips;
    for (const PolicyDifference &difference : m_differences) {
        if (!isAbout(difference.place, place))
            continue;
        card.tag = difference.kind == PolicyDifference::Kind::Added   ? tr("new")
                   : difference.kind == PolicyDifference::Kind::Moved ? tr("moved")
                                                                      : tr("changed");
        tips << PolicyWords::difference(difference);
    }
    card.tagTip = tips.join(u'\n');
    for (const LintFinding &finding : m_findings.findings) {
        if (isAbout(finding.place, place) && (!card.worst || finding.severity < *card.worst))
            card.worst = finding.severity;
    }
    return card;
}

QList<RingMark> PolicyCards::ringsOf(const AssignmentRule &rule) const
{
    std::vector<Ring> rings;
    if (rule.rings) {
        rings = *rule.rings;
    } else if (m_draft.relaxEvery > 0) {
        constexpr std::size_t MostShown = 4;
        for (double after = m_draft.relaxEvery; after < 0.999 && rings.size() < MostShown; after += m_draft.relaxEvery)
            rings.push_back({RingTrigger::SlaShare, after, RingAction::DropStep, {}, {}});
    }
    if (rings.empty())
        return {};
    std::vector<int> agents;
    for (const RingReach &reach : m_findings.reach) {
        if (reach.rule == rule.id)
            agents = reach.agents;
    }
    QList<RingMark> marks{{tr("Ring 0: all skills"), agents.empty() ? -1 : agents.front()}};
    for (std::size_t at = 0; at < rings.size(); ++at)
        marks.append({PolicyWords::ring(rings[at]), at + 1 < agents.size() ? agents[at + 1] : -1});
    return marks;
}

RuleCard PolicyCards::ruleCard(const QueuePolicy &queue, const AssignmentRule &rule, int number) const
{
    RuleCard card = made({Part::Rule, rule.id, queue.queue, -1}, QString::fromStdString(rule.name));
    card.number = number;
    card.isOn = rule.isOn;
    card.canMove = true;
    card.lines.append({tr("When"), PolicyWords::condition(rule.when)});
    if (!rule.who.isAnybody())
        card.lines.append({tr("Who"), PolicyWords::candidates(rule.who)});
    card.lines.append({tr("Then"), PolicyWords::outcome(rule, m_draft)});
    card.rings = ringsOf(rule);
    if (!rule.isOn)
        card.tag = tr("off");
    const auto decisions = m_view.decisionsByRule.find(rule.id);
    if (decisions != m_view.decisionsByRule.end())
        card.decisionsText = tr("%n a week", "decisions", decisions->second);
    return card;
}

std::vector<RuleCard> PolicyCards::queueCards(const QString &queue) const
{
    const QueuePolicy *own = policychanges::findQueue(m_draft, queue.toStdString());
    QueuePolicy plain;
    plain.queue = queue.toStdString();
    const QueuePolicy &shown = own == nullptr ? plain : *own;
    std::vector<RuleCard> cards;
    RuleCard order = made({Part::Queue, 0, shown.queue, -1}, tr("Order and overflow"));
    order.lines.append({tr("Order"), PolicyWords::order(shown.order)});
    order.lines.append({tr("Overflow"), shown.overflow.empty() ? tr("None") : QString::fromStdString(shown.overflow)});
    cards.push_back(order);
    int number = 0;
    for (const AssignmentRule &rule : shown.rules)
        cards.push_back(ruleCard(shown, rule, ++number));
    return cards;
}

std::vector<RuleCard> PolicyCards::triageCards() const
{
    std::vector<RuleCard> cards;
    int number = 0;
    for (const TriageRule &rule : m_draft.triage) {
        RuleCard card = made({Part::Triage, rule.id, {}, -1}, QString::fromStdString(rule.name));
        card.number = ++number;
        card.isOn = rule.isOn;
        card.canMove = true;
        card.lines.append({tr("When"), PolicyWords::condition(rule.when)});
        card.lines.append({tr("Then"), SettingWords::outcome(rule)});
        if (!rule.isOn)
            card.tag = tr("off");
        cards.push_back(card);
    }
    RuleCard rest = made({Part::Triage, 0, {}, -1}, tr("Everything else"));
    rest.lines.append({tr("When"), tr("No rule above holds")});
    rest.lines.append(
        {tr("Then"), m_draft.fallbackQueue.empty()
                         ? tr("The fallback queue of the desk, and the ticket says why")
                         : tr("Queue %1, and the ticket says why").arg(QString::fromStdString(m_draft.fallbackQueue))});
    cards.push_back(rest);
    return cards;
}

std::vector<RuleCard> PolicyCards::generalCards() const
{
    std::vector<RuleCard> cards;
    const auto add = [&](Part part) {
        RuleCard card = made({part, 0, {}, -1}, SettingWords::title(part));
        card.lines = SettingWords::lines(part, m_draft);
        cards.push_back(card);
    };
    add(Part::General);
    add(Part::Capacity);
    int number = 0;
    for (const CapacityProfile &profile : m_draft.profiles) {
        RuleCard card = made({Part::Profile, profile.id, {}, -1}, QString::fromStdString(profile.name));
        card.number = ++number;
        card.isOn = profile.isOn;
        card.canMove = true;
        card.lines.append({tr("Limit"), PolicyWords::profile(profile)});
        if (!profile.isOn)
            card.tag = tr("off");
        cards.push_back(card);
    }
    for (const Part part : {Part::Protection, Part::Affinity, Part::Offers, Part::Growth, Part::Cost})
        add(part);
    return cards;
}

std::vector<RuleCard> PolicyCards::promiseCards() const
{
    std::vector<RuleCard> cards;
    int number = 0;
    for (const SlaRule &rule : m_draft.sla.rules) {
        RuleCard card = made({Part::SlaRule, rule.id, {}, -1}, QString::fromStdString(rule.name));
        card.number = ++number;
        card.isOn = rule.isOn;
        card.canMove = true;
        card.lines.append({tr("When"), PolicyWords::condition(rule.when)});
        card.lines.append({tr("Then"), SettingWords::outcome(rule)});
        if (!rule.isOn)
            card.tag = tr("off");
        cards.push_back(card);
    }
    RuleCard byPriority = made({Part::Sla, 0, {}, -1}, SettingWords::title(Part::Sla));
    byPriority.lines = SettingWords::lines(Part::Sla, m_draft);
    cards.push_back(byPriority);
    for (const BusinessCalendar &calendar : m_draft.sla.calendars) {
        RuleCard card = made({Part::Calendar, 0, calendar.name, -1}, QString::fromStdString(calendar.name));
        card.lines = SettingWords::calendar(calendar);
        cards.push_back(card);
    }
    return cards;
}

std::vector<RuleCard> PolicyCards::escalationCards() const
{
    std::vector<RuleCard> cards;
    int number = 0;
    for (const EscalationRule &rule : m_draft.escalations) {
        RuleCard card = made({Part::Escalation, rule.id, {}, -1}, QString::fromStdString(rule.name));
        card.number = ++number;
        card.isOn = rule.isOn;
        card.canMove = true;
        card.lines.append({tr("When"), PolicyWords::condition(rule.when)});
        EscalationRule always = rule; // its condition stands in the line above
        always.when = {};
        card.lines.append({tr("Then"), PolicyWords::escalation(always)});
        if (!rule.isOn)
            card.tag = tr("off");
        cards.push_back(card);
    }
    RuleCard leads = made({Part::Leads, 0, {}, -1}, SettingWords::title(Part::Leads));
    leads.lines = SettingWords::lines(Part::Leads, m_draft);
    cards.push_back(leads);
    return cards;
}

} // namespace evenkeel

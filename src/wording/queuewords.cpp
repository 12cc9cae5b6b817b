// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/queuewords.h"

#include "wording/conditionwords.h"
#include "wording/wordforms.h"

#include "base/foldedcase.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool isTestOf(const Condition &when, ConditionField field)
{
    return when.kind == Condition::Kind::Test && when.field == field && when.test == FieldTest::Is &&
           !when.values.empty();
}

// A list of one test is that test.
const Condition &unwrapped(const Condition &when)
{
    const Condition *inner = &when;
    while ((inner->kind == Condition::Kind::All || inner->kind == Condition::Kind::Any) && inner->parts.size() == 1)
        inner = &inner->parts.front();
    return *inner;
}

bool asksForLastAgent(const Condition &when)
{
    const Condition &test = unwrapped(when);
    return isTestOf(test, ConditionField::LastAgent) && test.values.size() == 1 && folded(test.values.front()) == "yes";
}

bool isUrgentOnly(const Condition &when)
{
    const Condition &test = unwrapped(when);
    return isTestOf(test, ConditionField::Priority) && test.values.size() == 1 &&
           folded(test.values.front()) == "urgent";
}

} // namespace

QString QueueWords::method(AssignmentMethod method)
{
    switch (method) {
    case AssignmentMethod::RoundRobin:
        return tr("Round robin");
    case AssignmentMethod::LeastLoaded:
        return tr("Least loaded");
    case AssignmentMethod::HighestSpareCapacity:
        return tr("Highest spare capacity");
    case AssignmentMethod::LongestIdle:
        return tr("Longest idle");
    case AssignmentMethod::BestSkill:
        return tr("Best skill");
    case AssignmentMethod::LeastCost:
        return tr("Least cost");
    case AssignmentMethod::Layered:
        break;
    }
    return tr("Layered");
}

QString QueueWords::triage(const TriageRule &rule)
{
    std::vector<SkillAsk> required;
    std::vector<SkillAsk> optional;
    for (const SkillAsk &ask : rule.needs)
        (ask.isRequired ? required : optional).push_back(ask);
    QStringList deeds;
    if (!rule.queue.empty())
        deeds.push_back(tr("go to %1", "tickets, to a queue").arg(WordForms::name(rule.queue)));
    if (!required.empty())
        deeds.push_back(tr("need %1", "tickets, skills").arg(WordForms::all(WordForms::skills(required))));
    if (!optional.empty())
        deeds.push_back(
            tr("ask for %1 where it can be had", "tickets, skills").arg(WordForms::all(WordForms::skills(optional))));
    if (rule.priority)
        deeds.push_back(tr("get the priority %1", "tickets").arg(WordForms::priority(*rule.priority)));
    if (rule.effort)
        deeds.push_back(tr("count as effort %1", "tickets").arg(WordForms::number(*rule.effort)));
    if (deeds.isEmpty())
        deeds.push_back(tr("stay as they are", "tickets"));
    return tr("%1 %2.", "which tickets, what happens to them")
        .arg(WordForms::capitalised(subject(rule.when, true)), WordForms::all(deeds));
}

QString QueueWords::candidates(const CandidateTest &who)
{
    if (who.isAnybody())
        return tr("anybody", "candidates");
    const QString teams = WordForms::any(WordForms::list(who.teams));
    const QString agents = WordForms::any(WordForms::list(who.agents));
    const QString skills = WordForms::all(WordForms::skills(who.skills));
    if (who.isLastAgentOnly && who.teams.empty() && who.agents.empty() && who.skills.empty())
        return tr("the agent who handled this customer last", "candidates");
    QString text;
    if (!who.agents.empty())
        text = who.teams.empty() ? agents : tr("%1 (if in %2)", "agents, teams").arg(agents, teams);
    else if (!who.teams.empty())
        text = tr("agents in %1", "teams").arg(teams);
    else
        text = tr("agents", "candidates");
    if (!who.skills.empty())
        text = tr("%1 with %2", "agents, skills").arg(text, skills);
    return who.isLastAgentOnly ? tr("%1, if they handled this customer last", "agents").arg(text) : text;
}

QString QueueWords::outcome(const AssignmentRule &rule, const Policy &policy)
{
    QStringList parts{rule.who.isLastAgentOnly ? tr("That agent, inside capacity", "outcome of a rule")
                                               : method(rule.method.value_or(policy.method))};
    if (rule.cap)
        parts.push_back(tr("may fill to %1", "outcome of a rule").arg(WordForms::percent(*rule.cap)));
    else if (isUrgentOnly(rule.when) && policy.urgentCap > policy.targetHigh)
        parts.push_back(tr("may use the buffer to %1", "outcome of a rule").arg(WordForms::percent(policy.urgentCap)));
    if (rule.rings && rule.rings->empty())
        parts.push_back(tr("does not relax", "outcome of a rule"));
    if (rule.isWaitingIfNobody)
        parts.push_back(tr("waits if nobody is found", "outcome of a rule"));
    QString text = parts.front();
    for (qsizetype at = 1; at < parts.size(); ++at)
        text = tr("%1, %2", "parts of an outcome").arg(text, parts[at]);
    return text;
}

QString QueueWords::ring(const Ring &ring)
{
    const QString when =
        ring.trigger == RingTrigger::SlaShare ? WordForms::percent(ring.after) : WordForms::minutes(ring.after);
    switch (ring.action) {
    case RingAction::DropStep:
        return tr("%1: drop a step", "ring").arg(when);
    case RingAction::DropSkill:
        return tr("%1: drop %2", "ring, skill").arg(when, WordForms::name(ring.skill));
    case RingAction::WidenToTeams:
        return tr("%1: also %2", "ring, teams").arg(when, WordForms::all(WordForms::list(ring.teams)));
    case RingAction::WidenToAll:
        return tr("%1: other teams", "ring").arg(when);
    case RingAction::Overflow:
        return tr("%1: overflow", "ring").arg(when);
    case RingAction::TellLead:
        break;
    }
    return tr("%1: tell the lead", "ring").arg(when);
}

QString QueueWords::orderField(const OrderBy &by)
{
    switch (by.field) {
    case OrderField::SlaShare:
        return by.isLargestFirst ? tr("most of the SLA used first") : tr("least of the SLA used first");
    case OrderField::Priority:
        return by.isLargestFirst ? tr("highest priority first") : tr("lowest priority first");
    case OrderField::Age:
        return by.isLargestFirst ? tr("oldest first") : tr("newest first");
    case OrderField::Due:
        return by.isLargestFirst ? tr("latest due first") : tr("soonest due first");
    case OrderField::Effort:
        return by.isLargestFirst ? tr("greatest effort first") : tr("least effort first");
    case OrderField::Reopens:
        break;
    }
    return by.isLargestFirst ? tr("most often reopened first") : tr("least often reopened first");
}

QString QueueWords::order(const Prioritization &order)
{
    QString text;
    switch (order.method) {
    case OrderMethod::SlaShare:
        text = tr("Share of SLA used");
        break;
    case OrderMethod::GeneralisedCMu:
        text = tr("Cost of delay per minute of work");
        break;
    case OrderMethod::Buckets:
        text = tr("Priority, then share of SLA used");
        break;
    case OrderMethod::Fifo:
        text = tr("Oldest first");
        break;
    case OrderMethod::Fields: {
        QStringList fields;
        for (const OrderBy &by : order.fields)
            fields.push_back(orderField(by));
        text = fields.isEmpty() ? tr("Oldest first") : WordForms::capitalised(fields.join(tr(", ", "between fields")));
        break;
    }
    }
    if (order.ageing.count() <= 0)
        return text;
    return tr("%1, lifted for every %2 of waiting", "order, span of time").arg(text, WordForms::minutes(order.ageing));
}

QString QueueWords::orderSentence(const Prioritization &order)
{
    QString text;
    switch (order.method) {
    case OrderMethod::SlaShare:
        text = tr("The ticket that has used most of its SLA comes first.");
        break;
    case OrderMethod::GeneralisedCMu:
        text = tr("The ticket whose delay costs most for each minute of work comes first.");
        break;
    case OrderMethod::Buckets:
        text = tr("The highest priority comes first, within it the ticket that has used most of its SLA.");
        break;
    case OrderMethod::Fifo:
        text = tr("The oldest ticket comes first.");
        break;
    case OrderMethod::Fields: {
        QStringList fields;
        for (const OrderBy &by : order.fields)
            fields.push_back(orderField(by));
        text = fields.isEmpty()
                   ? tr("The oldest ticket comes first.")
                   : tr("Tickets are taken in this order: %1.").arg(fields.join(tr(", then ", "between fields")));
        break;
    }
    }
    if (order.ageing.count() <= 0)
        return text;
    return WordForms::paragraph(
        {text,
         tr("Every %1 of waiting lifts a ticket, so that none is left behind.").arg(WordForms::minutes(order.ageing))});
}

QStringList QueueWords::sentences(const QueuePolicy &queue, const Policy &policy)
{
    QStringList text{orderSentence(queue.order)};
    const bool hasRule =
        std::any_of(queue.rules.begin(), queue.rules.end(), [](const AssignmentRule &rule) { return rule.isOn; });
    int told = 0;
    bool usesLadder = !hasRule;
    bool passesOn = false;
    for (const AssignmentRule &rule : queue.rules) {
        if (!rule.isOn)
            continue;
        text += ruleSentences(rule, policy, told == 0);
        usesLadder = usesLadder || !rule.rings;
        passesOn = passesOn || (!rule.isWaitingIfNobody && told > 0);
        ++told;
    }
    if (!hasRule)
        text.push_back(amongAll(tr("All tickets"), policy.method));
    if (usesLadder)
        text.push_back(ladder(policy));
    if (passesOn)
        text.push_back(tr("Where a rule finds nobody, the next one is tried."));
    if (!queue.overflow.empty())
        text.push_back(tr("The agents of %1 are the overflow.", "queue").arg(WordForms::name(queue.overflow)));
    return text;
}

QString QueueWords::ladder(const Policy &policy)
{
    if (policy.relaxEvery <= 0)
        return {};
    return tr("Every %1 of the first response SLA used loosens one optional step.", "share")
        .arg(WordForms::percent(policy.relaxEvery));
}

QStringList QueueWords::ruleSentences(const AssignmentRule &rule, const Policy &policy, bool isFirst)
{
    QStringList text;
    const bool mayUseBuffer = !rule.cap && isUrgentOnly(rule.when) && policy.urgentCap > policy.targetHigh;
    if (mayUseBuffer && isFirst)
        text.push_back(tr("Urgent tickets come first and may fill an agent to %1.", "share")
                           .arg(WordForms::percent(policy.urgentCap)));
    text.push_back(choice(WordForms::capitalised(subject(rule.when, isFirst)), rule, policy));
    if (rule.cap)
        text.push_back(tr("They may fill an agent to %1.", "share").arg(WordForms::percent(*rule.cap)));
    else if (mayUseBuffer && !isFirst)
        text.push_back(tr("They may use the buffer, up to %1.", "share").arg(WordForms::percent(policy.urgentCap)));
    if (rule.rings)
        text.push_back(rings(*rule.rings));
    if (rule.isWaitingIfNobody)
        text.push_back(tr("If nobody is found, they wait."));
    return text;
}

QString QueueWords::subject(const Condition &when, bool isFirst)
{
    if (when.isAlways())
        return isFirst ? tr("all tickets", "subject") : tr("all other tickets", "subject");
    const Condition &test = unwrapped(when);
    if (isTestOf(test, ConditionField::Language)) {
        QStringList languages;
        for (const std::string &value : test.values)
            languages.push_back(WordForms::language(WordForms::name(value)));
        return tr("tickets in %1", "languages").arg(WordForms::any(languages));
    }
    if (isUrgentOnly(test))
        return tr("urgent tickets", "subject");
    return tr("tickets where %1", "conditions").arg(ConditionWords::clause(when));
}

QString QueueWords::choice(const QString &tickets, const AssignmentRule &rule, const Policy &policy)
{
    const CandidateTest &who = rule.who;
    const bool isPlainLastAgent = who.isLastAgentOnly && who.teams.empty() && who.agents.empty() && who.skills.empty();
    if (isPlainLastAgent && (asksForLastAgent(rule.when) || rule.when.isAlways()))
        return tr("A customer who wrote in the last %n day(s) returns to the same agent if that agent has room.",
                  nullptr, static_cast<int>(policy.affinity.count()));
    if (isPlainLastAgent)
        return tr("%1 return to the agent who handled the customer in the last %n day(s), if that agent has room.",
                  "tickets", static_cast<int>(policy.affinity.count()))
            .arg(tickets);
    const AssignmentMethod method = rule.method.value_or(policy.method);
    return who.isAnybody() ? amongAll(tickets, method) : amongSome(tickets, candidates(who), method);
}

QString QueueWords::amongAll(const QString &tickets, AssignmentMethod method)
{
    switch (method) {
    case AssignmentMethod::RoundRobin:
        return tr("%1 go to everybody in turn.", "tickets").arg(tickets);
    case AssignmentMethod::LeastLoaded:
        return tr("%1 go to whoever is least loaded.", "tickets").arg(tickets);
    case AssignmentMethod::HighestSpareCapacity:
        return tr("%1 go to whoever has the most spare capacity.", "tickets").arg(tickets);
    case AssignmentMethod::LongestIdle:
        return tr("%1 go to whoever has been idle longest.", "tickets").arg(tickets);
    case AssignmentMethod::BestSkill:
        return tr("%1 go to whoever is best skilled for them.", "tickets").arg(tickets);
    case AssignmentMethod::LeastCost:
        return tr("%1 go where they cost least: lateness, skill gap, unfairness and lost context, counted in minutes.",
                  "tickets")
            .arg(tickets);
    case AssignmentMethod::Layered:
        break;
    }
    return tr("%1 go to whoever fits best: skill fit, load, affinity and speed, weighed together.", "tickets")
        .arg(tickets);
}

QString QueueWords::amongSome(const QString &tickets, const QString &agents, AssignmentMethod method)
{
    switch (method) {
    case AssignmentMethod::RoundRobin:
        return tr("%1 go only to %2, in turn.", "tickets, agents").arg(tickets, agents);
    case AssignmentMethod::LeastLoaded:
        return tr("%1 go only to %2, first to whoever is least loaded.", "tickets, agents").arg(tickets, agents);
    case AssignmentMethod::HighestSpareCapacity:
        return tr("%1 go only to %2, first to whoever has the most spare capacity.", "tickets, agents")
            .arg(tickets, agents);
    case AssignmentMethod::LongestIdle:
        return tr("%1 go only to %2, first to whoever has been idle longest.", "tickets, agents").arg(tickets, agents);
    case AssignmentMethod::BestSkill:
        return tr("%1 go only to %2, first to whoever is best skilled for them.", "tickets, agents")
            .arg(tickets, agents);
    case AssignmentMethod::LeastCost:
        return tr("%1 go only to %2, and among them where they cost least.", "tickets, agents").arg(tickets, agents);
    case AssignmentMethod::Layered:
        break;
    }
    return tr("%1 go only to %2, first to whoever fits best.", "tickets, agents").arg(tickets, agents);
}

QString QueueWords::rings(const std::vector<Ring> &rings)
{
    if (rings.empty())
        return tr("Their skills never relax.");
    QStringList steps;
    for (const Ring &ring : rings)
        steps.push_back(tr("%1 %2", "when, what happens then").arg(trigger(ring), ringAction(ring)));
    return WordForms::capitalised(tr("%1.", "steps of relaxation").arg(WordForms::all(steps)));
}

QString QueueWords::trigger(const Ring &ring)
{
    return ring.trigger == RingTrigger::SlaShare
               ? tr("from %1 of the first response SLA on", "share").arg(WordForms::percent(ring.after))
               : tr("after %1", "span of time").arg(WordForms::minutes(ring.after));
}

QString QueueWords::ringAction(const Ring &ring)
{
    switch (ring.action) {
    case RingAction::DropStep:
        return tr("each optional skill asks for one level less", "after a time");
    case RingAction::DropSkill:
        return tr("%1 is no longer asked for", "skill, after a time").arg(WordForms::name(ring.skill));
    case RingAction::WidenToTeams:
        return tr("agents of %1 are asked, too", "teams, after a time")
            .arg(WordForms::all(WordForms::list(ring.teams)));
    case RingAction::WidenToAll:
        return tr("agents of every team are asked", "after a time");
    case RingAction::Overflow:
        return tr("the overflow helps out", "after a time");
    case RingAction::TellLead:
        break;
    }
    return tr("the lead is told", "after a time");
}

} // namespace evenkeel

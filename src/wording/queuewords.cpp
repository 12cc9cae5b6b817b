// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/queuewords.h"

#include "base/foldedcase.h"
#include "wording/conditionwords.h"
#include "wording/orderwords.h"
#include "wording/ringwords.h"
#include "wording/wordforms.h"

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
        text = who.teams.empty() ? agents : tr("%1 (if in team %2)", "agents, teams").arg(agents, teams);
    else if (!who.teams.empty())
        text = tr("agents in team %1", "teams").arg(teams);
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

QStringList QueueWords::sentences(const QueuePolicy &queue, const Policy &policy)
{
    std::vector<const AssignmentRule *> rules;
    for (const AssignmentRule &rule : queue.rules) {
        if (rule.isOn)
            rules.push_back(&rule);
    }
    QStringList text{OrderWords::sentence(queue.order)};
    bool usesLadder = rules.empty();
    bool relaxAlike = true;
    bool passesOn = false;
    bool hasExplained = false; // what a cost is made of is said once
    for (const AssignmentRule *rule : rules) {
        text += ruleSentences(*rule, policy, rule == rules.front(), hasExplained);
        usesLadder = usesLadder || !rule->rings;
        relaxAlike = relaxAlike && (!rule->rings || rule->who.isLastAgentOnly);
        passesOn = passesOn || (!rule->isWaitingIfNobody && rule != rules.back());
    }
    if (rules.empty())
        text.push_back(amongAll(tr("All tickets"), policy.method, hasExplained));
    if (usesLadder)
        text.push_back(RingWords::ladder(policy, relaxAlike));
    if (passesOn) {
        text.push_back(tr("Where a rule finds nobody, the next one is tried."));
        const double price = policy.cost.passedRuleMinutes;
        text.push_back(price > 0
                           ? tr("When many tickets are decided together, this order is a preference: passing over "
                                "a rule that has somebody counts as much as %1 of lateness.")
                                 .arg(WordForms::minutes(price))
                           : tr("When many tickets are decided together, this order does not count."));
    }
    if (!queue.overflow.empty())
        text.push_back(tr("The agents of %1 are the overflow.", "queue").arg(WordForms::name(queue.overflow)));
    return text;
}

QStringList QueueWords::ruleSentences(const AssignmentRule &rule, const Policy &policy, bool isFirst,
                                      bool &hasExplained)
{
    QStringList text{choice(WordForms::capitalised(subject(rule.when, isFirst)), rule, policy, hasExplained)};
    if (rule.cap)
        text.push_back(tr("These tickets may fill an agent to %1.", "share").arg(WordForms::percent(*rule.cap)));
    else if (isUrgentOnly(rule.when) && policy.urgentCap > policy.targetHigh)
        text.push_back(
            tr("They may use the buffer and fill an agent to %1.", "share").arg(WordForms::percent(policy.urgentCap)));
    if (rule.rings && !(rule.rings->empty() && rule.who.isLastAgentOnly))
        text.push_back(RingWords::sentences(*rule.rings));
    if (rule.isWaitingIfNobody)
        text.push_back(tr("If nobody is found, these tickets wait."));
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

QString QueueWords::choice(const QString &tickets, const AssignmentRule &rule, const Policy &policy, bool &hasExplained)
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
    return who.isAnybody() ? amongAll(tickets, method, hasExplained) : amongSome(tickets, candidates(who), method);
}

QString QueueWords::amongAll(const QString &tickets, AssignmentMethod method, bool &hasExplained)
{
    const bool isKnown = hasExplained;
    hasExplained = hasExplained || method == AssignmentMethod::LeastCost || method == AssignmentMethod::Layered;
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
        return (isKnown
                    ? tr("%1 go where they cost least.", "tickets")
                    : tr("%1 go where they cost least: lateness, skill gap, unfairness and lost context, counted in "
                         "minutes.",
                         "tickets"))
            .arg(tickets);
    case AssignmentMethod::Layered:
        break;
    }
    return (isKnown
                ? tr("%1 go to whoever fits best.", "tickets")
                : tr("%1 go to whoever fits best: skill fit, load, affinity and speed, weighed together.", "tickets"))
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

} // namespace evenkeel

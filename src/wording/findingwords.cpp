// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/findingwords.h"

#include "wording/metricwords.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QString share(double value)
{
    return QLocale().toString(value * 100, 'f', 0);
}

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString duration(double minutes)
{
    return minutes < 120 ? MetricWords::number(minutes, MetricUnit::InMinutes)
                         : MetricWords::number(minutes / 60, MetricUnit::InHours);
}

} // namespace

// What was not there cannot be compared: nothing is said to be 0 %.
QString FindingWords::shareBefore(const Finding &finding)
{
    return finding.denominatorBefore > 0 ? tr("before: %1 %", "share in the time before").arg(share(finding.against))
                                         : tr("nothing before", "no share in the time before");
}

QString FindingWords::misrouting(const Finding &finding, const QString &subject, const QString &skill)
{
    const QString lacked = tr("%1 %2", "skill, level from 1 to 3").arg(skill).arg(finding.level);
    if (finding.kind == FindingKind::MisroutedSkill)
        return tr("%2 % of the tickets that ask for %1 first went to agents without %4 (%3).")
            .arg(subject, share(finding.value), shareBefore(finding), lacked);
    return skill.isEmpty() ? tr("%2 % of %1 tickets first went to agents without the skill they require (%3).")
                                 .arg(subject, share(finding.value), shareBefore(finding))
                           : tr("%2 % of %1 tickets first went to agents without %4 (%3).")
                                 .arg(subject, share(finding.value), shareBefore(finding), lacked);
}

QString FindingWords::whatIsMissed(const QString &what, const QString &rule, const QString &word)
{
    return tr("%1 The rule “%2” misses “%3”.", "what was found, rule, word").arg(what, rule, word);
}

QString FindingWords::missAdvice(const QString &rule, const QString &word, std::int64_t tickets, std::int64_t missed)
{
    return tr("Add “%1” to the keywords of rule “%2”: %3 of the %4 misrouted tickets it did not catch say it.")
        .arg(word, rule, count(tickets), count(missed));
}

QString FindingWords::what(const Finding &finding, const QString &subject, const QString &other)
{
    switch (finding.kind) {
    case FindingKind::UnevenLoad:
        return tr("%1 was loaded to %2 % of capacity while %3 of the same team was at %4 %.")
            .arg(subject, share(finding.value), other, share(finding.against));
    case FindingKind::UnevenComplexity:
        return tr("%2 % of the tickets of %1 were complex, against %3 % of the rest of the team.")
            .arg(subject, share(finding.value), share(finding.against));
    case FindingKind::Silo:
        return tr("%3 solved %2 % of the tickets that ask for %1; up to %4 % is sound.")
            .arg(subject, share(finding.value), other, share(finding.against));
    case FindingKind::Misrouting:
    case FindingKind::MisroutedSkill:
        return misrouting(finding, subject, other);
    case FindingKind::TwoPeaks:
        return tr("Queue %1 answers one part of its tickets after about %3 and another after about %2 of working time.")
            .arg(subject, duration(finding.value), duration(finding.against));
    case FindingKind::AgeingQueue:
        return tr("What waits in queue %1 has a median age of %2 of working time (before: %3).")
            .arg(subject, duration(finding.value * 60), duration(finding.against * 60));
    case FindingKind::RisingReopenings:
        return tr("%2 % of the tickets solved in queue %1 came back (%3).")
            .arg(subject, share(finding.value), shareBefore(finding));
    case FindingKind::Repetitive:
        return tr("%1 makes up %2 % of all tickets; they are simple, and %3 % are solved with one answer.")
            .arg(subject, share(finding.value), share(finding.against));
    case FindingKind::DeadRule:
        return tr("Triage rule “%1” was the first to hold for none of the tickets.").arg(subject);
    case FindingKind::OverdueReviews:
        return tr("%2 % of the levels with a review date are past it, most of them in %1.")
            .arg(subject, share(finding.value));
    case FindingKind::BrokenPromises:
        if (finding.denominatorBefore == 0)
            return tr("%3 % of the promises that were due were broken; %2 % of the broken: %1.")
                .arg(subject, share(finding.value), share(finding.against));
        return tr("%3 % of the promises that were due were broken; %2 % of the broken: %1 (before: %4 %).")
            .arg(subject, share(finding.value), share(finding.against),
                 share(static_cast<double>(finding.nBefore) / static_cast<double>(finding.denominatorBefore)));
    case FindingKind::UnplannedAbsence:
        return tr("Team %1 lost %2 % of its planned days to absence that nobody had planned (%3).")
            .arg(subject, share(finding.value), shareBefore(finding));
    case FindingKind::CostlyArea:
        break;
    }
    return tr("%1 takes %2 % of the handling time; an even share would be %3 %.")
        .arg(subject, share(finding.value), share(finding.against));
}

QString FindingWords::restsOn(const Finding &finding, const QString &since)
{
    const QString n = count(finding.n);
    const QString of = count(finding.denominator);
    const bool hasBefore = finding.denominatorBefore > 0;
    if (finding.kind == FindingKind::UnplannedAbsence)
        return hasBefore ? tr("%1 of %2 agents' days, before %4 of %5, since %3", "evidence")
                               .arg(n, of, since, count(finding.nBefore), count(finding.denominatorBefore))
                         : tr("%1 of %2 agents' days, since %3", "evidence").arg(n, of, since);
    if (finding.kind == FindingKind::OverdueReviews)
        return tr("%1 of %2 levels, since %3", "evidence").arg(n, of, since);
    if (finding.kind == FindingKind::BrokenPromises && !hasBefore)
        return tr("%1 of %2 broken promises, since %3", "evidence").arg(n, of, since);
    if (!hasBefore)
        return tr("%1 of %2 tickets, since %3", "evidence").arg(n, of, since);
    const QString before = count(finding.nBefore);
    const QString ofBefore = count(finding.denominatorBefore);
    return finding.kind == FindingKind::BrokenPromises
               ? tr("%1 of %2 broken promises, before %4 of %5, since %3", "evidence")
                     .arg(n, of, since, before, ofBefore)
               : tr("%1 of %2 tickets, before %4 of %5, since %3", "evidence").arg(n, of, since, before, ofBefore);
}

QString FindingWords::evidence(const Finding &finding, const QString &since)
{
    QString words = restsOn(finding, since);
    if (finding.interval)
        words = tr("%1; 95 % interval %2 to %3 %", "evidence, lower end, upper end")
                    .arg(words, share(finding.interval->low), share(finding.interval->high));
    if (finding.p < 1)
        words = tr("%1; chance alone: p %2", "evidence, probability")
                    .arg(words, finding.p < 0.001 ? tr("below %1").arg(QLocale().toString(0.001, 'f', 3))
                                                  : QLocale().toString(finding.p, 'f', 3));
    return words;
}

QString FindingWords::definition(FindingKind kind)
{
    switch (kind) {
    case FindingKind::UnevenLoad:
        return tr("Load: units of open tickets / capacity, mean over the time the agent was there.");
    case FindingKind::UnevenComplexity:
        return tr("Complex: effort 7 to 10, of the tickets that came in the period.");
    case FindingKind::Silo:
        return tr("Tickets resolved in this and the time before, by who resolved them.");
    case FindingKind::Misrouting:
    case FindingKind::MisroutedSkill:
        return tr("First agent without the required skill, of the tickets that require one.");
    case FindingKind::TwoPeaks:
        return tr("First public reply minus created, in working time, this and the time before; on a scale of ratios.");
    case FindingKind::AgeingQueue:
        return tr("Age of tickets without an agent at the end of the period, in working time.");
    case FindingKind::RisingReopenings:
        return tr("Reopened within 14 days, of the resolved.");
    case FindingKind::Repetitive:
        return tr("Effort 1 to 3, resolved with one reply and not reopened within 7 days.");
    case FindingKind::DeadRule:
        return tr("Tickets for which a triage rule is the first that holds.");
    case FindingKind::OverdueReviews:
        return tr("Levels whose review date has passed, of those that have one.");
    case FindingKind::BrokenPromises:
        return tr("Main cause: what most of the time of a broken promise went into; by the policy in force now.");
    case FindingKind::UnplannedAbsence:
        return tr("Days of which half or more went to time off entered less than 24 hours before, or to presence set "
                  "to away.");
    case FindingKind::CostlyArea:
        break;
    }
    return tr("Expected handling time of what was resolved.");
}

QString FindingWords::promiseAdvice(BreachCause cause)
{
    switch (cause) {
    case BreachCause::Capacity:
        return tr("Move people or hours to where work waits, or let rules take the next agent sooner.");
    case BreachCause::Skill:
        return tr("Train agents in what waiting tickets ask for: see the Skills page.");
    case BreachCause::Shift:
        return tr("Plan shifts for the hours in which nobody is there, or end the promise's clock at night.");
    case BreachCause::NotAllowed:
        return tr("Open a ring or an overflow: queue, rule or channel leave nobody for these.");
    case BreachCause::AgentsHands:
        return tr("Order each agent's work by what is due next, and rebalance what is late in one pair of hands.");
    case BreachCause::Outside:
        return tr("Let a status pause the clock while others are waited for, or chase them sooner.");
    case BreachCause::RoutingNotRun:
        break;
    }
    return tr("Let routing run all the time: these waited although somebody could have taken them.");
}

QString FindingWords::advice(const Finding &finding, const QString &subject, const QString &other)
{
    switch (finding.kind) {
    case FindingKind::UnevenLoad:
        return tr("Rebalance open work from %1 to %2, and look which rule prefers %1.").arg(subject, other);
    case FindingKind::UnevenComplexity:
        return tr("Limit complex tickets in flight, or train a colleague of %1 in what they ask for.").arg(subject);
    case FindingKind::Silo:
        return tr("Train a second agent in %1 before %2 is away.").arg(subject, other);
    case FindingKind::Misrouting:
        return tr("Let a triage rule set the skill of %1, and check whether its keywords miss some.").arg(subject);
    case FindingKind::MisroutedSkill:
        return tr("Let triage rules ask for %1 by category or keyword: its tickets go to whoever is free.")
            .arg(subject);
    case FindingKind::TwoPeaks:
        return tr("Look at the late ones of queue %1: a shift, a channel or a rule may leave them out.").arg(subject);
    case FindingKind::AgeingQueue:
        return tr("Ask why tickets of queue %1 are not taken, and open a ring or an overflow for them.").arg(subject);
    case FindingKind::RisingReopenings:
        return tr("Read the reopened tickets of queue %1: what was solved too early?").arg(subject);
    case FindingKind::Repetitive:
        return tr("Write an article or a macro for %1, or automate it.").arg(subject);
    case FindingKind::DeadRule:
        return tr("Mend the condition of “%1”, move it before the rule that takes its tickets, or remove it.")
            .arg(subject);
    case FindingKind::OverdueReviews:
        return tr("Review the levels of %1 first, on the Skills page.").arg(subject);
    case FindingKind::BrokenPromises:
        return promiseAdvice(static_cast<BreachCause>(finding.subject));
    case FindingKind::UnplannedAbsence:
        return tr("Plan a reserve of hours for team %1, and ask it what keeps people away.").arg(subject);
    case FindingKind::CostlyArea:
        break;
    }
    return tr("Show the product team what %1 costs.").arg(subject);
}

} // namespace evenkeel

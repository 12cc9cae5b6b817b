// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingwords.h"

#include "desktop/style/words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;

QString unitless(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString text(const std::string &name)
{
    return QString::fromStdString(name);
}

} // namespace

QString SettingWords::minutes(std::chrono::minutes length)
{
    return Words::promise(std::chrono::duration_cast<Millis>(length));
}

QString SettingWords::clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString SettingWords::title(Part part)
{
    switch (part) {
    case Part::Capacity:
        return tr("Capacity units");
    case Part::Protection:
        return tr("Protection");
    case Part::Affinity:
        return tr("Affinity and relaxation");
    case Part::Offers:
        return tr("Offers");
    case Part::Growth:
        return tr("Growth");
    case Part::Cost:
        return tr("Costs of least cost");
    case Part::Sla:
        return tr("Promises by priority");
    case Part::Leads:
        return tr("Leads and substitutes");
    default:
        return tr("Method and targets");
    }
}

SettingWords::Lines SettingWords::lines(Part part, const Policy &policy)
{
    switch (part) {
    case Part::Capacity:
        return capacity(policy);
    case Part::Protection:
        return protection(policy);
    case Part::Affinity:
        return {{tr("Affinity"), policy.affinity.count() > 0
                                     ? tr("The same agent again within %n days, inside capacity", nullptr,
                                          static_cast<int>(policy.affinity.count()))
                                     : tr("None")},
                {tr("Rings"), policy.relaxEvery > 0
                                  ? tr("One optional skill step less for each %1 of the first-response SLA used")
                                        .arg(Words::percent(policy.relaxEvery))
                                  : tr("Skills never relax by themselves")}};
    case Part::Offers:
        return offers(policy.offers);
    case Part::Growth:
        return growth(policy.growth);
    case Part::Cost:
        return {{tr("Lateness"),
                 tr("%1 a minute late at normal priority, %2 when urgent")
                     .arg(unitless(policy.cost.latenessPerMinute[1]), unitless(policy.cost.latenessPerMinute[3]))},
                {tr("Skill"), tr("%1 min a level missing, %2 min a level above what is asked")
                                  .arg(unitless(policy.cost.skillGapMinutes), unitless(policy.cost.overskillMinutes))},
                {tr("Others"), tr("Unfairness %1 min, lost context %2 min, a rule passed over %3 min, a move %4 min")
                                   .arg(unitless(policy.cost.unfairnessMinutes), unitless(policy.cost.contextMinutes),
                                        unitless(policy.cost.passedRuleMinutes), unitless(policy.cost.moveMinutes))}};
    case Part::Sla:
        return promises(policy.sla);
    case Part::Leads: {
        Lines lines;
        for (const TeamLead &lead : policy.leads)
            lines.append({text(lead.team), text(lead.agent)});
        if (lines.isEmpty())
            lines.append({tr("Lead"), tr("No team has a lead yet")});
        for (const SubstituteChain &chain : policy.substitutes) {
            QStringList names;
            for (const std::string &name : chain.substitutes)
                names << text(name);
            lines.append({text(chain.agent), tr("Stood in for by %1").arg(names.join(QStringLiteral(", ")))});
        }
        return lines;
    }
    default:
        return general(policy);
    }
}

SettingWords::Lines SettingWords::general(const Policy &policy)
{
    return {{tr("Method"), Words::method(policy.method)},
            {tr("Load"), tr("Target %1 to %2; urgent tickets may fill to %3")
                             .arg(Words::percent(policy.targetLow), Words::percent(policy.targetHigh),
                                  Words::percent(policy.urgentCap))},
            {tr("At risk"), tr("From %1 of the SLA used").arg(Words::percent(policy.atRiskShare))}};
}

SettingWords::Lines SettingWords::capacity(const Policy &policy)
{
    Lines lines{{tr("Weights"), tr("Phone %1, chat %2, social %3, messaging %4, email and web %5 to %6 by effort")
                                    .arg(unitless(policy.weights.phone), unitless(policy.weights.chat),
                                         unitless(policy.weights.social), unitless(policy.weights.messaging),
                                         unitless(policy.weights.deferredLow), unitless(policy.weights.deferredHigh))}};
    QStringList counting;
    for (int status = 0; status < static_cast<int>(TicketStatus::Resolved); ++status) {
        if (const double share = policy.countsTowardLoad[static_cast<std::size_t>(status)]; share > 0)
            counting << tr("%1 %2", "ticket status, share that counts")
                            .arg(Words::status(static_cast<TicketStatus>(status)), Words::percent(share));
    }
    lines.append({tr("Counts"), counting.isEmpty() ? tr("Nothing") : counting.join(QStringLiteral(", "))});
    for (const CapacityShare &share : policy.capacityShares) {
        const QString who = text(share.agent.empty() ? share.team : share.agent);
        lines.append(
            {tr("Share"),
             share.reason.empty()
                 ? tr("%1 has %2 of the units").arg(who, Words::percent(share.share))
                 : tr("%1 has %2 of the units (%3)").arg(who, Words::percent(share.share), text(share.reason))});
    }
    return lines;
}

SettingWords::Lines SettingWords::protection(const Policy &policy)
{
    const Protection &shield = policy.protection;
    Lines lines;
    lines.append({tr("Rate"), shield.assignmentsPerHour > 0
                                  ? tr("At most %n assignments in an hour", nullptr, shield.assignmentsPerHour)
                                  : tr("No limit on assignments in an hour")});
    lines.append(
        {tr("Complex"),
         tr("From effort %1; none more while %2 are in flight").arg(policy.complexFrom).arg(policy.complexInFlight)});
    lines.append({tr("Focus"), shield.focusFromEffort > 0
                                   ? tr("A ticket of effort %1 or more opens a focus block of %2")
                                         .arg(shield.focusFromEffort)
                                         .arg(minutes(shield.focusMinutes))
                                   : tr("No ticket opens a focus block by itself")});
    lines.append(
        {tr("Ramp"), tr("At most %n tickets in the first %1 of a shift and %2 after leave", nullptr, policy.rampTickets)
                         .arg(minutes(policy.rampAfterShiftStart), minutes(policy.rampAfterLeave))});
    lines.append({tr("After hours"), shield.afterHours == AfterHours::Everything   ? tr("Everything")
                                     : shield.afterHours == AfterHours::UrgentOnly ? tr("Urgent tickets only")
                                                                                   : tr("Nothing")});
    return lines;
}

SettingWords::Lines SettingWords::offers(const OfferTerms &offers)
{
    if (!offers.isOn)
        return {{tr("Offers"), tr("Off: tickets are assigned at once")}};
    Lines lines{{tr("Offers"), tr("%n offers of %1 each, then the overflow queue is asked", nullptr, offers.most)
                                   .arg(minutes(offers.timeout))}};
    QStringList wraps;
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        if (const auto wrap = offers.wrapUp[static_cast<std::size_t>(kind)]; wrap.count() > 0)
            wraps << tr("%1 %2", "channel, minutes").arg(Words::channel(static_cast<ChannelKind>(kind)), minutes(wrap));
    }
    if (!wraps.isEmpty())
        lines.append({tr("Wrap-up"), wraps.join(QStringLiteral(", "))});
    return lines;
}

SettingWords::Lines SettingWords::growth(const Growth &growth)
{
    if (growth.share <= 0)
        return {{tr("Growth"), tr("Off: tickets go only to people at the level asked")}};
    QStringList learners;
    for (const Learner &learner : growth.learners)
        learners << tr("%1 learns %2", "agent, skill").arg(text(learner.agent), text(learner.skill));
    return {{tr("Growth"),
             tr("%1 of tickets go to somebody one level below who is learning").arg(Words::percent(growth.share))},
            {tr("Learners"), learners.isEmpty() ? tr("Nobody yet") : learners.join(QStringLiteral(", "))}};
}

SettingWords::Lines SettingWords::promises(const SlaPolicy &sla)
{
    Lines lines;
    for (int level = PriorityCount - 1; level >= 0; --level) {
        const auto priority = static_cast<Priority>(level);
        const SlaTarget &target = sla.target(priority);
        lines.append(
            {Words::priority(priority),
             tr("First response %1, resolution %2").arg(minutes(target.firstResponse), minutes(target.resolution))});
    }
    lines.append({tr("Hours"), hours(sla.hours)});
    if (!sla.holidays.empty())
        lines.append({tr("Holidays"), tr("%n days", nullptr, static_cast<int>(sla.holidays.size()))});
    return lines;
}

QString SettingWords::outcome(const TriageRule &rule)
{
    QStringList parts;
    if (!rule.queue.empty())
        parts << tr("Queue %1").arg(text(rule.queue));
    for (const SkillAsk &ask : rule.needs) {
        const QString skill = Words::skillLevel(text(ask.skill), static_cast<int>(ask.level));
        parts << (ask.isRequired ? tr("needs %1", "skill and level").arg(skill)
                                 : tr("wants %1", "skill and level").arg(skill));
    }
    if (rule.priority)
        parts << tr("Priority %1", "set by a rule").arg(Words::priority(*rule.priority));
    if (rule.effort)
        parts << tr("Effort %1", "set by a rule").arg(*rule.effort);
    return parts.isEmpty() ? tr("Nothing is set") : parts.join(QStringLiteral(", "));
}

QString SettingWords::outcome(const SlaRule &rule)
{
    QStringList parts{tr("First response %1, resolution %2")
                          .arg(minutes(rule.target.firstResponse), minutes(rule.target.resolution))};
    if (rule.target.nextResponse.count() > 0)
        parts << tr("next response %1").arg(minutes(rule.target.nextResponse));
    if (!rule.calendar.empty())
        parts << tr("calendar %1").arg(text(rule.calendar));
    return parts.join(QStringLiteral(", "));
}

SettingWords::Lines SettingWords::calendar(const BusinessCalendar &calendar)
{
    Lines lines{{tr("Hours"), calendar.isAroundTheClock ? tr("Around the clock, holidays too") : hours(calendar.week)}};
    if (!calendar.isAroundTheClock && !calendar.holidays.empty())
        lines.append({tr("Holidays"), tr("%n days", nullptr, static_cast<int>(calendar.holidays.size()))});
    return lines;
}

QString SettingWords::hours(const WeekPattern &week)
{
    std::map<int, QStringList> byDay;
    for (const WeekSpan &span : week.spans)
        byDay[span.weekday] << QStringLiteral("%1-%2").arg(clock(span.fromMinute), clock(span.untilMinute));
    const QLocale locale;
    QStringList parts;
    for (auto it = byDay.begin(); it != byDay.end();) {
        auto last = it;
        while (std::next(last) != byDay.end() && std::next(last)->first == last->first + 1 &&
               std::next(last)->second == it->second)
            ++last;
        const QString spans = it->second.join(QStringLiteral(", "));
        const QString first = locale.standaloneDayName(it->first, QLocale::ShortFormat);
        parts << (last == it ? tr("%1 %2", "day, hours").arg(first, spans)
                             : tr("%1 to %2 %3", "day, day, hours")
                                   .arg(first, locale.standaloneDayName(last->first, QLocale::ShortFormat), spans));
        it = std::next(last);
    }
    const QString all = parts.isEmpty() ? tr("No hours") : parts.join(QStringLiteral(", "));
    return tr("%1 (%2)", "hours, time zone").arg(all, text(week.zone));
}

} // namespace evenkeel

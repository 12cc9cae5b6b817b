// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/capacitywords.h"

#include "wording/wordforms.h"

namespace evenkeel {

QString CapacityWords::targets(const Policy &policy)
{
    return WordForms::paragraph({tr("Agents are kept between %1 and %2 of their capacity.", "shares")
                                     .arg(WordForms::percent(policy.targetLow), WordForms::percent(policy.targetHigh)),
                                 policy.urgentCap > policy.targetHigh
                                     ? tr("The rest is a buffer: only urgent tickets may use it, up to %1.", "share")
                                           .arg(WordForms::percent(policy.urgentCap))
                                     : tr("Urgent tickets have no buffer of their own.")});
}

QString CapacityWords::weights(const Weights &weights)
{
    return tr("A phone call takes %1 units of capacity, a chat %2, a social post %3 and a message %4; email and other "
              "written work takes %5 to %6 units, growing with its effort.")
        .arg(WordForms::number(weights.phone), WordForms::number(weights.chat), WordForms::number(weights.social),
             WordForms::number(weights.messaging), WordForms::number(weights.deferredLow),
             WordForms::number(weights.deferredHigh));
}

QString CapacityWords::countsTowardLoad(const Policy &policy)
{
    QStringList full;
    QStringList sentences;
    for (std::size_t at = 0; at < policy.countsTowardLoad.size(); ++at) {
        const QString status = WordForms::status(static_cast<TicketStatus>(at));
        const double share = policy.countsTowardLoad[at];
        if (share >= 1)
            full.push_back(status);
        else if (share > 0)
            sentences.push_back(
                tr("Tickets with the status %1 count toward load with %2 of their weight.", "status, share")
                    .arg(status, WordForms::percent(share)));
    }
    if (!full.isEmpty())
        sentences.push_front(
            tr("Tickets with the status %1 count toward load in full.", "statuses").arg(WordForms::any(full)));
    sentences.push_back(tr("All other tickets do not count."));
    return WordForms::paragraph(sentences);
}

QString CapacityWords::share(const CapacityShare &share)
{
    const QString percent = WordForms::percent(share.share);
    const bool isForAgent = !share.agent.empty();
    const QString who = WordForms::name(isForAgent ? share.agent : share.team);
    if (share.reason.empty())
        return (isForAgent ? tr("%1 has %2 of the usual capacity.", "agent, share")
                           : tr("Everybody in team %1 has %2 of the usual capacity.", "team, share"))
            .arg(who, percent);
    return (isForAgent ? tr("%1 has %2 of the usual capacity (%3).", "agent, share, reason")
                       : tr("Everybody in team %1 has %2 of the usual capacity (%3).", "team, share, reason"))
        .arg(who, percent, WordForms::name(share.reason));
}

QString CapacityWords::profile(const CapacityProfile &profile)
{
    QStringList sentences{limit(profile)};
    if ((profile.channels & AllChannels) != AllChannels)
        sentences.push_back(tr("Only tickets from these channels count: %1.")
                                .arg(WordForms::all(WordForms::channels(profile.channels))));
    if (!profile.teams.empty())
        sentences.push_back(tr("It holds for %1 only.", "teams").arg(WordForms::all(WordForms::list(profile.teams))));
    for (const LimitFor &limit : profile.exceptions)
        sentences.push_back(exception(limit, profile.measure));
    return WordForms::paragraph(sentences);
}

QString CapacityWords::limit(const CapacityProfile &profile)
{
    const QString usual = amount(profile.limit, profile.measure);
    const QString urgent = amount(profile.urgentLimit, profile.measure);
    const bool hasBuffer = profile.urgentLimit > profile.limit;
    switch (profile.measure) {
    case CapacityMeasure::Units:
        return hasBuffer ? tr("At most %1 units at once, with urgent tickets %2.").arg(usual, urgent)
                         : tr("At most %1 units at once.").arg(usual);
    case CapacityMeasure::Tickets:
        return hasBuffer ? tr("Tickets at once: at most %1, with urgent ones %2.").arg(usual, urgent)
                         : tr("Tickets at once: at most %1.").arg(usual);
    case CapacityMeasure::EffortMinutes:
        return hasBuffer
                   ? tr("Expected handling fills at most %1 of the time left in the shift, with urgent tickets %2.")
                         .arg(usual, urgent)
                   : tr("Expected handling fills at most %1 of the time left in the shift.").arg(usual);
    case CapacityMeasure::ComplexTickets:
        break;
    }
    return hasBuffer ? tr("Complex tickets at once: at most %1, with urgent ones %2.").arg(usual, urgent)
                     : tr("Complex tickets at once: at most %1.").arg(usual);
}

QString CapacityWords::exception(const LimitFor &limit, CapacityMeasure measure)
{
    const QString usual = amount(limit.limit, measure);
    const QString urgent = amount(limit.urgentLimit, measure);
    const bool hasBuffer = limit.urgentLimit > limit.limit;
    if (!limit.agent.empty())
        return (hasBuffer ? tr("For %1 the limit is %2, with urgent tickets %3.", "agent, limits")
                          : tr("For %1 the limit is %2.", "agent, limit"))
            .arg(WordForms::name(limit.agent), usual, urgent);
    if (limit.team.empty())
        return {};
    return (hasBuffer ? tr("For team %1 the limit is %2, with urgent tickets %3.", "team, limits")
                      : tr("For team %1 the limit is %2.", "team, limit"))
        .arg(WordForms::name(limit.team), usual, urgent);
}

QString CapacityWords::amount(double limit, CapacityMeasure measure)
{
    return measure == CapacityMeasure::EffortMinutes ? WordForms::percent(limit) : WordForms::number(limit);
}

} // namespace evenkeel

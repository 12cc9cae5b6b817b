// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/capacitywords.h"

#include "wording/wordforms.h"

#include <algorithm>
#include <cmath>

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
        sentences.push_back(tr("Of the channels only these count: %1.", "channels")
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
    // Plural forms go by whole tickets; a limit of 2.5 reads like one of 3.
    const int tickets = static_cast<int>(std::ceil(std::clamp(profile.limit, 0.0, 1e6)));
    QString text;
    switch (profile.measure) {
    case CapacityMeasure::Units:
        text = tr("At most %1 units at once", "a limit").arg(usual);
        break;
    case CapacityMeasure::Tickets:
        text = tr("At most %1 ticket(s) at once", "a limit", tickets).arg(usual);
        break;
    case CapacityMeasure::EffortMinutes:
        text = tr("Expected handling fills at most %1 of the time left in the shift", "a limit").arg(usual);
        break;
    case CapacityMeasure::ComplexTickets:
        text = tr("At most %1 complex ticket(s) at once", "a limit", tickets).arg(usual);
        break;
    }
    if (profile.urgentLimit > profile.limit)
        return tr("%1, with urgent tickets %2.", "a limit, the urgent limit")
            .arg(text, amount(profile.urgentLimit, profile.measure));
    return tr("%1.", "a limit").arg(text);
}

QString CapacityWords::exception(const LimitFor &limit, CapacityMeasure measure)
{
    const QString usual = amount(limit.limit, measure);
    const QString urgent = amount(limit.urgentLimit, measure);
    const bool hasBuffer = limit.urgentLimit > limit.limit;
    if (!limit.agent.empty()) {
        const QString agent = WordForms::name(limit.agent);
        return hasBuffer
                   ? tr("For %1 the limit is %2, with urgent tickets %3.", "agent, limits").arg(agent, usual, urgent)
                   : tr("For %1 the limit is %2.", "agent, limit").arg(agent, usual);
    }
    if (limit.team.empty())
        return {};
    const QString team = WordForms::name(limit.team);
    return hasBuffer
               ? tr("For team %1 the limit is %2, with urgent tickets %3.", "team, limits").arg(team, usual, urgent)
               : tr("For team %1 the limit is %2.", "team, limit").arg(team, usual);
}

QString CapacityWords::amount(double limit, CapacityMeasure measure)
{
    return measure == CapacityMeasure::EffortMinutes ? WordForms::percent(limit) : WordForms::number(limit);
}

} // namespace evenkeel

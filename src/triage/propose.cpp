// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/propose.h"

#include "triage/categoryclusters.h"
#include "triage/efforts.h"
#include "triage/levels.h"
#include "triage/pastwork.h"
#include "triage/touchtime.h"
#include "triage/workhours.h"

#include <algorithm>
#include <string>

namespace evenkeel {

namespace {

constexpr std::int64_t Steps = 5;

/// What an option must not be; empty when all are fine.
std::string fault(const ProposalOptions &options)
{
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    if (options.skills.maxSkills < 2)
        return "maxSkills";
    if (options.skills.mergeableCategories < 1)
        return "mergeableCategories";
    if (!isShare(options.skills.minLanguageShare))
        return "minLanguageShare";
    if (!(options.levels.shrinkTickets >= 0) || !(options.effort.shrinkTickets >= 0) ||
        !(options.paces.shrinkTickets >= 0))
        return "shrinkTickets";
    if (!(options.effort.minMinutes > 0) || !(options.effort.maxMinutes >= options.effort.minMinutes))
        return "minMinutes";
    if (!(options.effort.effortOneMinutes > 0) || !(options.effort.effortTenMinutes > options.effort.effortOneMinutes))
        return "effortOneMinutes";
    if (!isShare(options.hours.cover) || !isShare(options.hours.commonCover) || !isShare(options.hours.minDayShare) ||
        !isShare(options.hours.commonDayShare) || !isShare(options.hours.roundTheClock))
        return "cover";
    if (options.hours.maxSpanMinutes < 30 || options.hours.maxSpanMinutes > 24 * 60)
        return "maxSpanMinutes";
    if (!(options.paces.fastest > 0) || !(options.paces.slowest >= options.paces.fastest))
        return "fastest";
    return {};
}

std::int64_t countUsed(const PastWork &work)
{
    return std::count_if(work.tickets.begin(), work.tickets.end(),
                         [](const PastTicket &ticket) { return ticket.isSolved && ticket.category != NoPosition; });
}

} // namespace

Result<Proposal> propose(const History &history, const ProposalOptions &options, std::stop_token stop,
                         const Progress &progress)
{
    if (const std::string wrong = fault(options); !wrong.empty())
        return Error{ErrorCode::InvalidArgument, wrong};
    const auto report = [&](std::int64_t step) {
        if (progress)
            progress({step, Steps});
        return !stop.stop_requested();
    };
    const Error cancelled{ErrorCode::Cancelled, {}};
    PastWork work = readPast(history);
    Proposal proposal;
    proposal.ticketsRead = static_cast<std::int64_t>(history.tickets.size());
    proposal.ticketsUsed = countUsed(work);
    if (!report(1))
        return cancelled;

    Result<HoursSet> hours = proposeHours(work, options.hours, stop);
    if (!hours || !report(2))
        return cancelled;
    proposal.hours = std::move(hours->hours);
    proposal.commonHours = std::move(hours->common);

    if (!estimateTouchTimes(work, proposal.hours, options.hours, options.effort, stop) || !report(3))
        return cancelled;
    proposal.efforts = proposeEfforts(work, options.effort);
    proposal.paces = proposePaces(work, proposal.efforts, options.paces);
    proposal.homes = proposeHomes(history.tickets, options.minQueueShare);

    const Result<SkillSet> skills = proposeSkills(work, options.skills, stop);
    if (!skills || !report(4))
        return cancelled;
    proposal.skills = skills->skills;
    proposal.levels = proposeLevels(work, *skills, history.handovers, options.levels);
    if (!report(Steps))
        return cancelled;
    return proposal;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skillsservice.h"

#include "services/deskreader.h"
#include "services/nameorder.h"
#include "services/skilldeskreader.h"
#include "services/skillhistory.h"
#include "services/tickettakers.h"
#include "storage/machineuser.h"
#include "storage/transaction.h"

#include <algorithm>
#include <iterator>

namespace evenkeel {

namespace {

// By kind, then in the order in which they were added.
std::vector<SkillId> shownSkills(const DeskNames &names)
{
    std::vector<SkillId> skills;
    for (const auto &[id, skill] : names.skills)
        skills.push_back(id);
    std::stable_sort(skills.begin(), skills.end(),
                     [&names](SkillId a, SkillId b) { return names.skills.at(a).kind < names.skills.at(b).kind; });
    return skills;
}

std::vector<AgentId> shownAgents(const DeskNames &names)
{
    std::vector<Agent> agents;
    for (const auto &[id, agent] : names.agents) {
        if (agent.isActive)
            agents.push_back(agent);
    }
    sortByTeamAndName(agents);
    std::vector<AgentId> shown;
    std::transform(agents.begin(), agents.end(), std::back_inserter(shown),
                   [](const Agent &agent) { return agent.id; });
    return shown;
}

template <class Line>
std::vector<Line> inShownOrder(std::vector<Line> lines, const DeskNames &names)
{
    std::vector<Line> ordered;
    for (const SkillId skill : shownSkills(names)) {
        const auto found =
            std::find_if(lines.begin(), lines.end(), [skill](const Line &l) { return l.skill == skill; });
        if (found != lines.end())
            ordered.push_back(std::move(*found));
    }
    return ordered;
}

ReviewOutcome outcomeOf(const ReviewDecision &decision, Proficiency before)
{
    if (decision.proposed && *decision.proposed == decision.level)
        return ReviewOutcome::Accepted;
    if (decision.level != before)
        return ReviewOutcome::Changed;
    return decision.proposed ? ReviewOutcome::Declined : ReviewOutcome::Kept;
}

/// The desk with what its tickets expect.
Result<SkillDemand> readDemand(Database &database, SkillDeskView &view, Instant now, const std::stop_token &stop,
                               const Progress &progress)
{
    auto demand = readSkillDemand(database, view.names, view.desk.skills, view.zone, now, stop, progress);
    if (demand && demand->isKnown())
        view.desk.demand = demand->expected;
    return demand;
}

} // namespace

std::string deskUser()
{
    return machineUser();
}

Result<SkillMatrix> SkillsService::matrix(Instant at)
{
    SkillMatrix matrix;
    matrix.at = at;
    auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    matrix.names = std::move(*names);
    matrix.skills = shownSkills(matrix.names);
    matrix.agents = shownAgents(matrix.names);
    auto versions = LevelStore(m_database).versionsAt(at);
    if (!versions)
        return versions.error();
    for (LevelVersion &version : *versions) {
        const SkillCell cell{version.level.agent, version.level.skill};
        matrix.levels.emplace_hint(matrix.levels.end(), cell, std::move(version)); // they come in order
    }
    constexpr Millis Around = std::chrono::days{4};
    const auto hours = hoursAtWork(m_database, matrix.names, {at - Around, at + Around}, at);
    if (!hours)
        return hours.error();
    for (const auto &[agent, open] : *hours) {
        if (open.contains(at))
            matrix.atWork.insert(agent);
    }
    return matrix;
}

Result<LevelOutcome> SkillsService::set(std::span<const LevelChange> changes)
{
    std::vector<LevelEdit> edits;
    for (const LevelChange &change : changes) {
        LevelEdit edit;
        edit.basedOn = change.basedOn;
        if (change.restored)
            edit.level = *change.restored;
        else if (change.level != Proficiency::None)
            edit.level.reviewAt = m_now + LevelReviewAfter;
        edit.level.agent = change.agent;
        edit.level.skill = change.skill;
        edit.level.level = change.level;
        edit.level.validFrom = m_now;
        edits.push_back(edit);
    }
    return LevelStore(m_database).append(edits, m_user, m_now);
}

Result<LevelReviewList> SkillsService::reviewsDue(bool everyLevel, const std::stop_token &stop,
                                                  const Progress &progress)
{
    auto matrix = this->matrix(m_now);
    if (!matrix)
        return matrix.error();
    auto demand = readSkillDemand(m_database, matrix->names, matrix->skills, "UTC", m_now, stop, {});
    if (!demand)
        return demand.error();
    if (const auto added = addEvidence(m_database, matrix->names, matrix->skills, *demand, stop, progress); !added)
        return added.error();
    LevelReviewList list;
    list.period = demand->period;
    list.tickets = demand->tickets;
    for (const AgentId agent : matrix->agents) {
        for (const SkillId skill : matrix->skills) {
            const LevelVersion *version = matrix->level(agent, skill);
            if (version == nullptr || version->level.level == Proficiency::None)
                continue;
            const bool isDue = version->level.reviewAt && *version->level.reviewAt <= m_now;
            if (!isDue && !everyLevel)
                continue;
            LevelDue due{*version, demand->evidence[{agent, skill}]};
            due.evidence.proposed = due.evidence.proposed ? proposedBeside(version->level.level, *due.evidence.proposed,
                                                                           due.evidence.solved)
                                                          : std::nullopt;
            list.due.push_back(std::move(due));
        }
    }
    list.names = std::move(matrix->names);
    std::stable_sort(list.due.begin(), list.due.end(), [&list](const LevelDue &a, const LevelDue &b) {
        return std::pair(list.names.agent(a.version.level.agent), a.version.level.agent) <
               std::pair(list.names.agent(b.version.level.agent), b.version.level.agent);
    });
    return list;
}

Result<LevelOutcome> SkillsService::review(std::span<const ReviewDecision> decisions)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    LevelStore store(m_database);
    const auto versions = store.versionsAt(m_now);
    if (!versions)
        return versions.error();
    std::map<LevelId, Proficiency> before;
    for (const LevelVersion &version : *versions)
        before.emplace(version.id, version.level.level);
    std::vector<LevelEdit> edits;
    std::vector<LevelReview> reviews;
    for (const ReviewDecision &decision : decisions) {
        LevelReview review;
        review.level = decision.basedOn;
        review.outcome = outcomeOf(decision, before[decision.basedOn]);
        review.proposed = decision.proposed;
        review.reviewedBy = m_user;
        review.at = m_now;
        SkillLevel level{decision.agent, decision.skill, decision.level, m_now, LevelSource::Hand, std::nullopt};
        if (review.outcome == ReviewOutcome::Accepted)
            level.source = LevelSource::History;
        if (level.level != Proficiency::None)
            level.reviewAt = m_now + LevelReviewAfter;
        edits.push_back({level, decision.basedOn});
        reviews.push_back(std::move(review));
    }
    auto outcome = store.append(edits, m_user, m_now);
    if (!outcome || !outcome->clashes.empty())
        return outcome;
    for (std::size_t i = 0; i < reviews.size(); ++i)
        reviews[i].next = outcome->stored[i].id;
    if (const auto added = store.addReviews(reviews); !added)
        return added.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return outcome;
}

Result<SkillCoverageView> SkillsService::coverage(const CoverageOptions &options, const std::stop_token &stop,
                                                  const Progress &progress)
{
    auto desk = readSkillDesk(m_database, m_now);
    if (!desk)
        return desk.error();
    if (const auto demand = readDemand(m_database, *desk, m_now, stop, progress); !demand)
        return demand.error();
    auto skills = coverSkills(desk->desk, options, stop);
    if (!skills)
        return skills.error();
    SkillCoverageView view;
    view.skills = inShownOrder(std::move(*skills), desk->names);
    view.names = std::move(desk->names);
    view.span = desk->span;
    view.zone = desk->zone;
    view.options = options;
    return view;
}

Result<SiloView> SkillsService::silos(const SiloOptions &options, const std::stop_token &stop, const Progress &progress)
{
    auto desk = readSkillDesk(m_database, m_now);
    if (!desk)
        return desk.error();
    const auto demand = readDemand(m_database, *desk, m_now, stop, progress);
    if (!demand)
        return demand.error();
    auto silos = findSilos(desk->desk, demand->solved, options, stop);
    if (!silos)
        return silos.error();
    SiloView view;
    view.crowd = findCrowd(desk->desk, demand->lastAsked, m_now);
    view.silos = inShownOrder(std::move(*silos), desk->names);
    view.names = std::move(desk->names);
    view.period = demand->period;
    view.tickets = demand->tickets;
    view.span = desk->span;
    view.options = options;
    return view;
}

Result<LeaveView> SkillsService::ifLeaves(AgentId agent, const CoverageOptions &options, const std::stop_token &stop,
                                          const Progress &progress)
{
    auto desk = readSkillDesk(m_database, m_now);
    if (!desk)
        return desk.error();
    auto demand = readDemand(m_database, *desk, m_now, stop, progress);
    if (!demand)
        return demand.error();
    LeaveGround ground;
    ground.names = std::move(desk->names);
    ground.period = demand->period;
    ground.span = desk->span;
    ground.desk = std::move(desk->desk);
    ground.solved = std::move(demand->solved);
    return ifLeaves(ground, agent, options, stop);
}

Result<LeaveView> SkillsService::ifLeaves(const LeaveGround &ground, AgentId agent, const CoverageOptions &options,
                                          const std::stop_token &stop)
{
    auto losses = evenkeel::ifLeaves(ground.desk, ground.solved, options, agent, stop);
    if (!losses)
        return losses.error();
    LeaveView view;
    view.names = ground.names;
    view.period = ground.period;
    view.span = ground.span;
    view.agent = agent;
    view.losses = std::move(*losses);
    const auto desk = DeskReader(m_database).read(m_now);
    if (!desk)
        return desk.error();
    for (std::size_t i = 0; i < desk->picture.tickets.size(); ++i) {
        const RoutingTicket &ticket = desk->picture.tickets[i];
        if (ticket.agent != agent)
            continue;
        const auto others =
            std::count_if(desk->picture.agents.begin(), desk->picture.agents.end(),
                          [&](const RoutingAgent &other) { return other.id != agent && couldTake(other, ticket); });
        view.tickets.push_back(
            {ticket.id, desk->tickets[i].reference, desk->tickets[i].subject, static_cast<int>(others)});
    }
    std::stable_sort(view.tickets.begin(), view.tickets.end(),
                     [](const LeftTicket &a, const LeftTicket &b) { return (a.others == 0) > (b.others == 0); });
    return view;
}

Result<AdviceView> SkillsService::advise(const TrainingOptions &options, const std::stop_token &stop,
                                         const Progress &progress)
{
    auto desk = readSkillDesk(m_database, m_now);
    if (!desk)
        return desk.error();
    const auto demand = readDemand(m_database, *desk, m_now, stop, {});
    if (!demand)
        return demand.error();
    auto plan = adviseTraining(desk->desk, options, stop, progress);
    if (!plan)
        return plan.error();
    AdviceView view;
    view.names = std::move(desk->names);
    view.period = demand->period;
    view.span = desk->span;
    view.options = options;
    view.plan = std::move(*plan);
    return view;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
// Skills that are asked for and that nobody has.
#include "base/foldedcase.h"
#include "routing/lint/lintlanguages.h"
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace evenkeel {

namespace {

constexpr std::size_t WholeChain = std::numeric_limits<std::size_t>::max();

/// What a list of asks fails at among some agents: one ask that nobody meets, or all of them together.
struct SkillGap
{
    std::vector<std::string> names;
    double best = 0;
    double level = 0;
};

struct NamedNeed
{
    std::string name;
    SkillId skill;
    Proficiency level = Proficiency::Basic;
};

std::optional<SkillGap> gapAmong(const LintRoster &roster, const LintAgents &agents,
                                 const std::vector<NamedNeed> &needs)
{
    LintAgents left = agents;
    std::vector<std::string> names;
    for (const NamedNeed &need : needs) {
        const Proficiency best = roster.bestLevel(agents, need.skill);
        if (best < need.level)
            return SkillGap{{need.name}, static_cast<double>(best), static_cast<double>(need.level)};
        left = roster.having(left, need.skill, need.level);
        names.push_back(need.name);
    }
    if (!left.empty())
        return std::nullopt;
    return SkillGap{std::move(names), 0, 0};
}

std::vector<NamedNeed> known(const LintRoster &roster, const std::vector<SkillAsk> &asks, bool areRequired)
{
    std::vector<NamedNeed> needs;
    for (const SkillAsk &ask : asks) {
        const std::optional<SkillId> skill = roster.skill(ask.skill);
        if (skill && ask.isRequired == areRequired && ask.level != Proficiency::None)
            needs.push_back({ask.skill, *skill, ask.level});
    }
    return needs;
}

void addGap(LintRun &run, const SkillGap &gap, LintSeverity severity, PolicyPlace place, int tickets)
{
    LintFinding finding = foundAt(std::move(place), LintCode::NobodyHasSkill, severity);
    finding.names = gap.names;
    finding.value = gap.best;
    finding.limit = gap.level;
    finding.tickets = tickets;
    run.add(std::move(finding));
}

/// Whoever may ever get a ticket of the queue; everybody where there is none.
LintAgents everReached(const LintRun &run, const std::string &queue)
{
    return run.roster().queue(queue) ? run.roster().reach(queue, WholeChain) : run.roster().everybody();
}

std::vector<NamedNeed> requiredOf(const LintRun &run, const RoutingTicket &ticket)
{
    std::vector<NamedNeed> needs;
    bool isLanguageNamed = false;
    for (const SkillNeed &need : ticket.needs) {
        isLanguageNamed = isLanguageNamed || need.skill == ticket.language;
        if (need.isRequired && need.skill.isValid() && need.level != Proficiency::None)
            needs.push_back({run.roster().nameOf(need.skill), need.skill, need.level});
    }
    const Proficiency spoken = run.policy().languageLevel;
    if (ticket.language.isValid() && !isLanguageNamed && spoken != Proficiency::None)
        needs.push_back({run.roster().nameOf(ticket.language), ticket.language, spoken});
    return needs;
}

} // namespace

void lintAskedSkills(LintRun &run)
{
    const LintRoster &roster = run.roster();
    for (std::size_t at = 0; at < run.policy().triage.size(); ++at) {
        const TriageRule &rule = run.policy().triage[at];
        const LintAgents agents = everReached(run, rule.queue);
        if (!rule.isOn || agents.empty())
            continue;
        if (const auto gap = gapAmong(roster, agents, known(roster, rule.needs, true)))
            addGap(run, *gap, LintSeverity::StopsWork, placeOf(rule), run.ticketsMeeting(run.triage()[at]));
        // An optional need relaxes, but one that nobody has at all says nothing.
        for (const NamedNeed &need : known(roster, rule.needs, false)) {
            if (roster.bestLevel(agents, need.skill) == Proficiency::None)
                addGap(run, {{need.name}, 0, static_cast<double>(need.level)}, LintSeverity::Remark, placeOf(rule), 0);
        }
    }
}

void lintCandidateSkills(LintRun &run)
{
    const LintRoster &roster = run.roster();
    const LintLanguages languages(run.desk().picture);
    for (std::size_t queue = 0; queue < run.policy().queues.size(); ++queue) {
        const QueuePolicy &entry = run.policy().queues[queue];
        const LintAgents agents = roster.reach(entry.queue, WholeChain);
        for (std::size_t at = 0; at < entry.rules.size(); ++at) {
            const AssignmentRule &rule = entry.rules[at];
            AssignmentRule anySkill = rule;
            anySkill.who.skills.clear();
            const LintAgents candidates = roster.candidates(agents, anySkill, WholeChain);
            if (!rule.isOn || candidates.empty())
                continue;
            const LintSeverity severity = rule.isWaitingIfNobody ? LintSeverity::StopsWork : LintSeverity::Risk;
            std::vector<SkillAsk> asks = rule.who.skills;
            for (SkillAsk &ask : asks)
                ask.isRequired = true; // candidates must have them, whatever the ask says
            if (const auto gap = gapAmong(roster, candidates, known(roster, asks, true)))
                addGap(run, *gap, severity, placeOf(entry, rule), run.ticketsMeeting(run.rules(queue)[at]));
            for (const AskedLanguage &asked : languages.askedBy(rule.when, run.rules(queue)[at])) {
                const NamedNeed need{roster.nameOf(asked.skill), asked.skill, run.policy().languageLevel};
                if (const auto gap = gapAmong(roster, agents, {need}))
                    addGap(run, *gap, LintSeverity::StopsWork, placeOf(entry, rule),
                           run.ticketsMeeting(run.rules(queue)[at]));
            }
        }
    }
}

void lintWaitingSkills(LintRun &run)
{
    using Needs = std::vector<std::pair<SkillId, Proficiency>>;
    std::map<std::pair<QueueId, Needs>, std::optional<SkillGap>> answers;
    std::map<std::pair<QueueId, std::vector<std::string>>, std::pair<SkillGap, int>> gaps;
    for (const RoutingTicket &ticket : run.desk().picture.tickets) {
        const std::vector<NamedNeed> needs = requiredOf(run, ticket);
        if (ticket.agent.isValid() || needs.empty() || run.roster().agents().empty())
            continue;
        Needs key;
        for (const NamedNeed &need : needs)
            key.emplace_back(need.skill, need.level);
        const auto [answer, isNew] = answers.try_emplace({ticket.queue, key});
        if (isNew) {
            const LintAgents agents = everReached(run, run.roster().nameOf(ticket.queue));
            if (!agents.empty())
                answer->second = gapAmong(run.roster(), agents, needs);
        }
        if (answer->second)
            ++gaps.try_emplace({ticket.queue, answer->second->names}, *answer->second, 0).first->second.second;
    }
    for (const auto &[key, gap] : gaps) {
        const std::string queue = run.roster().nameOf(key.first);
        PolicyPlace place;
        place.part = queue.empty() ? PolicyPlace::Part::General : PolicyPlace::Part::Queue;
        place.queue = queue;
        addGap(run, gap.first, LintSeverity::StopsWork, std::move(place), gap.second);
    }
}

void lintTeachers(LintRun &run)
{
    const Growth &growth = run.policy().growth;
    const LintRoster &roster = run.roster();
    for (std::size_t at = 0; growth.share > 0 && at < growth.learners.size(); ++at) {
        const std::optional<SkillId> skill = roster.skill(growth.learners[at].skill);
        const std::optional<AgentId> learner = roster.agent(growth.learners[at].agent);
        if (!skill || !learner)
            continue;
        const LintAgents advanced = roster.having(roster.everybody(), *skill, Proficiency::Advanced);
        const bool hasTeacher = std::any_of(advanced.begin(), advanced.end(),
                                            [&](std::size_t agent) { return roster.agents()[agent].id != *learner; });
        if (hasTeacher)
            continue;
        LintFinding finding =
            foundAt({.part = PolicyPlace::Part::Growth, .id = 0, .queue = {}, .position = static_cast<int>(at)},
                    LintCode::LearnerWithoutTeacher, LintSeverity::Risk);
        finding.names = {growth.learners[at].skill, growth.learners[at].agent};
        run.add(std::move(finding));
    }
}

} // namespace evenkeel

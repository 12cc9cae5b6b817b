// SPDX-License-Identifier: GPL-3.0-or-later
// Queues, hours and escalations for which nobody is there.
#include "routing/lint/lintlanguages.h"
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <limits>
#include <set>

namespace evenkeel {

namespace {

constexpr std::size_t AllRings = std::numeric_limits<std::size_t>::max();

/// Queues the policy or the tickets speak of and that the desk has; whether tickets come there.
std::map<std::string, bool> usedQueues(const LintRun &run)
{
    std::map<std::string, bool> used;
    for (const QueuePolicy &queue : run.policy().queues)
        used.emplace(queue.queue, false);
    for (const TriageRule &rule : run.policy().triage) {
        if (rule.isOn && !rule.queue.empty())
            used[rule.queue] = true;
    }
    if (!run.policy().fallbackQueue.empty())
        used[run.policy().fallbackQueue] = true;
    std::set<QueueId> ofTickets;
    for (const RoutingTicket &ticket : run.desk().picture.tickets)
        ofTickets.insert(ticket.queue);
    for (const QueueId queue : ofTickets) {
        if (const std::string name = run.roster().nameOf(queue); !name.empty())
            used[name] = true;
    }
    std::erase_if(used, [&run](const auto &entry) { return !run.roster().queue(entry.first); });
    return used;
}

std::size_t overflowRings(const AssignmentRule &rule)
{
    if (!rule.rings || !rule.isOn)
        return 0;
    return static_cast<std::size_t>(std::count_if(
        rule.rings->begin(), rule.rings->end(), [](const Ring &ring) { return ring.action == RingAction::Overflow; }));
}

/// Links of the overflow chain that some rule of the queue opens.
std::size_t openedLinks(const Policy &policy, const std::string &queue)
{
    const auto entry = std::find_if(policy.queues.begin(), policy.queues.end(),
                                    [&queue](const QueuePolicy &of) { return of.queue == queue; });
    std::size_t links = 0;
    if (entry != policy.queues.end()) {
        for (const AssignmentRule &rule : entry->rules)
            links = std::max(links, overflowRings(rule));
    }
    return links;
}

PolicyPlace queuePlace(const std::string &name)
{
    return {.part = PolicyPlace::Part::Queue, .id = 0, .queue = name, .position = -1};
}

/// Rules whose names are all known to the desk, so that an empty list of candidates says something of its own.
bool knowsNames(const LintRoster &roster, const CandidateTest &who)
{
    return std::all_of(who.teams.begin(), who.teams.end(), [&](const auto &name) { return roster.team(name); }) &&
           std::all_of(who.agents.begin(), who.agents.end(), [&](const auto &name) { return roster.agent(name); });
}

/// Hours in which promises run, tickets come, and the calendars say something.
class HoursCheck final
{
public:
    explicit HoursCheck(LintRun &run)
        : m_run(run)
        , m_languages(run.desk().picture)
    {
        m_arrivals = arrivals(run.desk().arrivalsByHour);
        m_asked = asked(WeekMinutes::of(run.policy().sla.hours.spans));
    }

    void run()
    {
        for (const auto &[queue, hasTickets] : usedQueues(m_run))
            check(queue);
        for (std::size_t at = 0; at < m_run.policy().triage.size(); ++at)
            checkNeeds(m_run.policy().triage[at], m_run.triage()[at]);
        for (const SlaRule &rule : m_run.policy().sla.rules)
            checkPromise(rule);
    }

private:
    static WeekMinutes arrivals(const std::vector<double> &byHour)
    {
        WeekMinutes minutes;
        for (std::size_t hour = 0; hour < std::min<std::size_t>(byHour.size(), 168); ++hour) {
            if (byHour[hour] > 0)
                minutes.add(static_cast<std::int64_t>(hour) * 60, 60);
        }
        return minutes.isEmpty() ? WeekMinutes::always() : minutes;
    }

    [[nodiscard]] WeekMinutes asked(WeekMinutes hours) const
    {
        hours.intersect(m_arrivals);
        hours.intersect(m_run.roster().known());
        return hours;
    }

    [[nodiscard]] WeekMinutes missing(const LintAgents &agents) const
    {
        WeekMinutes minutes = m_asked;
        minutes.remove(m_run.roster().open(agents));
        return minutes;
    }

    void check(const std::string &queue)
    {
        const std::size_t links = openedLinks(m_run.policy(), queue);
        const LintAgents agents = m_run.roster().reach(queue, links);
        if (agents.empty())
            return;
        const WeekMinutes ofQueue = missing(agents);
        add(ofQueue, {}, queuePlace(queue), {}, m_run.ticketsIn(queue));
        for (std::size_t at = 0; at < m_run.policy().queues.size(); ++at) {
            if (m_run.policy().queues[at].queue != queue)
                continue;
            for (std::size_t rule = 0; rule < m_run.policy().queues[at].rules.size(); ++rule)
                checkRule(at, rule, ofQueue);
            return;
        }
    }

    void checkRule(std::size_t queue, std::size_t at, const WeekMinutes &ofQueue)
    {
        const QueuePolicy &entry = m_run.policy().queues[queue];
        const AssignmentRule &rule = entry.rules[at];
        const PreparedCondition &when = m_run.rules(queue)[at];
        const LintAgents agents = helpers(queue, at);
        if (!rule.isOn || rule.who.isLastAgentOnly || agents.empty() || neverHolds(when))
            return;
        const WeekMinutes ofRule = missing(agents);
        add(ofRule, ofQueue, placeOf(entry, rule), {}, -1, &when);
        for (const AskedLanguage &language : m_languages.askedBy(rule.when, when)) {
            const LintAgents speakers = m_run.roster().having(agents, language.skill, m_run.policy().languageLevel);
            if (!speakers.empty())
                add(missing(speakers), ofRule, placeOf(entry, rule), {m_run.roster().nameOf(language.skill)}, -1,
                    &when);
        }
    }

    /// Candidates of the rule with all rings open, and of those after it that its tickets certainly come to.
    [[nodiscard]] LintAgents helpers(std::size_t queue, std::size_t first) const
    {
        const QueuePolicy &entry = m_run.policy().queues[queue];
        LintAgents all;
        for (std::size_t at = first; at < entry.rules.size(); ++at) {
            const AssignmentRule &rule = entry.rules[at];
            if (!rule.isOn || (at != first && !implies(m_run.rules(queue)[first], m_run.rules(queue)[at])))
                continue;
            const LintAgents reached = m_run.roster().reach(entry.queue, overflowRings(rule));
            const LintAgents more = m_run.roster().candidates(reached, rule, AllRings);
            all.insert(all.end(), more.begin(), more.end());
            if (rule.isWaitingIfNobody)
                break;
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    void checkNeeds(const TriageRule &rule, const PreparedCondition &when)
    {
        if (!rule.isOn || !m_run.roster().queue(rule.queue))
            return;
        LintAgents agents = m_run.roster().reach(rule.queue, openedLinks(m_run.policy(), rule.queue));
        const WeekMinutes ofQueue = missing(agents);
        std::vector<std::string> names;
        for (const SkillAsk &ask : rule.needs) {
            const auto skill = m_run.roster().skill(ask.skill);
            if (!skill || !ask.isRequired)
                continue;
            agents = m_run.roster().having(agents, *skill, ask.level);
            names.push_back(ask.skill);
        }
        if (!agents.empty() && !names.empty())
            add(missing(agents), ofQueue, placeOf(rule), names, -1, &when);
    }

    /// A promise of its own hours: somebody, whoever, must be there.
    void checkPromise(const SlaRule &rule)
    {
        const auto &calendars = m_run.policy().sla.calendars;
        const auto calendar = std::find_if(calendars.begin(), calendars.end(),
                                           [&rule](const auto &entry) { return entry.name == rule.calendar; });
        if (!rule.isOn || calendar == calendars.end())
            return;
        const WeekMinutes hours =
            asked(calendar->isAroundTheClock ? WeekMinutes::always() : WeekMinutes::of(calendar->week.spans));
        WeekMinutes minutes = hours;
        minutes.remove(m_run.roster().open(m_run.roster().everybody()));
        add(minutes, {}, placeOf(rule), {}, 0);
    }

    /// Told when there are minutes beyond those already told of.
    void add(const WeekMinutes &minutes, const WeekMinutes &told, PolicyPlace place, std::vector<std::string> names,
             int tickets, const PreparedCondition *when = nullptr)
    {
        WeekMinutes more = minutes;
        more.remove(told);
        if (more.isEmpty())
            return;
        const bool isNeverServed = minutes == m_asked && place.part != PolicyPlace::Part::SlaRule;
        LintFinding finding = foundAt(std::move(place), LintCode::HoursWithoutAgents,
                                      isNeverServed ? LintSeverity::StopsWork : LintSeverity::Risk);
        finding.names = std::move(names);
        finding.hours = minutes.spans();
        finding.tickets = when ? m_run.ticketsMeeting(*when) : tickets;
        m_run.add(std::move(finding));
    }

    LintRun &m_run;
    LintLanguages m_languages;
    WeekMinutes m_arrivals;
    WeekMinutes m_asked;
};

std::set<TeamId> teamsWithLead(const LintRun &run)
{
    std::set<TeamId> teams;
    for (const TeamLead &lead : run.policy().leads) {
        const auto team = run.roster().team(lead.team);
        if (team && run.roster().agent(lead.agent))
            teams.insert(*team);
    }
    return teams;
}

} // namespace

void lintUnservedQueues(LintRun &run)
{
    const LintRoster &roster = run.roster();
    const auto add = [&run](PolicyPlace place, const std::string &queue, LintSeverity severity, int tickets) {
        LintFinding finding = foundAt(std::move(place), LintCode::QueueWithoutAgents, severity);
        finding.names = {queue};
        finding.tickets = tickets;
        run.add(std::move(finding));
    };
    for (const auto &[queue, hasTickets] : usedQueues(run)) {
        if (!roster.reach(queue, 0).empty())
            continue;
        const bool isHelped = !roster.reach(queue, openedLinks(run.policy(), queue)).empty();
        add(queuePlace(queue), queue, isHelped || !hasTickets ? LintSeverity::Risk : LintSeverity::StopsWork,
            run.ticketsIn(queue));
    }
    for (std::size_t queue = 0; queue < run.policy().queues.size(); ++queue) {
        const QueuePolicy &entry = run.policy().queues[queue];
        for (std::size_t at = 0; at < entry.rules.size(); ++at) {
            AssignmentRule rule = entry.rules[at];
            rule.who.skills.clear();
            const LintAgents reached = roster.reach(entry.queue, overflowRings(rule));
            if (!rule.isOn || reached.empty() || !knowsNames(roster, rule.who))
                continue;
            if (roster.candidates(reached, rule, AllRings).empty())
                add(placeOf(entry, rule), entry.queue,
                    rule.isWaitingIfNobody ? LintSeverity::StopsWork : LintSeverity::Risk,
                    run.ticketsMeeting(run.rules(queue)[at]));
        }
    }
}

void lintUnservedHours(LintRun &run)
{
    HoursCheck(run).run();
}

void lintLeads(LintRun &run)
{
    const std::set<TeamId> led = teamsWithLead(run);
    const auto add = [&](const PolicyPlace &place, const LintAgents &agents) {
        std::set<TeamId> teams;
        for (const std::size_t agent : agents)
            teams.insert(run.roster().agents()[agent].team);
        for (const TeamId team : teams) {
            const std::string name = run.roster().nameOf(team);
            if (name.empty() || led.contains(team))
                continue;
            // With another team's lead at hand an escalation still reaches somebody.
            LintFinding finding =
                foundAt(place, LintCode::NoLeadForTeam, led.empty() ? LintSeverity::Risk : LintSeverity::Remark);
            finding.names = {name};
            run.add(std::move(finding));
        }
    };
    for (const EscalationRule &rule : run.policy().escalations) {
        if (rule.isOn && rule.target == EscalationTarget::Lead)
            return add(placeOf(rule), run.roster().everybody());
    }
    for (const QueuePolicy &queue : run.policy().queues) {
        for (const AssignmentRule &rule : queue.rules) {
            for (std::size_t at = 0; rule.isOn && rule.rings && at < rule.rings->size(); ++at) {
                if ((*rule.rings)[at].action == RingAction::TellLead)
                    return add(placeOfRing(queue, rule, at), run.roster().reach(queue.queue, 0));
            }
        }
    }
}

void lintFallback(LintRun &run)
{
    const DeskPicture &picture = run.desk().picture;
    if (!run.policy().fallbackQueue.empty() || run.desk().hasFallback || run.policy().triage.empty())
        return;
    // Rules that together meet every ticket and name a queue need no fallback.
    std::vector<ConditionAsked> opposite;
    for (std::size_t at = 0; at < run.policy().triage.size(); ++at) {
        if (run.policy().triage[at].isOn && !run.policy().triage[at].queue.empty())
            opposite.push_back({&run.triage()[at], true});
    }
    if (!opposite.empty() && areImpossible(opposite))
        return;
    LintFinding finding = foundAt({}, LintCode::NoFallback, LintSeverity::Risk);
    finding.tickets = static_cast<int>(std::count_if(picture.tickets.begin(), picture.tickets.end(),
                                                     [](const auto &ticket) { return !ticket.queue.isValid(); }));
    run.add(std::move(finding));
}

} // namespace evenkeel

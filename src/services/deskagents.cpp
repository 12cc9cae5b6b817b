// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskagents.h"

#include "services/agentholidays.h"
#include "services/openhours.h"
#include "services/weekcalendar.h"
#include "storage/calendarstore.h"
#include "storage/historystore.h"
#include "storage/presencestore.h"
#include "storage/skillstore.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace evenkeel {

namespace {

constexpr Millis RateSpan = std::chrono::hours{1};

using AgentPlaces = std::unordered_map<AgentId, RoutingAgent *>;

std::vector<RoutingAgent> activeAgents(const DeskNames &names)
{
    std::vector<RoutingAgent> agents;
    for (const auto &[id, agent] : names.agents) {
        if (!agent.isActive)
            continue;
        RoutingAgent routed;
        routed.id = id;
        routed.team = agent.team;
        routed.capacity = agent.capacity;
        routed.channels = agent.channels;
        routed.queues = agent.queues;
        std::sort(routed.queues.begin(), routed.queues.end());
        agents.push_back(std::move(routed));
    }
    return agents;
}

AgentPlaces placesOf(std::vector<RoutingAgent> &agents)
{
    AgentPlaces places;
    for (RoutingAgent &agent : agents)
        places.emplace(agent.id, &agent);
    return places;
}

// Facts of agents who have left the desk find no place and are passed over.
template <class Fact, class Take>
std::optional<Error> addFacts(const Result<std::vector<Fact>> &facts, const AgentPlaces &places, Take take)
{
    if (!facts)
        return facts.error();
    for (const Fact &fact : *facts) {
        if (const auto place = places.find(fact.agent); place != places.end())
            take(*place->second, fact);
    }
    return std::nullopt;
}

std::optional<Error> addAbilities(Database &database, const DeskSources &sources, const AgentPlaces &places)
{
    SkillStore skills(database);
    const auto addLevel = [](RoutingAgent &agent, const SkillLevel &level) {
        if (level.level != Proficiency::None)
            agent.skills.push_back({level.skill, level.level});
    };
    if (auto error =
            addFacts(skills.levelsAt(std::max(sources.now, sources.levelsFrom), sources.change), places, addLevel))
        return error;
    const auto addPace = [](RoutingAgent &agent, const CategoryPace &pace) {
        agent.paces.push_back({pace.category, pace.factor});
    };
    if (auto error = addFacts(skills.paces(sources.change), places, addPace))
        return error;
    const auto addPresence = [](RoutingAgent &agent, const PresenceSetting &setting) { agent.presence = setting; };
    return addFacts(PresenceStore(database).settingsAt(sources.now, sources.change), places, addPresence);
}

std::optional<Error> addTurns(Database &database, const DeskSources &sources, const AgentPlaces &places)
{
    const auto addTurn = [](RoutingAgent &agent, const AgentAssignment &assignment) {
        agent.lastAssignedAt = assignment.at;
        agent.lastAssignedOrder = assignment.event.value;
    };
    if (sources.history)
        return addFacts(Result(sources.history->lastAssignments), places, addTurn);
    return addFacts(HistoryStore(database).lastAssignments(sources.now, sources.seen), places, addTurn);
}

struct Entries
{
    std::vector<Interval> work;
    std::vector<Interval> closed; ///< everything but work
    std::vector<Interval> focus;
    std::vector<Interval> leave;

    void add(const Shift &entry)
    {
        (entry.kind == ShiftKind::Work ? work : closed).push_back(entry.span);
        if (entry.kind == ShiftKind::FocusBlock)
            focus.push_back(entry.span);
        else if (entry.kind == ShiftKind::TimeOff)
            leave.push_back(entry.span);
    }
};

// Decisions of older versions saw no usual hours at all where there was a work entry anywhere in sight.
constexpr int WeekByWeekFrom = 2;

// Work entries open an agent, all others close; in weeks without any work entry the usual hours stand in.
void addEntries(RoutingAgent &agent, const std::vector<Shift> &shifts, const WeekPattern *usual,
                const AgentHolidays &holidays, const DeskSources &sources)
{
    const Interval span{sources.now - DeskCalendarBack, sources.now + DeskCalendarAhead};
    Entries entries;
    for (const Shift &shift : shifts) {
        if (shift.span.until > span.from && shift.span.from < span.until)
            entries.add(shift);
    }
    if (usual && (sources.inputVersion >= WeekByWeekFrom || entries.work.empty())) {
        const bool isByWeek = sources.inputVersion >= WeekByWeekFrom;
        const std::vector<Interval> hours =
            isByWeek ? standIns(shifts, *usual, holidays.of(agent.id), span) : expand(*usual, span).list();
        entries.work.insert(entries.work.end(), hours.begin(), hours.end());
    }
    agent.open = Intervals(std::move(entries.work)).without(Intervals(std::move(entries.closed)));
    agent.focus = Intervals(std::move(entries.focus));
    agent.leave = Intervals(std::move(entries.leave));
}

std::optional<Error> addCalendar(Database &database, const DeskSources &sources, std::vector<RoutingAgent> &agents)
{
    const auto patterns = CalendarStore(database).patternsAt(sources.now, sources.change);
    if (!patterns)
        return patterns.error();
    const Interval span{sources.now - DeskCalendarBack, sources.now + DeskCalendarAhead};
    const auto holidays = readAgentHolidays(database, span, sources.change);
    if (!holidays)
        return holidays.error();
    std::unordered_map<AgentId, std::vector<Shift>> shifts;
    for (const Shift &shift : sources.shifts)
        shifts[shift.agent].push_back(shift);
    std::unordered_map<AgentId, const WeekPattern *> usual;
    for (const UsualHours &hours : *patterns)
        usual.emplace(hours.agent, &hours.pattern);
    for (RoutingAgent &agent : agents) {
        const auto pattern = usual.find(agent.id);
        addEntries(agent, shifts[agent.id], pattern == usual.end() ? nullptr : pattern->second, *holidays, sources);
    }
    return std::nullopt;
}

/// A conversation that is over, as far as its ticket tells: who had it, and how long the wrap-up lasts.
struct Ended
{
    AgentId agent;
    Millis wrapUp{0};
};

using EndedTickets = std::unordered_map<TicketId, Ended>;

// Work is left when a ticket is neither new nor open any more; who waits for the customer has ended, too.
bool isWorkedOn(TicketStatus status)
{
    return status == TicketStatus::New || status == TicketStatus::Open;
}

class WrapUps final
{
public:
    WrapUps(Database &database, const DeskSources &sources)
        : m_history(database)
        , m_sources(sources)
    {}

    Result<Done> add(const std::vector<AgentAssignment> &assignments, const AgentPlaces &places)
    {
        if (const auto looked = findEnded(assignments); !looked)
            return looked.error();
        std::vector<TicketId> tickets;
        for (const auto &[ticket, ended] : m_ended)
            tickets.push_back(ticket);
        const auto moments = m_history.moments(tickets, m_sources.seen);
        if (!moments)
            return moments.error();
        for (const auto &[ticket, left] : timesLeft(*moments)) {
            const Ended &ended = m_ended.at(ticket);
            const auto place = places.find(ended.agent);
            const Instant until = left + ended.wrapUp;
            if (place != places.end() && until > m_sources.now)
                place->second->wrapUpUntil = std::max(place->second->wrapUpUntil.value_or(until), until);
        }
        return Done{};
    }

private:
    Result<Done> findEnded(const std::vector<AgentAssignment> &assignments)
    {
        std::unordered_set<TicketId> tickets;
        for (const AgentAssignment &assignment : assignments)
            tickets.insert(assignment.ticket);
        // Tickets that have changed since are looked at as they were.
        for (const std::vector<Ticket> *rewound : {&m_sources.tickets.open, &m_sources.tickets.other}) {
            for (const Ticket &ticket : *rewound) {
                if (tickets.erase(ticket.id) > 0)
                    look(ticket.id, ticket.status, ticket.channel, ticket.agent);
            }
        }
        const std::vector<TicketId> others(tickets.begin(), tickets.end());
        return m_history.forTickets(others, [this](const TicketIndexRow &row) {
            look(row.id, row.status, row.channel, row.agent);
            return true;
        });
    }

    void look(TicketId ticket, TicketStatus status, ChannelId channel, AgentId agent)
    {
        const auto found = m_sources.names.channels.find(channel);
        if (isWorkedOn(status) || !agent.isValid() || found == m_sources.names.channels.end() ||
            found->second.handling != Handling::Live)
            return;
        const Millis wrapUp = m_sources.policy.offers.wrapUp[static_cast<std::size_t>(found->second.kind)];
        if (wrapUp > Millis{0})
            m_ended[ticket] = {agent, wrapUp};
    }

    static std::unordered_map<TicketId, Instant> timesLeft(const std::vector<TicketEvent> &moments)
    {
        std::unordered_map<TicketId, Instant> left;
        std::unordered_map<TicketId, bool> isWorked;
        for (const TicketEvent &event : moments) {
            if (!event.change.status)
                continue;
            bool &wasWorked = isWorked.try_emplace(event.ticket, true).first->second;
            if (wasWorked && !isWorkedOn(*event.change.status))
                left[event.ticket] = event.at;
            wasWorked = isWorkedOn(*event.change.status);
        }
        return left;
    }

    HistoryStore m_history;
    const DeskSources &m_sources;
    EndedTickets m_ended;
};

Result<std::vector<AgentAssignment>> assignmentsIn(Database &database, const DeskSources &sources, Interval span)
{
    if (!sources.history)
        return HistoryStore(database).assignments(span, sources.seen);
    std::vector<AgentAssignment> assignments;
    std::ranges::copy_if(sources.history->assignments, std::back_inserter(assignments),
                         [span](const AgentAssignment &assignment) {
                             return assignment.at >= span.from && assignment.at <= span.until;
                         });
    return assignments;
}

std::optional<Error> addRecentWork(Database &database, const DeskSources &sources, const AgentPlaces &places)
{
    const auto &wrapUps = sources.policy.offers.wrapUp;
    const bool hasWrapUp =
        std::any_of(wrapUps.begin(), wrapUps.end(), [](std::chrono::minutes wrapUp) { return wrapUp.count() > 0; });
    const Millis back = hasWrapUp ? LongestLookBack : RateSpan;
    const auto assignments = assignmentsIn(database, sources, {sources.now - back, sources.now});
    const auto addRecent = [&sources](RoutingAgent &agent, const AgentAssignment &assignment) {
        if (assignment.at > sources.now - RateSpan)
            agent.recentAssignments.push_back(assignment.at);
    };
    if (auto error = addFacts(assignments, places, addRecent))
        return error;
    if (!hasWrapUp)
        return std::nullopt;
    const auto added = WrapUps(database, sources).add(*assignments, places);
    return added ? std::nullopt : std::optional(added.error());
}

} // namespace

Result<std::vector<RoutingAgent>> readAgentsAlone(Database &database, const DeskSources &sources)
{
    std::vector<RoutingAgent> agents = activeAgents(sources.names);
    if (const auto error = addAbilities(database, sources, placesOf(agents)))
        return *error;
    if (const auto error = addCalendar(database, sources, agents))
        return *error;
    return agents;
}

Result<std::vector<RoutingAgent>> readAgents(Database &database, const DeskSources &sources)
{
    auto agents = readAgentsAlone(database, sources);
    if (!agents)
        return agents.error();
    const AgentPlaces places = placesOf(*agents);
    if (const auto error = addTurns(database, sources, places))
        return *error;
    if (const auto error = addRecentWork(database, sources, places))
        return *error;
    return agents;
}

} // namespace evenkeel

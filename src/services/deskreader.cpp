// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"

#include "services/weekcalendar.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/historystore.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"

#include <algorithm>
#include <unordered_map>

namespace evenkeel {

namespace {

// Far enough back to see that a shift follows a pause, far enough ahead to name the next one.
constexpr Millis CalendarBack = std::chrono::days{3};
constexpr Millis CalendarAhead = std::chrono::days{14};
constexpr Millis SlaAhead = std::chrono::days{400};

template <class Thing>
auto byId(std::vector<Thing> things)
{
    std::map<decltype(Thing::id), Thing> map;
    for (Thing &thing : things) {
        const auto id = thing.id;
        map.emplace(id, std::move(thing));
    }
    return map;
}

// Work entries open an agent, all others close; without any work entry the usual hours stand in.
Intervals openHours(const std::vector<Shift> &entries, const WeekPattern *usual, Interval span)
{
    std::vector<Interval> work;
    std::vector<Interval> closed;
    for (const Shift &entry : entries)
        (entry.kind == ShiftKind::Work ? work : closed).push_back(entry.span);
    const Intervals open = work.empty() && usual ? expand(*usual, span) : Intervals(std::move(work));
    return open.without(Intervals(std::move(closed)));
}

} // namespace

struct DeskReader::Sources
{
    Instant now;
    EventId asOfEvent;
    Policy policy;
    std::vector<Ticket> tickets;
    std::vector<Shift> shifts;
    DeskNames names;
};

Result<DeskNames> DeskReader::names()
{
    CatalogStore catalog(m_database);
    DeskNames names;
    auto teams = catalog.teams();
    if (!teams)
        return teams.error();
    auto queues = catalog.queues();
    if (!queues)
        return queues.error();
    auto agents = catalog.agents();
    if (!agents)
        return agents.error();
    auto channels = catalog.channels();
    if (!channels)
        return channels.error();
    auto categories = catalog.categories();
    if (!categories)
        return categories.error();
    auto skills = catalog.skills();
    if (!skills)
        return skills.error();
    names.teams = byId(std::move(*teams));
    names.queues = byId(std::move(*queues));
    names.agents = byId(std::move(*agents));
    names.channels = byId(std::move(*channels));
    names.categories = byId(std::move(*categories));
    names.skills = byId(std::move(*skills));
    return names;
}

Result<Policy> DeskReader::policyAt(Instant now)
{
    auto found = PolicyStore(m_database).inForceAt(now);
    if (!found)
        return found.error();
    return *found ? (*found)->policy : Policy{};
}

Result<DeskMoment> DeskReader::read(Instant now)
{
    TicketStore store(m_database);
    auto last = store.lastEvent();
    if (!last)
        return last.error();
    auto tickets = store.openTickets();
    if (!tickets)
        return tickets.error();
    auto policy = policyAt(now);
    if (!policy)
        return policy.error();
    auto shifts = CalendarStore(m_database).shifts({now - CalendarBack, now + CalendarAhead});
    if (!shifts)
        return shifts.error();
    auto catalog = names();
    if (!catalog)
        return catalog.error();
    return assemble({now, *last, std::move(*policy), std::move(*tickets), std::move(*shifts), std::move(*catalog)});
}

Result<DeskMoment> DeskReader::readAsOf(const Decision &decision)
{
    const Instant at = decision.at;
    auto tickets = TicketStore(m_database).openTicketsAsOf(decision.asOfEvent);
    if (!tickets)
        return tickets.error();
    auto shifts = CalendarStore(m_database).shiftsKnownAt({at - CalendarBack, at + CalendarAhead}, at);
    if (!shifts)
        return shifts.error();
    auto catalog = names();
    if (!catalog)
        return catalog.error();
    Policy policy;
    if (decision.policyVersion > 0) {
        auto version = PolicyStore(m_database).version(decision.policyVersion);
        if (!version)
            return version.error();
        policy = std::move(version->policy);
    }
    policy.method = decision.method;
    return assemble(
        {at, decision.asOfEvent, std::move(policy), std::move(*tickets), std::move(*shifts), std::move(*catalog)});
}

RoutingTicket routingTicket(const Ticket &ticket, const DeskNames &names, const Policy &policy)
{
    RoutingTicket routed;
    routed.id = ticket.id;
    routed.queue = ticket.queue;
    routed.category = ticket.category;
    routed.agent = ticket.agent;
    routed.status = ticket.status;
    routed.priority = ticket.priority;
    routed.createdAt = ticket.createdAt;
    routed.assignedAt = ticket.agent.isValid() ? ticket.assignedAt : std::nullopt;
    if (const auto channel = names.channels.find(ticket.channel); channel != names.channels.end()) {
        routed.channel = channel->second.kind;
        routed.handling = channel->second.handling;
    }
    const auto found = names.categories.find(ticket.category);
    const Category *category = found == names.categories.end() ? nullptr : &found->second;
    routed.effort = ticket.effort.value_or(category && category->effort ? *category->effort : policy.defaultEffort);
    routed.expectedHandling =
        category && category->handling ? *category->handling : routed.effort * policy.handlingPerEffort;
    routed.needs = ticket.needs;
    if (ticket.needs.empty() && category) {
        if (category->required)
            routed.needs.push_back(*category->required);
        if (category->preferred)
            routed.needs.push_back(*category->preferred);
    }
    for (const auto &[id, skill] : names.skills) {
        if (skill.kind != SkillKind::Language || skill.language.empty() || skill.language != ticket.language)
            continue;
        routed.language = id;
        const bool isAsked = std::any_of(routed.needs.begin(), routed.needs.end(),
                                         [id = id](const SkillNeed &need) { return need.skill == id; });
        if (!isAsked)
            routed.needs.push_back({id, policy.languageLevel, true});
    }
    return routed;
}

Result<DeskMoment> DeskReader::assemble(Sources sources)
{
    const Instant now = sources.now;
    const Interval span{now - CalendarBack, now + CalendarAhead};
    auto levels = SkillStore(m_database).levelsAt(now);
    if (!levels)
        return levels.error();
    auto paces = SkillStore(m_database).paces();
    if (!paces)
        return paces.error();
    auto presences = PresenceStore(m_database).settingsAt(now);
    if (!presences)
        return presences.error();
    auto patterns = CalendarStore(m_database).patternsAt(now);
    if (!patterns)
        return patterns.error();
    HistoryStore history(m_database);
    auto assignments = history.lastAssignments(now, sources.asOfEvent);
    if (!assignments)
        return assignments.error();
    auto total = TicketStore(m_database).ticketCount();
    if (!total)
        return total.error();

    DeskMoment moment;
    moment.totalTickets = *total;
    DeskPicture &picture = moment.picture;
    picture.now = now;
    picture.asOfEvent = sources.asOfEvent;
    picture.policy = std::move(sources.policy);
    for (const auto &[id, skill] : sources.names.skills) {
        if (skill.kind == SkillKind::Language)
            picture.languages.push_back(id);
    }

    std::unordered_map<AgentId, std::size_t> at;
    for (const auto &[id, agent] : sources.names.agents) {
        if (!agent.isActive)
            continue;
        at.emplace(id, picture.agents.size());
        RoutingAgent routed;
        routed.id = id;
        routed.team = agent.team;
        routed.capacity = agent.capacity;
        routed.channels = agent.channels;
        routed.queues = agent.queues;
        std::sort(routed.queues.begin(), routed.queues.end());
        picture.agents.push_back(std::move(routed));
    }
    const auto agentOf = [&](AgentId id) -> RoutingAgent * {
        const auto found = at.find(id);
        return found == at.end() ? nullptr : &picture.agents[found->second];
    };
    for (const SkillLevel &level : *levels) {
        if (RoutingAgent *agent = agentOf(level.agent); agent && level.level != Proficiency::None)
            agent->skills.push_back({level.skill, level.level});
    }
    for (const CategoryPace &pace : *paces) {
        if (RoutingAgent *agent = agentOf(pace.agent))
            agent->paces.push_back({pace.category, pace.factor});
    }
    for (const PresenceSetting &setting : *presences) {
        if (RoutingAgent *agent = agentOf(setting.agent))
            agent->presence = setting;
    }
    for (const AgentAssignment &assignment : *assignments) {
        if (RoutingAgent *agent = agentOf(assignment.agent)) {
            agent->lastAssignedAt = assignment.at;
            agent->lastAssignedOrder = assignment.event.value;
        }
    }
    std::unordered_map<AgentId, std::vector<Shift>> entries;
    for (Shift &shift : sources.shifts)
        entries[shift.agent].push_back(std::move(shift));
    std::unordered_map<AgentId, const WeekPattern *> usual;
    for (const UsualHours &hours : *patterns)
        usual.emplace(hours.agent, &hours.pattern);
    for (RoutingAgent &agent : picture.agents) {
        const auto pattern = usual.find(agent.id);
        agent.open = openHours(entries[agent.id], pattern == usual.end() ? nullptr : pattern->second, span);
    }

    Instant oldest = now;
    for (const Ticket &ticket : sources.tickets)
        oldest = std::min(oldest, ticket.createdAt);
    picture.slaHours = WorkingTime(expand(picture.policy.sla.hours, {oldest - std::chrono::days{7}, now + SlaAhead}));

    std::vector<TicketId> ids;
    std::vector<std::string> customers;
    for (const Ticket &ticket : sources.tickets) {
        ids.push_back(ticket.id);
        if (!ticket.customer.empty())
            customers.push_back(ticket.customer);
    }
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    auto statuses = history.statusMoments(ids);
    if (!statuses)
        return statuses.error();
    auto affinities = history.lastAgents(customers, {now - picture.policy.affinity, now});
    if (!affinities)
        return affinities.error();
    auto declines = history.declines(ids);
    if (!declines)
        return declines.error();

    std::unordered_map<TicketId, std::vector<std::pair<Instant, TicketStatus>>> statusesOf;
    for (const StatusMoment &status : *statuses) {
        if (status.at <= now)
            statusesOf[status.ticket].emplace_back(status.at, status.status);
    }
    std::unordered_map<std::string, const CustomerAgent *> affinityOf;
    for (const CustomerAgent &affinity : *affinities)
        affinityOf.emplace(affinity.customer, &affinity);
    std::unordered_map<TicketId, std::vector<AgentId>> declinesOf;
    for (const auto &[ticket, agent] : *declines)
        declinesOf[ticket].push_back(agent);

    picture.tickets.reserve(sources.tickets.size());
    for (const Ticket &ticket : sources.tickets) {
        RoutingTicket routed = routingTicket(ticket, sources.names, picture.policy);
        routed.sla = slaClock(ticket, picture.policy, picture.slaHours, statusesOf[ticket.id]);
        if (const auto known = affinityOf.find(ticket.customer); known != affinityOf.end()) {
            routed.affinityAgent = known->second->agent;
            routed.affinityAt = known->second->at;
        }
        routed.declinedBy = declinesOf[ticket.id];
        picture.tickets.push_back(std::move(routed));
    }
    moment.tickets = std::move(sources.tickets);
    moment.names = std::move(sources.names);
    return moment;
}

} // namespace evenkeel

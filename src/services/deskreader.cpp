// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"

#include "services/deskfacts.h"
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
    auto policy = policyAt(now);
    if (!policy)
        return policy.error();
    return readUnder(std::move(*policy), now);
}

Result<DeskMoment> DeskReader::readUnder(Policy policy, Instant now)
{
    TicketStore store(m_database);
    auto last = store.lastEvent();
    if (!last)
        return last.error();
    auto tickets = store.openTickets();
    if (!tickets)
        return tickets.error();
    auto shifts = CalendarStore(m_database).shifts({now - CalendarBack, now + CalendarAhead});
    if (!shifts)
        return shifts.error();
    auto catalog = names();
    if (!catalog)
        return catalog.error();
    return assemble({now, *last, std::move(policy), std::move(*tickets), std::move(*shifts), std::move(*catalog)});
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

namespace {

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

std::optional<Error> addAbilities(Database &database, Instant now, EventId seen, const AgentPlaces &places)
{
    SkillStore skills(database);
    const auto addLevel = [](RoutingAgent &agent, const SkillLevel &level) {
        if (level.level != Proficiency::None)
            agent.skills.push_back({level.skill, level.level});
    };
    if (auto error = addFacts(skills.levelsAt(now), places, addLevel))
        return error;
    const auto addPace = [](RoutingAgent &agent, const CategoryPace &pace) {
        agent.paces.push_back({pace.category, pace.factor});
    };
    if (auto error = addFacts(skills.paces(), places, addPace))
        return error;
    const auto addPresence = [](RoutingAgent &agent, const PresenceSetting &setting) { agent.presence = setting; };
    if (auto error = addFacts(PresenceStore(database).settingsAt(now), places, addPresence))
        return error;
    const auto addTurn = [](RoutingAgent &agent, const AgentAssignment &assignment) {
        agent.lastAssignedAt = assignment.at;
        agent.lastAssignedOrder = assignment.event.value;
    };
    return addFacts(HistoryStore(database).lastAssignments(now, seen), places, addTurn);
}

std::optional<Error> addCalendar(Database &database, Instant now, const std::vector<Shift> &shifts,
                                 std::vector<RoutingAgent> &agents)
{
    const auto patterns = CalendarStore(database).patternsAt(now);
    if (!patterns)
        return patterns.error();
    std::unordered_map<AgentId, std::vector<Shift>> entries;
    for (const Shift &shift : shifts)
        entries[shift.agent].push_back(shift);
    std::unordered_map<AgentId, const WeekPattern *> usual;
    for (const UsualHours &hours : *patterns)
        usual.emplace(hours.agent, &hours.pattern);
    for (RoutingAgent &agent : agents) {
        const auto pattern = usual.find(agent.id);
        agent.open = openHours(entries[agent.id], pattern == usual.end() ? nullptr : pattern->second,
                               {now - CalendarBack, now + CalendarAhead});
    }
    return std::nullopt;
}

Instant oldestOf(const std::vector<Ticket> &tickets, Instant now)
{
    Instant oldest = now;
    for (const Ticket &ticket : tickets)
        oldest = std::min(oldest, ticket.createdAt);
    return oldest;
}

std::vector<std::string> customersOf(const std::vector<Ticket> &tickets)
{
    std::vector<std::string> customers;
    for (const Ticket &ticket : tickets) {
        if (!ticket.customer.empty())
            customers.push_back(ticket.customer);
    }
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    return customers;
}

std::optional<Error> addTickets(Database &database, const std::vector<Ticket> &tickets, const DeskNames &names,
                                DeskPicture &picture)
{
    HistoryStore history(database);
    std::vector<TicketId> ids;
    for (const Ticket &ticket : tickets)
        ids.push_back(ticket.id);
    const auto statuses = history.statusMoments(ids);
    if (!statuses)
        return statuses.error();
    const auto affinities =
        history.lastAgents(customersOf(tickets), {picture.now - picture.policy.affinity, picture.now});
    if (!affinities)
        return affinities.error();
    const auto declines = history.declines(ids);
    if (!declines)
        return declines.error();

    std::unordered_map<TicketId, std::vector<std::pair<Instant, TicketStatus>>> statusesOf;
    for (const StatusMoment &status : *statuses) {
        if (status.at <= picture.now)
            statusesOf[status.ticket].emplace_back(status.at, status.status);
    }
    std::unordered_map<std::string, const CustomerAgent *> affinityOf;
    for (const CustomerAgent &affinity : *affinities)
        affinityOf.emplace(affinity.customer, &affinity);
    std::unordered_map<TicketId, std::vector<AgentId>> declinesOf;
    for (const auto &[ticket, agent] : *declines)
        declinesOf[ticket].push_back(agent);

    picture.tickets.reserve(tickets.size());
    for (const Ticket &ticket : tickets) {
        RoutingTicket routed = routingTicket(ticket, names, picture.policy);
        routed.sla = slaClock(ticket, picture.policy, picture.hoursOf(routed), statusesOf[ticket.id]);
        if (const auto known = affinityOf.find(ticket.customer); known != affinityOf.end()) {
            routed.affinityAgent = known->second->agent;
            routed.affinityAt = known->second->at;
        }
        routed.facts = factsOf(ticket, routed, names, zoneOffset(picture.policy.sla.hours.zone, ticket.createdAt));
        routed.declinedBy = declinesOf[ticket.id];
        picture.tickets.push_back(std::move(routed));
    }
    return std::nullopt;
}

} // namespace

Result<DeskMoment> DeskReader::assemble(Sources sources)
{
    const auto last = TicketStore(m_database).lastTicket();
    if (!last)
        return last.error();
    DeskMoment moment;
    moment.totalTickets = last->value;
    DeskPicture &picture = moment.picture;
    picture.now = sources.now;
    picture.asOfEvent = sources.asOfEvent;
    picture.policy = std::move(sources.policy);
    for (const auto &[id, skill] : sources.names.skills) {
        if (skill.kind == SkillKind::Language)
            picture.languages.push_back(id);
    }
    picture.catalog = catalogOf(sources.names);
    const Instant oldest = oldestOf(sources.tickets, sources.now);
    picture.slaCalendars = {
        WorkingTime(expand(picture.policy.sla.hours, {oldest - std::chrono::days{7}, sources.now + SlaAhead}))};

    picture.agents = activeAgents(sources.names);
    AgentPlaces places;
    for (RoutingAgent &agent : picture.agents)
        places.emplace(agent.id, &agent);
    if (const auto error = addAbilities(m_database, sources.now, sources.asOfEvent, places))
        return *error;
    if (const auto error = addCalendar(m_database, sources.now, sources.shifts, picture.agents))
        return *error;
    if (const auto error = addTickets(m_database, sources.tickets, sources.names, picture))
        return *error;
    moment.tickets = std::move(sources.tickets);
    moment.names = std::move(sources.names);
    return moment;
}

} // namespace evenkeel

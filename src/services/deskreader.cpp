// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"

#include "services/deskagents.h"
#include "services/deskfacts.h"
#include "services/desktickets.h"
#include "services/slacalendars.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/policystore.h"

#include <algorithm>

namespace evenkeel {

namespace {

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

Interval deskShiftSpan(Instant now)
{
    return {now - DeskCalendarBack - DeskWeekAround, now + DeskCalendarAhead + DeskWeekAround};
}

Instant oldestOf(const std::vector<Ticket> &tickets, Instant now)
{
    Instant oldest = now;
    for (const Ticket &ticket : tickets)
        oldest = std::min(oldest, ticket.createdAt);
    return oldest;
}

} // namespace

Result<DeskNames> DeskReader::names(ChangeId asOf)
{
    CatalogStore catalog(m_database, asOf);
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
    // A policy that cannot be read costs the names of its profiles, not the whole catalogue.
    if (const auto policy = policyAt(Instant::max())) {
        for (const CapacityProfile &profile : policy->profiles)
            names.profiles.emplace(profile.id, QString::fromStdString(profile.name));
    }
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
    DeskSources sources;
    sources.policy = std::move(policy);
    TicketStore store(m_database);
    auto last = store.lastEvent();
    if (!last)
        return last.error();
    sources.seen = *last;
    auto tickets = store.openTickets();
    if (!tickets)
        return tickets.error();
    sources.tickets.open = std::move(*tickets);
    auto catalog = names();
    if (!catalog)
        return catalog.error();
    sources.names = std::move(*catalog);
    return finish(std::move(sources), now);
}

Result<DeskMoment> DeskReader::complete(DeskSources known, Instant now)
{
    auto policy = policyAt(now);
    if (!policy)
        return policy.error();
    known.policy = std::move(*policy);
    return finish(std::move(known), now);
}

Result<DeskMoment> DeskReader::finish(DeskSources sources, Instant now)
{
    sources.now = now;
    const auto change = ChangeStore(m_database).newest();
    if (!change)
        return change.error();
    auto shifts = CalendarStore(m_database).shifts(deskShiftSpan(now));
    if (!shifts)
        return shifts.error();
    sources.shifts = std::move(*shifts);
    auto moment = assemble(std::move(sources));
    if (moment)
        moment->asOfChange = *change;
    return moment;
}

namespace {

// The policy a decision was made under.
Result<Policy> policyOf(Database &database, const Decision &decision)
{
    Policy policy;
    if (decision.policyVersion > 0) {
        auto version = PolicyStore(database).version(decision.policyVersion);
        if (!version)
            return version.error();
        policy = std::move(version->policy);
    }
    if (!decision.asOfChange.isValid())
        policy.method = decision.method; // rules had no methods of their own then
    return policy;
}

// Before changes were counted, the time alone tells what the calendar looked like.
Result<std::vector<Shift>> shiftsOf(Database &database, const Decision &decision)
{
    const Interval span = deskShiftSpan(decision.at);
    CalendarStore calendar(database);
    return decision.asOfChange.isValid() ? calendar.shiftsAsOf(span, decision.asOfChange)
                                         : calendar.shiftsKnownAt(span, decision.at);
}

} // namespace

Result<DeskMoment> DeskReader::readAsOf(const Decision &decision)
{
    if (decision.inputVersion > CurrentInputVersion)
        return Error{ErrorCode::Conflict, std::to_string(decision.id.value)};
    DeskSources sources;
    sources.now = decision.at;
    sources.seen = decision.asOfEvent;
    sources.change = decision.asOfChange;
    sources.isPast = true;
    sources.inputVersion = decision.inputVersion;
    auto policy = policyOf(m_database, decision);
    if (!policy)
        return policy.error();
    sources.policy = std::move(*policy);
    auto tickets = TicketStore(m_database).asOf(decision.asOfEvent);
    if (!tickets)
        return tickets.error();
    sources.tickets = std::move(*tickets);
    auto shifts = shiftsOf(m_database, decision);
    if (!shifts)
        return shifts.error();
    sources.shifts = std::move(*shifts);
    auto catalog = names(decision.asOfChange);
    if (!catalog)
        return catalog.error();
    sources.names = std::move(*catalog);
    auto moment = assemble(std::move(sources));
    if (moment) {
        moment->asOfChange = decision.asOfChange;
        moment->picture.askedMethod = decision.askedMethod;
    }
    return moment;
}

Result<DeskMoment> DeskReader::assemble(DeskSources sources)
{
    const auto last = TicketStore(m_database).lastTicket();
    if (!last)
        return last.error();
    DeskMoment moment;
    moment.totalTickets = last->value;
    DeskPicture &picture = moment.picture;
    picture.now = sources.now;
    picture.asOfEvent = sources.seen;
    picture.policy = sources.policy;
    picture.catalog = catalogOf(sources.names);
    for (const auto &[id, skill] : sources.names.skills) {
        if (skill.kind == SkillKind::Language)
            picture.languages.push_back(id);
    }
    const Instant oldest = oldestOf(sources.tickets.open, sources.now);
    picture.slaCalendars = slaHours(picture.policy.sla, slaSpan(oldest, sources.now));
    auto agents = readAgents(m_database, sources);
    if (!agents)
        return agents.error();
    picture.agents = std::move(*agents);
    if (const auto added = addTickets(m_database, sources, picture); !added)
        return added.error();
    moment.tickets = std::move(sources.tickets.open);
    moment.names = std::move(sources.names);
    return moment;
}

} // namespace evenkeel

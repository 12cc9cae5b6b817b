// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskfacts.h"

#include <chrono>

namespace evenkeel {

namespace {

template <class Key, class Thing>
std::string nameIn(const std::map<Key, Thing> &things, Key id)
{
    const auto found = things.find(id);
    return found == things.end() ? std::string() : found->second.name;
}

template <class Key, class Thing>
std::map<std::string, Key, std::less<>> idsByName(const std::map<Key, Thing> &things)
{
    std::map<std::string, Key, std::less<>> ids;
    for (const auto &[id, thing] : things)
        ids.emplace(thing.name, id); // keeps the first of a name, which has the lowest id
    return ids;
}

} // namespace

TicketFacts factsOf(const Ticket &ticket, const RoutingTicket &routed, const DeskNames &names, Millis zoneOffset)
{
    TicketFacts facts;
    facts.priority = ticket.priority;
    facts.channelKind = routed.channel;
    facts.handling = routed.handling;
    facts.status = ticket.status;
    facts.channel = nameIn(names.channels, ticket.channel);
    facts.queue = nameIn(names.queues, ticket.queue);
    facts.category = nameIn(names.categories, ticket.category);
    facts.subcategory = ticket.subcategory;
    facts.language = ticket.language;
    facts.customer = ticket.customer;
    facts.tier = ticket.tier;
    facts.subject = ticket.subject;
    facts.source = ticket.source;
    facts.tags = ticket.tags;
    for (const SkillNeed &need : routed.needs)
        facts.skills.push_back(nameIn(names.skills, need.skill));
    facts.effort = routed.effort;
    facts.reopens = ticket.reopens;
    facts.reassignments = ticket.reassignments;
    facts.hasLastAgent = routed.affinityAgent.isValid();

    const auto local = ticket.createdAt + zoneOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    facts.createdWeekday = static_cast<int>(std::chrono::weekday(day).iso_encoding());
    facts.createdMinute = static_cast<int>(std::chrono::floor<std::chrono::minutes>(local - day).count());
    return facts;
}

DeskCatalog catalogOf(const DeskNames &names)
{
    return {idsByName(names.queues), idsByName(names.skills), idsByName(names.teams), idsByName(names.agents)};
}

} // namespace evenkeel

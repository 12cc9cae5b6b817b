// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ticketask.h"

#include "base/hash.h"
#include "domain/effort.h"
#include "routing/skillfit.h"

#include <algorithm>

namespace evenkeel {

namespace {

AskedNeed askedNeed(const SkillNeed &need, bool isLanguage, EffortClass effort)
{
    AskedNeed asked{.need = need, .isLanguage = isLanguage, .skill = NoSlot, .fit = {}};
    for (std::size_t level = 0; level < ProficiencyCount; ++level)
        asked.fit[level] = skillFit(need.level, static_cast<Proficiency>(level), effort, isLanguage);
    return asked;
}

std::vector<AskedNeed> askedNeeds(const RoutingTicket &ticket, const Policy &policy, std::span<const SkillId> languages)
{
    std::vector<AskedNeed> asked;
    // Only that work is complex matters for the fit, and from where it is, the policy says.
    const EffortClass effort = ticket.effort >= policy.complexFrom ? EffortClass::Complex : EffortClass::Simple;
    bool isLanguageNamed = false;
    for (const SkillNeed &need : ticket.needs) {
        const bool isLanguage = need.skill == ticket.language ||
                                std::find(languages.begin(), languages.end(), need.skill) != languages.end();
        isLanguageNamed = isLanguageNamed || need.skill == ticket.language;
        if (need.level != Proficiency::None && need.skill.isValid())
            asked.push_back(askedNeed(need, isLanguage, effort));
    }
    if (ticket.language.isValid() && !isLanguageNamed && policy.languageLevel != Proficiency::None)
        asked.push_back(askedNeed({ticket.language, policy.languageLevel, true}, true, effort));
    return asked;
}

std::uint64_t fingerprintOf(const TicketAsk &ask)
{
    const RoutingTicket &ticket = ask.ticket;
    Fingerprint print;
    print.add(ticket.id.value).add(ticket.queue.value).add(ticket.category.value).add(ask.weight);
    print.add(static_cast<std::int64_t>(ticket.priority)).add(static_cast<std::int64_t>(ticket.channel));
    print.add(ticket.effort).add(ticket.expectedHandling.count());
    for (const AskedNeed &need : ask.needs) {
        print.add(need.need.skill.value).add(static_cast<std::int64_t>(need.need.level));
        print.add((need.need.isRequired ? 1 : 0) + (need.isLanguage ? 2 : 0));
    }
    print.add(ticket.affinityAgent.value).add(ticket.affinityAt ? toMillis(*ticket.affinityAt) : 0);
    print.add(ticket.offersMade).add(ask.minutes).add(ask.isForGrowth ? 1 : 0);
    for (const AgentId agent : ticket.declinedBy)
        print.add(agent.value);
    return print.value();
}

/// A source's own due time moves the clock's target, not this.
Minutes firstResponseOf(const RoutingTicket &ticket, const Policy &policy)
{
    const SlaAssignment promised = slaOf(ticket.facts, policy.sla);
    return promised.rule != 0 ? promised.target.firstResponse : policy.sla.target(ticket.priority).firstResponse;
}

} // namespace

Proficiency AskedNeed::levelIn(const Relaxation &relaxed) const
{
    if (need.isRequired || relaxed.rings == 0)
        return need.level;
    if (std::find(relaxed.dropped.begin(), relaxed.dropped.end(), need.skill) != relaxed.dropped.end())
        return Proficiency::None;
    return static_cast<Proficiency>(std::max(0, static_cast<int>(need.level) - relaxed.steps));
}

TicketAsk askOf(RoutingTicket ticket, const CompiledPolicy &compiled, std::span<const SkillId> languages)
{
    const Policy &policy = compiled.policy();
    TicketAsk ask;
    ask.ticket = std::move(ticket);
    const double share = policy.countsTowardLoad[static_cast<std::size_t>(ask.ticket.status)];
    ask.weight =
        toMilliUnits(share * policy.weights.weight(ask.ticket.channel, ask.ticket.handling, ask.ticket.effort));
    ask.minutes = toMilliUnits(share * static_cast<double>(ask.ticket.expectedHandling.count()));
    ask.isCounting = share > 0.0;
    ask.isComplex = ask.ticket.effort >= policy.complexFrom;
    ask.isForGrowth = isDrawn(ask.ticket.id, policy.growth.share);
    ask.firstResponse = firstResponseOf(ask.ticket, policy);
    ask.queueRules = &compiled.queue(ask.ticket.queue);
    ask.rules = applicableRules(*ask.queueRules, ask.ticket.facts);
    ask.needs = askedNeeds(ask.ticket, policy, languages);
    ask.fingerprint = fingerprintOf(ask);
    return ask;
}

MilliUnits profileUse(const TicketAsk &ask, const RoutingProfile &profile)
{
    if (!ask.isCounting || !profile.isFor(ask.ticket.channel))
        return 0;
    switch (profile.measure) {
    case CapacityMeasure::Units:
        return ask.weight;
    case CapacityMeasure::Tickets:
        return toMilliUnits(1);
    case CapacityMeasure::EffortMinutes:
        return ask.minutes;
    case CapacityMeasure::ComplexTickets:
        return ask.isComplex ? toMilliUnits(1) : 0;
    }
    return 0;
}

bool isDrawn(TicketId ticket, double share)
{
    if (share <= 0.0)
        return false;
    // The finishing steps of splitmix64 (Steele, Lea, Flood 2014): neighbouring ids draw independently.
    auto mixed = static_cast<std::uint64_t>(ticket.value) + 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    mixed ^= mixed >> 31U;
    constexpr double steps = 9007199254740992.0; // 2^53, as many as a double tells apart
    return static_cast<double>(mixed >> 11U) / steps < share;
}

} // namespace evenkeel

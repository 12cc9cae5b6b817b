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
    const EffortClass effort = effortClass(ticket.effort);
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
    for (const AgentId agent : ticket.declinedBy)
        print.add(agent.value);
    return print.value();
}

} // namespace

Proficiency AskedNeed::levelIn(int ring) const
{
    if (need.isRequired)
        return need.level;
    return static_cast<Proficiency>(std::max(0, static_cast<int>(need.level) - ring));
}

TicketAsk askOf(RoutingTicket ticket, const Policy &policy, std::span<const SkillId> languages)
{
    TicketAsk ask;
    ask.ticket = std::move(ticket);
    const double share = policy.countsTowardLoad[static_cast<std::size_t>(ask.ticket.status)];
    ask.weight =
        toMilliUnits(share * policy.weights.weight(ask.ticket.channel, ask.ticket.handling, ask.ticket.effort));
    ask.isCounting = share > 0.0;
    ask.isComplex = effortClass(ask.ticket.effort) == EffortClass::Complex;
    ask.needs = askedNeeds(ask.ticket, policy, languages);
    ask.fingerprint = fingerprintOf(ask);
    return ask;
}

int ringOf(const RoutingTicket &ticket, const Policy &policy, const WorkingTime &hours, Instant now)
{
    if (policy.relaxEvery <= 0.0)
        return 0;
    SlaClock clock = ticket.sla;
    if (clock.kind != SlaKind::FirstResponse)
        clock.target = policy.sla.target(ticket.priority).firstResponse;
    constexpr double highest = static_cast<double>(ProficiencyCount) - 1.0;
    return static_cast<int>(std::clamp(clock.share(hours, now) / policy.relaxEvery, 0.0, highest));
}

} // namespace evenkeel

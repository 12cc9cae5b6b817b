// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demofaults.h"

#include "base/hash.h"
#include "base/random.h"
#include "simulation/demoteammaker.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr std::array<std::string_view, DemoFaultCount> Codes{"overload",  "silo",       "dead-rule",
                                                             "two-peaks", "misrouting", "absence"};

// Positions in the demonstration's lists. Each fault has teams of its own, so that none hides another.
constexpr std::size_t Payments = 0;
constexpr std::size_t Platform = 1;
constexpr std::array<std::int64_t, 2> SiloSkills{2, 6};                // Reporting, Data import
constexpr std::array<std::int64_t, 2> LateQueues{3, 4};                // Accounts, Mobile
constexpr std::array<std::int64_t, 3> MisroutedCategories{12, 14, 15}; // single sign-on, roles, cancellation
constexpr TeamId Mobile{4};

/// The rule for a misrouted category: it knows many of the words that customers use, but one.
struct KeywordRule
{
    std::int64_t category = 0; ///< position
    const char *name = "";
    std::array<const char *, 6> keywords{};
    const char *missed = "";
};

const std::array<KeywordRule, 3> KeywordRules{{
    {12,
     "Two-factor keywords",
     {"two-factor", "authenticator", "recovery codes", "zweiter Faktor", "deux facteurs", "téléphone perdu"},
     "sso"},
    {14,
     "Access keywords",
     {"users to", "role for", "admin rights", "permissions", "Rechte für", "utilisateurs"},
     "colleague"},
    {15,
     "Cancellation keywords",
     {"Kündigung zum", "gekündigt", "résiliation", "résilié", "unhappy", "terminate"},
     "cancel"},
}};

void addKeywords(DemoFaultPlaces &places)
{
    const auto *const rule = std::find_if(KeywordRules.begin(), KeywordRules.end(), [&](const KeywordRule &known) {
        return known.category + 1 == places.misrouted.value;
    });
    places.keywordRule = rule->name;
    places.keywords.assign(rule->keywords.begin(), rule->keywords.end());
    places.missedWord = rule->missed;
}

template <class T, std::size_t N>
T oneOf(const std::array<std::int64_t, N> &positions, Random &random)
{
    return T{positions[random.below(N)] + 1};
}

AgentId memberOf(std::size_t team, int agents, Random &random)
{
    std::vector<int> members;
    for (int index = 0; index < agents; ++index) {
        if (demoTeamOf(index, agents) == team)
            members.push_back(index);
    }
    return members.empty() ? AgentId{1} : AgentId{members[random.below(members.size())] + 1};
}

} // namespace

std::string_view codeOf(DemoFault fault)
{
    return Codes[static_cast<std::size_t>(fault)];
}

std::optional<DemoFault> demoFaultFrom(std::string_view code)
{
    const auto *const found = std::find(Codes.begin(), Codes.end(), code);
    if (found == Codes.end())
        return std::nullopt;
    return static_cast<DemoFault>(found - Codes.begin());
}

DemoFaultPlaces placeFaults(std::span<const DemoFault> faults, std::uint64_t seed, int agents)
{
    Random random{Fingerprint{}.add("faults").add(static_cast<std::int64_t>(seed)).value()};
    const auto has = [&](DemoFault fault) { return std::find(faults.begin(), faults.end(), fault) != faults.end(); };
    // All are drawn always: one fault more leaves the others where they are.
    const AgentId overloaded = memberOf(Payments, agents, random);
    const auto silo = oneOf<SkillId>(SiloSkills, random);
    const AgentId expert = memberOf(Platform, agents, random);
    const auto lateQueue = oneOf<QueueId>(LateQueues, random);
    const auto misrouted = oneOf<CategoryId>(MisroutedCategories, random);
    DemoFaultPlaces places;
    if (has(DemoFault::Overload))
        places.overloaded = overloaded;
    if (has(DemoFault::Silo)) {
        places.silo = silo;
        places.expert = expert;
    }
    if (has(DemoFault::TwoPeaks))
        places.lateQueue = lateQueue;
    if (has(DemoFault::Misrouting)) {
        places.misrouted = misrouted;
        addKeywords(places);
    }
    if (has(DemoFault::Absence))
        places.absent = Mobile;
    if (has(DemoFault::DeadRule))
        places.deadRule = random.chance(0.5) ? "Webhook failures" : "Late webhooks";
    return places;
}

} // namespace evenkeel

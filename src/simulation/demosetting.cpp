// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demosetting.h"

#include "base/hash.h"
#include "simulation/demoroster.h"
#include "simulation/demoteammaker.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::minutes;

std::vector<Interval> officeIntervals(const DemoClock &clock, int dayCount)
{
    std::vector<Interval> spans;
    for (int offset = -dayCount - 10; offset <= 1; ++offset) {
        const std::chrono::local_days day = clock.today() + days{offset};
        if (weekdayOf(day) <= 5)
            spans.push_back({clock.instant(0, day, 9 * 60), clock.instant(0, day, 17 * 60)});
    }
    return spans;
}

bool canTake(const Agent &agent, const std::array<std::uint8_t, 10> &levels, const Category &category,
             const DemoCategory &made)
{
    const QueueId queue{made.queue + 1};
    if (!std::binary_search(agent.queues.begin(), agent.queues.end(), queue))
        return false;
    return !category.required || levels[static_cast<std::size_t>(category.required->skill.value - 1)] >=
                                     static_cast<int>(category.required->level);
}

} // namespace

DemoSetting::DemoSetting(DemoOptions asked)
    : options(std::move(asked))
    , start(options.now - days{options.days})
    , clock(options.now, options.days, DemoDaysAhead, options.zoneOffset)
    , faults(placeFaults(options.faults.value_or(std::vector<DemoFault>{}), options.seed, options.agents))
    , team(makeDemoTeam(options, clock))
    , office(Intervals{officeIntervals(clock, options.days)})
{
    constexpr std::int64_t TicketsPerTenAgentDays = 56;
    tickets = options.tickets.value_or(TicketsPerTenAgentDays * options.agents * options.days / 10);
    customers = std::max<std::uint64_t>(40, static_cast<std::uint64_t>(tickets) / 5);
    addDemoRoster(team, options, faults, clock);
    open = openTimes(team);
    levels.resize(team.agents.size());
    for (const SkillLevel &level : team.levels) // versions stand in order, the newest wins
        levels[static_cast<std::size_t>(level.agent.value - 1)][static_cast<std::size_t>(level.skill.value - 1)] =
            static_cast<std::uint8_t>(level.level);
    fillPools();
}

void DemoSetting::fillPools()
{
    const std::span<const DemoCategory> made = demoCategories();
    m_pools.resize(made.size() * DemoLanguageCount);
    categoriesOf.resize(team.agents.size());
    std::vector<std::uint32_t> everybody(team.agents.size());
    std::iota(everybody.begin(), everybody.end(), 0U);
    for (std::size_t category = 0; category < made.size(); ++category) {
        std::vector<std::uint32_t> able;
        for (const std::uint32_t agent : everybody) {
            if (!canTake(team.agents[agent], levels[agent], team.categories[category], made[category]))
                continue;
            categoriesOf[agent].push_back(static_cast<std::uint32_t>(category));
            const int level =
                made[category].skill < 0 ? 1 : levels[agent][static_cast<std::size_t>(made[category].skill)];
            int times = team.agents[agent].capacity < 100 ? 2 + level : 4 + 2 * level;
            times += team.agents[agent].id == team.drowning ? times / 2 : 0;
            able.insert(able.end(), static_cast<std::size_t>(times), agent);
        }
        for (std::size_t language = 0; language < DemoLanguageCount; ++language) {
            std::vector<std::uint32_t> &pool = m_pools[category * DemoLanguageCount + language];
            for (const std::uint32_t agent : able) {
                if (language == 0 || levels[agent][6 + language] > 0)
                    pool.push_back(agent);
            }
            if (pool.empty())
                pool = able.empty() ? everybody : able;
        }
    }
}

const std::vector<std::uint32_t> &DemoSetting::pool(std::size_t category, DemoLanguage language) const
{
    return m_pools[category * DemoLanguageCount + static_cast<std::size_t>(language)];
}

Random DemoSetting::random(std::string_view kind, std::int64_t n) const
{
    return Random{Fingerprint{}.add(kind).add(static_cast<std::int64_t>(options.seed)).add(n).value()};
}

Instant DemoSetting::nextOpen(std::size_t agent, Instant at) const
{
    const Intervals &working = open[agent].working();
    if (working.contains(at))
        return at;
    const std::optional<Interval> next = working.nextAfter(at);
    return next ? next->from : at;
}

Instant DemoSetting::later(std::size_t agent, Instant at, Millis amount) const
{
    return open[agent].advance(at, amount).value_or(at + amount);
}

Instant DemoSetting::officeTimeAgo(Millis amount) const
{
    const std::vector<Interval> &spans = office.working().list();
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if (span->from >= options.now)
            continue;
        const Instant until = std::min(span->until, options.now);
        if (amount <= until - span->from)
            return until - amount;
        amount -= until - span->from;
    }
    return start;
}

Millis DemoSetting::handling(std::size_t agent, std::size_t category) const
{
    constexpr std::array<int, 4> PercentByLevel{135, 130, 100, 76};
    const DemoCategory &made = demoCategories()[category];
    const std::size_t level = made.skill < 0 ? 2U : levels[agent][static_cast<std::size_t>(made.skill)];
    return Millis{minutes{made.minutes}} * PercentByLevel[level] / 100;
}

std::int64_t skewedThousandths(Random &random)
{
    // Sixteenths of a log-normal distribution with sigma 0.8.
    constexpr std::array<std::int64_t, 17> Table{180,  293,  398,  492,  583,  676,  775,  882, 1000,
                                                 1134, 1290, 1479, 1715, 2033, 2510, 3410, 6000};
    const std::uint64_t position = random.below(std::uint64_t{16} * 1024);
    const auto part = static_cast<std::int64_t>(position % 1024);
    const std::int64_t low = Table[position / 1024];
    return low + (Table[position / 1024 + 1] - low) * part / 1024;
}

std::size_t drawByShare(std::span<const int> shares, Random &random)
{
    auto left =
        static_cast<int>(random.below(static_cast<std::uint64_t>(std::accumulate(shares.begin(), shares.end(), 0))));
    std::size_t position = 0;
    while (left >= shares[position])
        left -= shares[position++];
    return position;
}

Millis between(Millis low, Millis high, Random &random)
{
    const auto seconds = static_cast<std::uint64_t>((high - low).count() / 1000);
    return low + std::chrono::seconds{random.below(seconds + 1)};
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demoteammaker.h"

#include "base/hash.h"
#include "simulation/demovocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace evenkeel {

namespace {

using std::chrono::days;

/// How likely an agent of a team has a skill, and up to which level.
struct TeamSkill
{
    int skill = 0;
    double chance = 0;
    int lowest = 1;
    int highest = 3;
};

constexpr std::array<std::array<TeamSkill, 5>, 4> TeamSkills{{
    {{{0, 1.0, 1, 3}, {1, 0.4, 1, 1}, {2, 0.4, 1, 2}, {4, 0.3, 1, 2}, {9, 0.6, 1, 3}}},
    {{{4, 1.0, 1, 3}, {5, 0.5, 1, 2}, {6, 0.35, 1, 3}, {2, 0.6, 1, 2}, {1, 0.2, 1, 1}}},
    {{{1, 1.0, 2, 3}, {5, 0.8, 1, 3}, {9, 0.5, 1, 2}, {0, 0.4, 1, 1}, {2, 0.2, 1, 1}}},
    {{{3, 1.0, 1, 3}, {5, 0.4, 1, 2}, {6, 0.2, 1, 1}, {1, 0.3, 1, 1}, {4, 0.2, 1, 1}}},
}};
constexpr int German = 7;
constexpr int French = 8;
constexpr int Conflict = 9;
constexpr int SkillCount = 10;

using Levels = std::array<int, SkillCount>;

template <class T>
T idAt(std::size_t position)
{
    return T{static_cast<std::int64_t>(position) + 1};
}

void addSetting(DemoTeam &team)
{
    for (const char *name : {"Payments", "Platform", "Accounts", "Mobile"})
        team.teams.push_back({idAt<TeamId>(team.teams.size()), name});
    for (const char *name : {"Payments", "Disputes", "Platform", "Accounts", "Mobile", "General"})
        team.queues.push_back({idAt<QueueId>(team.queues.size()), name, false});
    team.queues.back().isFallback = true;
    const auto channel = [&](const char *name, ChannelKind kind, Handling handling) {
        team.channels.push_back({idAt<ChannelId>(team.channels.size()), name, kind, handling});
    };
    channel("Email", ChannelKind::Email, Handling::Deferred);
    channel("Web form", ChannelKind::Web, Handling::Deferred);
    channel("Live chat", ChannelKind::Chat, Handling::Live);
    // Calls are over when they become tickets; what is left to do is deferred work.
    channel("Phone", ChannelKind::Phone, Handling::Deferred);
    channel("Social media", ChannelKind::Social, Handling::Deferred);
    channel("In-app messages", ChannelKind::Messaging, Handling::Deferred);
    const auto skill = [&](const char *name, SkillKind kind, const char *language = "") {
        team.skills.push_back({idAt<SkillId>(team.skills.size()), name, kind, language});
    };
    skill("Billing", SkillKind::Product);
    skill("Accounts", SkillKind::Product);
    skill("Reporting", SkillKind::Product);
    skill("Mobile app", SkillKind::Product);
    skill("API", SkillKind::Technical);
    skill("Sign-in", SkillKind::Technical);
    skill("Data import", SkillKind::Technical);
    skill("German", SkillKind::Language, "de");
    skill("French", SkillKind::Language, "fr");
    skill("Conflict", SkillKind::Soft);
}

void addCategories(DemoTeam &team)
{
    const auto need = [](int skill, int level, bool isRequired) -> std::optional<SkillNeed> {
        if (skill < 0)
            return std::nullopt;
        return SkillNeed{idAt<SkillId>(static_cast<std::size_t>(skill)), static_cast<Proficiency>(level), isRequired};
    };
    for (const DemoCategory &made : demoCategories()) {
        team.categories.push_back({.id = idAt<CategoryId>(team.categories.size()),
                                   .name = std::string{made.name},
                                   .required = need(made.skill, made.level, true),
                                   .preferred = need(made.preferred, made.preferredLevel, false),
                                   .effort = made.effort,
                                   .handling = std::chrono::minutes{made.minutes}});
    }
}

bool isOneOfThePair(std::size_t index, const DemoOptions &options)
{
    return !options.faults && options.agents >= 2 && index <= SpareAgent;
}

Levels drawLevels(std::size_t team, std::size_t zone, bool isTrainee, bool isSmallDesk, Random &random)
{
    Levels levels{};
    for (const TeamSkill &wish : TeamSkills[team]) {
        const bool has = random.chance(wish.chance);
        const int level = random.between(wish.lowest, wish.highest);
        if (has)
            levels[static_cast<std::size_t>(wish.skill)] = isTrainee ? 1 : level;
    }
    if (random.chance(zone == 0 ? 0.65 : 0.08))
        levels[German] = zone == 0 ? random.between(2, 3) : 2;
    if (random.chance(0.22))
        levels[French] = random.between(1, 3);
    if (isSmallDesk) {
        for (int skill = 0; skill < SkillCount; ++skill)
            levels[static_cast<std::size_t>(skill)] = std::max(levels[static_cast<std::size_t>(skill)], 2);
    }
    return levels;
}

constexpr Levels PairLevels{3, 1, 1, 0, 0, 0, 0, 2, 0, 2};

/// Somebody in each team can do what its categories require, wherever the dice fell.
void coverRequirements(std::vector<Levels> &levels, const DemoTeam &team)
{
    for (const DemoCategory &category : demoCategories()) {
        if (category.skill < 0 || category.team < 0)
            continue;
        const auto skill = static_cast<std::size_t>(category.skill);
        const TeamId wanted = idAt<TeamId>(static_cast<std::size_t>(category.team));
        int able = 0;
        for (std::size_t i = 0; i < levels.size(); ++i)
            able += team.agents[i].team == wanted && levels[i][skill] >= category.level ? 1 : 0;
        for (std::size_t i = SpareAgent + 1; i < levels.size() && able < 2; ++i) {
            if (team.agents[i].team == wanted && levels[i][skill] < category.level) {
                levels[i][skill] = category.level;
                ++able;
            }
        }
    }
}

std::vector<QueueId> queuesOf(std::size_t team, const Levels &levels, bool isSmallDesk, bool helpsOut)
{
    constexpr std::array<std::size_t, 4> Own{0, 2, 3, 4};
    std::vector<QueueId> queues;
    for (std::size_t queue = 0; queue < 6; ++queue) {
        const bool isDispute = queue == 1 && team == 0 && levels[Conflict] > 0;
        const bool isOverflow = queue == 0 && team == 2 && helpsOut && levels[0] > 0;
        if (isSmallDesk || queue == 5 || queue == Own[team] || isDispute || isOverflow)
            queues.push_back(idAt<QueueId>(queue));
    }
    return queues;
}

ChannelMask channelsOf(bool isTrainee, Random &random)
{
    unsigned mask = AllChannels;
    if (isTrainee)
        mask = maskOf(ChannelKind::Email) | maskOf(ChannelKind::Web) | maskOf(ChannelKind::Messaging);
    else if (random.chance(0.3))
        mask &= ~static_cast<unsigned>(maskOf(ChannelKind::Phone));
    if (random.chance(0.25))
        mask &= ~static_cast<unsigned>(maskOf(ChannelKind::Social));
    return static_cast<ChannelMask>(mask);
}

std::size_t drawZone(Random &random)
{
    const int draw = random.between(1, 100);
    return draw <= 52 ? 0 : draw <= 82 ? 1 : 2;
}

/// What the team's categories require, well enough; every second speaks German, every third French.
Levels evenLevels(std::size_t team, std::size_t index)
{
    Levels levels{};
    for (const DemoCategory &category : demoCategories()) {
        if (category.skill >= 0 && category.team == static_cast<int>(team))
            levels[static_cast<std::size_t>(category.skill)] = 2;
    }
    levels[German] = index % 2 == 0 ? 2 : 0;
    levels[French] = index % 3 == 0 ? 2 : 0;
    levels[Conflict] = 2;
    return levels;
}

/// Of an even desk: full time, on every channel, at the same hours.
Levels addEvenAgent(DemoTeam &team, std::size_t index, int agents)
{
    const std::size_t group = demoTeamOf(static_cast<int>(index), agents);
    const bool isSmall = agents < SmallDesk;
    Levels levels = evenLevels(group, index);
    if (isSmall)
        levels.fill(2);
    Agent agent;
    agent.id = idAt<AgentId>(index);
    agent.name = demoAgentName(index);
    agent.team = idAt<TeamId>(group);
    agent.zone = DemoZones[0];
    agent.capacity = 100;
    agent.channels = AllChannels;
    agent.queues = queuesOf(group, levels, isSmall, false);
    team.agents.push_back(std::move(agent));
    return levels;
}

Levels addAgent(DemoTeam &team, std::size_t index, const DemoOptions &options, Random &random)
{
    const int agents = options.agents;
    if (options.faults)
        return addEvenAgent(team, index, agents);
    const bool isPair = isOneOfThePair(index, options);
    const bool isSmall = agents < SmallDesk;
    const std::size_t group = demoTeamOf(static_cast<int>(index), agents);
    const int contract = random.between(1, 100);
    const bool isTrainee = !isPair && contract <= 8;
    const bool isPartTime = !isPair && contract > 8 && contract <= 20;
    const std::size_t drawn = drawZone(random);
    const std::size_t zone = isPair ? (index == DrowningAgent ? 1 : 0) : drawn;
    Levels levels = drawLevels(group, zone, isTrainee, isSmall, random);
    if (isPair && isSmall)
        levels.fill(2);
    else if (isPair)
        levels = PairLevels;
    Agent agent;
    agent.id = idAt<AgentId>(index);
    agent.name = demoAgentName(index);
    agent.team = idAt<TeamId>(group);
    agent.zone = DemoZones[zone];
    agent.capacity = isTrainee ? 50 : isPartTime ? 60 : 100;
    agent.channels = isPair ? AllChannels : channelsOf(isTrainee, random);
    agent.queues = queuesOf(group, levels, isSmall, random.chance(0.3));
    team.agents.push_back(std::move(agent));
    return levels;
}

void addLevels(DemoTeam &team, AgentId agent, const Levels &levels, const DemoOptions &options, Random &random)
{
    for (std::size_t skill = 0; skill < levels.size(); ++skill) {
        if (levels[skill] == 0)
            continue;
        const auto level = static_cast<Proficiency>(levels[skill]);
        SkillLevel entry{agent, idAt<SkillId>(skill), level, {}, LevelSource::Hand, std::nullopt};
        entry.validFrom = options.now - days{options.days + random.between(10, 200)};
        const bool isOverdue = random.chance(0.12) && !options.faults;
        const auto review = options.now + (isOverdue ? -days{random.between(2, 40)} : days{random.between(5, 88)});
        const bool isPair = isOneOfThePair(static_cast<std::size_t>(agent.value - 1), options);
        if (!isPair && !options.faults && levels[skill] > 1 && options.days >= 20 && random.chance(0.08)) {
            SkillLevel before = entry; // grown within the period
            before.level = static_cast<Proficiency>(levels[skill] - 1);
            team.levels.push_back(before);
            entry.validFrom = options.now - days{random.between(5, options.days - 5)};
        }
        entry.reviewAt = review;
        team.levels.push_back(entry);
    }
}

} // namespace

std::size_t demoTeamOf(int index, int agents)
{
    if (agents < SmallDesk)
        return 0;
    constexpr std::array<int, 3> Ends{25, 55, 80}; // percent of the agents
    std::size_t team = 0;
    while (team < Ends.size() && index >= (agents * Ends[team] + 99) / 100)
        ++team;
    return team;
}

DemoTeam makeDemoTeam(const DemoOptions &options, const DemoClock &clock)
{
    DemoTeam team;
    addSetting(team);
    addCategories(team);
    team.officeHours = clock.officeHours();
    std::vector<Levels> levels;
    for (std::size_t i = 0; i < static_cast<std::size_t>(options.agents); ++i) {
        Random random{Fingerprint{}
                          .add("agent")
                          .add(static_cast<std::int64_t>(options.seed))
                          .add(static_cast<std::int64_t>(i))
                          .value()};
        levels.push_back(addAgent(team, i, options, random));
    }
    if (options.agents >= SmallDesk && !options.faults)
        coverRequirements(levels, team);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        Random random{Fingerprint{}
                          .add("levels")
                          .add(static_cast<std::int64_t>(options.seed))
                          .add(static_cast<std::int64_t>(i))
                          .value()};
        addLevels(team, team.agents[i].id, levels[i], options, random);
    }
    if (options.agents >= 2 && !options.faults) {
        team.drowning = team.agents[DrowningAgent].id;
        team.spare = team.agents[SpareAgent].id;
    }
    return team;
}

} // namespace evenkeel

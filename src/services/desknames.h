// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/skill.h"
#include "domain/team.h"
#include "services/shownline.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace evenkeel {

/// The name as it is stored, for files and comparisons; "" for an unknown id.
template <class Key, class Value>
[[nodiscard]] std::string storedName(const std::map<Key, Value> &things, Key id)
{
    const auto it = things.find(id);
    return it == things.end() ? std::string() : it->second.name;
}

/// The desk's catalogue as screens need it: who and what the ids mean, by names that may be put on a screen. A
/// snapshot; ids unknown to it give "".
class DeskNames
{
public:
    std::map<AgentId, Agent> agents;
    std::map<TeamId, Team> teams;
    std::map<QueueId, Queue> queues;
    std::map<ChannelId, Channel> channels;
    std::map<CategoryId, Category> categories;
    std::map<SkillId, Skill> skills;
    std::map<int, QString> profiles; ///< capacity profiles of the newest policy, by their id

    [[nodiscard]] QString agent(AgentId id) const { return nameIn(agents, id); }
    [[nodiscard]] QString team(TeamId id) const { return nameIn(teams, id); }
    [[nodiscard]] QString queue(QueueId id) const { return nameIn(queues, id); }
    [[nodiscard]] QString channel(ChannelId id) const { return nameIn(channels, id); }
    [[nodiscard]] QString category(CategoryId id) const { return nameIn(categories, id); }
    [[nodiscard]] QString skill(SkillId id) const { return nameIn(skills, id); }
    /// Its number where the newest policy no longer has it.
    [[nodiscard]] QString profile(int id) const
    {
        const auto it = profiles.find(id);
        return it == profiles.end() ? QString::number(id) : it->second;
    }

private:
    template <class Key, class Value>
    static QString nameIn(const std::map<Key, Value> &things, Key id)
    {
        const auto it = things.find(id);
        return it == things.end() ? QString() : shownLine(it->second.name);
    }
};

} // namespace evenkeel

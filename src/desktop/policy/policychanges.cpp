// SPDX-License-Identifier: GPL-3.0-or-later
#include "policychanges.h"

#include <algorithm>

namespace evenkeel::policychanges {

namespace {

using Part = PolicyPlace::Part;

template <class Thing>
bool isAt(const Thing &thing, const PolicyPlace &place)
{
    if constexpr (requires { thing.id; })
        return thing.id == place.id;
    else if constexpr (requires { thing.queue; })
        return thing.queue == place.queue;
    else
        return thing.name == place.queue;
}

/// Calls work(list, iterator) for the thing at the place; false when it is not there.
template <class SomePolicy, class Work>
bool visit(SomePolicy &policy, const PolicyPlace &place, Work work)
{
    const auto among = [&](auto &list) {
        const auto it = std::find_if(list.begin(), list.end(), [&](const auto &thing) { return isAt(thing, place); });
        return it != list.end() && work(list, it);
    };
    switch (place.part) {
    case Part::Triage:
        return among(policy.triage);
    case Part::Queue:
        return among(policy.queues);
    case Part::Rule:
    case Part::Ring:
        for (auto &queue : policy.queues) {
            if (queue.queue == place.queue)
                return among(queue.rules);
        }
        return false;
    case Part::Profile:
        return among(policy.profiles);
    case Part::Escalation:
        return among(policy.escalations);
    case Part::SlaRule:
        return among(policy.sla.rules);
    case Part::Calendar:
        return among(policy.sla.calendars);
    default:
        return false;
    }
}

} // namespace

int highestId(const Policy &policy)
{
    int highest = 0;
    const auto look = [&highest](const auto &list) {
        for (const auto &thing : list)
            highest = std::max(highest, thing.id);
    };
    look(policy.triage);
    look(policy.profiles);
    look(policy.escalations);
    look(policy.sla.rules);
    for (const QueuePolicy &queue : policy.queues)
        look(queue.rules);
    return highest;
}

const QueuePolicy *findQueue(const Policy &policy, const std::string &queue)
{
    for (const QueuePolicy &listed : policy.queues) {
        if (listed.queue == queue)
            return &listed;
    }
    return nullptr;
}

QueuePolicy &queueIn(Policy &policy, const std::string &queue)
{
    for (QueuePolicy &listed : policy.queues) {
        if (listed.queue == queue)
            return listed;
    }
    QueuePolicy fresh;
    fresh.queue = queue;
    return policy.queues.emplace_back(std::move(fresh));
}

bool remove(Policy &policy, const PolicyPlace &place)
{
    return visit(policy, place, [](auto &list, auto it) {
        list.erase(it);
        return true;
    });
}

bool duplicate(Policy &policy, const PolicyPlace &place, int id, const std::string &name)
{
    return visit(policy, place, [&](auto &list, auto it) {
        auto copy = *it;
        if constexpr (requires { copy.id; })
            copy.id = id;
        if constexpr (requires { copy.name; })
            copy.name = name;
        else
            copy.queue = name;
        list.insert(it + 1, std::move(copy));
        return true;
    });
}

bool move(Policy &policy, const PolicyPlace &place, int to)
{
    return visit(policy, place, [&](auto &list, auto it) {
        auto thing = *it;
        list.erase(it);
        list.insert(list.begin() + std::clamp(to, 0, static_cast<int>(list.size())), std::move(thing));
        return true;
    });
}

bool toggle(Policy &policy, const PolicyPlace &place)
{
    return visit(policy, place, [](auto &, auto it) {
        if constexpr (requires { it->isOn; }) {
            it->isOn = !it->isOn;
            return true;
        } else {
            return false;
        }
    });
}

std::string nameOf(const Policy &policy, const PolicyPlace &place)
{
    std::string name;
    visit(policy, place, [&](const auto &, auto it) {
        if constexpr (requires { it->name; })
            name = it->name;
        else
            name = it->queue;
        return true;
    });
    return name;
}

} // namespace evenkeel::policychanges

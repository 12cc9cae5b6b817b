// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyplace.h"

#include <string>
#include <vector>

namespace evenkeel::policychanges {

// What can be done to the things a policy lists. A place names one of them: rules by id, calendars and queues by name.
// Each returns whether there was such a thing.

[[nodiscard]] int highestId(const Policy &policy);
/// The queue's own policy, made with the defaults where there is none.
QueuePolicy &queueIn(Policy &policy, const std::string &queue);
[[nodiscard]] const QueuePolicy *findQueue(const Policy &policy, const std::string &queue);

bool remove(Policy &policy, const PolicyPlace &place);
/// Puts a copy behind it, with this id (calendars and queues have none) and name.
bool duplicate(Policy &policy, const PolicyPlace &place, int id, const std::string &name);
/// To another position in its list, counted from 0 after it was taken out.
bool move(Policy &policy, const PolicyPlace &place, int to);
/// On or off; false too for what is always on.
bool toggle(Policy &policy, const PolicyPlace &place);
/// The name people gave it.
[[nodiscard]] std::string nameOf(const Policy &policy, const PolicyPlace &place);

/// Replaces the thing with the same id, or adds it at the end of the list.
template <class Thing>
void put(std::vector<Thing> &list, const Thing &thing)
{
    for (Thing &listed : list) {
        if (listed.id == thing.id) {
            listed = thing;
            return;
        }
    }
    list.push_back(thing);
}

} // namespace evenkeel::policychanges

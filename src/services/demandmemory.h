// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "scheduling/demand.h"

#include <compare>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace evenkeel {

/// Mean weeks read before, by what they were read for. Touched on the storage thread only.
class DemandMemory final
{
public:
    struct Key
    {
        TicketId lastTicket;
        Instant day;
        std::int64_t stepMinutes = 0;
        TeamId team;
        std::string zone;
        std::vector<std::string> holidays;

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    [[nodiscard]] std::shared_ptr<const WeekDemand> find(const Key &key) const
    {
        const auto found = m_known.find(key);
        return found == m_known.end() ? nullptr : found->second;
    }
    /// What was known of an older day or of fewer tickets is forgotten.
    void keep(const Key &key, std::shared_ptr<const WeekDemand> demand)
    {
        std::erase_if(m_known, [&key](const auto &one) {
            return one.first.day != key.day || one.first.lastTicket != key.lastTicket;
        });
        m_known[key] = std::move(demand);
    }

private:
    std::map<Key, std::shared_ptr<const WeekDemand>> m_known;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ticketask.h"

#include <unordered_map>

namespace evenkeel {

/// Gives each id it meets the next free slot, so that ids become positions in arrays. Slots are never taken back.
template <class IdType>
class SlotMap
{
public:
    /// NoSlot for the id that means none.
    [[nodiscard]] Slot slotOf(IdType id)
    {
        if (!id.isValid())
            return NoSlot;
        return m_slots.try_emplace(id, static_cast<Slot>(m_slots.size())).first->second;
    }
    /// NoSlot for an id not met yet.
    [[nodiscard]] Slot find(IdType id) const
    {
        const auto found = m_slots.find(id);
        return found == m_slots.end() ? NoSlot : found->second;
    }
    [[nodiscard]] std::size_t size() const { return m_slots.size(); }

private:
    std::unordered_map<IdType, Slot> m_slots;
};

} // namespace evenkeel

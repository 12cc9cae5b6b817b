// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>

namespace evenkeel {

/// The desk's time: the machine's, or one that was set (--now) and stands still.
class Clock
{
public:
    Clock() = default;
    explicit Clock(std::optional<Instant> fixed)
        : m_fixed(fixed)
    {}

    [[nodiscard]] Instant now() const
    {
        return m_fixed ? *m_fixed : std::chrono::floor<Millis>(std::chrono::system_clock::now());
    }
    [[nodiscard]] bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<Instant> m_fixed;
};

} // namespace evenkeel

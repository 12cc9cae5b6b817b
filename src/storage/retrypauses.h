// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace evenkeel {

/// How long to wait between tries to reach a server: 1, 2, 4, 8, 16 and then 30 seconds, each up to a fifth shorter or
/// longer, so that not all desks knock at once when it is back.
class RetryPauses final
{
public:
    explicit RetryPauses(std::uint64_t seed)
        : m_state(seed)
    {}

    /// Grows with each call.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_tries = 0; }
    [[nodiscard]] int tries() const { return m_tries; }

private:
    std::uint64_t m_state;
    int m_tries = 0;
};

} // namespace evenkeel

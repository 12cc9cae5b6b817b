// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <utility>

namespace evenkeel {

/// Counts elementary steps (a knapsack cell, a move looked at: about a nanosecond each) against a quota. The quota is
/// what makes answers repeatable; the stop token is asked now and then and ends work at a moment of its own.
class AssignWork
{
public:
    AssignWork(std::int64_t quota, std::stop_token stop)
        : m_quota(quota)
        , m_stop(std::move(stop))
    {}

    void spend(std::int64_t steps)
    {
        m_spent += steps;
        if (m_spent >= m_nextLook) {
            m_nextLook = m_spent + StepsBetweenLooks;
            m_isStopped = m_isStopped || m_stop.stop_requested();
        }
    }
    /// A smaller quota under the same stop; what it spends is still to be told here.
    [[nodiscard]] AssignWork share(std::int64_t quota) const { return {quota, m_stop}; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool isOver() const { return m_isStopped || m_spent >= m_quota; }
    [[nodiscard]] std::int64_t left() const { return m_quota - m_spent; }
    [[nodiscard]] std::int64_t spent() const { return m_spent; }

private:
    static constexpr std::int64_t StepsBetweenLooks = 1'000'000;

    std::int64_t m_quota;
    std::int64_t m_spent = 0;
    std::int64_t m_nextLook = 0;
    bool m_isStopped = false;
    std::stop_token m_stop;
};

} // namespace evenkeel

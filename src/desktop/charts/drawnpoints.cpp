// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnpoints.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace evenkeel {

namespace {

/// What stays of the points of one column.
class Column final
{
public:
    explicit Column(std::span<const double> y)
        : m_y(y)
    {}

    void add(std::uint32_t point)
    {
        if (std::isnan(m_y[point])) {
            m_gap = point;
            return;
        }
        if (!m_first)
            m_first = m_low = m_high = point;
        m_last = point;
        if (m_y[point] < m_y[*m_low])
            m_low = point;
        if (m_y[point] > m_y[*m_high])
            m_high = point;
    }

    void flush(std::vector<std::uint32_t> &drawn)
    {
        std::vector<std::uint32_t> kept;
        for (const std::optional<std::uint32_t> &one : {m_first, m_low, m_high, m_last, m_gap}) {
            if (one)
                kept.push_back(*one);
        }
        std::sort(kept.begin(), kept.end());
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        drawn.insert(drawn.end(), kept.begin(), kept.end());
        *this = Column(m_y);
    }

private:
    std::span<const double> m_y;
    std::optional<std::uint32_t> m_first;
    std::optional<std::uint32_t> m_last;
    std::optional<std::uint32_t> m_low;
    std::optional<std::uint32_t> m_high;
    std::optional<std::uint32_t> m_gap;
};

} // namespace

std::vector<std::uint32_t> drawnPoints(std::span<const double> x, std::span<const double> y, double from, double until,
                                       std::size_t columns)
{
    std::vector<std::uint32_t> drawn;
    if (x.empty() || columns == 0 || !(until > from))
        return drawn;
    const auto place = [&](auto at) { return static_cast<std::uint32_t>(at - x.begin()); };
    const std::uint32_t begin = place(std::lower_bound(x.begin(), x.end(), from));
    const std::uint32_t end = place(std::upper_bound(x.begin(), x.end(), until));
    if (begin > 0)
        drawn.push_back(begin - 1);
    const double width = (until - from) / static_cast<double>(columns);
    if (end - begin <= 4 * columns) {
        for (std::uint32_t point = begin; point < end; ++point)
            drawn.push_back(point);
    } else {
        Column column(y);
        double edge = from + width;
        std::size_t at = 0;
        for (std::uint32_t point = begin; point < end; ++point) {
            if (x[point] >= edge && at + 1 < columns) {
                column.flush(drawn);
                at = std::min(columns - 1, static_cast<std::size_t>((x[point] - from) / width));
                edge = from + static_cast<double>(at + 1) * width;
            }
            column.add(point);
        }
        column.flush(drawn);
    }
    if (end < x.size())
        drawn.push_back(end);
    return drawn;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

enum class Better { Lower, Higher };

/// One measured number beside what was asked of it.
struct Figure
{
    std::string name;
    double value = 0;
    std::string unit;
    double asked = 0; ///< 0: nothing was asked, it only explains
    Better better = Better::Lower;

    [[nodiscard]] bool isMet() const { return better == Better::Lower ? value <= asked : value >= asked; }
};

inline double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

/// Prints the table for people, then one JSON line a figure for machines.
inline void print(std::string_view bench, const std::vector<Figure> &figures)
{
    std::printf("%-54s %14s %12s\n", std::string(bench).c_str(), "seen", "asked");
    for (const Figure &of : figures) {
        const int digits = of.value < 100 ? 1 : 0;
        if (of.asked > 0)
            std::printf("%-54s %10.*f %-3s %8.0f %-3s  %s\n", of.name.c_str(), digits, of.value, of.unit.c_str(),
                        of.asked, of.unit.c_str(), of.isMet() ? "met" : "missed");
        else
            std::printf("%-54s %10.*f %-3s\n", of.name.c_str(), digits, of.value, of.unit.c_str());
    }
    for (const Figure &of : figures) {
        std::printf("{\"bench\":\"%s\",\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"", std::string(bench).c_str(),
                    of.name.c_str(), of.value, of.unit.c_str());
        if (of.asked > 0)
            std::printf(",\"asked\":%.1f,\"met\":%s", of.asked, of.isMet() ? "true" : "false");
        std::printf("}\n");
    }
    std::fflush(stdout);
}

} // namespace bench

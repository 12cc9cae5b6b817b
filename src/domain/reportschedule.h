// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace evenkeel {

/// Stored as its number; never renumber.
enum class ReportKind : std::uint8_t { Weekly = 0, Monthly = 1 };
inline constexpr int ReportKindCount = 2;

/// Stored as a bit of its number; never renumber.
enum class ReportFormat : std::uint8_t { Html = 0, Pdf = 1, Xlsx = 2, Csv = 3 };
inline constexpr int ReportFormatCount = 4;

/// Stored as its number; never renumber.
enum class ReportPaper : std::uint8_t { A4 = 0, Letter = 1 };
inline constexpr int ReportPaperCount = 2;

[[nodiscard]] constexpr std::string_view codeOf(ReportKind kind)
{
    return kind == ReportKind::Weekly ? "weekly" : "monthly";
}

[[nodiscard]] constexpr std::string_view codeOf(ReportFormat format)
{
    constexpr std::array<std::string_view, ReportFormatCount> codes{"html", "pdf", "xlsx", "csv"};
    return codes[static_cast<std::size_t>(format)];
}

[[nodiscard]] constexpr std::string_view codeOf(ReportPaper paper)
{
    return paper == ReportPaper::A4 ? "a4" : "letter";
}

/// Which formats a report is written in.
struct ReportFormats
{
    std::uint32_t bits = 0;

    [[nodiscard]] bool has(ReportFormat format) const { return (bits & bitOf(format)) != 0; }
    void set(ReportFormat format, bool isWanted = true)
    {
        bits = isWanted ? bits | bitOf(format) : bits & ~bitOf(format);
    }
    [[nodiscard]] bool isEmpty() const { return bits == 0; }
    /// Of those there are, and at least one.
    [[nodiscard]] bool isSound() const { return bits != 0 && bits < (1U << ReportFormatCount); }

    friend bool operator==(const ReportFormats &, const ReportFormats &) = default;

private:
    [[nodiscard]] static constexpr std::uint32_t bitOf(ReportFormat format)
    {
        return 1U << static_cast<unsigned>(format);
    }
};

inline constexpr int LastReportMonthDay = 28; ///< every month has it

/// When the reports of one kind are made by themselves, and where they go. There is at most one of a kind.
struct ReportSchedule
{
    ReportKind kind = ReportKind::Weekly;
    bool isOn = true;
    int day = 1;         ///< after the period's end: 1 to 7 from Monday on, or 1 to 28 of the month
    int minute = 7 * 60; ///< of that day, by the desk's clock
    ReportFormats formats;
    ReportPaper paper = ReportPaper::A4;
    std::string folder; ///< an absolute path of the machine that makes it
    std::string host;   ///< the machine whose programs make it; empty: any
    Instant since;      ///< what was to be made before is nobody's

    /// The first thing that is wrong with it: "day", "at", "format" or "out"; empty: nothing. Whether the folder can be
    /// written only its machine knows.
    [[nodiscard]] std::string_view fault() const
    {
        if (day < 1 || day > (kind == ReportKind::Weekly ? 7 : LastReportMonthDay))
            return "day";
        if (minute < 0 || minute >= 24 * 60)
            return "at";
        if (!formats.isSound())
            return "format";
        return folder.empty() ? "out" : std::string_view();
    }
    friend bool operator==(const ReportSchedule &, const ReportSchedule &) = default;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/reportschedule.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// Stored as its number; never renumber.
enum class ReportRunState : std::uint8_t {
    Making = 0,
    Made = 1,
    Failed = 2,
    Stopped = 3 ///< its maker was told to end; the next one begins anew
};
inline constexpr int ReportRunStateCount = 4;

[[nodiscard]] constexpr std::string_view codeOf(ReportRunState state)
{
    constexpr std::array<std::string_view, ReportRunStateCount> codes{"making", "made", "failed", "stopped"};
    return codes[static_cast<std::size_t>(state)];
}

/// The program that makes a report.
struct ReportMaker
{
    std::string program; ///< evenkeel, evenkeelctl
    std::string host;
    std::string user; ///< who is logged in there

    friend bool operator==(const ReportMaker &, const ReportMaker &) = default;
};

struct ReportFile
{
    std::string name; ///< in the folder
    std::int64_t bytes = 0;
    std::string sha256; ///< in hexadecimal digits

    friend bool operator==(const ReportFile &, const ReportFile &) = default;
};

/// One report that was made by schedule or made again, or that could not be made.
struct ReportRun
{
    std::int64_t id = 0;
    ReportKind kind = ReportKind::Weekly;
    std::string period; ///< 2016-W11, 2016-03
    bool isScheduled = true;
    ReportRunState state = ReportRunState::Making;
    int tries = 0;             ///< grows whenever somebody begins anew, so that it tells makers apart
    std::int64_t renewals = 0; ///< grows while the maker is at it
    Instant startedAt;         ///< the last try
    std::optional<Instant> endedAt;
    ReportMaker maker;
    ReportFormats formats;
    ReportPaper paper = ReportPaper::A4;
    std::string folder;
    int leftOut = 0; ///< earlier reports that were missed and are not made
    std::vector<ReportFile> files;
    std::optional<Error> error; ///< of one that failed

    friend bool operator==(const ReportRun &, const ReportRun &) = default;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/reportrun.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// The reports that were made, are being made or could not be made. A report that a schedule asks for is made by one
/// program: whoever claims it, in a transaction.
class ReportRunStore final
{
public:
    explicit ReportRunStore(Database &database)
        : m_database(database)
    {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<ReportRun>> runs(int most);
    [[nodiscard]] Result<ReportRun> run(std::int64_t id); ///< NotFound
    /// Of a kind those that the schedule asked for, newest period first.
    [[nodiscard]] Result<std::vector<ReportRun>> scheduled(ReportKind kind, int most);

    /// Says that `wanted.maker` makes it now, and gives it back with its number and tries. One that the schedule asks
    /// for stands once a period: `seen` is what stood there, and Conflict says that this has changed or that it is made
    /// already.
    /// InvalidArgument without a period or a format.
    [[nodiscard]] Result<ReportRun> claim(const ReportRun &wanted, const std::optional<ReportRun> &seen);
    /// The maker is still at it. False when the report is somebody else's by now.
    [[nodiscard]] Result<bool> renew(const ReportRun &claimed);
    /// Stores how it ended: state, end, files and error. Conflict when the report is somebody else's by now.
    [[nodiscard]] Result<Done> end(const ReportRun &ended);

private:
    [[nodiscard]] Result<std::optional<ReportRun>> standing(ReportKind kind, const std::string &period);
    [[nodiscard]] Result<std::int64_t> insert(const ReportRun &run);
    [[nodiscard]] Result<Done> take(const ReportRun &run);

    Database &m_database;
};

} // namespace evenkeel

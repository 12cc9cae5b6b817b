// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/ticketstory.h"
#include "exchange/importdirectory.h"
#include "exchange/mappingprofile.h"
#include "exchange/quarantine.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace evenkeel {

/// Which way round purely numeric dates are read where the profile lists both.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };

struct ImportOptions
{
    /// Only what was known at this moment: rows recorded later are not read, and no event lies after it.
    std::optional<Instant> until{};
    /// Decides between day-first and month-first for a profile that lists both.
    std::optional<DateOrder> dateOrder{};
    std::size_t batchSize = 500;         ///< stories a batch
    std::size_t bufferSize = 256 * 1024; ///< bytes read at once
    /// Rows that do not stand together with their ticket's other rows are kept in memory up to so many bytes, then
    /// in temporary files.
    std::size_t memoryLimit = 32 * 1024 * 1024;
};

/// The files of one import, read together: several parts of one export, or tickets with their audits. What each file
/// is (its role) is recognised from its header or keys.
struct ImportSource
{
    std::vector<QString> files;
};

struct ImportTally
{
    std::int64_t rows = 0;    ///< records read, bad ones included, headers and later than `until` not
    std::int64_t tickets = 0; ///< stories given to the sink
    std::int64_t events = 0;
    std::int64_t quarantined = 0;
    std::int64_t bytes = 0;

    friend bool operator==(const ImportTally &, const ImportTally &) = default;
};

/// Takes a batch of stories. An error stops the import and is returned from it. `ImportDirectory::takeAdditions()`
/// called from here gives everything the batch refers to.
using StorySink = std::function<Result<Done>(std::vector<TicketStory> &&)>;
using QuarantineSink = std::function<void(QuarantinedRow &&)>;

/// Reads the stories of all tickets in the files, streaming; memory does not grow with the files beyond eight bytes a
/// ticket and the options' limits. Rows that cannot be read go to the quarantine and never stop the rest; a fault in
/// any mapped value sets the whole row aside, so that nothing half-read is stored and the mended row tells all.
///
/// The stories do not depend on the order of the rows nor on how they are spread over the files. A story told again
/// has the same origins; a newer export repeats the origins of the old events and adds the new ones.
///
/// Errors: Cancelled (stop requested), FileMissing, FileUnreadable, BadFormat (no role of the profile fits the file;
/// UTF-16), DiskFull (temporary files), or what the sink returned.
[[nodiscard]] Result<ImportTally> readTickets(const ImportSource &source, const MappingProfile &profile,
                                              ImportDirectory &directory, const ImportOptions &options,
                                              const StorySink &stories, const QuarantineSink &quarantine,
                                              std::stop_token stop, const Progress &progress);

} // namespace evenkeel

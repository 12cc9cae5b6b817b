// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// One run of an import and what came of it.
struct ImportRun
{
    ImportId id;
    std::string file;
    std::string profile;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> until; ///< the story was taken up to this moment only
    std::int64_t rows = 0;
    std::int64_t ticketsNew = 0;
    std::int64_t ticketsTouched = 0;
    std::int64_t eventsAdded = 0;
    std::int64_t quarantined = 0;

    friend bool operator==(const ImportRun &, const ImportRun &) = default;
};

/// A row that could not be taken in, word for word, and why.
struct QuarantineRecord
{
    std::int64_t id = 0; ///< given by the store
    ImportId import;
    std::string file;
    std::int64_t line = 0; ///< of the file, 1-based
    std::string column;    ///< empty when the row as a whole is wrong
    std::string value;
    std::string reason; ///< a code
    std::string raw;    ///< the row as it stood in the file
    std::string header; ///< the file's header row, for CSV; empty for JSON

    friend bool operator==(const QuarantineRecord &, const QuarantineRecord &) = default;
};

/// Import runs and the rows in quarantine.
class ImportStore final
{
public:
    explicit ImportStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<ImportId> add(const ImportRun &run);
    [[nodiscard]] Result<Done> update(const ImportRun &run); ///< by id; NotFound
    [[nodiscard]] Result<std::vector<ImportRun>> runs();     ///< oldest first

    [[nodiscard]] Result<Done> addQuarantined(std::span<const QuarantineRecord> rows);
    /// Ordered by id; of one import or of all. A callback that returns false ends the reading.
    [[nodiscard]] Result<Done> forEachQuarantined(std::optional<ImportId> import,
                                                  const std::function<bool(const QuarantineRecord &)> &row);
    [[nodiscard]] Result<std::int64_t> quarantinedCount(std::optional<ImportId> import);
    /// Takes out the rows of a file that is about to be read again: what is still wrong comes back.
    [[nodiscard]] Result<Done> releaseFile(const std::string &file);
    /// Takes rows out of quarantine, after they were mended and imported. Unknown ids are passed over.
    [[nodiscard]] Result<Done> release(std::span<const std::int64_t> rows);

private:
    Database &m_database;
};

} // namespace evenkeel

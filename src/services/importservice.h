// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/profilelibrary.h"
#include "services/importresults.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Takes exports of other systems into a workspace.
class ImportService final
{
public:
    ImportService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// The profiles built in and those in the user's folder.
    [[nodiscard]] static ProfileLibrary profiles();
    /// Where the user's own profiles are kept; created when a profile is saved there.
    [[nodiscard]] static QString profileFolder();

    /// Everything or nothing: reading and storing run side by side inside one transaction, which a failure, a
    /// cancellation or the program's death takes back. A dry run does all the same and takes it back itself.
    /// Errors: NotFound (no profile of that name, or none fits: the detail is the file), Cancelled, and those of
    /// readTickets() and the stores.
    [[nodiscard]] Result<ImportSummary> run(const ImportRequest &request, std::stop_token stop,
                                            const Progress &progress);

    /// The beginning of the first file, and the profile that would read it.
    [[nodiscard]] Result<ImportPreview> preview(const ImportRequest &request);

private:
    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/quarantine.h"
#include "services/importresults.h"
#include "storage/database.h"
#include "storage/importstore.h"

#include <QString>

#include <vector>

namespace evenkeel {

/// A row as the reader set it aside, on its way to the store.
[[nodiscard]] QuarantineRecord recordOf(QuarantinedRow row, ImportId import);

/// The same for people.
[[nodiscard]] QuarantineEntry entryOf(const QuarantineRecord &record);

[[nodiscard]] Result<std::vector<QuarantineEntry>> readQuarantine(Database &database);

/// Writes the rows as they stood, with their header, so that they can be mended and imported again; a name that ends
/// in .json gives one array for machines. Rows of files with different headers go to numbered files beside the named
/// one. Errors: NotFound when the quarantine is empty, FileReadOnly, DiskFull.
[[nodiscard]] Result<Done> writeQuarantine(Database &database, const QString &file);

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspacemove.h"

#include <QString>

namespace evenkeel {

/// Writes what a workspace of either engine holds at one moment into a new workspace file, and proves table by table
/// that it holds the same; the file's own integrity is checked too. A failure leaves nothing of the file. FileDamaged:
/// they differ. Others go on working meanwhile. The copy is one file without a log, on the disk when this returns.
[[nodiscard]] Result<std::vector<MovedTable>> writeBackup(Database &from, const QString &file,
                                                          const std::stop_token &stop, const Progress &progress);

} // namespace evenkeel

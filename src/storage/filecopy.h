// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/database.h"

#include <QString>

#include <stop_token>

namespace evenkeel {

/// Copies of workspaces in files, page by page, each as it stands at one moment, while others read and write it.
/// Progress counts pages. Errors: Cancelled, DiskFull, FileReadOnly, FileDamaged and those of opening.

/// Writes what `from` holds, a workspace in a file on the fastest route, into `file`, which must not be there; a
/// failure leaves nothing of it. The copy is one file without a log, written through to the disk. While the caller
/// holds a Snapshot of `from`, nothing that others write can make it begin again.
[[nodiscard]] Result<Done> copyToFile(Database &from, const QString &file, const std::stop_token &stop,
                                      const Progress &progress);

/// The same for a workspace that need not have the newest schema and is not changed by being looked at.
[[nodiscard]] Result<Done> copyFile(const QString &from, const QString &file, const std::stop_token &stop,
                                    const Progress &progress);

/// Removes a workspace's file and the logs beside it.
void removeWorkspaceFile(const QString &file);

} // namespace evenkeel

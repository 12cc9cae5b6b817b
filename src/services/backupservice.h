// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"
#include "services/moveservice.h"

#include <QString>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace evenkeel {

enum class IfThere { Refuse, Replace };

struct BackupReport
{
    QString file;
    std::int64_t bytes = 0;
    std::int64_t rows = 0;
    std::vector<MoveTable> tables; ///< counted and hashed, the same in the workspace and in the backup
    double seconds = 0;
};

struct RestoreReport
{
    std::int64_t rows = 0;
    QString replaced; ///< where that is kept which stood in its place; empty: nothing did
    double seconds = 0;
};

/// A backup is a workspace in a file of its own, whatever the engine of what it was made of, as it stood at one
/// moment. It is written under another name beside, read back and compared table by table, and named when that came
/// out equal: a backup that is there is a good one. Others go on working meanwhile.
///
/// FileExists, unless it may be replaced; InvalidArgument for the workspace itself; DiskFull, FileReadOnly, FileMissing
/// (the folder), FileLocked (another backup is being written there), Cancelled: nothing is left behind, and what was
/// there stays.
[[nodiscard]] Result<BackupReport> backUpWorkspace(const QString &url, const QString &file, IfThere ifThere,
                                                   const std::stop_token &stop, const Progress &progress);

/// Makes a workspace, in a file or on a server, hold what a backup holds. The backup is proven sound first, as `check`
/// proves its tables. A workspace that holds something already is FileExists, or is backed up and replaced, as one
/// change that happens wholly or not at all. A file that is too damaged for that is put aside as it is.
[[nodiscard]] Result<RestoreReport> restoreWorkspace(const QString &file, const QString &url, IfThere ifThere,
                                                     Instant now, const std::stop_token &stop,
                                                     const Progress &progress);

} // namespace evenkeel

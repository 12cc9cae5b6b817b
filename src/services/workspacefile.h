// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QString>

#include <memory>

namespace evenkeel {

/// "sqlite:FILE" of the user's own workspace, its folder created.
[[nodiscard]] QString defaultWorkspaceUrl();

/// What people type for a workspace: a URL, or the path of a file.
[[nodiscard]] QString workspaceUrl(const QString &urlOrFile);

/// Opens a workspace and sees to it that a policy is in force: a new one gets the standard policy as version 1.
/// Errors as Database::open().
[[nodiscard]] Result<std::unique_ptr<Database>> openWorkspace(const QString &url, OpenMode mode);

} // namespace evenkeel

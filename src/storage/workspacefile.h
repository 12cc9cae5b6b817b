// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>

namespace evenkeel {

/// "EvnK", in the header of every workspace file.
inline constexpr std::uint32_t WorkspaceApplicationId = 0x45766e4b;

/// What a file is, by its first bytes and its length alone: SQLite is not asked, so nothing can be changed by looking.
/// Fine when it is an intact workspace as far as that shows. FileMissing, FileUnreadable, FileForeign, FileDamaged
/// (shorter than it says), with the file as detail.
[[nodiscard]] Result<Done> inspectWorkspaceFile(const QString &file);

/// Whether file and folder can be written, which a workspace needs both: its log lies beside it. FileReadOnly.
[[nodiscard]] Result<Done> requireWritable(const QString &file);

} // namespace evenkeel

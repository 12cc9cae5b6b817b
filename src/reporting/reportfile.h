// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// Writes a file of a report whole or not at all: where it cannot be written, what was there stays. FileReadOnly or
/// DiskFull, detail the path.
[[nodiscard]] Result<Done> writeReportFile(const QString &path, const QByteArray &content);

} // namespace evenkeel

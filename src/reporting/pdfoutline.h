// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reporting/pageitems.h"

#include <QByteArray>

namespace evenkeel {

/// What Qt's PDF writer does not write: bookmarks, and the language that is read aloud. Takes away when and by what
/// the file was made, which would make equal reports differ. BadFormat for bytes that are no PDF.
[[nodiscard]] Result<QByteArray> withOutline(const QByteArray &pdf, const LaidReport &laid, const QString &language);

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quarantine.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace evenkeel {

/// Columns that quarantine sheets add. A file with the first one is known to be such a sheet when it is read again.
inline constexpr std::string_view QuarantineReasonColumn = "evenkeel_reason";
inline constexpr std::string_view QuarantinePlaceColumn = "evenkeel_place";

/// One file to hand out: the rows set aside from one file (or from several with the same header).
struct QuarantineSheet
{
    QString fileName; ///< proposed name without folder: "incidents-quarantine.csv"
    QByteArray content;
};

/// The rows word for word under their own header, so that they can be mended in a spreadsheet and imported again:
/// comma-separated UTF-8 with two columns more, the reason and the place. JSON records become JSON lines.
///
/// Spreadsheets run cells that begin with = + - @ as formulas. Such cells (plain numbers excepted) get an apostrophe
/// in front, which the reader takes off again from files that carry the reason column; the round trip is exact.
[[nodiscard]] std::vector<QuarantineSheet> quarantineSheets(std::span<const QuarantinedRow> rows);

/// All rows as one JSON array of {file, line, column, value, reason, raw}, for programs.
[[nodiscard]] QByteArray quarantineJson(std::span<const QuarantinedRow> rows);

/// The cell with and without its guard against formulas.
[[nodiscard]] std::string guardedCell(std::string_view cell);
[[nodiscard]] std::string_view unguardedCell(std::string_view cell);

} // namespace evenkeel

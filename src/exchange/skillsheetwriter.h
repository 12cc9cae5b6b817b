// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/skillsheet.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace evenkeel {

using SheetCell = std::variant<std::string, std::int64_t>;

/// The sheet as a table: the header, then a line for each row. A cell without a level is an empty text.
[[nodiscard]] std::vector<std::vector<SheetCell>> skillTable(const SkillSheet &sheet);

/// As CSV that readSkillSheet() reads again without loss: comma, UTF-8 with its mark, cells that a spreadsheet would
/// take for formulas guarded.
[[nodiscard]] QByteArray skillCsv(const SkillSheet &sheet);

/// As an XLSX workbook with frozen headers and levels as numbers, written beside the file first. FileReadOnly,
/// DiskFull. XLSX is written by libxlsxwriter.
[[nodiscard]] Result<Done> writeSkillWorkbook(const SkillSheet &sheet, const QString &file);

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/skillsheet.h"

#include <stop_token>

class QIODevice;

namespace evenkeel {

/// Reads a skills matrix from CSV. Every file has a column "agent", most have "team" and "agent_id".
///
/// - With the columns "skill" and "level" it is a list, which may have "valid_from", "source", "set_by" and
/// "review_at".
/// - Else it is a matrix: every other column is a skill. An empty cell says nothing, 0 says that there is no level.
///
/// Levels are 0 to 3 or none, basic, intermediate, advanced. A row with a value that cannot be read is refused whole,
/// with the first such value; the others are kept. Delimiter, encoding and guards against formulas are those of
/// CsvReader and guardedCell(). `device` is open for reading. Errors: BadFormat (NoAgentColumn), FileUnreadable,
/// Cancelled. Progress counts bytes.
[[nodiscard]] Result<SkillSheet> readSkillSheet(QIODevice &device, const std::stop_token &stop = {},
                                                const Progress &progress = {});

/// The same from an XLSX workbook: the first sheet with a column "agent" in its first filled row. Texts are not
/// guarded, levels may be numbers or texts, times may be dates of the spreadsheet (UTC). Refusals name the cell.
/// Errors: BadFormat with NoAgentColumn or a reason of workbookarchive.h, Cancelled.
[[nodiscard]] Result<SkillSheet> readSkillWorkbook(QIODevice &device, const std::stop_token &stop = {},
                                                   const Progress &progress = {});

/// Detail of an Error with BadFormat: the first line names no column "agent".
inline constexpr const char *NoAgentColumn = "agent";

/// "2", "advanced", in any case; nothing for other words.
[[nodiscard]] std::optional<Proficiency> levelFromText(std::string_view text);

/// Stable names of sources: "hand", "history", "import".
[[nodiscard]] std::string_view codeOf(LevelSource source);

} // namespace evenkeel

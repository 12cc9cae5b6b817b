// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/skillsheet.h"
#include "services/desknames.h"
#include "services/levelblock.h"
#include "storage/database.h"

#include <QString>

#include <stop_token>
#include <string>

namespace evenkeel {

enum class SkillScope {
    InForce,   ///< the levels in force at the moment
    AllOfThem, ///< every version there is; in a list only
};

/// The skills matrix as a table for people or programs. Agents of one name are told apart by their numbers, which are
/// left out where every name is there once and in a matrix.
[[nodiscard]] Result<SkillSheet> skillSheet(Database &database, Instant at, SheetForm form, SkillScope scope);

/// Writes the sheet as XLSX where the file's name ends so, else as CSV. The file is written whole or not at all.
[[nodiscard]] Result<Done> writeSkillFile(const SkillSheet &sheet, const QString &file);

struct SkillImport
{
    std::int64_t rows = 0;      ///< that were taken
    std::int64_t stored = 0;    ///< levels
    std::int64_t unchanged = 0; ///< levels that are in force already
    std::vector<SheetRefusal> refusals;
    std::int64_t refused = 0;            ///< rows and columns
    std::string page;                    ///< the sheet of a workbook that was read, else empty
    std::vector<std::string> otherPages; ///< filled sheets that were not
};

/// What a file would do, looked at before anything is stored.
struct SkillFilePlan
{
    DeskNames names;
    SkillImport figures;
    LevelBlock block; ///< what would be set, in the order of the file
};

/// Reads a CSV file or an XLSX workbook, as readSkillSheet() has it. A matrix sets levels from now on, only where they
/// differ from those in force; a list keeps what it tells of each. Rows that name nobody or nothing known are refused
/// with their reason. Nothing is stored. Errors: FileMissing, FileUnreadable, Cancelled, BadFormat with NoAgentColumn
/// or a reason of workbookarchive.h.
[[nodiscard]] Result<SkillFilePlan> planSkillImport(Database &database, const QString &file, Instant now,
                                                    const std::stop_token &stop = {}, const Progress &progress = {});

enum class ImportMode { Store, LookOnly };

/// The same, and what is to be set is stored together in one transaction.
[[nodiscard]] Result<SkillImport> importSkillFile(Database &database, const QString &file, Instant now,
                                                  const std::string &user, ImportMode mode,
                                                  const std::stop_token &stop = {}, const Progress &progress = {});

} // namespace evenkeel

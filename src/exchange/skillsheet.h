// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/skill.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// How a skills matrix stands in a file.
enum class SheetForm : std::uint8_t {
    Matrix, ///< agent, team, and a column for each skill: levels alone, as people edit them in a spreadsheet
    List,   ///< a row for each level with all that is kept about it
};

/// A level as a file names it. In a matrix only skill and level are there.
struct SheetLevel
{
    std::string skill;
    Proficiency level = Proficiency::None;
    std::optional<Instant> validFrom;
    std::optional<LevelSource> source;
    std::string setBy;
    std::optional<Instant> reviewAt;

    friend bool operator==(const SheetLevel &, const SheetLevel &) = default;
};

struct SheetRow
{
    std::int64_t line = 0; ///< 1-based, where it was read
    std::string agent;
    std::string team;                    ///< empty: whichever
    std::optional<std::int64_t> agentId; ///< tells agents of one name apart
    std::vector<SheetLevel> levels;      ///< without cells that are empty; one in a list

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// Why a row or column was not taken.
enum class SheetFault : std::uint8_t {
    BadRow,         ///< no row of this table: an open quote, wrong bytes, too long
    MissingAgent,   ///< no name
    BadLevel,       ///< neither 0 to 3 nor a level's name
    BadTime,        ///< no time
    BadSource,      ///< no source of levels
    BadNumber,      ///< no number of an agent
    UnknownAgent,   ///< nobody of this name, team and number
    AmbiguousAgent, ///< several of this name
    UnknownSkill,   ///< of a column in a matrix, else of the row
    RepeatedCell,   ///< the file names the same cell before
};

/// "unknown-agent": for programs.
[[nodiscard]] std::string_view codeOf(SheetFault fault);

struct SheetRefusal
{
    std::int64_t line = 0;
    std::string column;
    std::string value; ///< shortened
    SheetFault fault = SheetFault::BadRow;
    std::string cell = {}; ///< "C7" in a workbook, else empty

    friend bool operator==(const SheetRefusal &, const SheetRefusal &) = default;
};

/// So many refusals are kept word for word; the others are counted.
inline constexpr std::size_t KeptRefusals = 1000;

struct SkillSheet
{
    SheetForm form = SheetForm::Matrix;
    std::vector<std::string> skills; ///< columns of a matrix, in their order
    std::vector<SheetRow> rows;
    std::vector<SheetRefusal> refusals; ///< at most KeptRefusals
    std::int64_t refused = 0;
    std::int64_t headerLine = 1;                ///< 1-based
    std::string page;                           ///< the sheet of a workbook that was read, else empty
    std::vector<std::string> otherPages;        ///< with something in them, and not read
    std::map<std::string, std::string> letters; ///< of columns by folded name, in a workbook

    void refuse(std::int64_t line, std::string_view column, std::string_view value, SheetFault fault);
};

} // namespace evenkeel

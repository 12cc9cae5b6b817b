// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/skillsheet.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace evenkeel {

/// A cell as a file has it.
struct SheetField
{
    std::string_view text; ///< UTF-8
    bool isNumber = false; ///< known to be one, not a text that looks so
};

/// What a kind of file does in its own way.
struct SheetDialect
{
    bool isGuarded = false;      ///< texts that look like formulas have an apostrophe in front
    bool hasCells = false;       ///< refusals name the cell, "C7"
    bool countsFrom1904 = false; ///< times that are numbers of days
};

/// The lines of a skills table, of whichever kind of file, one after the other into a SkillSheet.
class SkillSheetLines final
{
public:
    /// Whether the line names the column "agent".
    [[nodiscard]] static bool isHeader(std::span<const SheetField> header);

    /// `header` is one and stands in that line; `sheet` outlives the object.
    SkillSheetLines(std::int64_t line, std::span<const SheetField> header, const SheetDialect &dialect,
                    SkillSheet &sheet);

    /// The row of a line, or why it was refused. Fields past the header are passed over.
    void take(std::int64_t line, std::span<const SheetField> fields);
    void refuseRow(std::int64_t line, std::string_view raw);

private:
    void addSkill(std::int64_t line, std::size_t place, const std::string &skill);
    [[nodiscard]] std::string unguarded(std::string_view text) const;
    [[nodiscard]] std::string_view cell(std::size_t place) const;
    [[nodiscard]] std::string_view named(const std::string &name) const;
    void refuse(std::size_t place, SheetFault fault);
    bool readNumber(SheetRow &row);
    bool readAll(SheetRow &row);
    [[nodiscard]] std::optional<Instant> timeFromDays(std::string_view text) const;
    bool readTime(const std::string &name, std::optional<Instant> &time);
    bool readSource(SheetLevel &level);
    bool readOne(SheetRow &row);

    SheetDialect m_dialect;
    SkillSheet &m_sheet;
    std::vector<std::string> m_header;
    std::optional<std::size_t> m_agent;
    std::map<std::string, std::size_t> m_known;                ///< by folded name, those a list or matrix may have
    std::vector<std::pair<std::size_t, std::string>> m_skills; ///< of a matrix
    std::int64_t m_line = 0;
    std::span<const SheetField> m_fields;
};

} // namespace evenkeel

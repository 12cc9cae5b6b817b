// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheetwriter.h"

#include "exchange/quarantinewriter.h"
#include "exchange/skillsheetreader.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

std::string timeText(const std::optional<Instant> &time)
{
    return time ? toIsoString(*time) : std::string();
}

std::vector<SheetCell> matrixLine(const SkillSheet &sheet, const SheetRow &row)
{
    std::map<std::string_view, Proficiency> levels;
    for (const SheetLevel &level : row.levels)
        levels[level.skill] = level.level;
    std::vector<SheetCell> line;
    for (const std::string &skill : sheet.skills) {
        const auto level = levels.find(skill);
        if (level == levels.end())
            line.emplace_back(std::string());
        else
            line.emplace_back(static_cast<std::int64_t>(level->second));
    }
    return line;
}

std::vector<SheetCell> listLine(const SheetLevel &level)
{
    return {level.skill,
            static_cast<std::int64_t>(level.level),
            timeText(level.validFrom),
            level.source ? std::string(codeOf(*level.source)) : std::string(),
            level.setBy,
            timeText(level.reviewAt)};
}

void appendText(std::string &csv, const std::string &text)
{
    const std::string cell = guardedCell(text);
    // A semicolon or tab may make a reader guess another delimiter; blanks at the ends are trimmed without quotes.
    const bool isPlain = cell.find_first_of(",\"\r\n;\t|") == std::string::npos;
    if (isPlain) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char letter : cell) {
        if (letter == '"')
            csv += '"';
        csv += letter;
    }
    csv += '"';
}

} // namespace

std::vector<std::vector<SheetCell>> skillTable(const SkillSheet &sheet)
{
    const bool isList = sheet.form == SheetForm::List;
    const bool hasIds =
        std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow &row) { return row.agentId.has_value(); });
    std::vector<std::vector<SheetCell>> table;
    std::vector<SheetCell> header{std::string("agent"), std::string("team")};
    if (hasIds)
        header.emplace_back(std::string("agent_id"));
    if (isList) {
        for (const char *name : {"skill", "level", "valid_from", "source", "set_by", "review_at"})
            header.emplace_back(std::string(name));
    } else {
        header.insert(header.end(), sheet.skills.begin(), sheet.skills.end());
    }
    table.push_back(std::move(header));
    const auto add = [&](const SheetRow &row, std::vector<SheetCell> cells) {
        std::vector<SheetCell> line{row.agent, row.team};
        if (hasIds && row.agentId)
            line.emplace_back(*row.agentId);
        else if (hasIds)
            line.emplace_back(std::string());
        line.insert(line.end(), cells.begin(), cells.end());
        table.push_back(std::move(line));
    };
    for (const SheetRow &row : sheet.rows) {
        if (!isList)
            add(row, matrixLine(sheet, row));
        for (const SheetLevel &level : row.levels) {
            if (isList)
                add(row, listLine(level));
        }
    }
    return table;
}

QByteArray skillCsv(const SkillSheet &sheet)
{
    std::string csv = "\xef\xbb\xbf"; // spreadsheets take other files for Latin-1
    for (const std::vector<SheetCell> &line : skillTable(sheet)) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            csv += i > 0 ? "," : "";
            if (const auto *text = std::get_if<std::string>(&line[i]))
                appendText(csv, *text);
            else
                csv += std::to_string(std::get<std::int64_t>(line[i]));
        }
        csv += "\r\n";
    }
    return QByteArray::fromStdString(csv);
}

} // namespace evenkeel

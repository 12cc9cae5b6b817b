// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheetlines.h"

#include "base/foldedcase.h"
#include "domain/codes.h"
#include "exchange/blanks.h"
#include "exchange/quarantinewriter.h"
#include "exchange/skillsheetreader.h"
#include "exchange/workbookreader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::array Sources{LevelSource::Hand, LevelSource::History, LevelSource::Import};
constexpr std::string_view NoLevelDot = "\xc2\xb7"; // what tables show for none

// Spreadsheets count days from 1899-12-30, where their false 29 February 1900 does not matter, or from 1904.
constexpr double DaysTo1970 = 25'569;
constexpr double DaysTo1904 = 1'462;
constexpr double LastDay = 2'958'466;

const std::set<std::string> &listNames()
{
    static const std::set<std::string> names{"skill", "level", "valid_from", "source", "set_by", "review_at"};
    return names;
}

} // namespace

bool SkillSheetLines::isHeader(std::span<const SheetField> header)
{
    return std::any_of(header.begin(), header.end(),
                       [](const SheetField &field) { return folded(trimmed(field.text)) == "agent"; });
}

SkillSheetLines::SkillSheetLines(std::int64_t line, std::span<const SheetField> header, const SheetDialect &dialect,
                                 SkillSheet &sheet)
    : m_dialect(dialect)
    , m_sheet(sheet)
{
    std::set<std::string> all;
    for (const SheetField &field : header)
        all.insert(folded(trimmed(field.text)));
    const bool isList = all.contains("skill") && all.contains("level");
    m_sheet.headerLine = line;
    m_sheet.form = isList ? SheetForm::List : SheetForm::Matrix;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = unguarded(trimmed(header[i].text));
        const std::string plain = folded(name);
        m_header.push_back(name);
        if (plain == "agent" && !m_agent)
            m_agent = i;
        else if (plain == "team" || plain == "agent_id" || (isList && listNames().contains(plain)))
            m_known.emplace(plain, i);
        else if (!isList && !name.empty())
            addSkill(line, i, name);
        if (dialect.hasCells)
            m_sheet.letters.emplace(plain, columnLetters(i));
    }
}

void SkillSheetLines::addSkill(std::int64_t line, std::size_t place, const std::string &skill)
{
    const bool isNew =
        std::none_of(m_skills.begin(), m_skills.end(), [&skill](const auto &column) { return column.second == skill; });
    if (isNew) {
        m_skills.emplace_back(place, skill);
        m_sheet.skills.push_back(skill);
    } else {
        m_sheet.refuse(line, skill, {}, SheetFault::RepeatedCell);
        if (m_dialect.hasCells && !m_sheet.refusals.empty())
            m_sheet.refusals.back().cell = columnLetters(place) + std::to_string(line);
    }
}

void SkillSheetLines::take(std::int64_t line, std::span<const SheetField> fields)
{
    m_line = line;
    m_fields = fields;
    SheetRow row;
    row.line = line;
    row.agent = unguarded(cell(*m_agent));
    row.team = unguarded(named("team"));
    if (row.agent.empty()) {
        refuse(*m_agent, SheetFault::MissingAgent);
        return;
    }
    const bool isRead = readNumber(row) && (m_sheet.form == SheetForm::List ? readOne(row) : readAll(row));
    if (isRead)
        m_sheet.rows.push_back(std::move(row));
}

void SkillSheetLines::refuseRow(std::int64_t line, std::string_view raw)
{
    m_sheet.refuse(line, {}, raw, SheetFault::BadRow);
}

std::string SkillSheetLines::unguarded(std::string_view text) const
{
    return std::string(m_dialect.isGuarded ? unguardedCell(text) : text);
}

std::string_view SkillSheetLines::cell(std::size_t place) const
{
    return place < m_fields.size() ? trimmed(m_fields[place].text) : std::string_view();
}

std::string_view SkillSheetLines::named(const std::string &name) const
{
    const auto place = m_known.find(name);
    return place == m_known.end() ? std::string_view() : cell(place->second);
}

void SkillSheetLines::refuse(std::size_t place, SheetFault fault)
{
    m_sheet.refuse(m_line, m_header[place], cell(place), fault);
}

bool SkillSheetLines::readNumber(SheetRow &row)
{
    const std::string_view text = named("agent_id");
    if (text.empty())
        return true;
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size()) {
        refuse(m_known.at("agent_id"), SheetFault::BadNumber);
        return false;
    }
    row.agentId = number;
    return true;
}

bool SkillSheetLines::readAll(SheetRow &row)
{
    for (const auto &[place, skill] : m_skills) {
        const std::string_view text = cell(place);
        if (text.empty() || text == NoLevelDot)
            continue;
        const auto level = levelFromText(text);
        if (!level) {
            refuse(place, SheetFault::BadLevel);
            return false;
        }
        SheetLevel read;
        read.skill = skill;
        read.level = *level;
        row.levels.push_back(std::move(read));
    }
    return true;
}

/// Times that a spreadsheet keeps as a number of days.
std::optional<Instant> SkillSheetLines::timeFromDays(std::string_view text) const
{
    double days = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    days += m_dialect.countsFrom1904 ? DaysTo1904 : 0;
    if (!(days >= DaysTo1970 && days < LastDay)) // also what is no number
        return std::nullopt;
    constexpr double SecondsADay = 86'400;
    const auto seconds = static_cast<std::int64_t>(std::llround((days - DaysTo1970) * SecondsADay));
    return instantFromMillis(seconds * 1000);
}

bool SkillSheetLines::readTime(const std::string &name, std::optional<Instant> &time)
{
    const std::string_view text = named(name);
    if (text.empty())
        return true;
    const std::size_t place = m_known.at(name);
    time = m_fields[place].isNumber ? timeFromDays(text) : instantFromIso(text);
    if (!time)
        refuse(place, SheetFault::BadTime);
    return time.has_value();
}

bool SkillSheetLines::readSource(SheetLevel &level)
{
    const std::string text = folded(named("source"));
    if (text.empty())
        return true;
    for (const LevelSource source : Sources) {
        if (codeOf(source) == text)
            level.source = source;
    }
    if (!level.source)
        refuse(m_known.at("source"), SheetFault::BadSource);
    return level.source.has_value();
}

bool SkillSheetLines::readOne(SheetRow &row)
{
    SheetLevel read;
    read.skill = unguarded(named("skill"));
    const auto level = levelFromText(named("level"));
    if (read.skill.empty()) {
        refuse(m_known.at("skill"), SheetFault::UnknownSkill);
        return false;
    }
    if (!level) {
        refuse(m_known.at("level"), SheetFault::BadLevel);
        return false;
    }
    read.level = *level;
    read.setBy = unguarded(named("set_by"));
    if (!readTime("valid_from", read.validFrom) || !readTime("review_at", read.reviewAt) || !readSource(read))
        return false;
    row.levels.push_back(std::move(read));
    return true;
}

} // namespace evenkeel

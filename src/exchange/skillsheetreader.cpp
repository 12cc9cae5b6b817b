// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheetreader.h"

#include "base/foldedcase.h"
#include "domain/codes.h"
#include "exchange/csvreader.h"
#include "exchange/quarantinewriter.h"

#include <QIODevice>

#include <array>
#include <charconv>
#include <map>
#include <set>

namespace evenkeel {

namespace {

constexpr std::array Sources{LevelSource::Hand, LevelSource::History, LevelSource::Import};
constexpr std::string_view NoLevelDot = "\xc2\xb7"; // what tables show for none

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(Blanks);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(Blanks) - from + 1);
}

/// Which column means what.
struct SheetColumns
{
    std::optional<std::size_t> agent;
    std::map<std::string, std::size_t> known;                ///< by folded name, those a list or matrix may have
    std::vector<std::pair<std::size_t, std::string>> skills; ///< of a matrix

    [[nodiscard]] bool has(const std::string &name) const { return known.contains(name); }
};

const std::set<std::string> &listNames()
{
    static const std::set<std::string> names{"skill", "level", "valid_from", "source", "set_by", "review_at"};
    return names;
}

SheetColumns columnsOf(const std::vector<std::string> &header)
{
    SheetColumns columns;
    std::set<std::string> all;
    for (const std::string &name : header)
        all.insert(folded(trimmed(name)));
    const bool isList = all.contains("skill") && all.contains("level");
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name(unguardedCell(trimmed(header[i])));
        const std::string plain = folded(name);
        if (plain == "agent" && !columns.agent)
            columns.agent = i;
        else if (plain == "team" || plain == "agent_id" || (isList && listNames().contains(plain)))
            columns.known.emplace(plain, i);
        else if (!isList && !name.empty())
            columns.skills.emplace_back(i, name);
    }
    return columns;
}

class SheetReading
{
public:
    SheetReading(const SheetColumns &columns, const std::vector<std::string> &header, SkillSheet &sheet)
        : m_columns(columns)
        , m_header(header)
        , m_sheet(sheet)
    {
        std::set<std::string> seen;
        for (const auto &[place, skill] : columns.skills) {
            if (seen.insert(skill).second) {
                m_skills.emplace_back(place, skill);
                sheet.skills.push_back(skill);
            } else {
                sheet.refuse(1, skill, {}, SheetFault::RepeatedCell);
            }
        }
    }

    void take(const CsvRecord &record)
    {
        m_record = &record;
        if (record.fault) {
            m_sheet.refuse(record.line, {}, record.raw, SheetFault::BadRow);
            return;
        }
        SheetRow row;
        row.line = record.line;
        row.agent = unguardedCell(cell(*m_columns.agent));
        row.team = unguardedCell(named("team"));
        if (row.agent.empty()) {
            refuse(*m_columns.agent, SheetFault::MissingAgent);
            return;
        }
        const bool isRead = readNumber(row) && (m_sheet.form == SheetForm::List ? readOne(row) : readAll(row));
        if (isRead)
            m_sheet.rows.push_back(std::move(row));
    }

private:
    [[nodiscard]] std::string_view cell(std::size_t place) const
    {
        return place < m_record->fields.size() ? trimmed(m_record->fields[place]) : std::string_view();
    }

    [[nodiscard]] std::string_view named(const std::string &name) const
    {
        const auto place = m_columns.known.find(name);
        return place == m_columns.known.end() ? std::string_view() : cell(place->second);
    }

    void refuse(std::size_t place, SheetFault fault)
    {
        m_sheet.refuse(m_record->line, m_header[place], cell(place), fault);
    }

    bool readNumber(SheetRow &row)
    {
        const std::string_view text = named("agent_id");
        if (text.empty())
            return true;
        std::int64_t number = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (failure != std::errc{} || end != text.data() + text.size()) {
            refuse(m_columns.known.at("agent_id"), SheetFault::BadNumber);
            return false;
        }
        row.agentId = number;
        return true;
    }

    bool readAll(SheetRow &row)
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

    bool readTime(const std::string &name, std::optional<Instant> &time)
    {
        const std::string_view text = named(name);
        if (text.empty())
            return true;
        time = instantFromIso(text);
        if (!time)
            refuse(m_columns.known.at(name), SheetFault::BadTime);
        return time.has_value();
    }

    bool readSource(SheetLevel &level)
    {
        const std::string text = folded(named("source"));
        if (text.empty())
            return true;
        for (const LevelSource source : Sources) {
            if (codeOf(source) == text)
                level.source = source;
        }
        if (!level.source)
            refuse(m_columns.known.at("source"), SheetFault::BadSource);
        return level.source.has_value();
    }

    bool readOne(SheetRow &row)
    {
        SheetLevel read;
        read.skill = unguardedCell(named("skill"));
        const auto level = levelFromText(named("level"));
        if (read.skill.empty()) {
            refuse(m_columns.known.at("skill"), SheetFault::UnknownSkill);
            return false;
        }
        if (!level) {
            refuse(m_columns.known.at("level"), SheetFault::BadLevel);
            return false;
        }
        read.level = *level;
        read.setBy = unguardedCell(named("set_by"));
        if (!readTime("valid_from", read.validFrom) || !readTime("review_at", read.reviewAt) || !readSource(read))
            return false;
        row.levels.push_back(std::move(read));
        return true;
    }

    const SheetColumns &m_columns;
    const std::vector<std::string> &m_header;
    SkillSheet &m_sheet;
    std::vector<std::pair<std::size_t, std::string>> m_skills;
    const CsvRecord *m_record = nullptr;
};

} // namespace

std::optional<Proficiency> levelFromText(std::string_view text)
{
    text = trimmed(text);
    if (text.size() == 1 && text.front() >= '0' && text.front() <= '3')
        return static_cast<Proficiency>(text.front() - '0');
    return proficiencyFrom(folded(text));
}

std::string_view codeOf(LevelSource source)
{
    switch (source) {
    case LevelSource::Hand:
        return "hand";
    case LevelSource::History:
        return "history";
    case LevelSource::Import:
        return "import";
    }
    return {};
}

Result<SkillSheet> readSkillSheet(QIODevice &device)
{
    CsvReader reader(device, {});
    if (const auto opened = reader.open(); !opened)
        return opened.error();
    const SheetColumns columns = columnsOf(reader.header());
    if (!columns.agent)
        return Error{ErrorCode::BadFormat, "agent"};
    SkillSheet sheet;
    sheet.form = columns.has("skill") && columns.has("level") ? SheetForm::List : SheetForm::Matrix;
    const std::vector<std::string> header = reader.header();
    SheetReading reading(columns, header, sheet);
    CsvRecord record;
    while (reader.next(record))
        reading.take(record);
    if (reader.failure())
        return *reader.failure();
    return sheet;
}

} // namespace evenkeel

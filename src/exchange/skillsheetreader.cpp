// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheetreader.h"

#include "base/foldedcase.h"
#include "domain/codes.h"
#include "exchange/csvreader.h"
#include "exchange/skillsheetlines.h"

#include <QIODevice>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t ReportEvery = 4096;

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(Blanks);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(Blanks) - from + 1);
}

std::vector<SheetField> fieldsOf(const CsvRecord &record)
{
    std::vector<SheetField> fields;
    for (const std::string_view field : record.fields)
        fields.push_back({field});
    return fields;
}

} // namespace

std::optional<Proficiency> levelFromText(std::string_view text)
{
    text = withoutBlanks(text);
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

Result<SkillSheet> readSkillSheet(QIODevice &device, const std::stop_token &stop, const Progress &progress)
{
    CsvReader reader(device, {});
    if (const auto opened = reader.open(); !opened)
        return opened.error();
    const std::vector<std::string> names = reader.header();
    std::vector<SheetField> header;
    for (const std::string &name : names)
        header.push_back({name});
    if (!SkillSheetLines::isHeader(header))
        return Error{ErrorCode::BadFormat, NoAgentColumn};
    SkillSheet sheet;
    SheetDialect dialect;
    dialect.isGuarded = true;
    SkillSheetLines lines(1, header, dialect, sheet);
    const qint64 total = device.isSequential() ? 0 : device.size();
    std::int64_t done = 0;
    CsvRecord record;
    while (reader.next(record)) {
        if (record.fault)
            lines.refuseRow(record.line, record.raw);
        else
            lines.take(record.line, fieldsOf(record));
        if (++done % ReportEvery != 0)
            continue;
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (progress)
            progress({reader.bytesRead(), total});
    }
    if (reader.failure())
        return *reader.failure();
    return sheet;
}

} // namespace evenkeel

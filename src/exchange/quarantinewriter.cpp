// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quarantinewriter.h"

#include "exchange/csvtokenizer.h"
#include "exchange/textencoding.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

constexpr std::string_view FormulaStarts = "=+-@\t\r";

bool isPlainNumber(std::string_view cell)
{
    return cell.size() > 1 && (cell.front() == '+' || cell.front() == '-') &&
           cell.find_first_not_of("0123456789.,", 1) == std::string_view::npos;
}

void appendCell(std::string &line, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n;\t|") == std::string_view::npos && !cell.starts_with(' ')) {
        line += cell;
        return;
    }
    line += '"';
    for (const char letter : cell) {
        if (letter == '"')
            line += '"';
        line += letter;
    }
    line += '"';
}

std::vector<std::string> splitRecord(std::string_view text, char delimiter)
{
    std::vector<char> bytes(text.begin(), text.end());
    bytes.push_back('\0');
    CsvTokenizer tokenizer(delimiter);
    if (tokenizer.split(bytes.data(), bytes.data() + text.size(), true) == CsvTokenizer::Outcome::Record)
        return {tokenizer.fields().begin(), tokenizer.fields().end()};
    // An open quote: cut at every delimiter, the quotes stay where they are for whoever mends the row.
    std::vector<std::string> cells;
    for (;;) {
        const std::size_t end = text.find(delimiter);
        cells.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return cells;
        text.remove_prefix(end + 1);
    }
}

std::string placeOf(const QuarantinedRow &row)
{
    std::string place = row.file + ":" + std::to_string(row.line);
    if (!row.column.empty())
        place += " " + row.column;
    return place;
}

// Bytes of any encoding without NUL, as UTF-8.
std::string cleanText(std::string_view bytes)
{
    std::string text = readableText(bytes);
    std::erase(text, '\0');
    return text;
}

QByteArray csvSheet(const std::vector<const QuarantinedRow *> &rows)
{
    const std::string header = cleanText(rows.front()->header);
    const char delimiter = sniffDelimiter(header);
    std::string sheet = "\xef\xbb\xbf"; // spreadsheets take other files for Latin-1
    std::vector<std::string> columns = splitRecord(header, delimiter);
    // A sheet that comes back once more has our columns already.
    const auto ours = std::find(columns.begin(), columns.end(), QuarantineReasonColumn);
    const bool isSheetAgain = ours != columns.end();
    const auto width = static_cast<std::size_t>(ours - columns.begin());
    columns.resize(width);
    std::size_t widest = width;
    std::vector<std::vector<std::string>> cells;
    for (const QuarantinedRow *row : rows) {
        std::vector<std::string> &list = cells.emplace_back(splitRecord(cleanText(row->raw), delimiter));
        if (isSheetAgain) {
            list.resize(std::min(list.size(), width));
            for (std::string &cell : list)
                cell = std::string(unguardedCell(cell));
        }
        widest = std::max(widest, list.size());
    }
    const auto writeLine = [&sheet, widest](const std::vector<std::string> &line, std::string_view reason,
                                            std::string_view place) {
        for (std::size_t i = 0; i < widest; ++i) {
            if (i < line.size())
                appendCell(sheet, line[i]);
            sheet += ',';
        }
        appendCell(sheet, reason);
        sheet += ',';
        appendCell(sheet, place);
        sheet += "\r\n";
    };
    writeLine(columns, QuarantineReasonColumn, QuarantinePlaceColumn);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::string &cell : cells[i])
            cell = guardedCell(cell);
        writeLine(cells[i], codeOf(rows[i]->reason), guardedCell(cleanText(placeOf(*rows[i]))));
    }
    return QByteArray::fromStdString(sheet);
}

QByteArray jsonSheet(const std::vector<const QuarantinedRow *> &rows)
{
    std::string sheet;
    for (const QuarantinedRow *row : rows) {
        // Line ends are blanks in JSON, so a record on one line is the same record.
        std::string text = cleanText(row->raw);
        std::replace_if(
            text.begin(), text.end(), [](char letter) { return letter == '\n' || letter == '\r'; }, ' ');
        sheet += text + "\n";
    }
    return QByteArray::fromStdString(sheet);
}

} // namespace

std::string guardedCell(std::string_view cell)
{
    const bool isRisky =
        !cell.empty() && (cell.front() == '\'' || FormulaStarts.find(cell.front()) != std::string_view::npos);
    return isRisky && !isPlainNumber(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string_view unguardedCell(std::string_view cell)
{
    const bool isGuarded = cell.size() > 1 && cell.front() == '\'' &&
                           (cell[1] == '\'' || FormulaStarts.find(cell[1]) != std::string_view::npos);
    return isGuarded ? cell.substr(1) : cell;
}

std::vector<QuarantineSheet> quarantineSheets(std::span<const QuarantinedRow> rows)
{
    std::map<std::pair<std::string, std::string>, std::vector<const QuarantinedRow *>> groups;
    for (const QuarantinedRow &row : rows)
        groups[{row.file, row.header}].push_back(&row);
    std::vector<QuarantineSheet> sheets;
    for (const auto &[place, list] : groups) {
        const bool isCsv = !place.second.empty();
        const QString base = QFileInfo(QString::fromStdString(place.first)).completeBaseName();
        const QString end = isCsv ? QStringLiteral(".csv") : QStringLiteral(".jsonl");
        QString name = base + QStringLiteral("-quarantine") + end;
        for (int number = 2; std::any_of(sheets.begin(), sheets.end(),
                                         [&name](const QuarantineSheet &sheet) { return sheet.fileName == name; });
             ++number)
            name = base + QStringLiteral("-quarantine-%1").arg(number) + end;
        sheets.push_back({name, isCsv ? csvSheet(list) : jsonSheet(list)});
    }
    return sheets;
}

QByteArray quarantineJson(std::span<const QuarantinedRow> rows)
{
    const auto text = [](std::string_view bytes) { return QString::fromStdString(readableText(bytes)); };
    QJsonArray array;
    for (const QuarantinedRow &row : rows) {
        const std::string_view reason = codeOf(row.reason);
        array.append(QJsonObject{{QStringLiteral("file"), text(row.file)},
                                 {QStringLiteral("line"), static_cast<qint64>(row.line)},
                                 {QStringLiteral("column"), text(row.column)},
                                 {QStringLiteral("value"), text(row.value)},
                                 {QStringLiteral("reason"), text(reason)},
                                 {QStringLiteral("raw"), text(row.raw)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantinerows.h"

#include "exchange/quarantinewriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace evenkeel {

namespace {

Result<std::vector<QuarantinedRow>> storedRows(Database &database)
{
    std::vector<QuarantinedRow> rows;
    const auto read = ImportStore(database).forEachQuarantined(std::nullopt, [&rows](const QuarantineRecord &record) {
        const auto reason = quarantineReasonFrom(record.reason);
        rows.push_back({record.file, record.line, record.column, record.value,
                        reason.value_or(QuarantineReason::UnknownField), record.raw, record.header});
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

Result<Done> write(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    if (target.write(content) != content.size() || !target.commit())
        return Error{ErrorCode::DiskFull, file.toStdString()};
    return Done{};
}

QString numbered(const QString &file, std::size_t number)
{
    const QFileInfo info(file);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-%1.").arg(number) +
           info.suffix();
}

} // namespace

QuarantineRecord recordOf(QuarantinedRow row, ImportId import)
{
    QuarantineRecord record;
    record.import = import;
    record.file = std::move(row.file);
    record.line = row.line;
    record.column = std::move(row.column);
    record.value = std::move(row.value);
    record.reason = codeOf(row.reason);
    record.raw = std::move(row.raw);
    record.header = std::move(row.header);
    return record;
}

QuarantineEntry entryOf(const QuarantineRecord &record)
{
    QuarantineEntry entry;
    entry.importId = record.import.value;
    entry.file = QString::fromStdString(record.file);
    entry.line = record.line;
    entry.column = QString::fromStdString(record.column);
    entry.value = QString::fromStdString(record.value);
    entry.reason = QString::fromStdString(record.reason);
    entry.row = QString::fromStdString(record.raw);
    return entry;
}

Result<std::vector<QuarantineEntry>> readQuarantine(Database &database)
{
    std::vector<QuarantineEntry> entries;
    const auto read =
        ImportStore(database).forEachQuarantined(std::nullopt, [&entries](const QuarantineRecord &record) {
            entries.push_back(entryOf(record));
            return true;
        });
    if (!read)
        return read.error();
    return entries;
}

Result<Done> writeQuarantine(Database &database, const QString &file)
{
    const auto rows = storedRows(database);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, file.toStdString()};
    if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return write(file, quarantineJson(*rows));
    const std::vector<QuarantineSheet> sheets = quarantineSheets(*rows);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString target = i == 0 ? file : numbered(file, i + 1);
        if (const auto written = write(target, sheets[i].content); !written)
            return written;
    }
    return Done{};
}

} // namespace evenkeel

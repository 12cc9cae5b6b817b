// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quarantinecommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/quarantinerows.h"
#include "services/workspacefile.h"

#include <QJsonArray>

namespace evenkeel {

namespace {

QJsonObject jsonOf(const QuarantineEntry &entry)
{
    return {{QStringLiteral("import"), static_cast<qint64>(entry.importId)},
            {QStringLiteral("file"), entry.file},
            {QStringLiteral("line"), static_cast<qint64>(entry.line)},
            {QStringLiteral("column"), entry.column},
            {QStringLiteral("value"), entry.value},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("row"), entry.row}};
}

} // namespace

QString QuarantineCommand::name() const
{
    return QStringLiteral("quarantine");
}

QString QuarantineCommand::summary() const
{
    return tr("List or export rows that could not be read.");
}

void QuarantineCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("list|export"),
                                 tr("List the rows, or write them to a file to be mended."));
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("Where to write: CSV, or JSON when the name ends so."),
                                 QStringLiteral("[FILE]"));
}

int QuarantineCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, QStringLiteral("list"));
    const bool isExport = what == QLatin1String("export");
    if (!isExport && what != QLatin1String("list"))
        return output.usage(tr("quarantine takes list or export."));
    if (isExport && words.size() < 2)
        return output.usage(tr("Export to which file?"));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto entries = readQuarantine(**database);
    if (!entries)
        return output.fail(entries.error());
    return isExport ? exportRows(**database, *entries, words[1], output) : listRows(*entries, output);
}

int QuarantineCommand::exportRows(Database &database, const std::vector<QuarantineEntry> &entries, const QString &file,
                                  Output &output)
{
    QJsonObject answer{{QStringLiteral("ok"), true}, {QStringLiteral("rows"), static_cast<qint64>(entries.size())}};
    if (!entries.empty()) {
        if (const auto written = writeQuarantine(database, file); !written)
            return output.fail(written.error());
        answer.insert(QStringLiteral("file"), file);
    }
    if (output.isJson())
        output.json(answer);
    else if (entries.empty())
        output.line(tr("The quarantine is empty; nothing was written."));
    else
        output.line(
            tr("%n row(s) are in %1. Mend them there and import the file.", nullptr, static_cast<int>(entries.size()))
                .arg(file));
    return ExitDone;
}

int QuarantineCommand::listRows(const std::vector<QuarantineEntry> &entries, Output &output)
{
    if (output.isJson()) {
        QJsonArray rows;
        for (const QuarantineEntry &entry : entries)
            rows.push_back(jsonOf(entry));
        output.json({{QStringLiteral("rows"), rows}});
        return ExitDone;
    }
    std::vector<QStringList> rows;
    for (const QuarantineEntry &entry : entries)
        rows.push_back({QString::number(entry.line), entry.column, entry.value.left(40), entry.reason, entry.file});
    output.table({{tr("Line"), Align::Right}, {tr("Column")}, {tr("Value")}, {tr("Reason")}, {tr("File")}}, rows);
    return ExitDone;
}

} // namespace evenkeel

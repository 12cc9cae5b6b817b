// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/movecommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/moveservice.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

namespace {

void writeJson(Output &output, const MoveReport &report, const QString &from, const QString &to)
{
    QJsonArray tables;
    for (const MoveTable &table : report.tables)
        tables.push_back(QJsonObject{{QStringLiteral("table"), QString::fromStdString(table.name)},
                                     {QStringLiteral("rows"), static_cast<qint64>(table.rows)},
                                     {QStringLiteral("sha256"), QString::fromStdString(table.hash)}});
    output.json({{QStringLiteral("ok"), true},
                 {QStringLiteral("from"), from},
                 {QStringLiteral("to"), to},
                 {QStringLiteral("rows"), static_cast<qint64>(report.rows)},
                 {QStringLiteral("tables"), tables},
                 {QStringLiteral("seconds"), report.seconds}});
}

} // namespace

QString MoveCommand::name() const
{
    return QStringLiteral("move");
}

QString MoveCommand::summary() const
{
    return tr("Copy a workspace into an empty one, file or server, and prove that both hold the same.");
}

void MoveCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FROM"), tr("The workspace there is; it stays as it is."));
    parser.addPositionalArgument(QStringLiteral("TO"), tr("A file that is not there yet, or an empty database."));
}

int MoveCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return output.usage(tr("move needs two workspaces: where from and where to."));
    const QString from = workspaceUrl(words[0]);
    const QString to = workspaceUrl(words[1]);
    std::stop_source stop;
    const auto report = moveWorkspace(from, to, stop.get_token(), output.progress(tr("Moving"), stop));
    output.endProgress();
    if (!report) {
        const Error &error = report.error();
        const QString detail = QString::fromStdString(error.detail);
        if (error.code == ErrorCode::FileExists)
            return output.fail(error, tr("There is something already in %1. Nothing was changed. Choose a new file or "
                                         "an empty database.")
                                          .arg(detail));
        if (error.code == ErrorCode::Cancelled)
            return output.fail(error, tr("Broken off. Call the same move again to go on where it stopped."));
        return output.fail(error);
    }
    if (output.isJson()) {
        writeJson(output, *report, from, to);
        return ExitDone;
    }
    const QLocale locale;
    std::vector<QStringList> rows;
    for (const MoveTable &table : report->tables)
        rows.push_back({QString::fromStdString(table.name), locale.toString(qint64{table.rows}),
                        QString::fromStdString(table.hash.substr(0, 16))});
    output.table({{tr("Table")}, {tr("Rows"), Align::Right}, {tr("SHA-256 begins with")}}, rows);
    output.line(tr("%1 holds the same %2 rows as %3, counted and compared table by table.")
                    .arg(to, locale.toString(qint64{report->rows}), from));
    return ExitDone;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audittrailcommand.h"

#include "cli/audittrailwriter.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/auditstore.h"

namespace evenkeel {

namespace {

/// What the options ask; a fault where one cannot be read.
struct TrailQuestion
{
    AuditQuestion question;
    std::size_t most = 0;
    QString fault;
};

TrailQuestion readQuestion(const QCommandLineParser &parser)
{
    TrailQuestion asked;
    const auto text = [&parser](const QString &option) -> std::optional<std::string> {
        if (!parser.isSet(option))
            return std::nullopt;
        return parser.value(option).toStdString();
    };
    const auto time = [&](const QString &option) -> std::optional<Instant> {
        if (!parser.isSet(option))
            return std::nullopt;
        const auto at = instantFromIso(parser.value(option).toStdString());
        if (!at)
            asked.fault =
                QCoreApplication::translate("AuditTrailCommand", "--%1 takes a time as 2026-12-24T08:00Z.").arg(option);
        return at;
    };
    asked.question = {.subject = text(QStringLiteral("subject")),
                      .rowKey = text(QStringLiteral("key")),
                      .who = text(QStringLiteral("who")),
                      .from = time(QStringLiteral("from")),
                      .until = time(QStringLiteral("to"))};
    bool isNumber = false;
    asked.most = parser.value(QStringLiteral("limit")).toULongLong(&isNumber);
    if (!isNumber || asked.most == 0 || asked.most > 1'000'000)
        asked.fault =
            QCoreApplication::translate("AuditTrailCommand", "--limit takes a whole number from 1 to 1000000.");
    return asked;
}

} // namespace

QString AuditTrailCommand::name() const
{
    return QStringLiteral("audit-trail");
}

QString AuditTrailCommand::summary() const
{
    return tr("Show who changed what: agents, skills, the calendar, policies, settings; the newest first.");
}

void AuditTrailCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("who"), tr("By this login, or in a file by this user of the machine."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("subject"), tr("Of this table, for instance skill_level."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("key"), tr("Of the row with this key."), QStringLiteral("KEY")});
    parser.addOption({QStringLiteral("from"), tr("From then on."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"), tr("Before then."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("limit"), tr("At most so many."), QStringLiteral("N"), QStringLiteral("50")});
}

int AuditTrailCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const TrailQuestion asked = readQuestion(parser);
    if (!asked.fault.isEmpty())
        return output.usage(asked.fault);
    const auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    AuditStore store(**database);
    const auto total = store.count(asked.question);
    if (!total)
        return output.fail(total.error());
    const auto entries = store.entries(asked.question, asked.most);
    if (!entries)
        return output.fail(entries.error());
    if (output.isJson())
        output.json(trailJson(*entries, *total));
    else
        writeTrail(output, *entries, *total, *names);
    return ExitDone;
}

} // namespace evenkeel

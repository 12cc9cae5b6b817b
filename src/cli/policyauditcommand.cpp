// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policyauditcommand.h"

#include "cli/answer.h"
#include "cli/periodoptions.h"
#include "cli/policyauditwriter.h"
#include "services/policyaudit.h"
#include "services/workspacefile.h"

namespace evenkeel {

QString PolicyAuditCommand::name() const
{
    return QStringLiteral("audit");
}

QString PolicyAuditCommand::summary() const
{
    return tr("Compare what the policy in force would have done with what was done, rule by rule.");
}

void PolicyAuditCommand::declare(QCommandLineParser &parser) const
{
    PeriodOptions::declare(parser);
    parser.addOption({QStringLiteral("tickets"),
                      tr("Name at most so many tickets of each rule that went elsewhere; 0: all of them. "
                         "Without it 20."),
                      QStringLiteral("N"), QStringLiteral("20")});
}

int PolicyAuditCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const Instant now = context.clock.now();
    QString wrong;
    const auto period = PeriodOptions::read(parser, now, wrong);
    if (!period)
        return output.usage(wrong);
    bool isNumber = false;
    const int tickets = parser.value(QStringLiteral("tickets")).toInt(&isNumber);
    if (!isNumber || tickets < 0)
        return output.usage(tr("--tickets takes a number from 0 on."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    auto audit =
        auditPolicy(**database, *period, now, stop.get_token(), output.progress(tr("Replaying the desk"), stop));
    output.endProgress();
    if (!audit)
        return output.fail(audit.error());
    const auto named = nameTickets(**database, std::move(*audit), static_cast<std::size_t>(tickets));
    return answer(output, named, policyAuditJson, writePolicyAudit);
}

} // namespace evenkeel

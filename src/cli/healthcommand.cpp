// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/healthcommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

double secondsOf(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

QJsonObject healthJson(const std::vector<GroupHealth> &groups, bool isWell)
{
    QJsonArray list;
    for (const GroupHealth &health : groups)
        list.push_back(QJsonObject{
            {QStringLiteral("group"), static_cast<qint64>(health.group.key())},
            {QStringLiteral("queues"), QJsonArray::fromStringList(health.queues)},
            {QStringLiteral("holder"), health.holder},
            {QStringLiteral("alive"), health.isAlive},
            {QStringLiteral("seconds_since_sweep"),
             health.sinceSweep ? QJsonValue(secondsOf(*health.sinceSweep)) : QJsonValue(QJsonValue::Null)}});
    return {{QStringLiteral("ok"), isWell}, {QStringLiteral("groups"), list}};
}

} // namespace

QString HealthCommand::name() const
{
    return QStringLiteral("health");
}

QString HealthCommand::summary() const
{
    return tr("Say whether somebody routes every queue; fails with what is missing.");
}

void HealthCommand::declare(QCommandLineParser &) const {}

int HealthCommand::run(const QCommandLineParser &, const CommandContext &context) const
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    const auto groups = readRoutingHealth(**database, context.clock.now());
    if (!groups)
        return output.fail(groups.error());
    const bool isWell =
        std::all_of(groups->begin(), groups->end(), [](const GroupHealth &health) { return health.isWell(); });
    if (output.isJson()) {
        output.json(healthJson(*groups, isWell));
        return isWell ? ExitDone : ExitFailed;
    }
    for (const GroupHealth &health : *groups)
        output.line(textOf(health));
    return isWell ? ExitDone : ExitFailed;
}

QString HealthCommand::textOf(const GroupHealth &health)
{
    const QLocale locale;
    const QString queues = health.queues.isEmpty() ? tr("all tickets") : locale.createSeparatedList(health.queues);
    if (health.holder.isEmpty())
        return tr("%1: nobody routes. Start evenkeelctl serve, or let a desk route by itself.", "queues").arg(queues);
    if (!health.isAlive)
        return tr("%1: %2 has fallen silent, and nobody has taken over. Start evenkeelctl serve, or let a desk route "
                  "by itself.",
                  "queues, who")
            .arg(queues, health.holder);
    if (!health.sinceSweep)
        return tr("%1: %2 routes, but has not swept yet.", "queues, who").arg(queues, health.holder);
    const QString seconds = locale.toString(secondsOf(*health.sinceSweep), 'f', 0);
    if (!health.isSwept())
        return tr("%1: %2 is there, but the last sweep was %3 s ago. Look at what it says in its log.",
                  "queues, who, seconds")
            .arg(queues, health.holder, seconds);
    return tr("%1: %2 routes, last sweep %3 s ago.", "queues, who, seconds").arg(queues, health.holder, seconds);
}

} // namespace evenkeel

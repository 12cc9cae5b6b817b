// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servecommand.h"

#include "cli/exitcode.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "cli/servelog.h"
#include "storage/serveraddress.h"

#include <QEventLoop>
#include <QSysInfo>
#include <QTimer>

namespace evenkeel {

namespace {

constexpr int LookForSignalsMs = 250;

QString workspaceName(const QString &url)
{
    const auto address = parseServerUrl(url);
    return address ? address->name() : url;
}

} // namespace

QString ServeCommand::name() const
{
    return QStringLiteral("serve");
}

QString ServeCommand::summary() const
{
    return tr("Route until told to stop, and take over from another router that falls silent.");
}

void ServeCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("log"), tr("How to tell what happens, a line each: text or json."),
                      QStringLiteral("FORM"), QStringLiteral("text")});
    parser.addOption(
        {QStringLiteral("name"), tr("What desks call this router; without it serve@HOST."), QStringLiteral("NAME")});
}

int ServeCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QString form = parser.value(QStringLiteral("log"));
    if (form != QLatin1String("text") && form != QLatin1String("json"))
        return context.output.usage(tr("--log takes text or json."));
    QString holder = parser.value(QStringLiteral("name")).simplified();
    if (holder.isEmpty())
        holder = QStringLiteral("serve@") + QSysInfo::machineHostName();
    watchForInterruption();
    ServeLog log(form == QLatin1String("json") ? ServeLog::Form::Json : ServeLog::Form::Text);
    Router router(context.url, holder.toStdString(), context.clock, LeaseTerms::forWorkspace(context.url));
    log.follow(router);
    log.started(workspaceName(context.url), holder);
    if (const auto started = router.start(); !started)
        return context.output.fail(started.error());
    QEventLoop loop;
    QTimer signalTimer; // a handler may do next to nothing; what it noted is looked for between transactions
    QObject::connect(&signalTimer, &QTimer::timeout, &loop, [&loop] {
        if (isInterrupted())
            loop.quit();
    });
    signalTimer.start(LookForSignalsMs);
    loop.exec();
    router.stop();
    log.stopped();
    return ExitDone;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servecommand.h"

#include "cli/exitcode.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "cli/servelog.h"
#include "services/fileguard.h"
#include "services/reportkeeper.h"
#include "services/workspacefile.h"
#include "storage/filemoved.h"
#include "storage/serveraddress.h"
#include "wording/reportwords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>

namespace evenkeel {

namespace {

constexpr int LookForSignalsMs = 250;
constexpr int LookForFileMs = 1000;

QString workspaceName(const QString &url)
{
    const auto address = parseServerUrl(url);
    return address ? address->name() : url;
}

/// "desk-rescued.evenkeel" beside "desk.evenkeel".
QString rescuedName(const QString &file)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral("-rescued") + suffix;
}

/// Holds the workspace's file open beside the router: what is deleted meanwhile is not gone before it is closed. None
/// for a server's.
std::unique_ptr<Database> holdFile(const QString &url)
{
    if (isServerUrl(url))
        return nullptr;
    auto opened = openWorkspace(url, OpenMode::MustExist);
    return opened ? std::move(*opened) : nullptr;
}

/// Exit code of a router whose file was taken away.
int rescue(Database &held, ServeLog &log)
{
    const QString rescued = rescuedName(held.filePath());
    const auto saved = FileGuard::save(held, rescued);
    log.fileGone(held.filePath(), saved ? rescued : QString());
    return ExitFailed;
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
    auto reports = std::make_unique<ReportKeeper>(context.url, QStringLiteral("evenkeelctl"), context.clock,
                                                  ReportWords::documentOf);
    log.follow(*reports);
    QObject::connect(&router, &Router::connectionLost, reports.get(), [&reports] { reports->setPaused(true); });
    QObject::connect(&router, &Router::connected, reports.get(), [&reports] { reports->setPaused(false); });
    reports->start();
    QEventLoop loop;
    QTimer signalTimer; // a handler may do next to nothing; what it noted is looked for between transactions
    QObject::connect(&signalTimer, &QTimer::timeout, &loop, [&loop] {
        if (isInterrupted())
            loop.quit();
    });
    signalTimer.start(LookForSignalsMs);
    const std::unique_ptr<Database> held = holdFile(context.url);
    bool isGone = false;
    QTimer fileTimer;
    QObject::connect(&fileTimer, &QTimer::timeout, &loop, [&] {
        isGone = hasFileMoved(*held);
        if (isGone)
            loop.quit();
    });
    if (held)
        fileTimer.start(LookForFileMs);
    loop.exec();
    router.stop();
    reports.reset();                   // one that is being made is given back
    QCoreApplication::processEvents(); // and said
    log.stopped();
    return isGone ? rescue(*held, log) : ExitDone;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servelog.h"

#include "cli/errorwords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

namespace evenkeel {

ServeLog::ServeLog(Form form)
    : m_form(form)
    , m_out(stdout)
{}

void ServeLog::follow(Router &router)
{
    connect(&router, &Router::connected, this, [this] { write("info", "connected", tr("The workspace is open.")); });
    connect(&router, &Router::connectionLost, this, &ServeLog::connectionLost);
    connect(&router, &Router::leaseTaken, this, &ServeLog::leaseTaken);
    connect(&router, &Router::leaseLost, this, &ServeLog::leaseLost);
    connect(&router, &Router::swept, this, &ServeLog::swept);
    connect(&router, &Router::failed, this, &ServeLog::failed);
}

void ServeLog::follow(ReportKeeper &reports)
{
    connect(&reports, &ReportKeeper::ended, this, &ServeLog::reportEnded);
}

void ServeLog::started(const QString &workspace, const QString &holder)
{
    write("info", "started", tr("Routing %1 as %2.", "workspace, name").arg(workspace, holder),
          {{QStringLiteral("workspace"), workspace},
           {QStringLiteral("holder"), holder},
           {QStringLiteral("pid"), QCoreApplication::applicationPid()}});
}

void ServeLog::stopped()
{
    write("info", "stopped", tr("Stopped; what was held was given back."));
}

void ServeLog::fileGone(const QString &file, const QString &rescued)
{
    const QString text =
        rescued.isEmpty()
            ? tr("The file %1 was deleted or moved away, and nothing can be written beside it. Start again where the "
                 "workspace is now, or restore a backup.")
                  .arg(file)
            : tr("The file %1 was deleted or moved away. What it held until now is in %2. Start again where the "
                 "workspace is now, or put that in its place.")
                  .arg(file, rescued);
    write("error", "file-gone", text, {{QStringLiteral("file"), file}, {QStringLiteral("rescued"), rescued}});
}

void ServeLog::connectionLost(const Error &error, std::chrono::milliseconds retryAfter)
{
    const QString seconds = QLocale().toString(static_cast<double>(retryAfter.count()) / 1000, 'f', 2);
    write("warning", "connection-lost", tr("%1 Trying again in %2 s.", "what is wrong").arg(describe(error), seconds),
          {{QStringLiteral("error"), codeOf(error)},
           {QStringLiteral("detail"), QString::fromStdString(error.detail)},
           {QStringLiteral("retry_ms"), static_cast<qint64>(retryAfter.count())}});
}

void ServeLog::leaseTaken(const GroupHolder &lease)
{
    const auto queues = static_cast<int>(lease.group.queues.size());
    write("info", "lease-taken",
          tr("Routes queue group %1 (%2) from now on, token %3.", "number, queues, number")
              .arg(lease.group.key())
              .arg(tr("%n queues", nullptr, queues))
              .arg(lease.token),
          {{QStringLiteral("group"), static_cast<qint64>(lease.group.key())},
           {QStringLiteral("queues"), queues},
           {QStringLiteral("token"), static_cast<qint64>(lease.token)}});
}

void ServeLog::leaseLost(const HeldLease &lease)
{
    write("warning", "lease-lost", tr("Somebody else routes queue group %1 now.").arg(lease.group),
          {{QStringLiteral("group"), static_cast<qint64>(lease.group)},
           {QStringLiteral("token"), static_cast<qint64>(lease.token)}});
}

void ServeLog::swept(const SweepOutcome &outcome, std::chrono::milliseconds took)
{
    if (!outcome.hasChanged())
        return; // most sweeps find nothing to do
    const QString done = outcome.isOffering ? tr("%n tickets offered.", nullptr, outcome.assigned)
                                            : tr("%n tickets assigned.", nullptr, outcome.assigned);
    write("info", "swept", done + u' ' + tr("%n tickets still wait.", nullptr, outcome.waiting),
          {{QStringLiteral("assigned"), outcome.assigned},
           {QStringLiteral("offering"), outcome.isOffering},
           {QStringLiteral("waiting"), outcome.waiting},
           {QStringLiteral("escalated"), outcome.escalated},
           {QStringLiteral("sorted"), outcome.sorted},
           {QStringLiteral("expired"), outcome.expired},
           {QStringLiteral("ms"), static_cast<qint64>(took.count())}});
}

void ServeLog::failed(const Error &error)
{
    write("error", "failed", describe(error),
          {{QStringLiteral("error"), codeOf(error)}, {QStringLiteral("detail"), QString::fromStdString(error.detail)}});
}

void ServeLog::reportEnded(const ReportRun &run)
{
    const QString period = QString::fromStdString(run.period);
    const QString folder = QString::fromStdString(run.folder);
    QJsonObject more{{QStringLiteral("period"), period},
                     {QStringLiteral("folder"), folder},
                     {QStringLiteral("tries"), run.tries},
                     {QStringLiteral("left_out"), run.leftOut}};
    if (run.state == ReportRunState::Made) {
        write("info", "report-made", tr("Made the report %1 in %2.").arg(period, folder), more);
        return;
    }
    if (run.state == ReportRunState::Stopped) {
        write("info", "report-stopped", tr("The report %1 was not finished; the next router makes it.").arg(period),
              more);
        return;
    }
    const Error error = run.error.value_or(Error{});
    more.insert(QStringLiteral("error"), codeOf(error));
    more.insert(QStringLiteral("detail"), QString::fromStdString(error.detail));
    write("error", "report-failed",
          tr("The report %1 could not be made: %2", "period, what is wrong").arg(period, describe(error)), more);
}

void ServeLog::write(const char *level, const char *event, const QString &text, QJsonObject more)
{
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (m_form == Form::Json) {
        more.insert(QStringLiteral("at"), at);
        more.insert(QStringLiteral("level"), QString::fromLatin1(level));
        more.insert(QStringLiteral("event"), QString::fromLatin1(event));
        m_out << QString::fromUtf8(QJsonDocument(more).toJson(QJsonDocument::Compact)) << '\n';
    } else {
        QString line = text;
        m_out << at << ' ' << line.replace(u'\n', u' ') << '\n';
    }
    m_out.flush();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include <QCoreApplication>
#include <QPointer>

namespace evenkeel {

Job::Job(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
{}

Progress Job::progress()
{
    // The guarded pointer is read on this object's thread only: the work may outlive the job.
    return [guard = QPointer<Job>(this)](const ProgressReport &report) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, report] {
                if (guard)
                    Q_EMIT guard->progressed(report.done, report.total);
            },
            Qt::QueuedConnection);
    };
}

void Job::cancel()
{
    if (m_stop.request_stop())
        Q_EMIT cancelled();
}

void Job::finish()
{
    Q_EMIT finished();
    deleteLater();
}

} // namespace evenkeel

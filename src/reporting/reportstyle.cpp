// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportstyle.h"

#include <QFile>

static void loadReportStyle()
{
    Q_INIT_RESOURCE(report);
}

namespace evenkeel {

QString reportStyle()
{
    loadReportStyle();
    QFile file(QStringLiteral(":/evenkeel/report/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace evenkeel

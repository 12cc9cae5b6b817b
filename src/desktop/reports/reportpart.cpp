// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpart.h"

#include "auditpart.h"
#include "experimentspart.h"
#include "nowpart.h"
#include "reviewpart.h"
#include "trendspart.h"
#include "weeklypart.h"

#include <QCoreApplication>

namespace evenkeel {

QList<ReportPart> reportParts()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("ReportParts", text); };
    return {
        {QStringLiteral("now"), title(QT_TRANSLATE_NOOP("ReportParts", "Now")),
         [](const DeskContext &desk, QWidget *parent) -> ReportView * { return new NowPart(desk, parent); }},
        {QStringLiteral("trends"), title(QT_TRANSLATE_NOOP("ReportParts", "Trends")),
         [](const DeskContext &desk, QWidget *parent) -> ReportView * { return new TrendsPart(desk, parent); }},
        {QStringLiteral("weekly"), title(QT_TRANSLATE_NOOP("ReportParts", "Weekly report")),
         [](const DeskContext &desk, QWidget *parent) -> ReportView * { return new WeeklyPart(desk, parent); }},
        {QStringLiteral("audit"), title(QT_TRANSLATE_NOOP("ReportParts", "Audit")),
         [](const DeskContext &desk, QWidget *parent) -> ReportView * { return new AuditPart(desk, parent); }},
        {QStringLiteral("experiments"), title(QT_TRANSLATE_NOOP("ReportParts", "Experiments")),
         [](const DeskContext &desk, QWidget *parent) -> ReportView * { return new ExperimentsPart(desk, parent); }},
        {QStringLiteral("review"), title(QT_TRANSLATE_NOOP("ReportParts", "Review")),
         [](const DeskContext &desk, QWidget *parent) -> ReportView * { return new ReviewPart(desk, parent); }}};
}

} // namespace evenkeel

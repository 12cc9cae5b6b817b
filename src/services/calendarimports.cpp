// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarimports.h"

#include "services/workspace.h"

#include <QMetaObject>

namespace evenkeel {

namespace {

template <class Work>
auto changed(Workspace &workspace, Work work)
{
    return workspace.perform([&workspace, work = std::move(work)](Database &database) mutable {
        auto result = work(database);
        if (result)
            QMetaObject::invokeMethod(
                &workspace, [&workspace] { Q_EMIT workspace.agentsChanged(); }, Qt::QueuedConnection);
        return result;
    });
}

} // namespace

QFuture<Result<CalendarImportOutcome>> importCalendar(Workspace &workspace, CalendarImportRequest request)
{
    return changed(workspace, [request = std::move(request), now = workspace.now()](Database &database) {
        return CalendarFiles(database, now).read(request);
    });
}

QFuture<Result<CalendarImportStep>> repeatCalendarImport(Workspace &workspace, CalendarImportStep step)
{
    return changed(workspace, [step = std::move(step), now = workspace.now()](Database &database) {
        return CalendarFiles(database, now).repeat(step);
    });
}

} // namespace evenkeel

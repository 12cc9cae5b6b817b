// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"
#include "services/workspacechange.h"

namespace evenkeel {

QFuture<Result<CalendarEdit>> Workspace::editCalendar(CalendarEdit edit)
{
    return change(
        [edit = std::move(edit), now = now()](Database &database) { return CalendarService(database, now).edit(edit); },
        [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<CalendarEdit>> Workspace::repeatCalendarEdit(CalendarEdit edit)
{
    return change([edit = std::move(edit),
                   now = now()](Database &database) { return CalendarService(database, now).repeat(edit); },
                  [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<TimeOffRequest>> Workspace::askTimeOff(TimeOffRequest request)
{
    return change([request = std::move(request),
                   now = now()](Database &database) { return CalendarService(database, now).ask(request); },
                  [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<TimeOffDecision>> Workspace::decideTimeOff(std::int64_t request, RequestState state, QString by,
                                                          QString reason)
{
    return change([request, state, by = by.toStdString(), reason = reason.toStdString(), now = now()](
                      Database &database) { return CalendarService(database, now).decide(request, state, by, reason); },
                  [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<Done>> Workspace::takeBackTimeOff(TimeOffDecision decision)
{
    return change([decision = std::move(decision),
                   now = now()](Database &database) { return CalendarService(database, now).takeBack(decision); },
                  [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<int>> Workspace::saveCalendarRules(CalendarRules rules, int basedOn)
{
    return change([rules, basedOn, now = now()](
                      Database &database) { return CalendarService(database, now).saveRules(rules, basedOn); },
                  [this] { Q_EMIT agentsChanged(); });
}

} // namespace evenkeel

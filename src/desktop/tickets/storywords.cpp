// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracewords.h"

#include "desktop/style/words.h"

namespace evenkeel {

QString TraceWords::assigned(const TicketEvent &event, const DeskNames &names)
{
    const QString agent = event.change.agent ? names.agent(*event.change.agent) : QString();
    const QString actor = names.agent(event.actor);
    if (agent.isEmpty())
        return tr("Given to another agent");
    const bool isMove = event.kind == EventKind::Reassigned;
    if (event.cause == Cause::Undo)
        return tr("Back to %1, undone").arg(agent);
    if (event.cause == Cause::Rule)
        return isMove ? tr("Moved to %1 by routing").arg(agent) : tr("Assigned to %1 by routing").arg(agent);
    if (!actor.isEmpty() && actor != agent)
        return isMove ? tr("Moved to %1 by %2").arg(agent, actor) : tr("Assigned to %1 by %2").arg(agent, actor);
    if (!actor.isEmpty())
        return tr("Taken by %1").arg(agent);
    return isMove ? tr("Moved to %1").arg(agent) : tr("Assigned to %1").arg(agent);
}

QString TraceWords::classified(const TicketChange &change, const DeskNames &names)
{
    QStringList parts;
    if (change.category)
        parts.append(tr("category %1").arg(names.category(*change.category)));
    if (change.priority)
        parts.append(tr("priority %1").arg(Words::priority(*change.priority).toLower()));
    if (change.effort)
        parts.append(tr("effort %1").arg(*change.effort));
    if (change.needs)
        parts.append(tr("needs %1").arg(needs(*change.needs, names)));
    if (change.language && !change.language->empty())
        parts.append(tr("language %1").arg(QString::fromStdString(*change.language)));
    if (change.channel)
        parts.append(tr("channel %1").arg(names.channel(*change.channel)));
    return parts.isEmpty() ? tr("Details changed") : tr("Set to %1").arg(parts.join(QStringLiteral(", ")));
}

QString TraceWords::event(const TicketEvent &event, const DeskNames &names)
{
    const QString actor = names.agent(event.actor);
    const TicketChange &change = event.change;
    const auto byActor = [&actor](const QString &with, const QString &without) {
        return actor.isEmpty() ? without : with.arg(actor);
    };
    switch (event.kind) {
    case EventKind::Created:
        return change.channel ? tr("Created through %1").arg(names.channel(*change.channel)) : tr("Created");
    case EventKind::Classified:
        return classified(change, names);
    case EventKind::Queued:
        return change.queue && change.queue->isValid() ? tr("Put into queue %1").arg(names.queue(*change.queue))
                                                       : tr("Taken out of its queue");
    case EventKind::Offered:
        return change.agent ? tr("Offered to %1").arg(names.agent(*change.agent))
                            : byActor(tr("Offered to %1"), tr("Offered"));
    case EventKind::Accepted:
        return byActor(tr("Accepted by %1"), tr("Accepted"));
    case EventKind::Declined:
        return byActor(tr("Declined by %1"), tr("Declined"));
    case EventKind::Assigned:
    case EventKind::Reassigned:
        return assigned(event, names);
    case EventKind::Unassigned:
        return event.cause == Cause::Undo ? tr("Back to waiting, undone") : tr("Back to waiting");
    case EventKind::Status:
        return change.status ? tr("Status: %1").arg(Words::status(*change.status)) : tr("Status changed");
    case EventKind::Responded:
        return byActor(tr("Answered by %1"), tr("Answered"));
    case EventKind::Noted:
        return byActor(tr("Note by %1"), tr("Note"));
    case EventKind::Escalated:
        return byActor(tr("Escalated by %1"), tr("Escalated"));
    case EventKind::Reopened:
        return tr("Reopened");
    case EventKind::Resolved:
        return byActor(tr("Resolved by %1"), tr("Resolved"));
    case EventKind::Closed:
        return tr("Closed");
    case EventKind::Rated:
        break;
    }
    return change.rating ? tr("Rated %1 of 5").arg(*change.rating) : tr("Rated");
}

} // namespace evenkeel

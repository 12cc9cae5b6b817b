// SPDX-License-Identifier: GPL-3.0-or-later
#include "storywords.h"

#include "tracewords.h"

#include "desktop/style/words.h"

#include <cmath>

namespace evenkeel {

QString StoryWords::offered(const TicketEvent &event, const DeskNames &names)
{
    const AgentId asked = event.change.agent.value_or(event.actor);
    if (!asked.isValid())
        return tr("Offered");
    const QString agent = names.agent(asked);
    return event.cause == Cause::Undo ? tr("Offered to %1 again, the answer was taken back").arg(agent)
                                      : tr("Offered to %1").arg(agent);
}

QString StoryWords::declined(const TicketEvent &event, const DeskNames &names)
{
    const AgentId asked = event.change.agent.value_or(event.actor);
    const bool hasNotAnswered = event.cause == Cause::Rule;
    if (!asked.isValid())
        return hasNotAnswered ? tr("The offer ended without an answer") : tr("Declined");
    const QString agent = names.agent(asked);
    return hasNotAnswered ? tr("The offer to %1 ended without an answer").arg(agent) : tr("Declined by %1").arg(agent);
}

QString StoryWords::withdrawn(AgentId asked, const DeskNames &names)
{
    return tr("The offer to %1 was withdrawn, undone").arg(names.agent(asked));
}

QString StoryWords::noted(const QString &author)
{
    return tr("Note by %1").arg(author);
}

QString StoryWords::queued(const TicketEvent &event, const DeskNames &names)
{
    if (!event.change.queue || !event.change.queue->isValid())
        return tr("Taken out of its queue");
    const QString queue = names.queue(*event.change.queue);
    if (event.cause != Cause::Rule)
        return tr("Put into queue %1").arg(queue);
    // Triage names the rule that it went by.
    return event.text.empty() ? tr("Put into queue %1, since no triage rule sends it elsewhere").arg(queue)
                              : tr("Put into queue %1 by triage").arg(queue);
}

QString StoryWords::sign(const EscalationRule &rule)
{
    switch (rule.sign) {
    case EscalationSign::NoProgress:
        return tr("nothing had happened for %1 times the expected handling time")
            .arg(Words::decimal(rule.threshold, rule.threshold == std::round(rule.threshold) ? 0 : 1));
    case EscalationSign::SlaShare:
        return tr("%1 of its SLA was used").arg(Words::percent(rule.threshold));
    case EscalationSign::Reopened:
        return tr("it was reopened %n times", nullptr, static_cast<int>(std::lround(rule.threshold)));
    case EscalationSign::Frustration:
        break;
    }
    QStringList words;
    for (const std::string &word : rule.words)
        words.push_back(QString::fromStdString(word));
    return tr("its subject or tags speak of trouble (%1)", "words").arg(words.join(tr(", ")));
}

QString StoryWords::escalated(const TicketEvent &event, AgentId to, const EscalationRule *rule, const DeskNames &names)
{
    if (event.cause != Cause::Rule)
        return TraceWords::event(event, names);
    const QString what = to.isValid() ? tr("Escalated to %1").arg(names.agent(to)) : tr("Escalated");
    return rule == nullptr ? what : tr("%1: %2", "escalated to whom, why").arg(what, sign(*rule));
}

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
        return StoryWords::queued(event, names);
    case EventKind::Offered:
        return StoryWords::offered(event, names);
    case EventKind::Accepted:
        return byActor(tr("Accepted by %1"), tr("Accepted"));
    case EventKind::Declined:
        return StoryWords::declined(event, names);
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

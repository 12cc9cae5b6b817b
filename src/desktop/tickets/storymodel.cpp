// SPDX-License-Identifier: GPL-3.0-or-later
#include "storymodel.h"

#include "storywords.h"
#include "tracewords.h"

#include "desktop/style/words.h"
#include "services/shownline.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace evenkeel {

StoryModel::StoryModel(Events events, QObject *parent)
    : QAbstractListModel(parent)
    , m_events(events)
{}

namespace {

/// Rules name themselves where people write.
bool isRuleNamed(const TicketEvent &event)
{
    return event.cause == Cause::Rule && (event.kind == EventKind::Escalated || event.kind == EventKind::Queued ||
                                          event.kind == EventKind::Classified);
}

/// Who got the ticket by the escalation, which the event after it says.
AgentId escalatedTo(const TicketEvent *after, Instant at)
{
    return after != nullptr && after->at == at && after->cause == Cause::Rule ? after->change.agent.value_or(AgentId{})
                                                                              : AgentId{};
}

const EscalationRule *ruleOf(const TicketEvent &event, const StoryRules &rules)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&event](const auto &rule) { return rule.first == event.id; });
    return found == rules.end() ? nullptr : &found->second;
}

/// Whom the ticket was offered to when it was put back to waiting; nobody unless that withdrew an open offer.
/// `earlier` are the events before `event`, the newest first.
AgentId withdrawnFrom(const TicketEvent &event, std::vector<TicketEvent>::const_reverse_iterator earlier,
                      std::vector<TicketEvent>::const_reverse_iterator end)
{
    if (event.kind != EventKind::Unassigned || event.cause != Cause::Undo)
        return {};
    const auto last = std::find_if(
        earlier, end, [](const TicketEvent &before) { return isOffer(before.kind) || before.change.agent; });
    return last != end && last->kind == EventKind::Offered ? last->change.agent.value_or(AgentId{}) : AgentId{};
}

} // namespace

void StoryModel::setStory(const std::vector<TicketEvent> &story, const DeskNames &names, const StoryRules &rules,
                          const NoteAuthors &authors)
{
    beginResetModel();
    m_lines.clear();
    QDate last;
    for (auto event = story.rbegin(); event != story.rend(); ++event) {
        if (m_events == Events::NotesOnly && event->kind != EventKind::Noted)
            continue;
        Line line;
        const QDate day = Words::toLocal(event->at).date();
        if (day != last)
            line.day = QLocale().toString(day, QLocale::LongFormat);
        last = day;
        line.time = Words::clockTime(event->at);
        line.moment = Words::dateTime(event->at);
        const TicketEvent *after = event == story.rbegin() ? nullptr : &*std::prev(event);
        const AgentId withdrawn = withdrawnFrom(*event, std::next(event), story.rend());
        if (const auto author = authors.find(event->id); author != authors.end())
            line.sentence = StoryWords::noted(shownLine(author->second));
        else if (event->kind == EventKind::Escalated)
            line.sentence = StoryWords::escalated(*event, escalatedTo(after, event->at), ruleOf(*event, rules), names);
        else
            line.sentence =
                withdrawn.isValid() ? StoryWords::withdrawn(withdrawn, names) : TraceWords::event(*event, names);
        // What a note says stands among the notes.
        if (m_events == Events::NotesOnly || event->kind != EventKind::Noted)
            line.text = shownText(event->text).trimmed();
        if (isRuleNamed(*event) && !line.text.isEmpty())
            line.text = tr("Rule: %1").arg(line.text);
        m_lines.push_back(std::move(line));
    }
    endResetModel();
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.sentence;
    case Qt::ToolTipRole:
        return line.moment;
    case Qt::AccessibleTextRole:
        return line.text.isEmpty()
                   ? tr("%1: %2", "time, what happened").arg(line.moment, line.sentence)
                   : tr("%1: %2. %3", "time, what happened, text").arg(line.moment, line.sentence, line.text);
    case StoryRole::Time:
        return line.time;
    case StoryRole::Text:
        return line.text;
    case StoryRole::Day:
        return line.day;
    default:
        return {};
    }
}

} // namespace evenkeel

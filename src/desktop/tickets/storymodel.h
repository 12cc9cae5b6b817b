// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/protection.h"
#include "domain/ticketevent.h"
#include "services/desknames.h"
#include "services/ticketdetail.h"

#include <QAbstractListModel>

#include <utility>
#include <vector>

namespace evenkeel {

namespace StoryRole {
enum Role {
    Time = Qt::UserRole, ///< QString, short
    Text,                ///< QString, a note's or a reason's own words
    Day,                 ///< QString, where the event is the first of its day; else empty
};
}

/// The rules by which a story's escalations were made.
using StoryRules = std::vector<std::pair<EventId, EscalationRule>>;

/// The events of one ticket, newest first, each a sentence.
class StoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Events { All, NotesOnly };

    explicit StoryModel(Events events, QObject *parent = nullptr);

    /// `authors`: of notes that no agent has written.
    void setStory(const std::vector<TicketEvent> &story, const DeskNames &names, const StoryRules &rules = {},
                  const NoteAuthors &authors = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        QString day;
        QString time;
        QString sentence;
        QString text;
        QString moment;
    };

    Events m_events;
    std::vector<Line> m_lines;
};

} // namespace evenkeel

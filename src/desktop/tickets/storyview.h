// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storymodel.h"

#include <QListView>

namespace evenkeel {

class StoryDelegate;

/// A ticket's story as tall as it is, so that the pane around it scrolls; very long ones scroll here.
class StoryView final : public QListView
{
    Q_OBJECT

public:
    explicit StoryView(StoryModel::Events events, QWidget *parent = nullptr);

    void setStory(const std::vector<TicketEvent> &story, const DeskNames &names, const StoryRules &rules = {},
                  const NoteAuthors &authors = {});
    [[nodiscard]] StoryModel *story() const { return m_story; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    StoryModel *m_story = nullptr;
    StoryDelegate *m_delegate = nullptr;
};

} // namespace evenkeel

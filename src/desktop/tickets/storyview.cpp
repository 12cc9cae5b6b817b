// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyview.h"

#include "storydelegate.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int TallestView = 6000;
constexpr int MostMeasured = 400;

} // namespace

StoryView::StoryView(StoryModel::Events events, QWidget *parent)
    : QListView(parent)
    , m_story(new StoryModel(events, this))
    , m_delegate(new StoryDelegate(this))
{
    setModel(m_story);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void StoryView::setStory(const std::vector<TicketEvent> &story, const DeskNames &names, const StoryRules &rules,
                         const NoteAuthors &authors)
{
    m_story->setStory(story, names, rules, authors);
    fit();
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void StoryView::fit()
{
    m_delegate->setWidth(viewport()->width());
    const int rows = std::min(m_story->rowCount(), MostMeasured);
    int height = 0;
    for (int row = 0; row < rows && height < TallestView; ++row)
        height += m_delegate->sizeHint({}, m_story->index(row)).height();
    const bool isCut = m_story->rowCount() > MostMeasured || height >= TallestView;
    setVerticalScrollBarPolicy(isCut ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(height, TallestView));
    scheduleDelayedItemsLayout();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel {

/// One event: its day where a new one begins, the time at the left, the sentence, the text under it, wrapped.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWidth(int width) { m_width = width; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places
    {
        QRect day;
        QRect time;
        QRect sentence;
        QRect text;
        int height = 0;
    };
    [[nodiscard]] Places places(const QModelIndex &index, int width) const;

    int m_width = 320;
};

} // namespace evenkeel

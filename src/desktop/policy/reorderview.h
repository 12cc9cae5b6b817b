// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <functional>

namespace evenkeel {

/// A list whose rows people put in order, by dragging or with Alt and the arrows. It moves nothing itself but asks.
/// Keys: Return opens, Space switches, Delete removes, the Menu key and Shift+F10 open the row's menu.
class ReorderView final : public QListView
{
    Q_OBJECT

public:
    explicit ReorderView(QWidget *parent = nullptr);

    /// Where a click opens the row's menu: a rectangle in the viewport, empty for rows without one.
    using MenuPlace = std::function<QRect(const QModelIndex &)>;
    void setMenuPlace(MenuPlace place) { m_menuPlace = std::move(place); }
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 60}; }

Q_SIGNALS:
    /// `to` is the row it has afterwards.
    void moveRequested(int from, int to);
    void menuRequested(int row, const QPoint &position);
    void removeRequested(int row);
    void switchRequested(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool canSwap(int row, int other) const;
    /// The rows that this one can be moved among.
    [[nodiscard]] std::pair<int, int> reach(int row) const;
    [[nodiscard]] int targetAt(int y) const;
    void openMenu(const QModelIndex &index, const QPoint &position);
    void endDrag();

    MenuPlace m_menuPlace;
    QPoint m_pressedAt;
    int m_pressedRow = -1;
    int m_target = -1; ///< before which row the dragged one would go
    bool m_isDragging = false;
};

} // namespace evenkeel

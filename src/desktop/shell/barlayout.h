// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace evenkeel {

/// Items from the left that wrap when the line is full, and items that stand at the right of the first line with
/// room for them. Longer languages and narrow windows get a second line instead of cut texts.
class BarLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit BarLayout(QWidget *parent);
    ~BarLayout() override;

    void addRight(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height used; moves the items only when asked to.
    int place(const QRect &rect, bool isMoving) const;

    QList<QLayoutItem *> m_items;
    QList<QWidget *> m_right;
};

} // namespace evenkeel

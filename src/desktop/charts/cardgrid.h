// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace evenkeel {

/// Cards beside each other, as many as the width allows, one below the other where it allows no more.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    enum class Width { One, Whole };
    /// Takes the card. `height` without what stands above and below its chart.
    void add(QWidget *card, Width width = Width::One, int height = 300);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Card
    {
        QWidget *widget = nullptr;
        Width width = Width::One;
        int height = 0;
    };
    void arrange();

    std::vector<Card> m_cards;
    int m_columns = 1;
};

} // namespace evenkeel

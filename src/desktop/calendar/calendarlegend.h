// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

/// What the bars and marks of the calendar mean, in as many lines as the width asks for.
class CalendarLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget *parent = nullptr);

    [[nodiscard]] QStringList words() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The room of each word and its sign.
    [[nodiscard]] QList<QRect> rooms() const;
    void fitHeight();
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace evenkeel {

class ToneLabel;

/// Where files are dropped: a dashed frame, what it takes, and the button that chooses them.
class DropArea final : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    /// Files are held over it.
    void setLit(bool isLit);
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_button;
    ToneLabel *m_title = nullptr;
    bool m_isLit = false;
};

} // namespace evenkeel

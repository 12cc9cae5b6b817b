// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

class ToneLabel;

/// Two short texts, one at the left, one at the right; the second goes below where both do not fit on one line.
class PairLine final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both labels.
    PairLine(ToneLabel *left, ToneLabel *right, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isOneLine(int width) const;
    void arrange();

    ToneLabel *m_left;
    ToneLabel *m_right;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"

#include <QWidget>

namespace evenkeel {

/// How much of a promise is used, with marks at 50, 75 and 100 %.
class SlaBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SlaBar(QWidget *parent = nullptr);

    void setShare(double share, double atRiskShare);
    [[nodiscard]] QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    double m_atRiskShare = 0.75;
};

} // namespace evenkeel

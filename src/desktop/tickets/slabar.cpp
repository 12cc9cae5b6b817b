// SPDX-License-Identifier: GPL-3.0-or-later
#include "slabar.h"

#include "desktop/style/slatone.h"
#include "desktop/style/words.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

SlaBar::SlaBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(10);
}

void SlaBar::setShare(double share, double atRiskShare)
{
    m_share = share;
    m_atRiskShare = atRiskShare;
    setAccessibleName(tr("%1 of the promise used").arg(Words::percent(share)));
    setToolTip(accessibleName());
    update();
}

void SlaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 2, width(), 6, tone(Tone::Raised));
    painter.fillRect(QRectF(0, 2, width() * std::clamp(m_share, 0.0, 1.0), 6), tone(slaTone(m_share, m_atRiskShare)));
    for (const double mark : {0.5, 0.75, 1.0})
        painter.fillRect(QRectF(std::min(width() - 1.0, width() * mark), 0, 1, 10), tone(Tone::StrongLine));
}

} // namespace evenkeel

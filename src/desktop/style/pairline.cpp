// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairline.h"

#include "tonelabel.h"

#include <QEvent>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Gap = 8;

} // namespace

PairLine::PairLine(ToneLabel *left, ToneLabel *right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
{
    m_left->setParent(this);
    m_right->setParent(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool PairLine::isOneLine(int width) const
{
    return m_left->sizeHint().width() + Gap + m_right->sizeHint().width() <= width;
}

int PairLine::heightForWidth(int width) const
{
    const int left = m_left->sizeHint().height();
    const int right = m_right->sizeHint().height();
    return isOneLine(width) ? std::max(left, right) : left + right;
}

QSize PairLine::sizeHint() const
{
    const int whole = m_left->sizeHint().width() + Gap + m_right->sizeHint().width();
    return {whole, heightForWidth(width() > 0 ? width() : whole)};
}

QSize PairLine::minimumSizeHint() const
{
    return {std::max(m_left->sizeHint().width(), m_right->sizeHint().width()),
            std::max(m_left->sizeHint().height(), m_right->sizeHint().height())};
}

void PairLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PairLine::event(QEvent *event)
{
    // A label asks for another layout when its text changes.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void PairLine::arrange()
{
    const QSize left = m_left->sizeHint();
    const QSize right = m_right->sizeHint();
    if (isOneLine(width())) {
        m_left->setGeometry(0, (height() - left.height()) / 2, left.width(), left.height());
        m_right->setGeometry(width() - right.width(), (height() - right.height()) / 2, right.width(), right.height());
        return;
    }
    m_left->setGeometry(0, 0, left.width(), left.height());
    m_right->setGeometry(0, left.height(), right.width(), right.height());
}

} // namespace evenkeel

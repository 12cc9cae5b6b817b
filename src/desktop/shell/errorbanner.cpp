// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorbanner.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

ErrorBanner::ErrorBanner(QWidget *parent)
    : QWidget(parent)
    , m_what(new ToneLabel({}, Tone::Bad))
    , m_rest(new ToneLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin + 28, 8, 8, 8);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_what->setFont(fonts::strong());
    m_what->setWordWrap(true);
    m_rest->setWordWrap(true);
    lines->addWidget(m_what);
    lines->addWidget(m_rest);
    layout->addLayout(lines, 1);
    auto *close = new QToolButton;
    close->setIcon(icon(Glyph::Close, Tone::Muted));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void ErrorBanner::showFailure(const Failure &failure)
{
    m_what->setText(failure.what);
    m_rest->setText(failure.advice.isEmpty() ? failure.kept : failure.kept + u' ' + failure.advice);
    setAccessibleName(text());
    show();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ErrorBanner::text() const
{
    return m_what->text() + u' ' + m_rest->text();
}

void ErrorBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::SoftBad));
    painter.fillRect(0, height() - 1, width(), 1, tone(Tone::Line));
    paintGlyph(painter, QRect(measures::PageMargin, 8, 16, 20), Glyph::Error, tone(Tone::Bad));
}

} // namespace evenkeel

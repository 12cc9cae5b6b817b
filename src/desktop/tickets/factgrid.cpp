// SPDX-License-Identifier: GPL-3.0-or-later
#include "factgrid.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel {

namespace {

/// A glyph that follows the theme.
class GlyphLabel final : public QWidget
{
public:
    GlyphLabel(Glyph glyph, Tone tint)
        : m_glyph(glyph)
        , m_tint(tint)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), m_glyph, tone(m_tint), 12);
    }

private:
    Glyph m_glyph;
    Tone m_tint;
};

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(5);
    m_layout->setColumnStretch(1, 3);
    m_layout->setColumnStretch(3, 2);
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_lines.clear();
    m_row = 0;
    m_half = 0;
}

void FactGrid::place(const QString &name, const QString &value, QWidget *shown, Width width)
{
    if (width == Width::Whole && m_half == 1) {
        ++m_row;
        m_half = 0;
    }
    auto *label = new ToneLabel(name, Tone::Muted, this);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->addWidget(label, m_row, m_half * 2);
    m_layout->addWidget(shown, m_row, m_half * 2 + 1, 1, width == Width::Whole ? 3 : 1);
    m_lines.append(QStringLiteral("%1: %2").arg(name, value));
    m_half = width == Width::Whole ? 0 : 1 - m_half;
    if (m_half == 0)
        ++m_row;
}

void FactGrid::add(const QString &name, const QString &value, Width width)
{
    auto *label = new ToneLabel(value, Tone::Text, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    if (width == Width::Whole)
        label->setWordWrap(true);
    else
        label->setFit(ToneLabel::Fit::Elided);
    place(name, value, label, width);
}

void FactGrid::addWithGlyph(const QString &name, const QString &value, Glyph glyph, Tone tint)
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new GlyphLabel(glyph, tint));
    auto *label = new ToneLabel(value);
    label->setFit(ToneLabel::Fit::Elided);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    layout->addWidget(label, 1);
    place(name, value, box, Width::Half);
}

} // namespace evenkeel

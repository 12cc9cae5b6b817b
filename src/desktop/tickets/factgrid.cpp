// SPDX-License-Identifier: GPL-3.0-or-later
#include "factgrid.h"

#include "desktop/style/tonelabel.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Gap = 8; ///< between a name and its value
constexpr int ColumnGap = 16;
constexpr int LineGap = 4;
constexpr int MarkSpace = 18;

/// A glyph that follows the theme.
class GlyphLabel final : public QWidget
{
public:
    GlyphLabel(Glyph glyph, Tone tint, QWidget *parent)
        : QWidget(parent)
        , m_glyph(glyph)
        , m_tint(tint)
    {
        setFixedSize(12, 16);
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
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactGrid::clear()
{
    for (const Fact &fact : m_facts) {
        for (QWidget *widget : {static_cast<QWidget *>(fact.name), static_cast<QWidget *>(fact.value), fact.mark}) {
            if (widget == nullptr)
                continue;
            widget->hide();
            widget->deleteLater();
        }
    }
    m_facts.clear();
    m_lines.clear();
    updateGeometry();
}

void FactGrid::add(const QString &name, const QString &value, Line line)
{
    Fact fact;
    fact.line = line;
    fact.name = new ToneLabel(name, Tone::Muted, this);
    fact.value = new ToneLabel(value, Tone::Text, this);
    fact.value->setTextFormat(Qt::PlainText);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact.value->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    fact.nameWidth = fact.name->sizeHint().width();
    fact.valueWidth = fact.value->sizeHint().width();
    fact.value->setWordWrap(true);
    for (ToneLabel *label : {fact.name, fact.value}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->show();
    }
    m_lines.append(QStringLiteral("%1: %2").arg(name, value));
    m_facts.push_back(fact);
    arrange(width(), true);
    updateGeometry();
}

void FactGrid::addWithGlyph(const QString &name, const QString &value, Glyph glyph, Tone tint, Line line)
{
    add(name, value, line);
    Fact &fact = m_facts.back();
    fact.mark = new GlyphLabel(glyph, tint, this);
    fact.mark->show();
    fact.valueWidth += MarkSpace;
    arrange(width(), true);
    updateGeometry();
}

int FactGrid::nameWidth(Line line) const
{
    // Any fact may come to stand at the left, only some at the right.
    int width = 0;
    for (const Fact &fact : m_facts) {
        if (line == Line::Own || fact.line == line)
            width = std::max(width, fact.nameWidth);
    }
    return width;
}

bool FactGrid::fitBeside(std::size_t first, int width, int second) const
{
    if (first + 1 >= m_facts.size() || m_facts[first + 1].line == Line::Own)
        return false;
    return nameWidth(Line::Own) + Gap + m_facts[first].valueWidth + ColumnGap <= second &&
           second + nameWidth(Line::Beside) + Gap + m_facts[first + 1].valueWidth <= width;
}

std::optional<int> FactGrid::secondColumn(int width) const
{
    // The place that lets most facts share a line; of equals the leftmost, where the eye has least to jump.
    std::optional<int> best;
    int most = 0;
    for (const Fact &widest : m_facts) {
        const int second = nameWidth(Line::Own) + Gap + widest.valueWidth + ColumnGap;
        int pairs = 0;
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            if (!fitBeside(i, width, second))
                continue;
            ++pairs;
            ++i;
        }
        if (pairs > most || (pairs == most && best && second < *best)) {
            most = pairs;
            best = second;
        }
    }
    return best;
}

void FactGrid::place(const Fact &fact, const QRect &name, const QRect &value)
{
    fact.name->setGeometry(name);
    if (fact.mark != nullptr)
        fact.mark->move(value.topLeft());
    fact.value->setGeometry(value.adjusted(fact.mark == nullptr ? 0 : MarkSpace, 0, 0, 0));
}

int FactGrid::arrange(int width, bool isMoving) const
{
    const int left = nameWidth(Line::Own) + Gap;
    const std::optional<int> second = secondColumn(width);
    int y = 0;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const Fact &fact = m_facts[i];
        const bool isPair = second && fitBeside(i, width, *second);
        const int line = fact.name->sizeHint().height();
        const int room = std::max(1, isPair ? *second - ColumnGap - left : width - left);
        const int height = std::max(line, fact.value->heightForWidth(room - (fact.mark == nullptr ? 0 : MarkSpace)));
        if (isMoving)
            place(fact, {0, y, left - Gap, line}, {left, y, room, height});
        if (isPair) {
            const Fact &other = m_facts[++i];
            const int start = *second + nameWidth(Line::Beside) + Gap;
            if (isMoving)
                place(other, {*second, y, other.nameWidth, line}, {start, y, width - start, line});
        }
        y += height + LineGap;
    }
    return std::max(0, y - LineGap);
}

int FactGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FactGrid::sizeHint() const
{
    const int shown = width() > 80 ? width() : 320;
    return {shown, heightForWidth(shown)};
}

QSize FactGrid::minimumSizeHint() const
{
    return {nameWidth(Line::Own) + Gap + 80, 0};
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace evenkeel

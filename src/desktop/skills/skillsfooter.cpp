// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsfooter.h"

#include "skillsgrid.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/words.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace evenkeel {

namespace {

enum Line { AtLevel, TopShare, Uncovered };

constexpr int LineHeight = measures::RowHeight;
constexpr double SomeHours = 0.05; ///< what is shown as more than nothing

} // namespace

SkillsFooter::SkillsFooter(SkillsGrid *grid, SkillsMatrixModel *model, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_model(model)
{
    setFixedHeight(Lines * LineHeight);
    setAccessibleName(tr("Figures under the skills"));
    const auto repaint = [this] { update(); };
    connect(grid->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(grid->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(grid->verticalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(model, &SkillsMatrixModel::countsChanged, this, repaint);
}

QSize SkillsFooter::sizeHint() const
{
    return {0, Lines * LineHeight};
}

void SkillsFooter::setInsight(const SkillInsight &insight)
{
    m_figures.clear();
    for (const SkillSilo &silo : insight.silos.silos) {
        Figures &figures = m_figures[silo.skill];
        figures.topShare = silo.topShare;
        figures.topAgent = insight.silos.names.agent(silo.topAgent);
        figures.leansOnOne = silo.leansOnOne;
        figures.isThin = silo.solved == 0;
    }
    for (const SkillCoverage &coverage : insight.coverage.skills) {
        Figures &figures = m_figures[coverage.skill];
        figures.uncovered = hoursAWeek(coverage.uncovered, insight.coverage.span);
        figures.open = hoursAWeek(coverage.open, insight.coverage.span);
    }
    update();
}

const SkillsFooter::Figures *SkillsFooter::figures(int column) const
{
    const auto found = m_figures.find(m_model->skillAt(column));
    return found == m_figures.end() ? nullptr : &found->second;
}

QString SkillsFooter::text(int line, int column) const
{
    if (line == AtLevel)
        return Words::number(m_model->agentsAt(column));
    const Figures *known = figures(column);
    if (known == nullptr)
        return {};
    if (line == TopShare)
        return known->isThin ? QStringLiteral("·") : Words::percent(known->topShare);
    return known->uncovered > SomeHours ? Words::decimal(known->uncovered) : QStringLiteral("0");
}

QString SkillsFooter::tip(int line, int column) const
{
    const Figures *known = figures(column);
    if (line == AtLevel || known == nullptr)
        return {};
    if (line == TopShare)
        return known->isThin ? tr("No ticket of this skill was solved in the last quarter")
                             : tr("%1 solves %2 of the tickets of this skill in the last quarter")
                                   .arg(known->topAgent, Words::percent(known->topShare));
    return tr("Nobody at level 2 or above is at work in %1 of %2 hours a week")
        .arg(Words::decimal(known->uncovered), Words::decimal(known->open));
}

void SkillsFooter::paintCell(QPainter &painter, const QRect &rect, int line, int column) const
{
    const Figures *known = figures(column);
    const bool isBadShare = line == TopShare && known != nullptr && known->leansOnOne;
    const bool isBare = line == Uncovered && known != nullptr && known->uncovered > SomeHours;
    painter.fillRect(rect, tone(isBare ? Tone::SoftBad : Tone::Surface));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), tone(Tone::Line));
    QRect place = rect;
    if (isBadShare) {
        paintGlyph(painter, QRectF(rect.left() + 6, rect.top(), 12, rect.height()), Glyph::Warning, tone(Tone::Bad),
                   12);
        place.setLeft(rect.left() + 16);
    }
    painter.setFont(isBadShare || isBare ? fonts::strong() : fonts::text());
    painter.setPen(tone(isBadShare ? Tone::Bad : Tone::Text));
    painter.drawText(place, Qt::AlignCenter, text(line, column));
}

void SkillsFooter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), tone(Tone::Surface));
    const QHeaderView *head = m_grid->horizontalHeader();
    const int side = m_grid->verticalHeader()->width();
    const QString titles[Lines]{tr("Agents at 2 or 3"), tr("Top agent solves"), tr("Uncovered hours a week")};
    painter.setClipRect(QRect(side, 0, m_grid->viewport()->width(), height()));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int left = side + head->sectionViewportPosition(column);
        const int width = head->sectionSize(column);
        if (left + width < side || left > this->width())
            continue;
        for (int line = 0; line < Lines; ++line)
            paintCell(painter, {left, line * LineHeight, width, LineHeight}, line, column);
    }
    painter.setClipping(false);
    painter.setPen(tone(Tone::Text));
    painter.setFont(fonts::text());
    for (int line = 0; line < Lines; ++line) {
        const QRect rect(0, line * LineHeight, side, LineHeight);
        painter.fillRect(QRect(0, rect.bottom(), side, 1), tone(Tone::Line));
        const QRect place = rect.adjusted(measures::PageMargin, 0, -4, 0);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(titles[line], Qt::ElideRight, place.width()));
    }
    painter.fillRect(QRect(0, 0, width(), 1), tone(Tone::StrongLine));
}

bool SkillsFooter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column =
            m_grid->horizontalHeader()->logicalIndexAt(help->pos().x() - m_grid->verticalHeader()->width());
        const int line = help->pos().y() / LineHeight;
        const bool isCell = column >= 0 && line >= 0 && line < Lines;
        QToolTip::showText(help->globalPos(), isCell ? tip(line, column) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsdelegate.h"

#include "ticketcolumns.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/slatone.h"
#include "desktop/style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace evenkeel {

namespace {

constexpr int Padding = measures::CardPadding;

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

/// The first column stands at the page's margin.
int leftPadding(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QTableView *table = tableOf(option);
    const bool isFirst = table != nullptr && table->horizontalHeader()->sectionPosition(index.column()) == 0;
    return isFirst ? measures::PageMargin : Padding;
}

/// The keyboard is in a row, not in a cell.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QTableView *table = tableOf(option);
    if (table == nullptr || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    const QRect &rect = option.rect;
    if (table->horizontalHeader()->sectionPosition(index.column()) == 0)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), tone(Tone::Accent));
}

Tone inkOf(const QModelIndex &index)
{
    if (index.column() == TicketColumn::Sla) {
        const auto state = static_cast<SlaState>(index.data(TicketRole::SlaCode).toInt());
        if (state == SlaState::Breached)
            return Tone::Bad;
        const bool isRunning = state == SlaState::AtRisk || state == SlaState::OnTrack;
        return isRunning ? slaTone(index.data(TicketRole::SlaShare).toDouble(), state == SlaState::AtRisk ? 0 : 1)
                         : Tone::Muted;
    }
    const bool isQuiet = index.data(TicketRole::IsDone).toBool() || index.column() == TicketColumn::Created;
    return isQuiet && index.column() != TicketColumn::Subject && index.column() != TicketColumn::Reference ? Tone::Muted
                                                                                                           : Tone::Text;
}

/// Draws the cell's glyph, where it has one, and gives the room it took.
int paintGlyphOf(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const QRect place(cell.left(), cell.top(), 16, cell.height());
    if (index.column() == TicketColumn::Priority) {
        const auto priority = static_cast<Priority>(index.data(TicketRole::PriorityCode).toInt());
        const bool isDone = index.data(TicketRole::IsDone).toBool();
        paintGlyph(painter, place, glyphOf(priority), tone(isDone ? Tone::Muted : toneOf(priority)), 12);
        return 20;
    }
    if (index.column() == TicketColumn::Channel) {
        const int channel = index.data(TicketRole::ChannelCode).toInt();
        if (channel < 0)
            return 0;
        paintGlyph(painter, place, glyphOf(static_cast<ChannelKind>(channel)), tone(Tone::Muted), 14);
        return 20;
    }
    return 0;
}

} // namespace

void TicketsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, tone(Tone::SoftAccent));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tone(Tone::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Line));
    QRect cell = option.rect.adjusted(leftPadding(option, index), 0, -Padding, -1);
    cell.adjust(paintGlyphOf(*painter, cell, index), 0, 0, 0);
    painter->setFont(fonts::text());
    painter->setPen(tone(inkOf(index)));
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    // A channel's icon says enough; its name stands in the tool tip.
    const bool isIconOnly = index.column() == TicketColumn::Channel && index.data(TicketRole::ChannelCode).toInt() >= 0;
    const QString text = isIconOnly ? QString() : index.data(Qt::DisplayRole).toString();
    painter->drawText(cell, alignment | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
    paintFocus(*painter, option, index);
    painter->restore();
}

QSize TicketsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const bool hasGlyph = index.column() == TicketColumn::Priority || index.column() == TicketColumn::Channel;
    return {text + leftPadding(option, index) + Padding + (hasGlyph ? 20 : 0) + 2, Theme::rowHeight()};
}

} // namespace evenkeel

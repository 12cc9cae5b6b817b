// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlstyle.h"

#include "controlpainting.h"
#include "fonts.h"
#include "icons.h"
#include "measures.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace evenkeel {

namespace {

bool isInsideAnotherControl(const QWidget *widget)
{
    return widget != nullptr && qobject_cast<const QLineEdit *>(widget) != nullptr &&
           (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr ||
            qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr);
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QToolButton *>(widget) != nullptr ||
        qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr ||
        qobject_cast<QHeaderView *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) != nullptr)
        widget->setContentsMargins(0, 0, 0, 0);
    // Tool tips and the texts of message boxes are labels that guess whether a text is HTML; what customers wrote never
    // is. Who means it says so with Qt::RichText.
    if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

QPalette ControlStyle::standardPalette() const
{
    return Palette::current().qtPalette();
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin: // the space beside the text of a table's cell
        return 7;
    case PM_HeaderMargin:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return measures::PageMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_Table_GridLineColor:
        return hint == SH_Table_GridLineColor ? static_cast<int>(tone(Tone::Line).rgba()) : 0;
    case SH_Widget_Animation_Duration:
        return 120;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_ContextMenu:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button != nullptr && !button->icon.isNull() ? 4 : 0;
        const bool isBare = button != nullptr && button->text.isEmpty();
        return {isBare ? measures::ButtonHeight : size.width() + icon + 22,
                std::max(measures::ButtonHeight, result.height())};
    }
    case CT_ComboBox:
        return {result.width() + 8, std::max(measures::ButtonHeight, result.height())};
    case CT_LineEdit:
        return isInsideAnotherControl(widget)
                   ? result
                   : QSize(result.width(), std::max(measures::ButtonHeight, result.height()));
    case CT_SpinBox:
        return {result.width(), std::max(measures::ButtonHeight, result.height())};
    case CT_ToolButton:
        return {std::max(size.width() + 10, measures::ButtonHeight),
                std::max(size.height() + 6, measures::ButtonHeight)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {10, 9};
            const bool hasShortcut = item->text.contains(u'\t');
            return {size.width() + 34 + 24 + (hasShortcut ? 32 : 8), measures::RowHeight};
        }
        return result;
    case CT_HeaderSection:
        return {result.width() + 8, std::max(measures::RowHeight, result.height())};
    case CT_TabBarTab:
        return {size.width() + 8, measures::ButtonHeight + 4};
    default:
        return result;
    }
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && !isInsideAnotherControl(widget) ? rect.adjusted(5, 0, -4, 0) : rect;
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr) {
            const bool isFlat = bar->orientation == Qt::Horizontal;
            const int length = isFlat ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            const int thumb =
                range <= 0 ? length
                           : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                        std::min(28, length), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                      bar->upsideDown);
            const auto piece = [&](int from, int size) {
                return isFlat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
            };
            switch (part) {
            case SC_ScrollBarSlider:
                return piece(start, thumb);
            case SC_ScrollBarGroove:
                return piece(0, length);
            case SC_ScrollBarSubPage:
                return piece(0, start);
            case SC_ScrollBarAddPage:
                return piece(start + thumb, length - start - thumb);
            default:
                return {};
            }
        }
    }
    if (control == CC_SpinBox) {
        const QRect steps(option->rect.right() - 20, option->rect.top() + 1, 16, option->rect.height() - 2);
        if (part == SC_SpinBoxUp)
            return steps.adjusted(0, 0, 0, -steps.height() / 2);
        if (part == SC_SpinBoxDown)
            return steps.adjusted(0, steps.height() / 2, 0, 0);
        if (part == SC_SpinBoxEditField)
            return option->rect.adjusted(7, 1, -24, -1);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 1, -26, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return controls::drawButton(*painter, *option, widget);
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        return controls::drawToolButton(*painter, *option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (isInsideAnotherControl(widget) || element == PE_FrameLineEdit)
            return;
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit != nullptr && !edit->hasFrame())
            return;
        return controls::drawField(*painter, *option, option->state.testFlag(State_HasFocus));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return controls::drawCheck(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return controls::drawCheck(*painter, *option, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Glyph glyph = element == PE_IndicatorArrowDown   ? Glyph::ChevronDown
                            : element == PE_IndicatorArrowUp   ? Glyph::ChevronUp
                            : element == PE_IndicatorArrowLeft ? Glyph::ChevronLeft
                                                               : Glyph::ChevronRight;
        return paintGlyph(*painter, option->rect, glyph, tone(Tone::Muted), 12);
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintGlyph(*painter, option->rect,
                       header->sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronUp : Glyph::ChevronDown,
                       tone(Tone::Muted), 12);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tone(Tone::Line));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tone(Tone::Window));
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        painter->fillRect(option->rect, tone(element == PE_PanelTipLabel ? Tone::Raised : Tone::Surface));
        painter->setPen(tone(Tone::StrongLine));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        // Square: the viewport inside has corners of its own.
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            painter->setPen(tone(option->state.testFlag(State_HasFocus) ? Tone::Accent : Tone::Line));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    case PE_FrameGroupBox:
        return controls::drawBox(*painter, option->rect, QColor(), tone(Tone::Line));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return controls::drawButtonLabel(*painter, *button, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::drawHeaderSection(*painter, *header);
        else
            painter->fillRect(option->rect, tone(Tone::Window));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, tone(Tone::Muted));
            quiet.state.setFlag(State_On, false);
            if (header->orientation == Qt::Vertical)
                quiet.rect.adjust(0, -measures::CardPadding, 0, measures::CardPadding); // rows are low
            // A table that fills its page begins at the page's margin.
            const bool isFirst = header->position == QStyleOptionHeader::Beginning ||
                                 header->position == QStyleOptionHeader::OnlyOneSection;
            if (isFirst && widget != nullptr && widget->property("inset").toBool())
                quiet.rect.setLeft(quiet.rect.left() + measures::PageMargin - measures::CardPadding);
            const int mark = header->sortIndicator == QStyleOptionHeader::None ? 0 : 16;
            quiet.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, quiet.rect.width() - mark);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return controls::drawMenuItem(*painter, *item);
        break;
    case CE_ProgressBarGroove:
    case CE_Splitter: // a gap or a line of the window shows where it is
        return;
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return controls::drawProgress(*painter, *progress);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return controls::drawTab(*painter, *tab);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return controls::drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin != nullptr && spin->frame)
            return controls::drawSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                                         subControlRect(control, option, SC_SpinBoxDown, widget));
    }
    if (control == CC_ComboBox) {
        const bool hasFocus = option->state.testFlag(State_HasFocus);
        controls::drawField(*painter, *option, hasFocus);
        const QRect arrow(option->rect.right() - 22, option->rect.top(), 16, option->rect.height());
        const bool isEnabled = option->state.testFlag(State_Enabled);
        return paintGlyph(*painter, arrow, Glyph::ChevronDown, tone(isEnabled ? Tone::Muted : Tone::Disabled), 12);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace evenkeel

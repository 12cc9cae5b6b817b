// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlpainting.h"

#include "fonts.h"
#include "icons.h"
#include "measures.h"

#include <QAbstractButton>
#include <QStyle>
#include <QWidget>

namespace evenkeel::controls {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor mixed(const QColor &base, const QColor &other, double share)
{
    return QColor::fromRgbF(static_cast<float>(base.redF() * (1 - share) + other.redF() * share),
                            static_cast<float>(base.greenF() * (1 - share) + other.greenF() * share),
                            static_cast<float>(base.blueF() * (1 - share) + other.blueF() * share));
}

} // namespace

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = lineWidth / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), measures::Radius, measures::Radius);
    painter.restore();
}

void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isPrimary = widget != nullptr && widget->property("primary").toBool();
    const bool isQuiet = widget != nullptr && widget->property("quiet").toBool();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    QColor fill = isPrimary && isEnabled ? tone(Tone::Accent) : tone(Tone::Surface);
    QColor line = isPrimary && isEnabled ? tone(Tone::Accent) : tone(isEnabled ? Tone::StrongLine : Tone::Line);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isOn = button != nullptr && button->isCheckable() && button->isChecked();
    if (isQuiet) {
        fill = isHovered || isDown ? tone(Tone::Raised) : QColor();
        line = QColor();
    } else if (isOn) {
        fill = tone(Tone::SoftAccent);
        line = tone(Tone::Accent);
    } else if (isDown) {
        fill = isPrimary ? mixed(fill, tone(Tone::Text), 0.22) : tone(Tone::Raised);
    } else if (isHovered) {
        fill = isPrimary ? mixed(fill, tone(Tone::Text), 0.12) : tone(Tone::Window);
    }
    drawBox(painter, option.rect, fill, line);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawBox(painter, option.rect, QColor(), isPrimary ? tone(Tone::Text) : tone(Tone::Accent), 2);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget)
{
    constexpr int Space = 8;
    const bool isEnabled = has(button, QStyle::State_Enabled);
    const bool isPrimary = widget != nullptr && widget->property("primary").toBool();
    const QSize iconSize = button.icon.isNull() ? QSize() : button.iconSize;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int space = !button.icon.isNull() && !button.text.isEmpty() ? Space : 0;
    int left = button.rect.center().x() + 1 - (std::max(0, iconSize.width()) + space + textWidth) / 2;
    // Beside the arrow of a menu the text stands at the left.
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        left = std::min(left, button.rect.left() + 12);
    if (!button.icon.isNull()) {
        const QRect place(left, button.rect.top(), iconSize.width(), button.rect.height());
        button.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        left += iconSize.width() + space;
    }
    painter.setPen(!isEnabled ? tone(Tone::Disabled) : isPrimary ? tone(Tone::OnAccent) : tone(Tone::Text));
    painter.drawText(QRect(left, button.rect.top(), textWidth + 2, button.rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, button.text);
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (isDown || (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)))
        drawBox(painter, option.rect, tone(isDown ? Tone::SoftAccent : Tone::Raised), QColor());
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawBox(painter, option.rect, QColor(), tone(Tone::Accent), 2);
}

void drawField(QPainter &painter, const QStyleOption &option, bool hasFocus)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    drawBox(painter, option.rect, tone(isEnabled ? Tone::Surface : Tone::Window),
            hasFocus ? tone(Tone::Accent) : tone(isEnabled ? Tone::StrongLine : Tone::Line), hasFocus ? 2 : 1);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    drawField(painter, option, has(option, QStyle::State_HasFocus));
    const auto step = [&](const QRect &rect, Glyph glyph, QStyle::SubControl part,
                          QAbstractSpinBox::StepEnabledFlag flag) {
        const bool isEnabled = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(flag);
        const bool isHovered = isEnabled && option.activeSubControls.testFlag(part);
        paintGlyph(painter, rect, glyph,
                   tone(!isEnabled  ? Tone::Disabled
                        : isHovered ? Tone::Accent
                                    : Tone::Muted),
                   10);
    };
    step(up.adjusted(0, 3, 0, 0), Glyph::ChevronUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    step(down.adjusted(0, 0, 0, -3), Glyph::ChevronDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void drawCheck(QPainter &painter, const QStyleOption &option, bool isRound)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFocused = has(option, QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor mark = tone(isEnabled ? Tone::Accent : Tone::Disabled);
    painter.setPen(QPen(isOn || isFocused ? mark : tone(Tone::StrongLine), 1));
    painter.setBrush(isOn ? mark : tone(Tone::Surface));
    if (isRound) {
        painter.drawEllipse(box);
        painter.setBrush(tone(Tone::OnAccent));
        painter.setPen(Qt::NoPen);
        if (isOn)
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else {
        painter.drawRoundedRect(box, 3, 3);
        if (isOn)
            paintGlyph(painter, option.rect, has(option, QStyle::State_NoChange) ? Glyph::Minus : Glyph::Check,
                       tone(Tone::OnAccent), 12);
    }
    painter.restore();
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, tone(Tone::Window));
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    if (option.orientation == Qt::Horizontal && option.position != QStyleOptionHeader::End &&
        option.position != QStyleOptionHeader::OnlyOneSection && has(option, QStyle::State_MouseOver))
        painter.fillRect(QRect(rect.right(), rect.top() + 6, 1, rect.height() - 12), tone(Tone::StrongLine));
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), tone(Tone::Line));
        painter.restore();
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && isEnabled)
        drawBox(painter, option.rect.adjusted(4, 0, -4, 0), tone(Tone::SoftAccent), QColor());
    const QColor ink = tone(isEnabled ? Tone::Text : Tone::Disabled);
    const QRect mark(option.rect.left() + 10, option.rect.top(), 16, option.rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintGlyph(painter, mark, Glyph::Check, tone(isEnabled ? Tone::Accent : Tone::Disabled));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = option.rect.adjusted(34, 0, -12, 0);
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter.setPen(tone(isEnabled ? Tone::Muted : Tone::Disabled));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    } else if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintGlyph(painter, QRect(text.right() - 12, text.top(), 16, text.height()), Glyph::ChevronRight,
                   tone(Tone::Muted));
    }
    painter.restore();
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isBusy =
        has(option, QStyle::State_Sunken) || option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.setBrush(tone(isBusy ? Tone::TimeOff : Tone::StrongLine));
    const QRectF thumb = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar = option.rect;
    bar.setTop(bar.center().y() - 3);
    bar.setHeight(6);
    painter.setBrush(tone(Tone::Line));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(tone(Tone::Accent));
    const int span = option.maximum - option.minimum;
    // Without a known end the whole bar is tinted softly: work is under way, how far nobody knows.
    if (span <= 0)
        painter.setBrush(tone(Tone::SoftAccent));
    else
        bar.setWidth(bar.width() * (option.progress - option.minimum) / span);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const QRect rect = option.rect;
    if (has(option, QStyle::State_MouseOver) && !isSelected)
        painter.fillRect(rect.adjusted(4, 4, -4, -4), tone(Tone::Raised));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    if (isSelected)
        painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), tone(Tone::Accent));
    if (has(option, QStyle::State_HasFocus))
        drawBox(painter, rect.adjusted(2, 2, -2, -3), QColor(), tone(Tone::Accent), 1);
}

} // namespace evenkeel::controls

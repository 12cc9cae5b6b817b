// SPDX-License-Identifier: GPL-3.0-or-later
#include "partswitch.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Height = 26;
constexpr int Padding = 12;

} // namespace

PartButton::PartButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

QSize PartButton::sizeHint() const
{
    return {QFontMetrics(fonts::strong()).horizontalAdvance(text()) + 2 * Padding, Height};
}

void PartButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        controls::drawBox(painter, rect(), tone(Tone::SoftAccent), tone(Tone::Accent));
    else
        controls::drawBox(painter, rect(), tone(underMouse() ? Tone::Raised : Tone::Surface), tone(Tone::StrongLine));
    if (hasFocus())
        controls::drawBox(painter, rect(), QColor(), tone(Tone::Accent), 2);
    painter.setFont(isChecked() ? fonts::strong() : fonts::text());
    painter.setPen(tone(Tone::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

PartSwitch::PartSwitch(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    setAccessibleName(tr("Parts of the page"));
}

void PartSwitch::addPart(const QString &key, const QString &title)
{
    auto *button = new PartButton(title, this);
    button->setObjectName(key);
    connect(button, &QAbstractButton::toggled, this, [this, key](bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(key);
    });
    m_buttons.append(button);
    m_layout->addWidget(button);
}

QAbstractButton *PartSwitch::button(const QString &key) const
{
    for (QAbstractButton *button : m_buttons) {
        if (button->objectName() == key)
            return button;
    }
    return nullptr;
}

void PartSwitch::setCurrent(const QString &key)
{
    QAbstractButton *wanted = button(key);
    if (wanted == nullptr && !m_buttons.isEmpty())
        wanted = m_buttons.first();
    if (wanted == nullptr)
        return;
    wanted->setChecked(true);
    // The ring of the keyboard goes with the choice.
    for (const QAbstractButton *button : m_buttons) {
        if (button->hasFocus() && button != wanted)
            wanted->setFocus();
    }
}

QString PartSwitch::current() const
{
    for (const QAbstractButton *button : m_buttons) {
        if (button->isChecked())
            return button->objectName();
    }
    return {};
}

} // namespace evenkeel

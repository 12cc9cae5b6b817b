// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchip.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/measures.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Height = 24;
constexpr int Side = 8;
constexpr int MarkWidth = 12;

} // namespace

FilterChip::FilterChip(const QString &label, Mode mode, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_mode(mode)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::activate);
}

void FilterChip::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    updateGeometry();
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    const auto isThere = [this](const QVariant &value) {
        return std::any_of(m_choices.cbegin(), m_choices.cend(),
                           [&value](const Choice &choice) { return choice.value == value; });
    };
    QVariantList kept;
    for (const QVariant &value : std::as_const(m_chosen)) {
        if (isThere(value))
            kept.append(value);
    }
    if (kept.isEmpty() && m_mode == Mode::Always && !choices.isEmpty())
        kept.append(choices.first().value);
    const bool isDifferent = kept != m_chosen;
    m_chosen = kept;
    updateGeometry();
    update();
    if (isDifferent)
        Q_EMIT changed();
}

void FilterChip::setChosen(const QVariantList &values)
{
    if (values == m_chosen)
        return;
    m_chosen = values;
    announce();
}

void FilterChip::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    announce();
}

void FilterChip::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void FilterChip::clear()
{
    if (!canClear())
        return;
    m_chosen.clear();
    m_isOn = false;
    announce();
}

void FilterChip::announce()
{
    setAccessibleDescription(isOn() ? shownText() : QString());
    updateGeometry();
    update();
    Q_EMIT changed();
}

QString FilterChip::shownText() const
{
    QStringList names;
    for (const Choice &choice : m_choices) {
        if (m_chosen.contains(choice.value))
            names << choice.text;
    }
    if (names.isEmpty() || m_mode == Mode::Switch)
        return m_label;
    if (m_mode == Mode::Always)
        return names.first();
    if (names.size() > 2)
        return tr("%1: %n chosen", nullptr, static_cast<int>(names.size())).arg(m_label);
    return tr("%1: %2", "a filter and its choice").arg(m_label, names.join(tr(", ")));
}

QSize FilterChip::sizeHint() const
{
    const int glyph = m_glyph ? measures::Icon + 6 : 0;
    const int mark = m_mode == Mode::Switch && !isOn() ? 0 : MarkWidth + 6;
    return {fontMetrics().horizontalAdvance(shownText()) + 2 * Side + glyph + mark, Height};
}

QRect FilterChip::crossRect() const
{
    return {width() - Side - MarkWidth - 2, 0, MarkWidth + 4, height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isActive = canClear();
    const Tone ground = isActive ? Tone::SoftAccent : underMouse() ? Tone::Window : Tone::Surface;
    const Tone ink = isActive ? Tone::Accent : Tone::Text;
    controls::drawBox(painter, rect(), tone(ground), tone(isActive ? Tone::Accent : Tone::Line));
    if (hasFocus())
        controls::drawBox(painter, rect(), QColor(), tone(Tone::Accent), 2);
    QRect text = rect().adjusted(Side, 0, -Side, 0);
    if (m_glyph) {
        paintGlyph(painter, QRect(text.left(), 0, measures::Icon, height()), *m_glyph,
                   tone(isActive ? Tone::Accent : Tone::Muted), 14);
        text.setLeft(text.left() + measures::Icon + 6);
    }
    painter.setPen(tone(isActive ? Tone::Text : ink));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownText());
    if (isActive)
        paintGlyph(painter, crossRect(), Glyph::Close, tone(Tone::Accent), MarkWidth);
    else if (m_mode != Mode::Switch)
        paintGlyph(painter, crossRect(), Glyph::ChevronDown, tone(Tone::Muted), MarkWidth);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    if (canClear() && crossRect().contains(event->position().toPoint())) {
        clear();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        activate();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::activate()
{
    if (m_mode == Mode::Switch) {
        setOn(!m_isOn);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_label);
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = menu->addAction(choice.icon, choice.text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value] { choose(value); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void FilterChip::choose(const QVariant &value)
{
    const bool wasChosen = m_chosen.contains(value);
    if (m_mode == Mode::Many) {
        if (wasChosen)
            m_chosen.removeAll(value);
        else
            m_chosen.append(value);
    } else if (wasChosen && m_mode == Mode::One) {
        m_chosen.clear();
    } else {
        m_chosen = {value};
    }
    announce();
}

} // namespace evenkeel

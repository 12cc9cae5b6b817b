// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int BrandHeight = 52;
constexpr int Inset = 8;
constexpr int IconLeft = 8;
constexpr int TextLeft = 32;

void paintBrand(QPainter &painter, const QRect &area, bool hasWord)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(area.left() + Inset + IconLeft + 8, area.center().y() + 1);
    painter.setPen(QPen(tone(Tone::Accent), 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 6.5, 6.5);
    QPainterPath keel(centre + QPointF(-4, 0.5));
    keel.arcTo(QRectF(centre.x() - 4, centre.y() - 3.5, 8, 8), 180, 180);
    keel.closeSubpath();
    painter.fillPath(keel, tone(Tone::Accent));
    if (!hasWord)
        return;
    painter.setFont(fonts::title());
    painter.setPen(tone(Tone::Text));
    painter.drawText(area.adjusted(Inset + TextLeft, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("Evenkeel"));
}

} // namespace

SidebarButton::SidebarButton(Glyph glyph, const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_look(look)
{
    setText(text);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SidebarButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    setToolTip(!m_keys.isEmpty() ? tr("%1 (%2)", "page, keys").arg(text(), m_keys) : isCollapsed ? text() : QString());
    updateGeometry();
    update();
}

void SidebarButton::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize SidebarButton::sizeHint() const
{
    const int height = m_look == Look::Search ? measures::ButtonHeight : 32;
    if (m_isCollapsed)
        return {32, height};
    const int hint = m_hint.isEmpty() ? 0 : QFontMetrics(fonts::secondary()).horizontalAdvance(m_hint) + 8;
    return {TextLeft + QFontMetrics(fonts::strong()).horizontalAdvance(text()) + hint + 8, height};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isSearch = m_look == Look::Search;
    if (isSearch)
        controls::drawBox(painter, rect(), tone(Tone::Surface), tone(Tone::StrongLine));
    else if (isChecked())
        controls::drawBox(painter, rect(), tone(Tone::SoftAccent), QColor());
    else if (underMouse())
        controls::drawBox(painter, rect(), tone(Tone::Line), QColor());
    if (hasFocus())
        controls::drawBox(painter, rect(), QColor(), tone(Tone::Accent), 2);
    const QColor ink = isChecked() ? tone(Tone::Accent) : tone(Tone::Muted);
    paintGlyph(painter, QRect(IconLeft, 0, 16, height()), m_glyph, ink);
    if (m_isCollapsed)
        return;
    const QRect line = rect().adjusted(TextLeft, 0, -8, 0);
    painter.setPen(tone(isSearch ? Tone::Muted : Tone::Text));
    painter.setFont(isSearch ? fonts::secondary() : isChecked() ? fonts::strong() : fonts::text());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

Sidebar::Sidebar(QWidget *parent)
    : Panel(Tone::Raised, Qt::RightEdge, parent)
    , m_pages(new QVBoxLayout)
{
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Inset, BrandHeight, Inset + 1, 8);
    layout->setSpacing(4);
    auto *search = new SidebarButton(Glyph::Search, tr("Search"), SidebarButton::Look::Search);
    search->setHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    connect(search, &QAbstractButton::clicked, this, &Sidebar::searchRequested);
    layout->addWidget(search);
    layout->addSpacing(8);
    m_pages->setSpacing(4);
    layout->addLayout(m_pages);
    layout->addStretch(1);
    auto *settings = new SidebarButton(Glyph::Settings, tr("Settings"));
    connect(settings, &QAbstractButton::clicked, this, &Sidebar::settingsRequested);
    layout->addWidget(settings);
    m_fold = new SidebarButton(Glyph::Sidebar, tr("Collapse"));
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    layout->addWidget(m_fold);
    m_others = {search, settings, m_fold};
    applyWidth();
}

void Sidebar::addPage(const QString &key, Glyph glyph, const QString &title, const QString &keys)
{
    auto *button = new SidebarButton(glyph, title);
    button->setKeys(keys);
    button->setCheckable(true);
    button->setCollapsed(m_isCollapsed);
    // Stays checked when pressed again: there is always a current page.
    connect(button, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key);
        Q_EMIT pageChosen(key);
    });
    m_buttons.insert(key, button);
    m_pages->addWidget(button);
    applyWidth();
}

void Sidebar::clearPages()
{
    for (SidebarButton *button : std::as_const(m_buttons)) {
        m_pages->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void Sidebar::setCurrent(const QString &key)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == key);
}

void Sidebar::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    for (SidebarButton *button : std::as_const(m_buttons))
        button->setCollapsed(isCollapsed);
    for (SidebarButton *button : std::as_const(m_others))
        button->setCollapsed(isCollapsed);
    m_fold->setAccessibleName(isCollapsed ? tr("Expand the sidebar") : tr("Collapse the sidebar"));
    if (isCollapsed)
        m_fold->setToolTip(tr("Expand"));
    applyWidth();
    update();
    Q_EMIT collapsedChanged(isCollapsed);
}

void Sidebar::applyWidth()
{
    if (m_isCollapsed) {
        setFixedWidth(measures::CollapsedSidebarWidth + 1);
        return;
    }
    int needed = measures::SidebarWidth;
    for (const SidebarButton *button : std::as_const(m_buttons))
        needed = std::max(needed, button->sizeHint().width() + 2 * Inset + 1);
    for (const SidebarButton *button : std::as_const(m_others))
        needed = std::max(needed, button->sizeHint().width() + 2 * Inset + 1);
    setFixedWidth(needed);
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    paintBrand(painter, QRect(0, 0, width(), BrandHeight), !m_isCollapsed);
}

} // namespace evenkeel

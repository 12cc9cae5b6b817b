// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "filterbar.h"
#include "pageheader.h"
#include "rightsgate.h"

#include "desktop/style/tonelabel.h"

#include <QVBoxLayout>

namespace evenkeel {

Page::Page(const DeskContext &desk, const QString &key, Glyph glyph, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_key(key)
    , m_glyph(glyph)
    , m_title(title)
    , m_header(new PageHeader(title, this))
    , m_filterBar(new FilterBar(this))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_filterBar);
}

void Page::find(const QString &, const PaletteAnswer &answer)
{
    answer({});
}

void Page::showTicket(TicketId) {}

void Page::showTickets(const QString &, const std::vector<TicketId> &) {}

void Page::selectFirst() {}

void Page::focusBody()
{
    setFocus(Qt::OtherFocusReason);
}

void Page::setBody(QWidget *body)
{
    m_layout->addWidget(body, 1);
}

bool Page::isRefused(Right right)
{
    if (m_desk.rights.may(right))
        return false;
    Q_EMIT failed(RightsGate::refusal(m_desk.rights));
    return true;
}

void Page::sayWhatIsShut(Right right)
{
    if (m_desk.rights.may(right))
        return;
    auto *sentence = new ToneLabel(RightsGate::sentence(m_desk.rights, right), Tone::Muted);
    sentence->setObjectName(QStringLiteral("shut"));
    m_filterBar->addFigure(sentence);
}

void Page::addPageAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (action->parent() == nullptr)
        action->setParent(this);
    addAction(action);
    m_actions.append(action);
}

} // namespace evenkeel

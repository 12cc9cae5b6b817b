// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel {

StatusStrip::StatusStrip(QWidget *parent)
    : Panel(Tone::Raised, Qt::TopEdge, parent)
    , m_word(new ToneLabel)
    , m_database(new ToneLabel({}, Tone::Muted))
    , m_routing(new ToneLabel)
    , m_desk(new ToneLabel({}, Tone::Muted))
    , m_policy(new ToneLabel({}, Tone::Muted))
    , m_clock(new ToneLabel({}, Tone::Muted))
{
    setFixedHeight(measures::StatusHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin + 14, 1, measures::PageMargin, 0);
    layout->setSpacing(measures::PageMargin);
    for (ToneLabel *label : {m_word, m_database, m_routing, m_desk, m_policy, m_clock})
        label->setFont(fonts::secondary());
    m_database->setFit(ToneLabel::Fit::Elided);
    m_database->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWidget(m_word);
    layout->addWidget(m_database, 1);
    layout->addWidget(m_routing);
    layout->addWidget(m_desk);
    layout->addWidget(m_policy);
    layout->addWidget(m_clock);
    m_routing->setObjectName(QStringLiteral("routing"));
    m_routing->hide();
    setState(State::Closed);
}

void StatusStrip::setState(State state, const QString &word)
{
    m_state = state;
    m_word->setText(!word.isEmpty()          ? word
                    : state == State::Live   ? tr("Live")
                    : state == State::Still  ? tr("Clock stands")
                    : state == State::Failed ? tr("No answer")
                    : state == State::Away   ? tr("Server away")
                                             : tr("No workspace"));
    update();
}

void StatusStrip::setDatabase(const QString &text)
{
    m_database->setText(text);
}

void StatusStrip::setDesk(const QString &text)
{
    m_desk->setText(text);
    m_desk->setVisible(!text.isEmpty());
}

void StatusStrip::setRouting(const QString &text, const QString &tip)
{
    m_routing->setText(text);
    m_routing->setToolTip(tip);
    m_routing->setVisible(!text.isEmpty());
}

void StatusStrip::setPolicy(const QString &text)
{
    m_policy->setText(text);
    m_policy->setVisible(!text.isEmpty());
}

void StatusStrip::setClock(const QString &text)
{
    m_clock->setText(text);
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(m_state == State::Live     ? Tone::Good
                          : m_state == State::Failed ? Tone::Bad
                          : m_state == State::Away   ? Tone::Caution
                          : m_state == State::Still  ? Tone::Accent
                                                     : Tone::TimeOff));
    painter.drawEllipse(QPointF(measures::PageMargin + 4, height() / 2.0 + 0.5), 4, 4);
}

} // namespace evenkeel

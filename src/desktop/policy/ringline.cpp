// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringline.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>

namespace evenkeel {

RingLine::RingLine(Ring *ring, const KnownNames &known, const bound::Changed &changed, QWidget *parent)
    : QWidget(parent)
    , m_ring(ring)
    , m_known(known)
    , m_changed(changed)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    const QList<std::pair<QString, RingTrigger>> triggers{{tr("SLA used"), RingTrigger::SlaShare},
                                                          {tr("Waited"), RingTrigger::MinutesWaited}};
    m_layout->addWidget(bound::choice(&m_ring->trigger, tr("Opens by"), triggers, [this] {
        m_ring->after = m_ring->trigger == RingTrigger::SlaShare ? 0.25 : 30;
        showAfter();
        m_changed();
    }));
    m_after = new QWidget;
    m_layout->addWidget(m_after);
    const QList<std::pair<QString, RingAction>> actions{
        {tr("Drop a step"), RingAction::DropStep},     {tr("Drop a skill"), RingAction::DropSkill},
        {tr("Other teams"), RingAction::WidenToTeams}, {tr("Every team"), RingAction::WidenToAll},
        {tr("Overflow"), RingAction::Overflow},        {tr("Tell the lead"), RingAction::TellLead}};
    m_layout->addWidget(bound::choice(&m_ring->action, tr("What the ring does"), actions, [this] {
        showTarget();
        m_changed();
    }));
    m_target = new QWidget;
    m_layout->addWidget(m_target, 1);
    showAfter();
    showTarget();
}

void RingLine::showAfter()
{
    QWidget *made = nullptr;
    if (m_ring->trigger == RingTrigger::SlaShare)
        made = bound::percent(&m_ring->after, tr("Share of the SLA used"), {0, 1, 0, {}, {}}, m_changed);
    else
        made = bound::number(&m_ring->after, tr("Minutes waited"), {0, 100000, 0, tr(" min"), {}}, m_changed);
    delete m_layout->replaceWidget(m_after, made);
    m_after->deleteLater();
    m_after = made;
}

void RingLine::showTarget()
{
    QWidget *made = nullptr;
    if (m_ring->action == RingAction::DropSkill)
        made = bound::name(&m_ring->skill, tr("Skill to drop"), m_known.skills, {}, m_changed);
    else if (m_ring->action == RingAction::WidenToTeams)
        made = bound::names(&m_ring->teams, tr("Teams to ask, too"), KnownNames::plain(m_known.teams), m_changed);
    else
        made = new QWidget;
    delete m_layout->replaceWidget(m_target, made);
    m_target->deleteLater();
    m_target = made;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomstrip.h"

#include "boardspeech.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace evenkeel {

RoomStrip::RoomStrip(const BoardModel *model, QWidget *parent)
    : Panel(Tone::Surface, Qt::TopEdge, parent)
    , m_model(model)
    , m_agents(new QHBoxLayout)
{
    setFixedHeight(36);
    setAccessibleName(tr("Agents with the most room"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin, 3, measures::PageMargin, 2);
    layout->setSpacing(8);
    auto *label = new ToneLabel(tr("Most room"), Tone::Muted);
    label->setFont(fonts::secondary());
    layout->addWidget(label);
    m_agents->setSpacing(4);
    layout->addLayout(m_agents);
    layout->addStretch(1);
    connect(model, &BoardModel::arranged, this, &RoomStrip::rebuild);
}

void RoomStrip::rebuild()
{
    const BoardSnapshot &desk = m_model->snapshot();
    QStringList texts;
    for (const int index : m_model->arrangement().roomiest) {
        const AgentLane &lane = desk.lanes[static_cast<std::size_t>(index)];
        texts << tr("%1, %2", "agent, load").arg(lane.name, Words::percent(lane.loadRatio()));
    }
    // Buttons are made anew only when they say something else, so that the focus stays.
    const QString shown = texts.join(u'\n');
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_buttons.clear();
    while (QLayoutItem *item = m_agents->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < texts.size(); ++i) {
        const auto lane = static_cast<std::size_t>(m_model->arrangement().roomiest[static_cast<std::size_t>(i)]);
        auto *button = new QPushButton(texts[i]);
        button->setProperty("quiet", true);
        button->setToolTip(BoardSpeech::loadTip(desk.lanes[lane], desk) + u'\n' +
                           tr("Drop a ticket here to give it to this agent."));
        button->setAccessibleName(tr("Show %1").arg(texts[i]));
        connect(button, &QPushButton::clicked, this,
                [this, agent = desk.lanes[lane].id] { Q_EMIT agentChosen(agent); });
        m_agents->addWidget(button);
        m_buttons.emplace_back(desk.lanes[lane].id, button);
    }
    if (texts.isEmpty()) {
        auto *none = new ToneLabel(tr("Nobody on shift is below the target."), Tone::Muted);
        m_agents->addWidget(none);
    }
}

AgentId RoomStrip::agentAt(const QPoint &globalPosition) const
{
    for (const auto &[agent, button] : m_buttons) {
        if (button->rect().contains(button->mapFromGlobal(globalPosition)))
            return agent;
    }
    return {};
}

void RoomStrip::setTarget(AgentId agent)
{
    for (const auto &[whose, button] : m_buttons)
        button->setDown(whose == agent && agent.isValid());
}

} // namespace evenkeel

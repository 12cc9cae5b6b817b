// SPDX-License-Identifier: GPL-3.0-or-later
#include "handovercommand.h"

#include "handoverflow.h"

#include <utility>

namespace evenkeel {

HandoverCommand::HandoverCommand(HandoverFlow *flow, std::vector<Handover> handovers, const QString &text)
    : QUndoCommand(text)
    , m_flow(flow)
    , m_handovers(std::move(handovers))
{}

void HandoverCommand::undo()
{
    m_isStored = false;
    if (!m_flow)
        return;
    std::vector<Handover> back = m_handovers;
    for (Handover &handover : back)
        std::swap(handover.from, handover.to);
    m_flow->store(back, Cause::Undo);
}

void HandoverCommand::redo()
{
    if (!m_isStored && m_flow)
        m_flow->store(m_handovers, Cause::Person);
    m_isStored = true;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handovercommand.h"

#include "handoverflow.h"

#include <utility>

namespace evenkeel {

HandoverCommand::HandoverCommand(HandoverFlow *flow, std::vector<Handover> handovers, const QString &text)
    : RefusableStep(text)
    , m_flow(flow)
    , m_handovers(std::move(handovers))
{}

void HandoverCommand::store(const std::vector<Handover> &handovers, Cause cause)
{
    if (m_flow && !isRefused())
        m_flow->store(handovers, cause, text(), refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

void HandoverCommand::undo()
{
    m_isStored = false;
    std::vector<Handover> back = m_handovers;
    for (Handover &handover : back)
        std::swap(handover.from, handover.to);
    store(back, Cause::Undo);
}

void HandoverCommand::redo()
{
    if (!m_isStored)
        store(m_handovers, Cause::Person);
    m_isStored = true;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusablestep.h"

#include "domain/ticketevent.h"
#include "services/routingresults.h"

#include <QPointer>

#include <vector>

namespace evenkeel {

class HandoverFlow;

/// Tickets that changed hands, and the way back. Pushed after the change was stored, so the first redo does nothing.
class HandoverCommand final : public RefusableStep
{
public:
    HandoverCommand(HandoverFlow *flow, std::vector<Handover> handovers, const QString &text);

    void undo() override;
    void redo() override;

private:
    void store(const std::vector<Handover> &handovers, Cause cause);

    QPointer<HandoverFlow> m_flow;
    std::vector<Handover> m_handovers;
    bool m_isStored = true;
};

} // namespace evenkeel

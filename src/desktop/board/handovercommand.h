// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketevent.h"
#include "services/routingresults.h"

#include <QPointer>
#include <QUndoCommand>

#include <memory>
#include <vector>

namespace evenkeel {

class HandoverFlow;

/// Tickets that changed hands, and the way back. Pushed after the change was stored, so the first redo does nothing.
class HandoverCommand final : public QUndoCommand
{
public:
    HandoverCommand(HandoverFlow *flow, std::vector<Handover> handovers, const QString &text);

    void undo() override;
    void redo() override;

    /// The desk refused to take the step back or to do it again; it goes from the stack when that steps onto it.
    [[nodiscard]] bool isRefused() const { return *m_isRefused; }

private:
    void store(const std::vector<Handover> &handovers, Cause cause);

    QPointer<HandoverFlow> m_flow;
    std::vector<Handover> m_handovers;
    std::shared_ptr<bool> m_isRefused; ///< shared with the answer, which may come after the command is gone
    bool m_isStored = true;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presencecommand.h"

namespace evenkeel {

PresenceCommand::PresenceCommand(Store store, AgentId agent, std::optional<PresenceSetting> before,
                                 std::optional<PresenceSetting> after, const QString &text)
    : QUndoCommand(text)
    , m_store(std::move(store))
    , m_agent(agent)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void PresenceCommand::undo()
{
    m_store(m_agent, m_before);
}

void PresenceCommand::redo()
{
    m_store(m_agent, m_after);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presencecommand.h"

namespace evenkeel {

PresenceCommand::PresenceCommand(Store store, AgentId agent, std::optional<PresenceSetting> before,
                                 std::optional<PresenceSetting> after, const QString &text)
    : RefusableStep(text)
    , m_store(std::move(store))
    , m_agent(agent)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void PresenceCommand::go(const std::optional<PresenceSetting> &wanted, const std::optional<PresenceSetting> &seen)
{
    if (!isRefused())
        m_store(m_agent, wanted, seen, refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

void PresenceCommand::undo()
{
    go(m_before, m_after);
}

void PresenceCommand::redo()
{
    go(m_after, m_before);
}

} // namespace evenkeel

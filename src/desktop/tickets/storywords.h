// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/protection.h"
#include "domain/ticketevent.h"
#include "services/desknames.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What offers, queues and escalations did to a ticket, in sentences of its story.
class StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(StoryWords)

public:
    [[nodiscard]] static QString offered(const TicketEvent &event, const DeskNames &names);
    [[nodiscard]] static QString declined(const TicketEvent &event, const DeskNames &names);
    /// Of an offer that was taken back before anybody answered.
    [[nodiscard]] static QString withdrawn(AgentId asked, const DeskNames &names);
    [[nodiscard]] static QString noted(const QString &author);
    [[nodiscard]] static QString queued(const TicketEvent &event, const DeskNames &names);
    /// To whom, and by which sign of which rule, as far as they are known.
    [[nodiscard]] static QString escalated(const TicketEvent &event, AgentId to, const EscalationRule *rule,
                                           const DeskNames &names);

private:
    [[nodiscard]] static QString sign(const EscalationRule &rule);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// The board in sentences, for tool tips and screen readers.
class BoardSpeech
{
    Q_DECLARE_TR_FUNCTIONS(BoardSpeech)

public:
    [[nodiscard]] static QString card(const TicketCard &card, const BoardSnapshot &desk);
    [[nodiscard]] static QString cardTip(const TicketCard &card, const BoardSnapshot &desk, const QString &wouldGoTo);
    [[nodiscard]] static QString lane(const AgentLane &lane);
    [[nodiscard]] static QString agentTip(const AgentLane &lane);
    [[nodiscard]] static QString loadTip(const AgentLane &lane, const BoardSnapshot &desk);
    /// "Offered, answers in 4 min"; empty for a card that is not offered.
    [[nodiscard]] static QString offer(const TicketCard &card, Instant now);
    [[nodiscard]] static QString waiting(const BoardSnapshot &desk);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handoverrecord.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// Records of work handed over. Asking and answering move no ticket.
class HandoverStore final
{
public:
    explicit HandoverStore(Database &database)
        : m_database(database)
    {}

    /// Id and answer are given by the store: it waits. InvalidArgument from somebody to the same.
    [[nodiscard]] Result<std::int64_t> ask(const HandoverRecord &record);
    /// Stores state, answer and answeredAt of one that waits. Conflict when it was answered meanwhile; NotFound.
    [[nodiscard]] Result<Done> answer(const HandoverRecord &record);
    /// It waits for an answer again. Conflict when it does; NotFound.
    [[nodiscard]] Result<Done> reopen(std::int64_t id);
    /// What came of it, of an accepted one. Conflict else; NotFound.
    [[nodiscard]] Result<Done> finish(std::int64_t id, const std::string &outcome);
    [[nodiscard]] Result<HandoverRecord> record(std::int64_t id); ///< NotFound
    /// To or from the agent, newest first.
    [[nodiscard]] Result<std::vector<HandoverRecord>> ofAgent(AgentId agent);
    [[nodiscard]] Result<std::vector<HandoverRecord>> all();                     ///< newest first
    [[nodiscard]] Result<std::vector<HandoverRecord>> ofTicket(TicketId ticket); ///< oldest first

private:
    Database &m_database;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handoverrecord.h"
#include "services/desknames.h"
#include "storage/database.h"

#include <QFuture>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace evenkeel {

class Workspace;

/// A handover with what people know its ticket by.
struct HandoverLine
{
    HandoverRecord record;
    std::string reference;
    std::string subject;
};

struct HandoverList
{
    DeskNames names;
    std::vector<HandoverLine> lines; ///< those that wait for an answer first, then newest first
};

/// Tickets that are asked over together; asked, withdrawn and asked again as one.
struct HandoverBatch
{
    std::vector<HandoverRecord> wanted;
    std::vector<std::int64_t> standing; ///< records of the last time; used on the storage thread only
};

/// Handovers of many tickets at once, and the way back from each step. Single ones: see DayPlanService.
class HandoverService final
{
public:
    HandoverService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    [[nodiscard]] Result<HandoverList> list();
    /// All or none: Conflict when one of the tickets is no longer with whom it is asked from.
    [[nodiscard]] Result<Done> ask(HandoverBatch &batch);
    /// Withdraws those that stand, all or none: Conflict when one was answered meanwhile.
    [[nodiscard]] Result<Done> withdraw(HandoverBatch &batch);
    [[nodiscard]] Result<Done> answer(std::int64_t record, HandoverState state, const std::string &words);
    /// It waits for an answer again; a ticket that was taken over goes back. Conflict when it has moved on.
    [[nodiscard]] Result<Done> takeBackAnswer(std::int64_t record);
    [[nodiscard]] Result<Done> finish(std::int64_t record, const std::string &outcome);

private:
    Database &m_database;
    Instant m_now;
};

/// Runs a change of handovers on the workspace's storage thread; what was stored is announced as a change of these
/// tickets.
[[nodiscard]] QFuture<Result<Done>> changeHandovers(Workspace &workspace, const std::vector<TicketId> &tickets,
                                                    std::function<Result<Done>(HandoverService &)> work);

} // namespace evenkeel

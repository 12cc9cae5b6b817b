// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/question.h"
#include "routing/remedy.h"
#include "routing/trace.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// Why not this colleague, and what it would take.
struct ColleagueAnswer
{
    Trace trace;                  ///< of the decision the question is about
    std::optional<WhyNot> why;    ///< absent where the colleague is the one who was chosen, or unknown to the decision
    std::vector<Remedy> remedies; ///< each alone is enough, as the desk stands now; for open tickets only
};

/// Questions about decisions.
class ExplainService final
{
public:
    ExplainService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// The decision that stood for the ticket at a moment: the last one made up to then, its trace recomputed.
    /// NotFound where none was made by then.
    [[nodiscard]] Result<Trace> traceAt(TicketId ticket, Instant at);
    [[nodiscard]] Result<ColleagueAnswer> whyNot(TicketId ticket, AgentId agent, std::optional<Instant> at = {});
    /// What would let somebody take a waiting ticket that nobody may take. Empty for all others.
    [[nodiscard]] Result<std::vector<Remedy>> whatItTakes(TicketId ticket);

private:
    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel

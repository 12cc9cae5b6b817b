// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"
#include "services/proposalresults.h"
#include "storage/database.h"
#include "triage/proposal.h"

#include <cstdint>
#include <stop_token>

namespace evenkeel {

/// What history suggests, and its last moment: since when accepted parts are known.
struct DeskProposal
{
    Proposal proposal;
    Instant lastEvent;
    std::int64_t seen = 0; ///< how far the trail of edits reached when history was read
};

/// What history suggests for skills, levels, effort and hours; and taking it over once a person said yes.
class ProposalService final
{
public:
    explicit ProposalService(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<DeskProposal> propose(std::stop_token stop, const Progress &progress);
    /// The proposal with names, for people.
    [[nodiscard]] Result<ProposalView> view(const DeskProposal &desk);
    /// Stores the chosen parts as facts known since the last event of the history, in one transaction. Conflict,
    /// naming a table, when somebody has edited since it was proposed what a chosen part would write: propose anew.
    [[nodiscard]] Result<Done> accept(const DeskProposal &desk, const ProposalChoice &choice);

private:
    Database &m_database;
};

} // namespace evenkeel

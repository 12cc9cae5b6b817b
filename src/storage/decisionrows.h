// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/decision.h"
#include "storage/query.h"

#include <string_view>
#include <vector>

namespace evenkeel {

/// Adds rows to decision; one statement for as many as come.
class DecisionWriter final
{
public:
    DecisionWriter(Database &database, WriteRows rows);
    /// `id` stands for the decision's own. Its repeats are not looked at: a new record has none.
    [[nodiscard]] Result<Done> write(DecisionId id, const Decision &decision);

private:
    Query m_insert;
};

/// "SELECT … FROM decision d " with the columns readDecision() expects.
[[nodiscard]] std::string_view selectDecisions();
/// The row `query` stands on, from column 0. FileDamaged, naming row and column, for what cannot be one of ours.
[[nodiscard]] Result<Decision> readDecision(const Query &query);
[[nodiscard]] Result<std::vector<Decision>> readDecisions(Query &query);

} // namespace evenkeel

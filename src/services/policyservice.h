// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/deskreader.h"
#include "services/policyresults.h"

#include <stop_token>
#include <vector>

namespace evenkeel {

/// Policies on a stored desk: what is in force, what a draft would do, and putting it in force.
class PolicyService final
{
public:
    PolicyService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    [[nodiscard]] Result<PolicyView> view();
    /// Oldest first; empty where none was saved.
    [[nodiscard]] Result<std::vector<PolicyRecord>> history();
    /// Version 0 is the standard policy. NotFound.
    [[nodiscard]] Result<PolicyRecord> version(int number);

    /// What is wrong with the policy on this desk, and how far each rule reaches now.
    [[nodiscard]] Result<PolicyFindings> findings(const Policy &policy);

    /// One ticket under the edited policy beside the saved one. Nothing is stored. NotFound when the ticket to start
    /// from is not open.
    [[nodiscard]] Result<BenchComparison> compare(const BenchTicket &ticket, const Policy &edited);
    /// All waiting tickets under both.
    [[nodiscard]] Result<WaitingComparison> compareWaiting(const Policy &edited, std::stop_token stop,
                                                           const Progress &progress);

    /// Keeps the policy as the next version, in force from now, and returns its number. Conflict when the newest
    /// version is not the one it is based on (the detail is that version's number); InvalidArgument, with the place,
    /// for numbers no decision can be made with.
    [[nodiscard]] Result<int> save(const Policy &policy, const QString &note, int basedOn);

private:
    /// As the desk would stand once triage rules have sent the waiting tickets to their queues.
    [[nodiscard]] Result<DeskMoment> deskAfterIntake(const Policy &policy);

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel

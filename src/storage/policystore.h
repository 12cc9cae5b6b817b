// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/policy.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// One version of the policy as it was saved.
struct PolicyVersion
{
    Policy policy; ///< policy.version is the version's number
    Instant validFrom;
    std::string note;

    friend bool operator==(const PolicyVersion &, const PolicyVersion &) = default;
};

/// Policies, every version kept: replay asks what was in force then.
class PolicyStore final
{
public:
    explicit PolicyStore(Database &database)
        : m_database(database)
    {}

    /// The version with the latest validFrom at or before the moment, of several the newest; nullopt without one.
    [[nodiscard]] Result<std::optional<PolicyVersion>> inForceAt(Instant at);
    /// NotFound when there is no such version.
    [[nodiscard]] Result<PolicyVersion> version(int number);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<PolicyVersion>> versions();
    /// Whether there is any version, readable or not.
    [[nodiscard]] Result<bool> hasVersions();
    /// Keeps it as the next version and returns the number; policy.version is not looked at.
    [[nodiscard]] Result<int> save(const Policy &policy, Instant validFrom, const std::string &note);

private:
    Database &m_database;
};

} // namespace evenkeel

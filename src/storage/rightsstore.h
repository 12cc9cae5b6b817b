// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rights.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace evenkeel {

/// What one login has been granted.
struct LoginRole
{
    std::string login;
    DeskRole role = DeskRole::Agent;
    AgentId agent;         ///< who that login is on the desk, where it was said
    bool isInForce = true; ///< false where the server's role was taken away beside the program, or the login is gone

    friend bool operator==(const LoginRole &, const LoginRole &) = default;
};

/// Roles of a workspace on a server. Each is a role of PostgreSQL without a login of its own, which logins become
/// members of; what it may do stands in resources/rights and is enforced by the server, whatever program asks.
/// Granting needs the owner of the tables with the right to make roles; RightsMissing otherwise. InvalidArgument for a
/// workspace in a file, detail "file".
class RightsStore final
{
public:
    explicit RightsStore(Database &database)
        : m_database(database)
    {}

    /// Makes the roles if need be and gives the login this one in place of others it had here. NotFound for a login
    /// that the server does not let in; InvalidArgument for one that may do everything anyway.
    [[nodiscard]] Result<Done> grant(const LoginRole &wanted);
    /// NotFound for a login that has no role here.
    [[nodiscard]] Result<Done> revoke(const std::string &login);
    /// By login.
    [[nodiscard]] Result<std::vector<LoginRole>> list();

    /// What whoever is connected may do: everything in a file, and what the server says where no role is known.
    [[nodiscard]] Result<Rights> own();
    /// Brings rights made for an older schema to this one; nothing where no role was ever granted. For the owner.
    [[nodiscard]] Result<Done> refresh();

private:
    [[nodiscard]] Result<Done> requireServer() const;
    [[nodiscard]] Result<Done> requireOwner() const;
    [[nodiscard]] Result<Done> requireGrantable(const std::string &login);
    [[nodiscard]] Result<Done> makeRoles();
    [[nodiscard]] Result<Done> leaveAll(const std::string &login);
    [[nodiscard]] Result<Done> boundSilence(const std::string &login, bool isBounded);

    Database &m_database;
};

} // namespace evenkeel

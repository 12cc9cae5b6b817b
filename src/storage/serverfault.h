// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace evenkeel {

/// What can go wrong with a workspace on a server and not with one in a file. Such an error has the nearest code there
/// is for programs, and the fault in front of its detail for whoever makes a sentence of it.
enum class ServerFault {
    BadAddress,        ///< InvalidArgument; the URL is not written as it must be
    PasswordInAddress, ///< InvalidArgument
    Unreachable,       ///< FileUnreadable; no answer in time, or for a reason that has no name here
    TlsRefused,        ///< FileUnreadable; a certificate that is not trusted
    LoginRefused,      ///< FileUnreadable; unknown user, wrong or missing password, not let in from here
    DatabaseMissing,   ///< FileMissing
    WorkspaceMissing,  ///< FileMissing; the database is empty and no workspace may be made in it
    RightsMissing,     ///< FileReadOnly
    TooOld,            ///< FileForeign; the server's version
    ConnectionLost,    ///< DatabaseFailed
    Interrupted,       ///< Conflict; the server ended a transaction in favour of another, doing it again helps
    MoveUnfinished,    ///< FileLocked; another workspace is being moved to it, or was and can go on (in files too)
    LeaseLost,         ///< Conflict; somebody else routes these queues now (in files too)
    HostUnknown,       ///< FileUnreadable; nobody knows a host of that name
    PortClosed,        ///< FileUnreadable; the host answers, but nobody listens there
    TlsMissing,        ///< FileUnreadable; the server offers no TLS
    TlsWrongHost,      ///< FileUnreadable; the certificate is another host's
    OutcomeUnknown,    ///< DatabaseFailed; the connection was cut while a change was stored, nobody knows yet whether
};
inline constexpr int ServerFaultCount = 18;

/// "server-unreachable" and so on, for programs.
[[nodiscard]] std::string_view codeOf(ServerFault fault);

/// Whether the server or the way to it is at fault, so that the same may work in a while: not there, or not any more.
[[nodiscard]] bool isServerGone(const Error &error);

[[nodiscard]] Error serverError(ServerFault fault, const std::string &detail);

/// The fault of an error made by serverError(), also when its detail has been put behind the name of something.
[[nodiscard]] std::optional<ServerFault> serverFaultOf(const Error &error);
/// The detail of such an error without its fault; of others the detail as it is.
[[nodiscard]] std::string serverDetailOf(const Error &error);

/// Our error for a failed statement: by PostgreSQL's five-character code, which is the same in every language.
/// `place` is the workspace's name. Without a code the connection is gone.
[[nodiscard]] Error statementError(std::string_view sqlState, std::string_view message, const std::string &place);

/// Our error for a connection that was refused. There is no code then, only what the client library or the server
/// said; what is not recognised is Unreachable, with the whole text.
[[nodiscard]] Error connectionError(std::string_view message, const std::string &place);

} // namespace evenkeel

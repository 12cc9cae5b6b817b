// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverfault.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

struct FaultCode
{
    ServerFault fault;
    ErrorCode code;
    std::string_view word;
};

constexpr std::array<FaultCode, ServerFaultCount> Codes{{
    {ServerFault::BadAddress, ErrorCode::InvalidArgument, "server-address"},
    {ServerFault::PasswordInAddress, ErrorCode::InvalidArgument, "server-password-in-address"},
    {ServerFault::Unreachable, ErrorCode::FileUnreadable, "server-unreachable"},
    {ServerFault::TlsRefused, ErrorCode::FileUnreadable, "server-tls"},
    {ServerFault::LoginRefused, ErrorCode::FileUnreadable, "server-login"},
    {ServerFault::DatabaseMissing, ErrorCode::FileMissing, "server-database-missing"},
    {ServerFault::WorkspaceMissing, ErrorCode::FileMissing, "server-workspace-missing"},
    {ServerFault::RightsMissing, ErrorCode::FileReadOnly, "server-rights"},
    {ServerFault::TooOld, ErrorCode::FileForeign, "server-too-old"},
    {ServerFault::ConnectionLost, ErrorCode::DatabaseFailed, "server-connection-lost"},
    {ServerFault::Interrupted, ErrorCode::Conflict, "server-interrupted"},
    {ServerFault::MoveUnfinished, ErrorCode::FileLocked, "move-unfinished"},
    {ServerFault::LeaseLost, ErrorCode::Conflict, "routing-lease-lost"},
    {ServerFault::HostUnknown, ErrorCode::FileUnreadable, "server-host-unknown"},
    {ServerFault::PortClosed, ErrorCode::FileUnreadable, "server-port-closed"},
    {ServerFault::TlsMissing, ErrorCode::FileUnreadable, "server-tls-missing"},
    {ServerFault::TlsWrongHost, ErrorCode::FileUnreadable, "server-tls-wrong-host"},
    {ServerFault::OutcomeUnknown, ErrorCode::DatabaseFailed, "server-outcome-unknown"},
}};

constexpr std::string_view Separator = ": ";

bool contains(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [text](std::string_view word) { return text.find(word) != text.npos; });
}

/// Where the word of a fault stands: in front, or behind what a store has put before it ("A-17: server-…: …").
std::size_t placeOf(std::string_view word, std::string_view detail)
{
    for (std::size_t at = detail.find(word); at != detail.npos; at = detail.find(word, at + 1)) {
        const bool begins = at == 0 || detail.substr(0, at).ends_with(Separator);
        if (begins && detail.substr(at + word.size()).starts_with(Separator))
            return at;
    }
    return std::string::npos;
}

std::string joined(const std::string &place, std::string_view message)
{
    while (!message.empty() && (message.back() == '\n' || message.back() == ' '))
        message.remove_suffix(1);
    if (message.empty())
        return place;
    return place + std::string(Separator) + std::string(message);
}

} // namespace

std::string_view codeOf(ServerFault fault)
{
    const auto found = std::ranges::find(Codes, fault, &FaultCode::fault);
    return found == Codes.end() ? std::string_view{} : found->word;
}

bool isServerGone(const Error &error)
{
    const auto fault = serverFaultOf(error);
    return fault == ServerFault::Unreachable || fault == ServerFault::HostUnknown || fault == ServerFault::PortClosed ||
           fault == ServerFault::ConnectionLost;
}

Error serverError(ServerFault fault, const std::string &detail)
{
    const auto found = std::ranges::find(Codes, fault, &FaultCode::fault);
    const ErrorCode code = found == Codes.end() ? ErrorCode::DatabaseFailed : found->code;
    return {code, std::string(codeOf(fault)) + std::string(Separator) + detail};
}

std::optional<ServerFault> serverFaultOf(const Error &error)
{
    for (const FaultCode &known : Codes) {
        if (known.code == error.code && placeOf(known.word, error.detail) != std::string::npos)
            return known.fault;
    }
    return std::nullopt;
}

std::string serverDetailOf(const Error &error)
{
    std::string detail = error.detail;
    if (const auto fault = serverFaultOf(error)) {
        const std::string_view word = codeOf(*fault);
        detail.erase(placeOf(word, detail), word.size() + Separator.size());
    }
    return detail;
}

// The codes are from PostgreSQL's appendix A, "PostgreSQL Error Codes".
Error statementError(std::string_view sqlState, std::string_view message, const std::string &place)
{
    const std::string_view group = sqlState.substr(0, 2);
    if (sqlState.empty() || group == "08" || sqlState == "57P01" || sqlState == "57P02" || sqlState == "57P03" ||
        sqlState == "25P03")
        return serverError(ServerFault::ConnectionLost, joined(place, message));
    if (sqlState == "23505") // unique_violation
        return {ErrorCode::Conflict, std::string(message)};
    if (group == "22" || group == "23") // data exceptions and the other constraints
        return {ErrorCode::InvalidArgument, std::string(message)};
    if (group == "40") // serialisation failure, deadlock
        return serverError(ServerFault::Interrupted, joined(place, message));
    if (group == "53") // disk full, out of memory, too many connections
        return {sqlState == "53100" ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed, joined(place, message)};
    if (sqlState == "42501" || sqlState == "3F000") // a schema that may not be used counts as none
        return serverError(ServerFault::RightsMissing, joined(place, message));
    if (sqlState == "25006") // a read-only transaction, or a standby
        return {ErrorCode::FileReadOnly, place};
    if (sqlState == "55P03") // lock_not_available
        return {ErrorCode::FileLocked, place};
    if (sqlState == "57014")
        return {ErrorCode::Cancelled, std::string(message)};
    return {ErrorCode::DatabaseFailed, std::string(message)};
}

// The programs keep the client library's own words in English; a server speaks the language it was set to.
Error connectionError(std::string_view message, const std::string &place)
{
    ServerFault fault = ServerFault::Unreachable;
    if (contains(message, {"does not match host name"}))
        fault = ServerFault::TlsWrongHost;
    else if (contains(message, {"does not support SSL"}))
        fault = ServerFault::TlsMissing;
    else if (contains(message, {"SSL", "certificate", "TLS"}) && !contains(message, {"pg_hba.conf"}))
        fault = ServerFault::TlsRefused;
    else if (contains(message, {"password", "authentication", "pg_hba.conf", "role \"", "not permitted to log in",
                                "Passwort-Authentifizierung", "Authentifizierung", "Rolle »"}))
        fault = ServerFault::LoginRefused;
    else if (contains(message, {"permission denied for database", "keine Berechtigung für Datenbank"}))
        fault = ServerFault::RightsMissing;
    else if (contains(message, {"database \"", "Datenbank »"}) &&
             contains(message, {"does not exist", "existiert nicht"}))
        fault = ServerFault::DatabaseMissing;
    else if (contains(message, {"could not translate host name"}))
        fault = ServerFault::HostUnknown;
    else if (contains(message, {"Connection refused"}))
        fault = ServerFault::PortClosed;
    return serverError(fault, joined(place, message));
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverfailure.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct ServerText
{
    Q_DECLARE_TR_FUNCTIONS(ServerFailure)
};

QString whatOf(ServerFault fault, const QString &detail)
{
    switch (fault) {
    case ServerFault::BadAddress:
        return ServerText::tr("This is no address of a workspace on a server: %1.").arg(detail);
    case ServerFault::PasswordInAddress:
        return ServerText::tr("A password does not belong into the address: %1.").arg(detail);
    case ServerFault::Unreachable:
        return ServerText::tr("No server answers: %1.").arg(detail);
    case ServerFault::TlsRefused:
        return ServerText::tr("The connection would not be safe: %1.").arg(detail);
    case ServerFault::LoginRefused:
        return ServerText::tr("The server does not let this user in: %1.").arg(detail);
    case ServerFault::DatabaseMissing:
        return ServerText::tr("The server has no such database: %1.").arg(detail);
    case ServerFault::WorkspaceMissing:
        return ServerText::tr("The database %1 holds no workspace yet.").arg(detail);
    case ServerFault::RightsMissing:
        return ServerText::tr("This user may not do that: %1.").arg(detail);
    case ServerFault::TooOld:
        return ServerText::tr("The server is too old: %1.").arg(detail);
    case ServerFault::ConnectionLost:
        return ServerText::tr("The connection to the server was lost: %1.").arg(detail);
    case ServerFault::Interrupted:
        return ServerText::tr("The server gave way to somebody else's change: %1.").arg(detail);
    case ServerFault::MoveUnfinished:
        return ServerText::tr("A workspace is being moved to %1, and not all of it is there yet.").arg(detail);
    case ServerFault::LeaseLost:
        return ServerText::tr("Somebody else routes these queues now.");
    case ServerFault::HostUnknown:
        return ServerText::tr("Nobody knows this host: %1.").arg(detail);
    case ServerFault::PortClosed:
        return ServerText::tr("The host answers, but no server listens there: %1.").arg(detail);
    case ServerFault::TlsMissing:
        return ServerText::tr("The server offers no safe connection: %1.").arg(detail);
    case ServerFault::TlsWrongHost:
        return ServerText::tr("The server shows the certificate of another host: %1.").arg(detail);
    case ServerFault::OutcomeUnknown:
        return ServerText::tr("The connection was cut while a change was stored: %1.").arg(detail);
    }
    return detail;
}

QString adviceOn(ServerFault fault)
{
    switch (fault) {
    case ServerFault::BadAddress:
        return ServerText::tr("Write postgresql://user@host:port/database?sslmode=verify-full.");
    case ServerFault::PasswordInAddress:
        return ServerText::tr("Put it into the file ~/.pgpass, readable by you alone.");
    case ServerFault::Unreachable:
        return ServerText::tr("Check the host and the port, and that the server runs.");
    case ServerFault::TlsRefused:
        return ServerText::tr(
            "Name the authority that signed the server's certificate with sslrootcert, or ask whoever "
            "runs the server.");
    case ServerFault::LoginRefused:
        return ServerText::tr("Check the user's name, and the password in ~/.pgpass.");
    case ServerFault::DatabaseMissing:
        return ServerText::tr("Check the name, or let whoever runs the server make the database.");
    case ServerFault::WorkspaceMissing:
        return ServerText::tr("Make one with evenkeelctl init.");
    case ServerFault::RightsMissing:
        return ServerText::tr("Ask whoever runs the server for the rights.");
    case ServerFault::TooOld:
        return ServerText::tr("PostgreSQL 13 or newer is needed.");
    case ServerFault::ConnectionLost:
        return ServerText::tr("Try again when the server answers.");
    case ServerFault::Interrupted:
        return ServerText::tr("Try again.");
    case ServerFault::MoveUnfinished:
        return ServerText::tr("Wait for its end, or call evenkeelctl move once more to go on with it.");
    case ServerFault::LeaseLost:
        return ServerText::tr("Nothing needs to be done; this desk takes over when the other stops.");
    case ServerFault::HostUnknown:
        return ServerText::tr("Check how its name is written, and the network.");
    case ServerFault::PortClosed:
        return ServerText::tr("Check the port, and that the server runs and may be reached from other machines.");
    case ServerFault::TlsMissing:
        return ServerText::tr("Ask whoever runs the server to turn TLS on.");
    case ServerFault::TlsWrongHost:
        return ServerText::tr("Write the host as the certificate does, or ask whoever runs the server.");
    case ServerFault::OutcomeUnknown:
        return ServerText::tr("Whether it is there is asked as soon as the server answers. Do not repeat it before.");
    }
    return {};
}

} // namespace

Failure serverFailure(ServerFault fault, const QString &detail)
{
    const QString kept = fault == ServerFault::ConnectionLost
                             ? ServerText::tr("What was stored before is safe; the last change was not stored.")
                         : fault == ServerFault::OutcomeUnknown ? ServerText::tr("What was stored before is safe.")
                                                                : ServerText::tr("Nothing was changed.");
    return {whatOf(fault, detail), kept, adviceOn(fault)};
}

Failure outcomeOfChange(WriteOutcome outcome)
{
    const QString back = ServerText::tr("The server is back.");
    if (outcome == WriteOutcome::Stored)
        return {back, ServerText::tr("The change that was cut off had been stored."),
                ServerText::tr("It need not be made again.")};
    if (outcome == WriteOutcome::TakenBack)
        return {back, ServerText::tr("The change that was cut off was not stored."),
                ServerText::tr("Make it again if it is still wanted.")};
    return {back, ServerText::tr("Whether the change that was cut off was stored cannot be told any more."),
            ServerText::tr("Look whether it is there before you make it again.")};
}

} // namespace evenkeel

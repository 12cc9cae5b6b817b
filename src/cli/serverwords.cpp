// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serverwords.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct ServerText
{
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

} // namespace

QString describe(ServerFault fault, const QString &detail)
{
    switch (fault) {
    case ServerFault::BadAddress:
        return ServerText::tr("This is no address of a workspace on a server: %1. Write "
                              "postgresql://user@host:port/database?sslmode=verify-full.")
            .arg(detail);
    case ServerFault::PasswordInAddress:
        return ServerText::tr("A password does not belong into the address, where others can read it: %1. Put it into "
                              "the file ~/.pgpass as host:port:database:user:password, readable by you alone, or name "
                              "another such file in PGPASSFILE.")
            .arg(detail);
    case ServerFault::Unreachable:
        return ServerText::tr("No server answers: %1. Check the host and the port, and that the server runs.")
            .arg(detail);
    case ServerFault::TlsRefused:
        return ServerText::tr("The connection would not be safe: %1. Name the authority that signed the server's "
                              "certificate with sslrootcert=FILE, or ask whoever runs the server.")
            .arg(detail);
    case ServerFault::LoginRefused:
        return ServerText::tr("The server does not let this user in: %1. Check the user's name, and the password in "
                              "~/.pgpass or in the file that PGPASSFILE names.")
            .arg(detail);
    case ServerFault::DatabaseMissing:
        return ServerText::tr("The server has no such database: %1. Check the name, or let whoever runs the server "
                              "make it with createdb.")
            .arg(detail);
    case ServerFault::WorkspaceMissing:
        return ServerText::tr("The database %1 holds no workspace yet. Make one with evenkeelctl init.").arg(detail);
    case ServerFault::RightsMissing:
        return ServerText::tr("You may not do that here: %1. Nothing was changed. Whoever owns the workspace gives "
                              "roles with evenkeelctl admin grant LOGIN ROLE.")
            .arg(detail);
    case ServerFault::TooOld:
        return ServerText::tr("The server is too old: %1. PostgreSQL 13 or newer is needed.").arg(detail);
    case ServerFault::ConnectionLost:
        return ServerText::tr("The connection to the server was lost: %1. What was not stored yet was taken back. Try "
                              "again when the server answers.")
            .arg(detail);
    case ServerFault::Interrupted:
        return ServerText::tr("The server gave way to somebody else's change: %1. Nothing was changed. Try again.")
            .arg(detail);
    case ServerFault::MoveUnfinished:
        return ServerText::tr(
                   "A workspace is being moved to %1, and not all of it is there yet. If the move was broken "
                   "off, call evenkeelctl move once more: it goes on where it stopped.")
            .arg(detail);
    case ServerFault::LeaseLost:
        return ServerText::tr("Somebody else routes these queues now. Nothing was changed.");
    case ServerFault::HostUnknown:
        return ServerText::tr("Nobody knows this host: %1. Check how its name is written, and the network.")
            .arg(detail);
    case ServerFault::PortClosed:
        return ServerText::tr("The host answers, but no server listens there: %1. Check the port, and that the server "
                              "runs and may be reached from other machines.")
            .arg(detail);
    case ServerFault::TlsMissing:
        return ServerText::tr("The server offers no safe connection: %1. Ask whoever runs the server to turn TLS on, "
                              "or name another sslmode where the way to it is safe.")
            .arg(detail);
    case ServerFault::TlsWrongHost:
        return ServerText::tr("The server shows the certificate of another host: %1. Write the host as the "
                              "certificate does, or ask whoever runs the server.")
            .arg(detail);
    case ServerFault::OutcomeUnknown:
        return ServerText::tr("The connection was cut while a change was stored, and the server cannot be asked "
                              "whether it was: %1. Look whether it is there before you repeat it.")
            .arg(detail);
    }
    return detail;
}

} // namespace evenkeel

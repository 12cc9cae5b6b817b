// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace evenkeel {

namespace {

ErrorCode constraintCode(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::InvalidArgument;
    }
}

bool isFaultOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileLocked:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileForeign:
    case ErrorCode::FileUnreadable:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

ErrorCode codeFor(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileLocked;
    case SQLITE_READONLY:
        return ErrorCode::FileReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::FileDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::FileForeign;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileUnreadable;
    case SQLITE_CONSTRAINT:
        return constraintCode(extendedCode);
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return extendedCode == SQLITE_IOERR_SHORT_READ ? ErrorCode::FileDamaged : ErrorCode::DatabaseFailed;
    }
}

/// SQLite itself takes only ENOSPC for a full disk.
bool isOutOfRoom(int extendedCode, int systemError)
{
    if ((extendedCode & 0xff) != SQLITE_IOERR)
        return false;
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == EFBIG || systemError == ENOSPC;
}

} // namespace

Error sqliteError(int extendedCode, std::string_view message, std::string_view file, int systemError)
{
    const ErrorCode code = isOutOfRoom(extendedCode, systemError) ? ErrorCode::DiskFull : codeFor(extendedCode);
    return {code, std::string(isFaultOfTheFile(code) && !file.empty() ? file : message)};
}

int systemErrorOf(sqlite3 *database)
{
    const int left = errno;
    const int kept = sqlite3_system_errno(database);
    return kept == 0 ? left : kept;
}

} // namespace evenkeel

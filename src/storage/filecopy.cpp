// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecopy.h"

#include "storage/connection.h"
#include "storage/sqliteerror.h"
#include "storage/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cassert>
#include <memory>

namespace evenkeel {

namespace {

constexpr int PagesAtOnce = 1'000; // some milliseconds of work

struct CloseSqlite
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using SqliteHandle = std::unique_ptr<sqlite3, CloseSqlite>;

Error faultOf(sqlite3 *database, int code, const QString &file)
{
    return sqliteError(code, sqlite3_errmsg(database), file.toStdString(), systemErrorOf(database));
}

Result<SqliteHandle> openHandle(const QString &file, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, flags, nullptr);
    SqliteHandle owned(handle);
    if (code != SQLITE_OK)
        return faultOf(handle, code, file);
    return owned;
}

Result<Done> runPlain(sqlite3 *database, const char *sql, const QString &file)
{
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return faultOf(database, sqlite3_extended_errcode(database), file);
    return Done{};
}

/// All pages of one database into another; both stay open.
Result<Done> copyPages(sqlite3 *from, sqlite3 *to, const QString &file, const std::stop_token &stop,
                       const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return faultOf(to, sqlite3_extended_errcode(to), file);
    int code = SQLITE_OK;
    bool isStopped = false;
    while (code == SQLITE_OK && !isStopped) {
        code = sqlite3_backup_step(copy, PagesAtOnce);
        const int all = sqlite3_backup_pagecount(copy);
        if (progress)
            progress({all - sqlite3_backup_remaining(copy), all});
        isStopped = code == SQLITE_OK && stop.stop_requested();
    }
    sqlite3_backup_finish(copy); // takes an unfinished one back
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}};
    if (code != SQLITE_DONE)
        return faultOf(to, code, file);
    return Done{};
}

Result<Done> copyInto(sqlite3 *from, const QString &file, const std::stop_token &stop, const Progress &progress)
{
    if (QFileInfo::exists(file))
        return Error{ErrorCode::FileExists, file.toStdString()};
    if (const Result<Done> writable = requireWritable(file); !writable)
        return writable;
    Result<Done> done = Done{};
    {
        const Result<SqliteHandle> to = openHandle(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        done = to ? copyPages(from, to->get(), file, stop, progress) : Result<Done>(to.error());
        if (done) // so that it can be read where nothing can be written
            done = runPlain(to->get(), "PRAGMA journal_mode = DELETE", file);
    }
    if (!done)
        removeWorkspaceFile(file);
    return done;
}

} // namespace

Result<Done> copyToFile(Database &from, const QString &file, const std::stop_token &stop, const Progress &progress)
{
    assert(from.connection().sqlite());
    return copyInto(static_cast<sqlite3 *>(from.connection().sqlite()), file, stop, progress);
}

Result<Done> copyFile(const QString &from, const QString &file, const std::stop_token &stop, const Progress &progress)
{
    if (const Result<Done> fine = inspectWorkspaceFile(from); !fine)
        return fine;
    const bool hasLog = QFileInfo::exists(from + QStringLiteral("-wal"));
    const bool isImmutable = !requireWritable(from) && !hasLog;
    const QString name = isImmutable
                             ? QUrl::fromLocalFile(QFileInfo(from).absoluteFilePath()).toString(QUrl::FullyEncoded) +
                                   QStringLiteral("?immutable=1")
                             : from;
    const Result<SqliteHandle> source = openHandle(name, SQLITE_OPEN_READONLY | (isImmutable ? SQLITE_OPEN_URI : 0));
    if (!source)
        return source.error();
    Result<Done> done = runPlain(source->get(), "BEGIN; SELECT count(*) FROM sqlite_master", from); // as of this moment
    return done ? copyInto(source->get(), file, stop, progress) : done;
}

void removeWorkspaceFile(const QString &file)
{
    for (const QLatin1String suffix :
         {QLatin1String(""), QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(file + suffix);
}

} // namespace evenkeel

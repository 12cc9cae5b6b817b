// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rights.h"
#include "storage/lostsession.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>

namespace evenkeel {

class Connection;

enum class OpenMode {
    CreateIfMissing, ///< a missing file (or an empty one) becomes a new workspace
    MustExist,       ///< a missing file is FileMissing
    ReadOnly,        ///< must exist; every write fails with FileReadOnly
};

/// How statements reach the database. Both run the same SQL; tests run on both.
enum class StatementRoute {
    Fastest, ///< SQLite's own interface where the driver shares it with us, else Qt's
    Portable ///< Qt's interface only
};

struct OpenOptions
{
    OpenMode mode = OpenMode::CreateIfMissing;
    std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another writer
    StatementRoute route = StatementRoute::Fastest;
    bool acceptsUnfinishedMove = false; ///< for WorkspaceMove, which goes on with it
    /// On a server: the silence after which it is asked whether it still works on the answer; 0: wait for ever.
    std::chrono::milliseconds answerPatience{4000};
    /// On a server: how long a commit whose answer was lost tries to learn what became of it.
    std::chrono::milliseconds settleWithin{5000};
};

/// One open workspace: a connection with our schema in the newest version. Lives on the thread that opened it.
///
/// Errors of open(), detail naming the file: FileMissing, FileReadOnly (a directory or file that cannot be written),
/// FileLocked, FileNewer (detail "FILE: 7 > 3", the file's and the program's schema version), FileForeign (not
/// SQLite, or another program's), FileDamaged, DiskFull, InvalidArgument (a URL of another kind), DatabaseFailed;
/// ServerFault::MoveUnfinished. In all these cases the file has not been touched. On a server the same codes, with what
/// only a server can have in front of the detail (storage/serverfault.h).
class Database final
{
public:
    /// `url` is "sqlite:FILE", "sqlite::memory:" or a server's (storage/serveraddress.h). Older schemas are brought to
    /// the newest version. On a server the database must be there already; an empty one becomes a workspace.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &url, const OpenOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] QString filePath() const; ///< empty for databases in memory and on servers
    [[nodiscard]] bool isOnServer() const;
    /// For messages: the file, or user, host and database of a server.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// What whoever opened it may do, as of then; the server asks at each statement.
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    /// Always newestSchemaVersion() once open() succeeded: an older file opened read-only is FileReadOnly.
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }
    [[nodiscard]] static int newestSchemaVersion();

    /// A number that differs after any committed change, by this connection or another program. Cheap; compare
    /// with the last one seen, nothing else.
    [[nodiscard]] Result<std::uint64_t> changeCounter();
    /// The same for changes of others alone: other connections and other programs.
    [[nodiscard]] Result<std::uint32_t> othersChangeCounter();

    /// Whether the connection to the server is known to be gone. Asks nobody; never true of a file.
    [[nodiscard]] bool isLost() const;
    /// Puts a new connection in the place of one to a server that was lost; no statement and no transaction of the old
    /// one may be alive. What the server still did for the old one is ended, so that it does not keep others from their
    /// turn. The answer tells what became of a change whose commit was cut off. Errors as of open(); then all is as it
    /// was before, to be tried again.
    [[nodiscard]] Result<WriteOutcome> reconnect();

    /// For the stores of this room.
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    Database(QString url, std::unique_ptr<Connection> connection);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openFile(const QString &url, const OpenOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openNew(const QString &url, const QString &file,
                                                                   const OpenOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openExisting(const QString &url, const QString &file,
                                                                        const OpenOptions &options);
    [[nodiscard]] static Result<Done> createFile(const QString &file, const OpenOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openOnServer(const QString &url, const OpenOptions &options);
    [[nodiscard]] Result<Done> adoptSchema();
    [[nodiscard]] Result<Done> adoptServerSchema(const OpenOptions &options);
    [[nodiscard]] Result<Done> learnRights();

    QString m_url;
    std::unique_ptr<Connection> m_connection;
    OpenOptions m_options; ///< of a server
    bool m_isReadOnly = false;
    Rights m_rights;
    int m_schemaVersion = 0;
};

} // namespace evenkeel

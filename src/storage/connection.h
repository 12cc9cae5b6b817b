// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/answerwatch.h"
#include "storage/database.h"
#include "storage/databaseengine.h"
#include "storage/lostsession.h"
#include "storage/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class QSqlDriver;

namespace evenkeel {

class BatchStatement;
struct ServerAddress;

/// What a server tells to all who listen when a transaction that wrote something is committed.
inline constexpr const char *ChangeChannel = "evenkeel_change";

/// In front of an INSERT that is to be a BatchStatement; only on a server.
inline constexpr std::string_view BatchMark = "BATCH ";

/// A driver connection with its prepared statements. Private to the room.
class Connection final
{
public:
    enum class Access { ReadWrite, ReadOnly, Immutable };

    /// Opens the driver; nothing is read or written yet, so that a file's faults show at the first statement.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, Access access,
                                                                  const OpenOptions &options);
    /// Logs in and prepares the session; the database itself is not looked at.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openOnServer(const ServerAddress &address, bool isReadOnly,
                                                                          const OpenOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] DatabaseEngine engine() const { return m_engine; }
    /// The file as it was named, or the server's ServerAddress::name().
    [[nodiscard]] const QString &place() const { return m_place; }

    /// On a server: whether the connection is known to be gone. Asks nobody.
    [[nodiscard]] bool isLost() const;
    /// On a server: what it knows this connection by.
    [[nodiscard]] const LostSession &session() const { return m_session; }

    /// On a server: whether this workspace keeps receipts; asked again after its schema has been brought up to date.
    [[nodiscard]] Result<Done> learnReceipts();

    /// For what only the driver does.
    [[nodiscard]] QSqlDriver *driver() const { return m_database.driver(); }
    /// SQLite's own handle; null on a server, and where Qt brought a copy of SQLite that is not ours.
    [[nodiscard]] void *sqlite() const { return m_sqlite; }

    /// libpq's own connection; null for a file, and where Qt's driver uses a copy of libpq that is not ours.
    [[nodiscard]] void *postgres() const { return m_postgres; }

    /// Told of every statement that is prepared from now on. For tests that ask how statements are carried out.
    void watchStatements(std::function<void(std::string_view sql)> watch) { m_watch = std::move(watch); }

    /// A statement ready to be bound, from those that lie idle or newly prepared. Give it back with putBack().
    [[nodiscard]] Result<std::unique_ptr<Statement>> take(const std::string &sql);
    void putBack(const std::string &sql, std::unique_ptr<Statement> statement);

    /// Runs one statement that gives nothing back, without keeping it.
    [[nodiscard]] Result<Done> run(std::string_view sql);
    /// The outermost transaction: takes the one writer's place, or waits for it as long as the options say.
    [[nodiscard]] Result<Done> beginWriting();
    [[nodiscard]] Result<Done> commitWriting();
    /// From now on each turn in a file says whose it is, for the trail; a server knows.
    void signTurns(std::string writer) { m_writer = std::move(writer); }
    /// From now on, with the newest schema, refusals name the role, and changes are counted as everybody may.
    void nameRole(std::string_view role) { m_role = role; }
    /// The first column of the first row; empty without rows.
    [[nodiscard]] Result<std::string> textOf(const std::string &sql);

    /// What inserts through batches have gathered. Done before anything else is run that may ask for it.
    [[nodiscard]] Result<Done> sendGathered();

    int depth = 0;             ///< transactions that are open within each other
    std::uint32_t commits = 0; ///< outermost transactions committed so far that wrote something

    /// How often others have changed something, of a file: meta counts the transactions of this program, and what
    /// other programs did counts once a look. Renewals of leases, which stand outside, count as nothing.
    [[nodiscard]] Result<std::uint32_t> othersInFile();

private:
    Connection(DatabaseEngine engine, QString place);
    [[nodiscard]] Result<std::unique_ptr<Statement>> prepare(std::string_view sql);
    /// Sends the text as it is: several statements are fine, and such as cannot be prepared.
    [[nodiscard]] Result<Done> send(std::string_view sql);
    [[nodiscard]] Result<Done> beginInFile();
    [[nodiscard]] Result<Done> commitInFile();
    [[nodiscard]] Result<Done> sign(std::string_view writer);
    [[nodiscard]] Result<Done> prepareSession(bool isReadOnly);
    void watchAnswers();
    /// Counts the change and leaves its receipt, which is empty when nothing was written.
    [[nodiscard]] Result<std::optional<WriteReceipt>> countChange();
    /// After a commit that was not answered: whether it has been stored.
    [[nodiscard]] Result<Done> settleCommit(const Error &cut);
    [[nodiscard]] std::string placeWithRole() const; ///< for what the server says

    DatabaseEngine m_engine;
    QString m_place;
    std::string m_seenVersion;                ///< of a file: PRAGMA data_version as others were last looked for
    std::string m_seenChanges;                ///< and what meta counted then
    std::string m_seenRenewals;               ///< and the leases
    std::uint32_t m_foreign = 0;              ///< changes that nobody counted
    std::uint32_t m_others = 0;               ///< what othersInFile() said
    bool m_isReadOnly = false;                ///< on a server, where nothing else keeps a writer out
    std::unique_ptr<ServerAddress> m_address; ///< likewise
    OpenOptions m_options;                    ///< likewise
    LostSession m_session;                    ///< likewise
    bool m_keepsReceipts = false;             ///< likewise
    QString m_name;                           ///< of the connection, unique in the process
    QSqlDatabase m_database;
    std::unique_ptr<AnswerWatch> m_answers; ///< on a server
    std::function<void(std::string_view)> m_watch;
    std::string m_role;         ///< empty until it is known
    std::string m_writer;       ///< empty while turns are not signed
    std::string m_unwritten;    ///< what WrittenSoFar said when the turn began
    void *m_sqlite = nullptr;   ///< the driver's handle, where we share its copy of SQLite
    void *m_postgres = nullptr; ///< the same for the client library of servers
    std::unordered_map<std::string, std::vector<std::unique_ptr<Statement>>> m_idle; ///< by their text
    std::vector<BatchStatement *>
        m_batches; ///< in the order in which they were first used; they live in queries or idle
};

} // namespace evenkeel

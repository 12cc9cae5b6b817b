// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupservice.h"

#include "services/datedbackups.h"
#include "storage/checker.h"
#include "storage/filecopy.h"
#include "storage/leasestore.h"
#include "storage/serveraddress.h"
#include "storage/transaction.h"
#include "storage/workspacebackup.h"
#include "storage/workspaceemptying.h"
#include "storage/workspacefile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <filesystem>
#include <limits>
#include <memory>

namespace evenkeel {

namespace {

const QLatin1String Prefix("sqlite:");

bool isSameFile(const QString &one, const QString &other)
{
    const QString first = QFileInfo(one).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(other).canonicalFilePath();
}

/// Takes the place of a file that is there, at once.
Result<Done> rename(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            failure);
    if (failure)
        return Error{failure == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::FileReadOnly,
                     to.toStdString()};
    return Done{};
}

/// The name under which a file is written before it gets its own; one program at a time. What a killed one left goes.
class PartFile final
{
public:
    explicit PartFile(const QString &file)
        : m_name(file + QStringLiteral(".part"))
        , m_turn(m_name + QStringLiteral(".lock"))
    {
        m_turn.setStaleLockTime(0); // a lock is stale when its program has ended, not when it is old
    }
    ~PartFile()
    {
        if (m_turn.isLocked())
            removeWorkspaceFile(m_name);
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    Result<Done> claim(const QString &file)
    {
        if (const Result<Done> writable = requireWritable(file); !writable)
            return writable;
        if (m_turn.tryLock(0)) {
            removeWorkspaceFile(m_name);
            return Done{};
        }
        return Error{m_turn.error() == QLockFile::LockFailedError ? ErrorCode::FileLocked : ErrorCode::FileReadOnly,
                     file.toStdString()};
    }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    QLockFile m_turn;
};

/// Read-only where the schema allows it, so that nothing of the source is touched.
Result<std::unique_ptr<Database>> openSource(const QString &url)
{
    auto source = Database::open(url, {.mode = OpenMode::ReadOnly});
    if (source || source.error().code != ErrorCode::FileReadOnly)
        return source;
    return Database::open(url, {.mode = OpenMode::MustExist});
}

/// A copy of a backup, brought to the newest schema and proven sound.
Result<std::unique_ptr<Database>> openSound(const QString &backup, const QString &copy, const std::stop_token &stop,
                                            const Progress &progress)
{
    if (const Result<Done> copied = copyFile(backup, copy, stop, progress); !copied)
        return copied.error();
    auto database = Database::open(Prefix + copy, {.mode = OpenMode::MustExist});
    if (!database)
        return database;
    const auto problems = Checker(**database, 1).check(stop, progress);
    if (!problems)
        return problems.error();
    if (!problems->empty()) {
        const Problem &problem = problems->front();
        return Error{ErrorCode::FileDamaged, backup.toStdString() + ": " + problem.table + ' ' +
                                                 std::to_string(problem.row) + ' ' + problem.detail};
    }
    return database;
}

/// Who routed when the backup was made does not now.
Result<Done> outdateLeases(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> outdated = LeaseStore(database).outdate({}); !outdated)
        return outdated;
    return transaction->commit();
}

std::int64_t rowsOf(const std::vector<MovedTable> &tables)
{
    std::int64_t rows = 0;
    for (const MovedTable &table : tables)
        rows += table.rows;
    return rows;
}

/// One restoration under way.
class Restoring final
{
public:
    Restoring(const QString &url, Instant now, const std::stop_token &stop, const Progress &progress)
        : m_url(url)
        , m_now(now)
        , m_stop(stop)
        , m_progress(progress)
    {}

    /// Where there is no workspace yet: the checked copy gets its name.
    Result<RestoreReport> intoNewFile(std::unique_ptr<Database> sound, const QString &file)
    {
        RestoreReport report;
        const Result<std::int64_t> rows = countRows(*sound);
        if (!rows)
            return rows.error();
        report.rows = *rows;
        if (const Result<Done> outdated = outdateLeases(*sound); !outdated)
            return outdated.error();
        const QString copy = sound->filePath();
        sound.reset(); // its log goes into it
        if (const Result<Done> named = rename(copy, file); !named)
            return named.error();
        return report;
    }

    /// In one transaction: what is there goes and what the backup holds comes, compared table by table.
    Result<RestoreReport> intoWorkspace(Database &from, Database &to, IfThere ifThere)
    {
        RestoreReport report;
        Result<Transaction> transaction = Transaction::begin(to); // from here on nobody else writes
        if (!transaction)
            return transaction.error();
        const Result<bool> isEmpty = isEmptyWorkspace(to);
        if (!isEmpty)
            return isEmpty.error();
        if (!*isEmpty && ifThere == IfThere::Refuse)
            return Error{ErrorCode::FileExists, to.name().toStdString()};
        if (!*isEmpty) {
            // None of the older ones goes for it.
            const auto kept = DatedBackups(m_url).make(m_now, std::numeric_limits<int>::max(), m_stop, m_progress);
            if (!kept)
                return kept.error();
            report.replaced = kept->file;
        }
        const auto leases = LeaseStore(to).leases();
        if (!leases)
            return leases.error();
        if (const Result<Done> emptied = emptyWorkspace(to); !emptied)
            return emptied.error();
        const auto moved = WorkspaceMove(from, to).run(m_stop, m_progress);
        if (!moved)
            return moved.error();
        report.rows = rowsOf(*moved);
        if (const Result<Done> outdated = LeaseStore(to).outdate(*leases); !outdated)
            return outdated.error();
        if (const Result<Done> done = transaction->commit(); !done)
            return done.error();
        return report;
    }

    /// A file nothing can be read from is kept as it is, under another name.
    Result<RestoreReport> insteadOfDamaged(std::unique_ptr<Database> sound, const QString &file)
    {
        const QString aside = file + QStringLiteral(".damaged-%1").arg(toMillis(m_now));
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal")}) {
            if (!QFileInfo::exists(file + suffix))
                continue;
            if (const Result<Done> renamed = rename(file + suffix, aside + suffix); !renamed)
                return renamed.error();
        }
        QFile::remove(file + QStringLiteral("-shm"));
        auto report = intoNewFile(std::move(sound), file);
        if (report)
            report->replaced = aside;
        return report;
    }

private:
    QString m_url;
    Instant m_now;
    std::stop_token m_stop;
    Progress m_progress;
};

Result<RestoreReport> restoreToFile(const QString &backup, const QString &url, IfThere ifThere, Instant now,
                                    const std::stop_token &stop, const Progress &progress)
{
    const QString file = url.mid(Prefix.size());
    PartFile part(file);
    if (const Result<Done> claimed = part.claim(file); !claimed)
        return claimed.error();
    auto sound = openSound(backup, part.name(), stop, progress);
    if (!sound)
        return sound.error();
    Restoring restoring(url, now, stop, progress);
    if (const QFileInfo there(file); !there.exists() || (there.isFile() && there.size() == 0))
        return restoring.intoNewFile(std::move(*sound), file);
    const auto target = Database::open(url, {.mode = OpenMode::MustExist});
    auto report = target ? restoring.intoWorkspace(**sound, **target, ifThere) : Result<RestoreReport>(target.error());
    if (report || ifThere == IfThere::Refuse || report.error().code != ErrorCode::FileDamaged)
        return report;
    return restoring.insteadOfDamaged(std::move(*sound), file);
}

Result<RestoreReport> restoreToServer(const QString &backup, const QString &url, IfThere ifThere, Instant now,
                                      const std::stop_token &stop, const Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::FileReadOnly, folder.path().toStdString()};
    const auto sound = openSound(backup, folder.filePath(QStringLiteral("backup.evenkeel")), stop, progress);
    if (!sound)
        return sound.error();
    const auto target = Database::open(url);
    if (!target)
        return target.error();
    return Restoring(url, now, stop, progress).intoWorkspace(**sound, **target, ifThere);
}

} // namespace

Result<BackupReport> backUpWorkspace(const QString &url, const QString &file, IfThere ifThere,
                                     const std::stop_token &stop, const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    if (!isServerUrl(url) && isSameFile(url.mid(Prefix.size()), file))
        return Error{ErrorCode::InvalidArgument, file.toStdString()};
    if (QFileInfo::exists(file) && (ifThere == IfThere::Refuse || !QFileInfo(file).isFile()))
        return Error{ErrorCode::FileExists, file.toStdString()};
    const auto source = openSource(url);
    if (!source)
        return source.error();
    PartFile part(file);
    if (const Result<Done> claimed = part.claim(file); !claimed)
        return claimed.error();
    const auto written = writeBackup(**source, part.name(), stop, progress);
    if (!written)
        return written.error();
    if (const Result<Done> named = rename(part.name(), file); !named)
        return named.error();
    BackupReport report{.file = file, .bytes = QFileInfo(file).size(), .rows = rowsOf(*written), .tables = {}};
    for (const MovedTable &table : *written)
        report.tables.push_back({table.name, table.rows, table.hash});
    report.seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

Result<RestoreReport> restoreWorkspace(const QString &file, const QString &url, IfThere ifThere, Instant now,
                                       const std::stop_token &stop, const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    if (!isServerUrl(url) && isSameFile(url.mid(Prefix.size()), file))
        return Error{ErrorCode::InvalidArgument, file.toStdString()};
    auto report = isServerUrl(url) ? restoreToServer(file, url, ifThere, now, stop, progress)
                                   : restoreToFile(file, url, ifThere, now, stop, progress);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

} // namespace evenkeel

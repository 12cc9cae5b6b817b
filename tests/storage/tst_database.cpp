// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace evenkeel;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes, qint64 at = 0)
{
    QFile device(file);
    QVERIFY(device.open(QIODevice::ReadWrite));
    QVERIFY(device.seek(at));
    QCOMPARE(device.write(bytes), bytes.size());
}

constexpr QFile::Permissions ForbidWriting =
    QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// Gives up root's rights while it lives, since permission bits do not bind root.
class WithoutRoot
{
public:
#ifdef Q_OS_UNIX
    WithoutRoot()
        : m_wasRoot(geteuid() == 0 && setresuid(65534, 65534, 0) == 0)
    {}
    ~WithoutRoot()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("root's rights did not come back");
    }
    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;

private:
    bool m_wasRoot;
#endif
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAWorkspaceFile();
    void makesAnEmptyFileAWorkspace();
    void takesTurnsMakingAWorkspace();
    void clearsAwayWhatAKilledProgramLeft();
    void takesEveryFileName_data();
    void takesEveryFileName();
    void reopensWhatWasWritten();
    void refusesAMissingFile();
    void refusesAMissingFolder();
    void refusesAFolder();
    void refusesOtherUrls();
    void refusesATextFile();
    void refusesAnotherProgramsDatabase();
    void refusesANewerSchema();
    void refusesATruncatedFile();
    void refusesAFileWithABrokenSchema();
    void findsBrokenPages();
    void namesTheFileOfABrokenPage();
    void namesTheFileOfABrokenRow();
    void refusesAFolderThatCannotBeWritten();
    void readsWithoutWriting();
    void readsFromAFolderThatCannotBeWritten();
    void saysWhenAnotherProgramIsWriting();
    void saysWhenAnotherProgramHasLockedTheFile();
    void leavesNothingHalfDoneOnAFullDisk();
    void survivesTheEndOfTheProgramInTheMiddleOfAnImport();
    void noticesChangesOfItsOwnAndOfOthers();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString url() const { return QStringLiteral("sqlite:") + m_file; }
    void makeWorkspace() { Desk(StatementRoute::Fastest, url()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = path(QStringLiteral("desk ä.evenkeel"));
}

void DatabaseTest::createsAWorkspaceFile()
{
    const auto database = must(Database::open(url()));
    QCOMPARE(database->filePath(), m_file);
    QCOMPARE(database->schemaVersion(), Database::newestSchemaVersion());
    QCOMPARE(must(database->connection().textOf("PRAGMA journal_mode")), std::string("wal"));
    QCOMPARE(must(database->connection().textOf("PRAGMA foreign_keys")), std::string("1"));
    QVERIFY(must(Checker(*database).check()).empty());
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.new-*")}, QDir::Files).isEmpty());
}

void DatabaseTest::makesAnEmptyFileAWorkspace()
{
    write(m_file, {});
    QCOMPARE(Database::open(url(), {.mode = OpenMode::MustExist}).error().code, ErrorCode::FileForeign);
    QVERIFY(Database::open(url()).isOk());
}

void DatabaseTest::takesTurnsMakingAWorkspace()
{
    for (const bool isEmptyFile : {false, true}) {
        init();
        if (isEmptyFile)
            write(m_file, {});
        std::array<int, 4> failures{};
        {
            std::vector<std::jthread> programs;
            for (int &failure : failures) {
                programs.emplace_back([this, &failure] {
                    const auto database = Database::open(url());
                    failure = !database || !CatalogStore(**database).save(Team{{}, std::to_string(qint64(&failure))});
                });
            }
        }
        QCOMPARE(failures, (std::array<int, 4>{}));
        // Nobody made it anew over another's first words.
        QCOMPARE(must(CatalogStore(*must(Database::open(url()))).teams()).size(), std::size_t{4});
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.new*")}), QStringList());
    }
}

void DatabaseTest::clearsAwayWhatAKilledProgramLeft()
{
    write(m_file + QStringLiteral(".new"), "half a workspace");
    write(m_file + QStringLiteral(".new-journal"), "half a journal");
    QVERIFY(Database::open(url()).isOk());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.new*")}), QStringList());
}

void DatabaseTest::takesEveryFileName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"file:desk", "que?ry.db", "ha#sh.db", "per%41cent.db", "quo'te\".db", "semi;colon.db"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DatabaseTest::takesEveryFileName()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::MustExist, OpenMode::ReadOnly})
        QVERIFY(Database::open(QStringLiteral("sqlite:") + name, {.mode = mode}).isOk());
    QVERIFY(QFile::exists(m_folder->filePath(name)));
    QVERIFY(QDir::setCurrent(before));
}

void DatabaseTest::reopensWhatWasWritten()
{
    makeWorkspace();
    const auto database = must(Database::open(url(), {.mode = OpenMode::MustExist}));
    QCOMPARE(must(CatalogStore(*database).agents()).size(), std::size_t{3});
}

void DatabaseTest::refusesAMissingFile()
{
    for (const OpenMode mode : {OpenMode::MustExist, OpenMode::ReadOnly}) {
        const auto refused = Database::open(url(), {.mode = mode});
        QCOMPARE(refused.error().code, ErrorCode::FileMissing);
        QVERIFY(refused.error().detail.find("desk ä.evenkeel") != std::string::npos);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void DatabaseTest::refusesAMissingFolder()
{
    QCOMPARE(Database::open(QStringLiteral("sqlite:") + path(QStringLiteral("no/desk.evenkeel"))).error().code,
             ErrorCode::FileMissing);
}

void DatabaseTest::refusesAFolder()
{
    QCOMPARE(Database::open(QStringLiteral("sqlite:") + m_folder->path()).error().code, ErrorCode::FileUnreadable);
}

void DatabaseTest::refusesOtherUrls()
{
    for (const QString &other : {QStringLiteral("mysql://host/desk"), QStringLiteral("sqlite:"), QString()})
        QCOMPARE(Database::open(other).error().code, ErrorCode::InvalidArgument);
}

void DatabaseTest::refusesATextFile()
{
    const QByteArray text = QByteArray("number;opened\nINC1;2016\n").repeated(50);
    write(m_file, text);
    QCOMPARE(Database::open(url()).error().code, ErrorCode::FileForeign);
    QCOMPARE(bytesOf(m_file), text);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void DatabaseTest::refusesAnotherProgramsDatabase()
{
    runBeside(m_file, {QStringLiteral("CREATE TABLE meta (key TEXT, value TEXT)"),
                       QStringLiteral("INSERT INTO meta VALUES ('a', 'b')")});
    const QByteArray before = bytesOf(m_file);
    QCOMPARE(Database::open(url()).error().code, ErrorCode::FileForeign);
    QCOMPARE(bytesOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void DatabaseTest::refusesANewerSchema()
{
    makeWorkspace();
    runBeside(m_file, {QStringLiteral("UPDATE meta SET value = '99' WHERE key = 'schema_version'")});
    const QByteArray before = bytesOf(m_file);
    const auto refused = Database::open(url());
    QCOMPARE(refused.error().code, ErrorCode::FileNewer);
    const std::string numbers = "99 > " + std::to_string(Database::newestSchemaVersion());
    QVERIFY(refused.error().detail.ends_with(numbers));
    QCOMPARE(bytesOf(m_file), before);
}

void DatabaseTest::refusesATruncatedFile()
{
    makeWorkspace();
    const QByteArray whole = bytesOf(m_file);
    for (const qsizetype size : {whole.size() / 2, whole.size() - 1, qsizetype{50}}) {
        QVERIFY(QFile::resize(m_file, 0));
        write(m_file, whole.left(size));
        QCOMPARE(Database::open(url()).error().code, ErrorCode::FileDamaged);
        QCOMPARE(bytesOf(m_file), whole.left(size));
    }
}

void DatabaseTest::refusesAFileWithABrokenSchema()
{
    makeWorkspace();
    write(m_file, QByteArray(3000, '\xff'), 100);
    QCOMPARE(Database::open(url()).error().code, ErrorCode::FileDamaged);
}

void DatabaseTest::findsBrokenPages()
{
    makeWorkspace();
    {
        const auto database = must(Database::open(url()));
        for (int i = 0; i < 200; ++i)
            importOne(*database, story("A-" + std::to_string(i)));
    }
    const qint64 size = QFileInfo(m_file).size();
    write(m_file, QByteArray(4096, '\x5a'), (size / 4096 - 3) * 4096);
    const Result<std::unique_ptr<Database>> opened = Database::open(url());
    QVERIFY(opened.isOk());
    const std::vector<Problem> problems = must(Checker(*opened.value()).check());
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().code, ProblemCode::FileIntegrity);
}

void DatabaseTest::namesTheFileOfABrokenPage()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        init();
        makeWorkspace();
        const std::string root =
            must(must(Database::open(url()))
                     ->connection()
                     .textOf("SELECT (rootpage - 1) * 4096 FROM sqlite_master WHERE name = 'agent'"));
        write(m_file, QByteArray(200, '\x5a'), std::stoll(root));
        const auto database = must(Database::open(url(), {.route = route}));
        const auto broken = CatalogStore(*database).agents();
        QCOMPARE(broken.error().code, ErrorCode::FileDamaged);
        QVERIFY2(broken.error().detail.ends_with("desk ä.evenkeel"), broken.error().detail.c_str());
    }
}

void DatabaseTest::namesTheFileOfABrokenRow()
{
    makeWorkspace();
    runBeside(m_file, {QStringLiteral("UPDATE agent SET capacity = -1 WHERE id = 2")});
    const auto database = must(Database::open(url()));
    const auto broken = CatalogStore(*database).agents();
    QCOMPARE(broken.error().code, ErrorCode::FileDamaged);
    QCOMPARE(broken.error().detail, m_file.toStdString() + ": agent 2");
}

void DatabaseTest::refusesAFolderThatCannotBeWritten()
{
    makeWorkspace();
    QVERIFY(QFile::setPermissions(m_folder->path(), ForbidWriting));
    {
        const WithoutRoot user;
        QCOMPARE(Database::open(url()).error().code, ErrorCode::FileReadOnly);
        QCOMPARE(Database::open(QStringLiteral("sqlite:") + path(QStringLiteral("new.evenkeel"))).error().code,
                 ErrorCode::FileReadOnly);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void DatabaseTest::readsWithoutWriting()
{
    makeWorkspace();
    const auto database = must(Database::open(url(), {.mode = OpenMode::ReadOnly}));
    QVERIFY(database->isReadOnly());
    CatalogStore catalog(*database);
    QCOMPARE(must(catalog.agents()).size(), std::size_t{3});
    QCOMPARE(catalog.save(Team{{}, "Another"}).error().code, ErrorCode::FileReadOnly);
    QCOMPARE(must(catalog.teams()).size(), std::size_t{1});
}

void DatabaseTest::readsFromAFolderThatCannotBeWritten()
{
    makeWorkspace();
    QVERIFY(QFile::setPermissions(m_folder->path(), ForbidWriting));
    {
        const WithoutRoot user;
        const auto database = must(Database::open(url(), {.mode = OpenMode::ReadOnly}));
        QCOMPARE(must(CatalogStore(*database).agents()).size(), std::size_t{3});
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void DatabaseTest::saysWhenAnotherProgramIsWriting()
{
    makeWorkspace();
    const auto writer = must(Database::open(url()));
    const auto reader = must(Database::open(url(), {.busyTimeout = std::chrono::milliseconds(1)}));
    Transaction writing = must(Transaction::begin(*writer));
    const Error locked = Transaction::begin(*reader).error();
    QCOMPARE(locked.code, ErrorCode::FileLocked);
    QVERIFY(locked.detail.ends_with("desk ä.evenkeel"));                  // people must know which file
    QCOMPARE(must(CatalogStore(*reader).teams()).size(), std::size_t{1}); // reading goes on
    writing.rollback();
    QVERIFY(Transaction::begin(*reader).isOk());
}

void DatabaseTest::saysWhenAnotherProgramHasLockedTheFile()
{
    makeWorkspace();
    const auto first = must(Database::open(url()));
    must(first->connection().run("PRAGMA locking_mode = EXCLUSIVE"));
    must(CatalogStore(*first).save(Team{{}, "Mine"}));
    const auto refused = Database::open(url(), {.busyTimeout = std::chrono::milliseconds(1)});
    QCOMPARE(refused.error().code, ErrorCode::FileLocked);
    QVERIFY(refused.error().detail.starts_with(m_file.toStdString()));
}

void DatabaseTest::leavesNothingHalfDoneOnAFullDisk()
{
    makeWorkspace();
    const auto database = must(Database::open(url()));
    const int pages = std::stoi(must(database->connection().textOf("PRAGMA page_count")));
    must(database->connection().run("PRAGMA max_page_count = " + std::to_string(pages + 4)));
    std::vector<TicketStory> stories;
    for (int i = 0; i < 2000; ++i)
        stories.push_back(story("A-" + std::to_string(i)));
    TicketStore store(*database);
    QCOMPARE(store.importStories(stories).error().code, ErrorCode::DiskFull);
    QCOMPARE(must(store.ticketCount()), std::int64_t{0});
    QVERIFY(must(Checker(*database).check()).empty());
    must(database->connection().run("PRAGMA max_page_count = 1000000"));
    QCOMPARE(must(store.importStories(stories)).ticketsNew, std::int64_t{2000});
}

void DatabaseTest::survivesTheEndOfTheProgramInTheMiddleOfAnImport()
{
    makeWorkspace();
    std::vector<TicketStory> stories;
    for (int i = 0; i < 3000; ++i)
        stories.push_back(story("A-" + std::to_string(i)));
    const auto database = must(Database::open(url()));
    const QString copy = path(QStringLiteral("copy.evenkeel"));
    {
        // What lies on the disk in the middle is what a killed program leaves behind. A small cache makes it much.
        must(database->connection().run("PRAGMA cache_size = 10"));
        const Transaction transaction = must(Transaction::begin(*database));
        must(TicketStore(*database).importStories(stories));
        QVERIFY(QFileInfo(m_file + QStringLiteral("-wal")).size() > 100'000);
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    const auto survivor = must(Database::open(QStringLiteral("sqlite:") + copy, {.mode = OpenMode::MustExist}));
    QVERIFY(must(Checker(*survivor).check()).empty());
    QCOMPARE(must(TicketStore(*survivor).ticketCount()), std::int64_t{0});
    QCOMPARE(must(TicketStore(*survivor).importStories(stories)).ticketsNew, std::int64_t{3000});
    QVERIFY(must(Checker(*survivor).check()).empty());
}

void DatabaseTest::noticesChangesOfItsOwnAndOfOthers()
{
    makeWorkspace();
    const auto mine = must(Database::open(url()));
    const auto other = must(Database::open(url()));
    const std::uint64_t first = must(mine->changeCounter());
    QCOMPARE(must(mine->changeCounter()), first);
    must(CatalogStore(*other).save(Team{{}, "Theirs"}));
    const std::uint64_t second = must(mine->changeCounter());
    QVERIFY(second != first);
    must(CatalogStore(*mine).save(Team{{}, "Mine"}));
    const std::uint64_t third = must(mine->changeCounter());
    QVERIFY(third != second);
    must(Transaction::begin(*mine)).rollback();
    QCOMPARE(must(mine->changeCounter()), third);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"

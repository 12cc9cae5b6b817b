// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include "storage/database.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace evenkeel {

namespace {

constexpr int ProgramMillis = 60'000;

std::unique_ptr<PostgresCluster> running;

/// Debian keeps the programs of each version apart; elsewhere they are in the path. The newest one wins.
QString programFolder()
{
    QString best;
    int newest = 0;
    for (const QString &root : {QStringLiteral("/usr/lib/postgresql"), QStringLiteral("/opt/homebrew/opt")}) {
        const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            const int version = name.section(u'@', -1).toInt();
            const QString folder = root + u'/' + name + QStringLiteral("/bin");
            if (version > newest && QFile::exists(folder + QStringLiteral("/initdb"))) {
                newest = version;
                best = folder;
            }
        }
    }
    if (!best.isEmpty())
        return best;
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return inPath.section(u'/', 0, -2);
}

/// The user the server runs as; null when it can be ours.
const passwd *otherUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

/// In the child, before the program starts: no root, and no life after the test's.
void becomeServer(const passwd *user)
{
    if (user && (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
        _exit(1);
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGQUIT); // to a server: stop at once
#endif
}

std::unique_ptr<QProcess> processFor(const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    process->setWorkingDirectory(folder);
    process->setChildProcessModifier([user = otherUser()] { becomeServer(user); });
    return process;
}

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    if (!running) {
        running.reset(new PostgresCluster);
        qAddPostRoutine([] { running.reset(); });
    }
    return *running;
}

PostgresCluster::PostgresCluster()
    : m_programs(programFolder())
    , m_folder(std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/evenkeel-pg-XXXXXX")))
{
    if (m_programs.isEmpty())
        qFatal("no PostgreSQL server is installed: the Debian package is postgresql");
    if (geteuid() == 0 && !otherUser())
        qFatal("a server does not run as root, and there is no user postgres");
    makeFolder();
    runProgram(QStringLiteral("initdb"),
               {QStringLiteral("--pgdata=data"), QStringLiteral("--username=owner"), QStringLiteral("--auth=trust"),
                QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync"),
                QStringLiteral("--no-instructions")});
    start();
}

PostgresCluster::~PostgresCluster()
{
    if (m_server && m_server->state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
        m_server->waitForFinished(ProgramMillis);
    }
}

void PostgresCluster::makeFolder()
{
    const QByteArray path = QFile::encodeName(m_folder->path());
    if (!m_folder->isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder->errorString()));
    if (const passwd *user = otherUser(); user && chown(path.constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("the folder %s cannot be given to postgres", path.constData());
}

void PostgresCluster::runProgram(const QString &name, const QStringList &arguments) const
{
    const auto process = processFor(m_folder->path());
    process->start(m_programs + u'/' + name, arguments);
    if (!process->waitForFinished(ProgramMillis) || process->exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(name), process->readAllStandardError().constData());
}

void PostgresCluster::start()
{
    QStringList arguments{QStringLiteral("-D"), QStringLiteral("data"), QStringLiteral("-k"), m_folder->path()};
    // Safety against power cuts costs time and is not what is tested here; crash() works without: nothing is lost
    // while the machine runs.
    for (const char *setting : {"listen_addresses=", "fsync=off", "full_page_writes=off", "shared_buffers=32MB",
                                "max_connections=60", "autovacuum=off", "max_wal_size=512MB", "log_min_messages=panic"})
        arguments << QStringLiteral("-c") << QString::fromLatin1(setting);
    for (const QString &setting : std::as_const(m_tlsSettings))
        arguments << QStringLiteral("-c") << setting;
    m_server = processFor(m_folder->path());
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->start(m_programs + QStringLiteral("/postgres"), arguments);
    if (!m_server->waitForStarted(ProgramMillis))
        qFatal("the server did not start: %s", qPrintable(m_server->errorString()));
    waitUntilReady();
}

void PostgresCluster::waitUntilReady() const
{
    const auto process = processFor(m_folder->path());
    for (const QDeadlineTimer deadline(ProgramMillis); !deadline.hasExpired();) {
        process->start(m_programs + QStringLiteral("/pg_isready"),
                       {QStringLiteral("-q"), QStringLiteral("-h"), m_folder->path()});
        if (process->waitForFinished(ProgramMillis) && process->exitCode() == 0)
            return;
        if (m_server->waitForFinished(20))
            break;
    }
    qFatal("the server in %s does not answer", qPrintable(m_folder->path()));
}

void PostgresCluster::crash()
{
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(ProgramMillis);
}

void PostgresCluster::askForPasswords(const QString &role)
{
    QFile file(m_folder->filePath(QStringLiteral("data/pg_hba.conf")));
    QByteArray line = "local all " + role.toUtf8() + " scram-sha-256\n";
    line += "host all " + role.toUtf8() + " 127.0.0.0/8 scram-sha-256\n";
    const QByteArray rest = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(line + rest) < 0)
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.close();
    run(QStringLiteral("postgres"), {QStringLiteral("SELECT pg_reload_conf()")});
}

void PostgresCluster::listenWithTls(const QString &addresses, const QByteArray &certificate, const QByteArray &key)
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder->filePath(QStringLiteral("data/") + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const passwd *user = otherUser();
        if (user && chown(QFile::encodeName(file.fileName()).constData(), user->pw_uid, user->pw_gid) != 0)
            qFatal("%s cannot be given to postgres", qPrintable(file.fileName()));
    };
    write(QStringLiteral("server.crt"), certificate);
    write(QStringLiteral("server.key"), key);
    QFile rules(m_folder->filePath(QStringLiteral("data/pg_hba.conf")));
    if (!rules.open(QIODevice::Append) || rules.write("host all all 127.0.0.0/8 trust\n") < 0)
        qFatal("%s cannot be written", qPrintable(rules.fileName()));
    rules.close();
    m_tlsSettings = QStringList{QStringLiteral("listen_addresses=") + addresses,
                                certificate.isEmpty() ? QStringLiteral("ssl=off") : QStringLiteral("ssl=on")};
    crash();
    start();
}

QString PostgresCluster::socketFolder() const
{
    return m_folder->path();
}

QString PostgresCluster::url(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(user, database, m_folder->path());
}

QString PostgresCluster::makeDatabase()
{
    const QString name = QStringLiteral("desk%1").arg(++m_made);
    run(QStringLiteral("postgres"), {QStringLiteral("CREATE DATABASE ") + name});
    return name;
}

QString PostgresCluster::makeWorkspace()
{
    if (!m_hasTemplate) {
        run(QStringLiteral("postgres"), {QStringLiteral("CREATE DATABASE blank")});
        const auto made = Database::open(url(QStringLiteral("blank")));
        if (!made)
            qFatal("no workspace can be made: %s", made.error().detail.c_str());
        m_hasTemplate = true;
    }
    const QString name = QStringLiteral("desk%1").arg(++m_made);
    run(QStringLiteral("postgres"), {QStringLiteral("CREATE DATABASE %1 TEMPLATE blank").arg(name)});
    return url(name);
}

void PostgresCluster::run(const QString &database, const QStringList &statements) const
{
    const QString name = QStringLiteral("beside the program");
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        beside.setHostName(m_folder->path());
        beside.setUserName(QStringLiteral("owner"));
        beside.setDatabaseName(database);
        if (!beside.open())
            qFatal("%s: %s", qPrintable(database), qPrintable(beside.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(beside);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

QString PostgresCluster::ask(const QString &database, const QString &sql) const
{
    const QString name = QStringLiteral("question beside the program");
    QString answer;
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        beside.setHostName(m_folder->path());
        beside.setUserName(QStringLiteral("owner"));
        beside.setDatabaseName(database);
        QSqlQuery query(beside.open() ? beside : QSqlDatabase());
        const bool isFine = query.exec(sql);
        while (isFine && !query.isSelect() && query.nextResult()) // what only sets something gives no answer
            continue;
        if (!isFine || !query.next())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

QString databaseOf(const QString &url)
{
    return url.section(u'/', 3, 3).section(u'?', 0, 0);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/serverfault.h"
#include "support/postgrescluster.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

/// A server with a certificate that an authority made here has signed, for its address alone.
class ServerTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesACertificateNobodyVouchesFor();
    void refusesAnotherAuthority();
    void trustsTheNamedAuthority();
    void refusesTheCertificateOfAnotherHost();
    void refusesAServerWithoutTls();

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray contents(const char *name) const;
    void openssl(const QStringList &arguments) const;
    QString url(const QString &host, const char *options) const;
    Error refusal(const QString &url) const;

    QTemporaryDir m_folder;
    QString m_address;
    QString m_database;
};

QByteArray ServerTlsTest::contents(const char *name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void ServerTlsTest::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

QString ServerTlsTest::url(const QString &host, const char *options) const
{
    return QStringLiteral("postgresql://owner@%1/%2?%3").arg(host, m_database, QLatin1String(options)) +
           QStringLiteral("&connect_timeout=5");
}

Error ServerTlsTest::refusal(const QString &url) const
{
    const auto opened = Database::open(url);
    if (opened)
        qFatal("%s was opened", qPrintable(url));
    return opened.error();
}

void ServerTlsTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toUtf8()); // nobody's own list of authorities counts
    const auto process = static_cast<quint32>(QCoreApplication::applicationPid());
    m_address =
        QStringLiteral("127.%1.%2.%3").arg((process >> 14 & 63) + 64).arg((process >> 7) & 127).arg(process % 127 + 2);
    const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    for (const char *name : {"ours", "theirs"})
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=Authority"),
                            QStringLiteral("-keyout"), QLatin1String(name) + QStringLiteral(".key"),
                            QStringLiteral("-out"), QLatin1String(name) + QStringLiteral(".crt")} +
                key);
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=desk server"),
                        QStringLiteral("-keyout"), QStringLiteral("server.key"), QStringLiteral("-out"),
                        QStringLiteral("server.csr")} +
            key);
    QFile names(file("names"));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write("subjectAltName=IP:" + m_address.toUtf8() + '\n');
    names.close();
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-days"), QStringLiteral("2"),
             QStringLiteral("-in"), QStringLiteral("server.csr"), QStringLiteral("-CA"), QStringLiteral("ours.crt"),
             QStringLiteral("-CAkey"), QStringLiteral("ours.key"), QStringLiteral("-CAcreateserial"),
             QStringLiteral("-extfile"), QStringLiteral("names"), QStringLiteral("-out"),
             QStringLiteral("server.crt")});
    PostgresCluster &cluster = PostgresCluster::shared();
    m_database = databaseOf(cluster.makeWorkspace());
    cluster.listenWithTls(m_address + QStringLiteral(",127.0.99.1"), contents("server.crt"), contents("server.key"));
}

void ServerTlsTest::refusesACertificateNobodyVouchesFor()
{
    const Error refused = refusal(url(m_address, "sslmode=verify-full"));
    QCOMPARE(serverFaultOf(refused), std::optional(ServerFault::TlsRefused));
    QVERIFY(Database::open(url(m_address, "sslmode=require")).isOk());
}

void ServerTlsTest::refusesAnotherAuthority()
{
    const QByteArray options = "sslmode=verify-ca&sslrootcert=" + file("theirs.crt").toUtf8();
    const Error refused = refusal(url(m_address, options.constData()));
    QCOMPARE(serverFaultOf(refused), std::optional(ServerFault::TlsRefused));
    QVERIFY(refused.detail.find("certificate") != std::string::npos);
}

void ServerTlsTest::trustsTheNamedAuthority()
{
    for (const char *mode : {"sslmode=verify-full", "sslmode=verify-ca"}) {
        const QByteArray options = mode + QByteArray("&sslrootcert=") + file("ours.crt").toUtf8();
        const auto database = must(Database::open(url(m_address, options.constData())));
        must(CatalogStore(*database).teams());
    }
}

void ServerTlsTest::refusesTheCertificateOfAnotherHost()
{
    const QByteArray root = "&sslrootcert=" + file("ours.crt").toUtf8();
    const Error refused = refusal(url(QStringLiteral("127.0.99.1"), ("sslmode=verify-full" + root).constData()));
    QCOMPARE(serverFaultOf(refused), std::optional(ServerFault::TlsWrongHost));
    QVERIFY(Database::open(url(QStringLiteral("127.0.99.1"), ("sslmode=verify-ca" + root).constData())).isOk());
}

void ServerTlsTest::refusesAServerWithoutTls()
{
    PostgresCluster::shared().listenWithTls(m_address, {}, {});
    QCOMPARE(serverFaultOf(refusal(url(m_address, "sslmode=require"))), std::optional(ServerFault::TlsMissing));
    QCOMPARE(serverFaultOf(refusal(url(m_address, "sslmode=verify-full"))), std::optional(ServerFault::TlsMissing));
    QVERIFY(Database::open(url(m_address, "sslmode=prefer")).isOk());
}

QTEST_GUILESS_MAIN(ServerTlsTest)
#include "tst_servertls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"

#include <QTest>

using namespace evenkeel;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPart();
    void leavesToTheLibraryWhatIsNotSaid();
    void readsAddressesAndSockets();
    void refusesWhatIsWrittenWrongly_data();
    void refusesWhatIsWrittenWrongly();
    void refusesPasswordsWithoutRepeatingThem_data();
    void refusesPasswordsWithoutRepeatingThem();
    void isNamedWithoutItsOptions();
    void tellsServersFromFiles();
    void keepsTheFaultOfAnError();
    void knowsStatementFailuresByTheirCode_data();
    void knowsStatementFailuresByTheirCode();
    void knowsRefusedConnectionsByWhatWasSaid_data();
    void knowsRefusedConnectionsByWhatWasSaid();
};

namespace {

ServerAddress parsed(const char *url)
{
    const auto address = parseServerUrl(QString::fromUtf8(url));
    if (!address)
        qFatal("%s: %s", url, address.error().detail.c_str());
    return *address;
}

} // namespace

void ServerAddressTest::readsEveryPart()
{
    const ServerAddress address =
        parsed("postgresql://ada%40support@db.example:6543/desk%20one?sslmode=verify-full&sslrootcert=/etc/ca%20x.pem&"
               "sslcert=/c.pem&sslkey=/k.pem&connect_timeout=3");
    ServerAddress expected;
    expected.user = QStringLiteral("ada@support");
    expected.host = QStringLiteral("db.example");
    expected.port = 6543;
    expected.database = QStringLiteral("desk one");
    expected.sslMode = QStringLiteral("verify-full");
    expected.rootCertificate = QStringLiteral("/etc/ca x.pem");
    expected.certificate = QStringLiteral("/c.pem");
    expected.certificateKey = QStringLiteral("/k.pem");
    expected.connectTimeoutSeconds = 3;
    QVERIFY(address == expected);
    QCOMPARE(*parseServerUrl(expected.url()), expected);
    for (const char *url : {"postgres:///desk", "postgresql://ada@[::1]:5433/desk", "postgresql://a%2Fb@h/d%26e",
                            "postgresql://ada@/desk?host=/run/post%20gres&sslmode=disable"})
        QCOMPARE(*parseServerUrl(parsed(url).url()), parsed(url));
}

void ServerAddressTest::leavesToTheLibraryWhatIsNotSaid()
{
    const ServerAddress address = parsed("postgres:///desk");
    QVERIFY(address.user.isEmpty() && address.host.isEmpty());
    QCOMPARE(address.port, 5432);
    QCOMPARE(address.sslMode, QStringLiteral("prefer"));
}

void ServerAddressTest::readsAddressesAndSockets()
{
    QCOMPARE(parsed("postgresql://ada@[2001:db8::1]:5433/desk").host, QStringLiteral("2001:db8::1"));
    QCOMPARE(parsed("postgresql://ada@[2001:db8::1]:5433/desk").port, 5433);
    QCOMPARE(parsed("postgresql://ada@[::1]/desk").host, QStringLiteral("::1"));
    QCOMPARE(parsed("postgresql://192.0.2.7/desk").host, QStringLiteral("192.0.2.7"));
    QCOMPARE(parsed("postgresql://ada@/desk?host=/run/postgresql").host, QStringLiteral("/run/postgresql"));
}

void ServerAddressTest::refusesWhatIsWrittenWrongly_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"postgresql://",
                            "postgresql://host",
                            "postgresql://host/",
                            "postgresql:desk",
                            "mysql://host/desk",
                            "postgresql://@host/desk",
                            "postgresql://host:0/desk",
                            "postgresql://host:65536/desk",
                            "postgresql://host:54x/desk",
                            "postgresql://host:/desk",
                            "postgresql://host:05432/desk",
                            "postgresql://a b/desk",
                            "postgresql://one,two/desk",
                            "postgresql://host/desk/more",
                            "postgresql://host/desk%",
                            "postgresql://host/desk%zz",
                            "postgresql://host/desk%00",
                            "postgresql://host/desk%ff",
                            "postgresql://host/de'sk",
                            "postgresql://host/de;sk",
                            "postgresql://host/desk#part",
                            "postgresql://host/desk?",
                            "postgresql://host/desk?sslmode",
                            "postgresql://host/desk?sslmode=",
                            "postgresql://host/desk?sslmode=yes",
                            "postgresql://host/desk?sslmode=require&sslmode=disable",
                            "postgresql://host/desk?options=-cfsync%3Doff",
                            "postgresql://host/desk?connect_timeout=0",
                            "postgresql://host/desk?connect_timeout=soon",
                            "postgresql://host/desk?host=/run",
                            "postgresql:///desk?host=run",
                            "postgresql://[::1/desk",
                            "postgresql://[::1]x/desk"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void ServerAddressTest::refusesWhatIsWrittenWrongly()
{
    QFETCH(QString, url);
    const auto address = parseServerUrl(url);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(serverFaultOf(address.error()), std::optional(ServerFault::BadAddress));
    QVERIFY(!Database::open(url));
}

void ServerAddressTest::refusesPasswordsWithoutRepeatingThem_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"postgresql://ada:geheim@host/desk", "postgresql://ada:@host/desk", "postgresql://:geheim@host/desk",
          "postgresql://ada:ge@heim@host/desk", "postgresql://ada@host/desk?password=geheim",
          "postgresql://ada@host/desk?sslmode=require&sslpassword=geheim"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void ServerAddressTest::refusesPasswordsWithoutRepeatingThem()
{
    QFETCH(QString, url);
    const auto address = parseServerUrl(url);
    QVERIFY(!address);
    QCOMPARE(serverFaultOf(address.error()), std::optional(ServerFault::PasswordInAddress));
    QVERIFY(address.error().detail.find("heim") == std::string::npos);
    QVERIFY(!withoutPassword(url).contains(QStringLiteral("heim")));
}

void ServerAddressTest::isNamedWithoutItsOptions()
{
    QCOMPARE(parsed("postgres://ada@db.example:5433/desk?sslmode=require").name(),
             QStringLiteral("postgresql://ada@db.example:5433/desk"));
    QCOMPARE(parsed("postgresql://ada@[::1]/desk").name(), QStringLiteral("postgresql://ada@[::1]/desk"));
    QCOMPARE(parsed("postgresql://ada@/desk?host=/run/pg").name(), QStringLiteral("postgresql://ada@/desk"));
}

void ServerAddressTest::tellsServersFromFiles()
{
    QVERIFY(isServerUrl(QStringLiteral("postgresql://nonsense")));
    QVERIFY(isServerUrl(QStringLiteral("PostgreSQL://host/desk")));
    QVERIFY(!isServerUrl(QStringLiteral("sqlite:postgresql://x")));
    QVERIFY(!isServerUrl(QStringLiteral("desk.evenkeel")));
    QCOMPARE(withoutPassword(QStringLiteral("sqlite:a:b@c/d")), QStringLiteral("sqlite:a:b@c/d"));
}

void ServerAddressTest::keepsTheFaultOfAnError()
{
    for (int number = 0; number < ServerFaultCount; ++number) {
        const auto fault = static_cast<ServerFault>(number);
        const Error error = serverError(fault, "desk: more");
        QVERIFY(!codeOf(fault).empty());
        QCOMPARE(serverFaultOf(error), std::optional(fault));
        QCOMPARE(serverDetailOf(error), std::string("desk: more"));
        QVERIFY(!isServerGone(error) || error.code != ErrorCode::FileMissing);
        const Error named{error.code, "A-17: " + error.detail};
        QCOMPARE(serverFaultOf(named), std::optional(fault));
        QCOMPARE(serverDetailOf(named), std::string("A-17: desk: more"));
    }
    const Error plain{ErrorCode::DatabaseFailed, "server: away"};
    QVERIFY(!serverFaultOf(plain));
    QCOMPARE(serverDetailOf(plain), plain.detail);
}

void ServerAddressTest::knowsStatementFailuresByTheirCode_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("code");
    const auto row = [](const char *state, ErrorCode code) {
        QTest::newRow(*state ? state : "none") << QByteArray(state) << static_cast<int>(code);
    };
    row("23505", ErrorCode::Conflict);
    row("23503", ErrorCode::InvalidArgument);
    row("22003", ErrorCode::InvalidArgument);
    row("40001", ErrorCode::Conflict);
    row("40P01", ErrorCode::Conflict);
    row("42501", ErrorCode::FileReadOnly);
    row("25006", ErrorCode::FileReadOnly);
    row("53100", ErrorCode::DiskFull);
    row("55P03", ErrorCode::FileLocked);
    row("57014", ErrorCode::Cancelled);
    row("57P01", ErrorCode::DatabaseFailed);
    row("08006", ErrorCode::DatabaseFailed);
    row("42P01", ErrorCode::DatabaseFailed);
    row("", ErrorCode::DatabaseFailed);
}

void ServerAddressTest::knowsStatementFailuresByTheirCode()
{
    QFETCH(QByteArray, state);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(statementError(state.toStdString(), "said", "desk").code), code);
}

void ServerAddressTest::knowsRefusedConnectionsByWhatWasSaid_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *message, ServerFault fault) {
        QTest::newRow(message) << QByteArray(message) << static_cast<int>(fault);
    };
    row("could not translate host name \"db\" to address: Name or service not known", ServerFault::HostUnknown);
    row("connection to server at \"db\" (192.0.2.1), port 5432 failed: Connection refused", ServerFault::PortClosed);
    row("connection to server at \"db\", port 5432 failed: Network is unreachable", ServerFault::Unreachable);
    row("connection to server at \"db\", port 5432 failed: timeout expired", ServerFault::Unreachable);
    row("FATAL:  password authentication failed for user \"ada\"\n", ServerFault::LoginRefused);
    row("fe_sendauth: no password supplied", ServerFault::LoginRefused);
    row("FATAL:  no pg_hba.conf entry for host \"192.0.2.9\", user \"ada\", database \"desk\", SSL encryption",
        ServerFault::LoginRefused);
    row("FATAL:  role \"ada\" does not exist", ServerFault::LoginRefused);
    row("FATAL:  database \"desk\" does not exist", ServerFault::DatabaseMissing);
    row("FATAL:  permission denied for database \"desk\"", ServerFault::RightsMissing);
    row("FATAL:  Passwort-Authentifizierung für Benutzer »ada« fehlgeschlagen", ServerFault::LoginRefused);
    row("FATAL:  Datenbank »desk« existiert nicht", ServerFault::DatabaseMissing);
    row("server does not support SSL, but SSL was required", ServerFault::TlsMissing);
    row("SSL error: certificate verify failed", ServerFault::TlsRefused);
    row("server certificate for \"other\" does not match host name \"db\"", ServerFault::TlsWrongHost);
    row("root certificate file \"ca.crt\" does not exist", ServerFault::TlsRefused);
}

void ServerAddressTest::knowsRefusedConnectionsByWhatWasSaid()
{
    QFETCH(QByteArray, message);
    QFETCH(int, fault);
    const Error error = connectionError(message.toStdString(), "desk");
    QCOMPARE(serverFaultOf(error), std::optional(static_cast<ServerFault>(fault)));
    QVERIFY(!error.detail.ends_with('\n'));
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_serveraddress.moc"

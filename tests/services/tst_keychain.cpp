// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keychain.h"
#include "storage/serveraddress.h"
#include "storage/serverpasswords.h"

#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace evenkeel;

/// Passwords in a key ring as people have it: GNOME's daemon, on a bus and in a home of this test's own. The program
/// runs once more inside that session and tells there what is wrong.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPasswordsInARealKeyRing();
    void saysWhyARingThatNobodyOpensTakesNone();

private:
    struct Ended
    {
        int code = -1;
        QByteArray said;
    };
    [[nodiscard]] static Ended runInSession(const QTemporaryDir &home, const QString &before);
};

namespace {

constexpr const char *InSession = "EVENKEEL_TEST_KEYRING";
constexpr int SessionMillis = 60'000;
const QString Secret = QStringLiteral("sesam öffne dich");

ServerAddress addressOf(const char *user)
{
    const auto address = parseServerUrl(QStringLiteral("postgresql://%1@desk.example/team").arg(QLatin1String(user)));
    if (!address)
        qFatal("%s", address.error().detail.c_str());
    return *address;
}

/// Asks and waits for the answer.
template <class T>
std::optional<Result<T>> answered(const std::function<void(std::function<void(Result<T>)>)> &ask)
{
    auto answer = std::make_shared<std::optional<Result<T>>>();
    ask([answer](Result<T> told) { answer->emplace(std::move(told)); });
    static_cast<void>(QTest::qWaitFor([answer] { return answer->has_value(); }, 20'000));
    return *answer;
}

std::optional<Result<QString>> fetched(Keychain &keychain, const ServerAddress &address)
{
    return answered<QString>([&](auto answer) { keychain.fetch(address, answer); });
}

std::optional<Result<Done>> kept(Keychain &keychain, const ServerAddress &address, const QString &password)
{
    return answered<Done>([&](auto answer) { keychain.keep(address, password, answer); });
}

bool isRunning(Keychain &keychain)
{
    const auto answer = answered<Done>([&keychain](auto tell) {
        keychain.look([tell](bool isThere) { tell(isThere ? Result<Done>(Done{}) : Error{ErrorCode::NotFound, {}}); });
    });
    return answer && answer->isOk();
}

/// What is wrong with the key ring of the session; empty: nothing.
QByteArray faultOfRing()
{
    Keychain keychain;
    if (!isRunning(keychain))
        return "no key ring was found";
    const auto before = fetched(keychain, addressOf("ann"));
    if (!before || before->isOk() || before->error().code != ErrorCode::NotFound)
        return "an unknown password was found";
    for (const QString &password : {QStringLiteral("an old one"), Secret}) {
        if (const auto done = kept(keychain, addressOf("ann"), password); !done || !done->isOk())
            return QByteArray("not kept: ") + (done ? done->error().detail.c_str() : "no answer");
    }
    const auto found = fetched(keychain, addressOf("ann"));
    if (!found || !found->isOk() || **found != Secret)
        return "another password came back";
    if (const auto other = fetched(keychain, addressOf("bob")); !other || other->isOk())
        return "somebody else's password came back";
    // As programs begin: into the memory that connections ask.
    Keychain::unlock(QStringLiteral("postgresql://ann@desk.example/other"));
    if (serverpasswords::find(addressOf("ann")) != std::optional(Secret))
        return "it was not put into memory";
    return {};
}

bool holds(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

KeychainTest::Ended KeychainTest::runInSession(const QTemporaryDir &home, const QString &before)
{
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *gone : {"DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(gone));
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char *folder : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(folder), home.path());
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    environment.insert(QLatin1String(InSession), QStringLiteral("1"));
    session.setProcessEnvironment(environment);
    session.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                   before + QStringLiteral("exec \"$0\""), QCoreApplication::applicationFilePath()});
    if (!session.waitForFinished(SessionMillis) || session.exitStatus() != QProcess::NormalExit)
        return {-1, session.readAllStandardError()};
    return {session.exitCode(), session.readAllStandardOutput() + session.readAllStandardError()};
}

void KeychainTest::keepsPasswordsInARealKeyRing()
{
    const QTemporaryDir home;
    const Ended ended = runInSession(
        home, QStringLiteral("echo | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1; "));
    QVERIFY2(ended.code == 0, ended.said.constData());
    QVERIFY(!ended.said.contains(Secret.toUtf8()));
    QVERIFY(!holds(home.path(), Secret.toUtf8())); // encrypted where it lies
    QVERIFY(!holds(home.path(), Secret.toUtf8().toBase64()));
}

/// The bus begins the daemon when somebody asks, but there is nobody to choose the ring's own password.
void KeychainTest::saysWhyARingThatNobodyOpensTakesNone()
{
    const QTemporaryDir home;
    const Ended ended = runInSession(home, QString());
    QCOMPARE(ended.code, 1);
    const bool isSaid = ended.said.contains("no key ring was found") || ended.said.contains("not kept: ");
    QVERIFY2(isSaid, ended.said.constData());
    QVERIFY(!ended.said.contains(Secret.toUtf8()));
    QVERIFY(!holds(home.path(), Secret.toUtf8()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(InSession)) {
        const QByteArray fault = faultOfRing();
        fprintf(stdout, "%s\n", fault.constData());
        return fault.isEmpty() ? 0 : 1;
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"

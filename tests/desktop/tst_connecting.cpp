// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/connecting/connectiondialog.h"
#include "desktop/connecting/connectiontest.h"
#include "desktop/connecting/passworddialog.h"
#include "desktop/connecting/serverbanner.h"
#include "desktop/deskparts.h"
#include "desktop/shell/deskopener.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/shell/page.h"
#include "desktop/shell/settings.h"
#include "desktop/shell/statusstrip.h"
#include "desktop/style/theme.h"
#include "desktop/style/tonelabel.h"
#include "services/workspace.h"
#include "storage/serveraddress.h"
#include "storage/serverpasswords.h"
#include "support/postgrescluster.h"
#include "support/severableline.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

class ConnectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSafeUnlessToldOtherwise();
    void takesAPastedAddressApart();
    void isFilledByKeyboard();
    void saysWhatIsThere();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatTheServerIsTooOld();
    void saysThatTheKeychainRefused();
    void offersToSetUpAWorkspace();
    void letsATestGo();
    void writesPasswordsNowhere();
    void bannerTellsSinceWhenAndWhatNext();
    void deskKeepsWhatItHasWhileTheServerIsAway();
    void deskAsksForTheNewPassword();

private:
    QTemporaryDir m_settings;
    QTemporaryDir m_home;
};

namespace {

const QString Secret = QStringLiteral("geheim-4711");
QStringList *heard = nullptr;

PostgresCluster &cluster()
{
    return PostgresCluster::shared();
}

template <class Widget>
Widget *field(const QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    return found;
}

QString said(const ConnectionDialog &dialog)
{
    return field<ToneLabel>(dialog, "what")->text() + u' ' + field<ToneLabel>(dialog, "rest")->text();
}

/// Fills a dialog with the URL and presses Test until there is an answer.
void press(ConnectionDialog &dialog)
{
    auto *test = field<QPushButton>(dialog, "test");
    const QString calm = test->text();
    test->click();
    QTRY_COMPARE_WITH_TIMEOUT(test->text(), calm, 30'000);
}

void fill(MainWindow &window)
{
    DemoRequest request;
    request.agents = 6;
    request.days = 3;
    auto filled = window.workspace()->fillWithDemo(request, {}, {});
    if (!QTest::qWaitFor([&filled] { return filled.isFinished(); }, 120'000) || !filled.result())
        qFatal("no demo desk");
}

} // namespace

void ConnectingTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    qputenv("HOME", m_home.path().toUtf8()); // nobody's own passwords and authorities count
}

void ConnectingTest::isSafeUnlessToldOtherwise()
{
    ConnectionDialog dialog({});
    QCOMPARE(field<QComboBox>(dialog, "safety")->currentData().toString(), QStringLiteral("verify-full"));
    QVERIFY(!field<QPushButton>(dialog, "connect")->isEnabled());
    QCOMPARE(field<QLineEdit>(dialog, "password")->echoMode(), QLineEdit::Password);
    dialog.setUrl(QStringLiteral("postgresql://ada@db.example/desk"));
    QVERIFY(dialog.url().contains(QStringLiteral("sslmode=verify-full")));
    field<QComboBox>(dialog, "safety")->setCurrentIndex(field<QComboBox>(dialog, "safety")->count() - 1);
    QVERIFY(dialog.url().contains(QStringLiteral("sslmode=disable")));
    QVERIFY(!field<QLineEdit>(dialog, "root")->isEnabled());
}

void ConnectingTest::takesAPastedAddressApart()
{
    ConnectionDialog dialog({});
    field<QLineEdit>(dialog, "host")
        ->setText(
            QStringLiteral("  postgresql://ada:%1@db.example:6543/desk?sslmode=verify-ca&sslrootcert=/etc/ca.pem ")
                .arg(Secret));
    QCOMPARE(field<QLineEdit>(dialog, "host")->text(), QStringLiteral("db.example"));
    QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 6543);
    QCOMPARE(field<QLineEdit>(dialog, "database")->text(), QStringLiteral("desk"));
    QCOMPARE(field<QLineEdit>(dialog, "user")->text(), QStringLiteral("ada"));
    QCOMPARE(field<QLineEdit>(dialog, "root")->text(), QStringLiteral("/etc/ca.pem"));
    QCOMPARE(field<QLineEdit>(dialog, "password")->text(), Secret);
    QVERIFY(!dialog.url().contains(Secret));
    field<QLineEdit>(dialog, "host")->setText(QStringLiteral("postgresql://db.example/desk?nonsense=1"));
    QVERIFY(said(dialog).contains(QStringLiteral("nonsense")));
}

void ConnectingTest::isFilledByKeyboard()
{
    ConnectionDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto type = [&dialog](const QString &text) {
        QTest::keyClicks(dialog.focusWidget(), text);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    };
    type(QStringLiteral("db.example"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // the port stays
    type(QStringLiteral("desk"));
    type(QStringLiteral("ada"));
    QCOMPARE(dialog.url(), QStringLiteral("postgresql://ada@db.example/desk?sslmode=verify-full"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void ConnectingTest::saysWhatIsThere()
{
    ConnectionDialog dialog({});
    dialog.setUrl(cluster().makeWorkspace());
    press(dialog);
    QVERIFY2(said(dialog).startsWith(QStringLiteral("Connected: PostgreSQL 1")), qPrintable(said(dialog)));
    QVERIFY(said(dialog).contains(QStringLiteral("workspace of 0 tickets")));
}

void ConnectingTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    const QString workspace = cluster().makeWorkspace();
    const auto changed = [](const char *version) {
        const QString url = cluster().makeWorkspace();
        cluster().run(
            databaseOf(url),
            {QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'schema_version'").arg(QLatin1String(version))});
        return url;
    };
    const QString other = cluster().makeDatabase();
    cluster().run(other, {QStringLiteral("CREATE TABLE shop (id INTEGER)")});
    cluster().run(databaseOf(workspace), {QStringLiteral("CREATE ROLE visitor LOGIN")});
    static SeverableLine closed(cluster().socketFolder());
    closed.setWay(SeverableLine::Way::Closed);
    static SeverableLine open(cluster().socketFolder());
    QTest::newRow("host unknown") << QStringLiteral("postgresql://ada@no-such-host.invalid/desk")
                                  << QStringLiteral("Nobody knows this host");
    QTest::newRow("nobody listens") << closed.url(QStringLiteral("desk")) << QStringLiteral("no server listens there");
    QTest::newRow("no TLS")
        << open.url(QStringLiteral("desk")).replace(QStringLiteral("disable"), QStringLiteral("require"))
        << QStringLiteral("offers no safe connection");
    QTest::newRow("user unknown") << cluster().url(databaseOf(workspace), QStringLiteral("nobody"))
                                  << QStringLiteral("does not let this user in");
    QTest::newRow("no rights") << cluster().url(databaseOf(workspace), QStringLiteral("visitor"))
                               << QStringLiteral("may not do that");
    QTest::newRow("database missing") << cluster().url(QStringLiteral("nowhere"))
                                      << QStringLiteral("has no such database");
    QTest::newRow("newer") << changed("999") << QStringLiteral("newer layout: 999 > ");
    QTest::newRow("older") << changed("9") << QStringLiteral("older layout: 9 < ");
    QTest::newRow("another program's") << cluster().url(other) << QStringLiteral("belongs to another program");
}

void ConnectingTest::saysWhatIsWrong()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    ConnectionDialog dialog({});
    dialog.setUrl(url);
    press(dialog);
    QVERIFY2(said(dialog).contains(words), qPrintable(said(dialog)));
    QVERIFY(said(dialog).contains(QStringLiteral("Nothing was changed.")));
    QVERIFY(!field<QPushButton>(dialog, "make")->isVisibleTo(&dialog));
}

void ConnectingTest::saysThatTheServerIsTooOld()
{
    const QString name = databaseOf(cluster().makeWorkspace());
    const QByteArray version = cluster().ask(name, QStringLiteral("SHOW server_version_num")).toUtf8();
    SeverableLine line(cluster().socketFolder());
    line.replaceInAnswers(version, "120022");
    ConnectionDialog dialog({});
    dialog.setUrl(line.url(name));
    press(dialog);
    QVERIFY2(said(dialog).contains(QStringLiteral("The server is too old")), qPrintable(said(dialog)));
    QVERIFY(said(dialog).contains(QStringLiteral("120022")));
    QVERIFY(said(dialog).contains(QStringLiteral("Nothing was changed. PostgreSQL 13 or newer is needed.")));
}

void ConnectingTest::saysThatTheKeychainRefused()
{
    const ServerAddress address = *parseServerUrl(QStringLiteral("postgresql://ada@db.example/desk"));
    ConnectionDialog dialog({});
    dialog.setUrl(address.url());
    auto *keep = field<QComboBox>(dialog, "keep");
    QTRY_COMPARE_WITH_TIMEOUT(keep->currentIndex(), 1, 20'000); // none runs here
    keep->setCurrentIndex(0);                                   // as if it had just ended
    field<QLineEdit>(dialog, "password")->setText(Secret);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.accept();
    QTRY_COMPARE_WITH_TIMEOUT(keep->currentIndex(), 1, 30'000);
    QCOMPARE(accepted.count(), 0);
    QString note;
    for (const ToneLabel *label : dialog.findChildren<ToneLabel *>())
        note += label->text();
    QVERIFY2(note.contains(QStringLiteral("The keychain did not take the password: ")), qPrintable(note));
    QVERIFY(note.contains(QStringLiteral("It is remembered for this run only.")));
    QVERIFY(!note.contains(Secret));
    QCOMPARE(serverpasswords::find(address), std::optional(Secret));
    QVERIFY(field<QPushButton>(dialog, "connect")->isEnabled());
    dialog.accept();
    QCOMPARE(accepted.count(), 1);
    serverpasswords::forget(address);
}

void ConnectingTest::offersToSetUpAWorkspace()
{
    const QString name = cluster().makeDatabase();
    ConnectionDialog dialog({});
    dialog.setUrl(cluster().url(name));
    press(dialog);
    auto *make = field<QPushButton>(dialog, "make");
    QVERIFY(make->isVisibleTo(&dialog));
    QCOMPARE(cluster().ask(name, QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")),
             QStringLiteral("0"));
    make->click();
    QVERIFY(dialog.isToBeMade());
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void ConnectingTest::letsATestGo()
{
    SeverableLine line(cluster().socketFolder());
    const QString url = line.url(databaseOf(cluster().makeWorkspace()));
    line.setWay(SeverableLine::Way::Silent);
    ConnectionDialog dialog({});
    dialog.setUrl(url);
    auto *test = field<QPushButton>(dialog, "test");
    const QString calm = test->text();
    test->click();
    QVERIFY(test->text() != calm);
    test->click();
    QCOMPARE(test->text(), calm);
    QVERIFY(said(dialog).contains(QStringLiteral("cancelled")));
    line.setWay(SeverableLine::Way::Closed); // the try that nobody wants ends too
    line.setWay(SeverableLine::Way::Open);
    press(dialog);
    QVERIFY2(said(dialog).startsWith(QStringLiteral("Connected")), qPrintable(said(dialog)));
}

void ConnectingTest::writesPasswordsNowhere()
{
    const QString name = databaseOf(cluster().makeWorkspace());
    cluster().run(name, {QStringLiteral("CREATE ROLE ada LOGIN SUPERUSER PASSWORD '%1'").arg(Secret)});
    cluster().askForPasswords(QStringLiteral("ada"));
    QStringList logged;
    heard = &logged;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { heard->append(text); });
    ConnectionDialog dialog({});
    dialog.setUrl(cluster().url(name, QStringLiteral("ada")));
    field<QComboBox>(dialog, "keep")->setCurrentIndex(1);
    auto *password = field<QLineEdit>(dialog, "password");
    QStringList shown;
    password->setText(Secret + u'x');
    press(dialog);
    QVERIFY(said(dialog).contains(QStringLiteral("does not let this user in")));
    shown << said(dialog);
    password->setText(Secret);
    press(dialog);
    QVERIFY2(said(dialog).startsWith(QStringLiteral("Connected")), qPrintable(said(dialog)));
    shown << said(dialog) << dialog.url();
    dialog.accept();
    QVERIFY(password->text().isEmpty());
    {
        Theme theme(*qApp);
        MainWindow window(deskParts(true), theme);
        DeskOpener opener(window, Clock(*instantFromIso("2016-03-16T10:00Z")));
        QVERIFY(opener.openOrAsk(dialog.url(), false));
        shown << window.windowTitle() << window.workspace()->url() << window.workspace()->title();
    }
    qInstallMessageHandler(before);
    serverpasswords::forget(*parseServerUrl(dialog.url()));
    QCOMPARE(settings::recentServers().get(), QStringList{dialog.url()});
    QCOMPARE(settings::lastServer().get(), dialog.url());
    QSettings(QStringLiteral("evenkeel"), QStringLiteral("evenkeel")).sync();
    for (const QString &folder : {m_settings.path(), m_home.path()}) {
        QDir tree(folder);
        for (const QFileInfo &entry : tree.entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(Secret.toUtf8()), qPrintable(entry.filePath()));
        }
    }
    for (const QString &path : {QStringLiteral("/proc/self/cmdline"), QStringLiteral("/proc/self/environ")}) {
        QFile file(path);
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(Secret.toUtf8()));
    }
    for (const QString &text : shown + logged)
        QVERIFY2(!text.contains(Secret), qPrintable(text));
}

void ConnectingTest::bannerTellsSinceWhenAndWhatNext()
{
    ServerBanner banner;
    ServerContact contact;
    contact.state = ServerContact::State::Away;
    contact.since = QDateTime(QDate(2026, 3, 4), QTime(14, 2));
    contact.nextTry = QDateTime::currentDateTime().addSecs(8);
    banner.setContact(contact);
    QVERIFY(banner.isVisible());
    QVERIFY(banner.text().contains(QStringLiteral("since 14:02")));
    QVERIFY2(banner.text().contains(QStringLiteral("again in 8 seconds")) ||
                 banner.text().contains(QStringLiteral("again in 7 seconds")),
             qPrintable(banner.text()));
    QCOMPARE(ServerBanner::shortText(contact), QStringLiteral("Server away since 14:02"));
    QSignalSpy tries(&banner, &ServerBanner::tryRequested);
    QSignalSpy passwords(&banner, &ServerBanner::passwordRequested);
    for (QPushButton *button : banner.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(tries.count(), 1);
    QCOMPARE(passwords.count(), 0);
    contact.state = ServerContact::State::Refused;
    contact.nextTry = {};
    banner.setContact(contact);
    QVERIFY(banner.text().contains(QStringLiteral("does not let you in")));
    for (QPushButton *button : banner.findChildren<QPushButton *>())
        QVERIFY(button->isVisible());
    banner.setContact({});
    QVERIFY(!banner.isVisible());
}

void ConnectingTest::deskKeepsWhatItHasWhileTheServerIsAway()
{
    SeverableLine line(cluster().socketFolder());
    const QString url = line.url(databaseOf(cluster().makeWorkspace()));
    Theme theme(*qApp);
    MainWindow window(deskParts(true), theme);
    DeskOpener opener(window, Clock(*instantFromIso("2016-03-16T10:00Z")));
    QVERIFY(opener.openOrAsk(url, false));
    window.show();
    fill(window);
    window.showPage(QStringLiteral("tickets"));
    Page *tickets = window.currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(tickets->isSettled(), 60'000);
    auto *banner = window.findChild<ServerBanner *>();
    auto *typed = tickets->findChild<QLineEdit *>();
    QTest::keyClicks(typed, QStringLiteral("is:open"));
    line.setWay(SeverableLine::Way::Closed);
    for (Page *page : window.pages())
        page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
    QCOMPARE(typed->text(), QStringLiteral("is:open"));
    QCOMPARE(window.currentPage(), tickets);
    line.setWay(SeverableLine::Way::Open);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 30'000); // by itself
    QTRY_VERIFY_WITH_TIMEOUT(tickets->isSettled(), 60'000);
    QCOMPARE(typed->text(), QStringLiteral("is:open"));
}

void ConnectingTest::deskAsksForTheNewPassword()
{
    const QString name = databaseOf(cluster().makeWorkspace());
    cluster().run(name, {QStringLiteral("CREATE ROLE keeper LOGIN SUPERUSER PASSWORD 'first'")});
    cluster().askForPasswords(QStringLiteral("keeper"));
    const QString url = cluster().url(name, QStringLiteral("keeper"));
    const ServerAddress address = *parseServerUrl(url);
    serverpasswords::remember(address, QStringLiteral("first"));
    Theme theme(*qApp);
    MainWindow window(deskParts(true), theme);
    DeskOpener opener(window, Clock(*instantFromIso("2016-03-16T10:00Z")));
    QVERIFY(opener.openOrAsk(url, false));
    window.show();
    fill(window);
    window.showPage(QStringLiteral("tickets"));
    Page *tickets = window.currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(tickets->isSettled(), 60'000);
    tickets->showTicket(TicketId{1});
    QTRY_VERIFY_WITH_TIMEOUT(tickets->isSettled(), 60'000);
    auto *note = tickets->findChild<QPlainTextEdit *>();
    QTest::keyClicks(note, QStringLiteral("Half a sen"));
    cluster().run(name, {QStringLiteral("ALTER ROLE keeper PASSWORD 'second'")});
    cluster().crash();
    cluster().start();
    for (Page *page : window.pages())
        page->refresh();
    auto *banner = window.findChild<ServerBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(QStringLiteral("does not let you in")), 60'000);
    for (QPushButton *button : banner->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("password")))
            QTest::keyClick(button, Qt::Key_Space);
    }
    auto *dialog = window.findChild<PasswordDialog *>();
    QVERIFY(dialog != nullptr);
    field<QComboBox>(*dialog, "keep")->setCurrentIndex(1);
    QTest::keyClicks(field<QLineEdit>(*dialog, "password"), QStringLiteral("second"));
    QTest::keyClick(field<QLineEdit>(*dialog, "password"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(tickets->isSettled(), 60'000);
    QCOMPARE(note->toPlainText(), QStringLiteral("Half a sen"));
    QTest::keyClicks(note, QStringLiteral("tence"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        cluster().ask(name, QStringLiteral("SELECT count(*) FROM ticket_event WHERE text = 'Half a sentence'")),
        QStringLiteral("1"), 30'000);
    serverpasswords::forget(address);
}

QTEST_MAIN(ConnectingTest)
#include "tst_connecting.moc"

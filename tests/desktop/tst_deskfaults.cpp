// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/board/listdialog.h"
#include "desktop/board/routepreviewdialog.h"
#include "desktop/deskparts.h"
#include "desktop/shell/deskopener.h"
#include "desktop/shell/errorbanner.h"
#include "desktop/shell/filegonebanner.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/tickettable.h"
#include "services/workspace.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace evenkeel;

namespace {

const Clock Noon(*instantFromIso("2016-03-22T12:00Z"));

/// Markup, a statement, colours of a terminal, a bell, and a mark that turns what follows.
QString hostileSubject()
{
    return QStringLiteral("<b>bold</b> '); DROP TABLE ticket; -- \x1b[31m\x07") + QChar(0x202e) +
           QStringLiteral("drawkcab");
}

bool isFitForTheScreen(const QString &text)
{
    const auto isBad = [](QChar letter) {
        return letter == QChar(0x202e) || (letter.category() == QChar::Other_Control && letter != u'\n');
    };
    return text.size() < 5000 && std::none_of(text.begin(), text.end(), isBad);
}

/// The tool tip that comes up when the mouse rests there, none: nullptr.
const QLabel *tipAt(QWidget *viewport, const QPoint &place)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, place, viewport->mapToGlobal(place));
    QApplication::sendEvent(viewport, &event);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

/// Holds the writer's turn of a file, as another program does.
class OtherWriter final
{
public:
    explicit OtherWriter(const QString &file)
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(file);
        if (!other.open() || !QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the file cannot be locked");
    }
    ~OtherWriter()
    {
        QSqlDatabase::database(QStringLiteral("other")).close();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;
};

} // namespace

/// A desk on a file, and what can happen to the file or stand in it.
class DeskFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aHostileTicketIsPlainTextEverywhere();
    void aFileDeletedUnderTheDeskIsPutBack();
    void closingADeskWithoutAFileIsAsked();
    void aNoteWaitsWhileAnotherProgramWrites();

private:
    void settle() const;
    template <class PageKind>
    PageKind *show(const char *key) const;
    void requirePlainLabels() const;
    [[nodiscard]] static int countOf(const QString &file, const QString &from);
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("desk.evenkeel")); }
    [[nodiscard]] TicketCard givenCard() const;

    QTemporaryDir m_settings;
    QTemporaryDir m_ready;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskOpener> m_opener;
};

void DeskFaultsTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    const QString url = QStringLiteral("sqlite:") + m_ready.filePath(QStringLiteral("desk.evenkeel"));
    const auto made = Workspace::open(url, Workspace::Missing::Create, Noon);
    QVERIFY(made.isOk());
    DemoRequest request;
    request.agents = 6;
    request.days = 3;
    auto filled = (*made)->fillWithDemo(request, {}, {});
    filled.waitForFinished();
    QVERIFY(filled.result().isOk());
}

void DeskFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_ready.filePath(QStringLiteral("desk.evenkeel")), file()));
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        beside.setDatabaseName(file());
        QVERIFY(beside.open());
        QSqlQuery query(beside);
        QVERIFY(query.prepare(QStringLiteral("UPDATE ticket SET subject = ? || CASE id % 2 WHEN 0 THEN '' ELSE ? END "
                                             "WHERE status < 4")));
        query.addBindValue(hostileSubject());
        query.addBindValue(QString(1'000, u'A'));
        QVERIFY(query.exec());
        QVERIFY(query.prepare(QStringLiteral("UPDATE ticket SET subject = ? WHERE id = (SELECT min(id) FROM ticket "
                                             "WHERE agent_id IS NOT NULL AND status < 4)")));
        query.addBindValue(hostileSubject() + QString(10'000'000, u'A'));
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_opener = std::make_unique<DeskOpener>(*m_window, Noon);
    QVERIFY(m_opener->openOrAsk(QStringLiteral("sqlite:") + file(), false));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void DeskFaultsTest::cleanup()
{
    QToolTip::hideText();
    m_opener.reset();
    m_window.reset();
    m_folder.reset();
}

void DeskFaultsTest::settle() const
{
    for (Page *page : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
}

template <class PageKind>
PageKind *DeskFaultsTest::show(const char *key) const
{
    m_window->showPage(QString::fromLatin1(key));
    settle();
    return qobject_cast<PageKind *>(m_window->currentPage());
}

TicketCard DeskFaultsTest::givenCard() const
{
    const auto *board = qobject_cast<BoardPage *>(m_window->pages().first());
    for (const AgentLane &lane : board->model()->snapshot().lanes) {
        for (const TicketCard &card : lane.cards) {
            if (card.subject.contains(QStringLiteral("bold")))
                return card;
        }
    }
    qFatal("nobody has a hostile ticket");
}

int DeskFaultsTest::countOf(const QString &file, const QString &from)
{
    int count = -1;
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        beside.setDatabaseName(file);
        QSqlQuery query(beside.open() ? beside : QSqlDatabase());
        if (query.exec(QStringLiteral("SELECT count(*) FROM ") + from) && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    return count;
}

void DeskFaultsTest::requirePlainLabels() const
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (!label->text().contains(QStringLiteral("bold")))
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(isFitForTheScreen(label->text()), qPrintable(label->text().left(200)));
        }
    }
}

void DeskFaultsTest::aHostileTicketIsPlainTextEverywhere()
{
    auto *board = show<BoardPage>("board");
    for (const AgentLane &lane : board->model()->snapshot().lanes) {
        for (const TicketCard &card : lane.cards)
            QVERIFY(isFitForTheScreen(card.subject));
    }
    auto *view = board->findChild<BoardView *>();
    const TicketCard card = givenCard();
    view->selectTicket(card.id);
    settle();
    QVERIFY(!m_window->grab().isNull());
    const QLabel *tip = tipAt(view->viewport(), view->rectOf(card.id).center());
    QVERIFY(tip != nullptr);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QVERIFY2(tip->text().contains(QStringLiteral("<b>bold</b> '); DROP TABLE ticket; --")), qPrintable(tip->text()));
    QVERIFY(isFitForTheScreen(tip->text()));
    requirePlainLabels(); // the details beside the board

    view->setFocus();
    for (const Qt::Key key : {Qt::Key_L, Qt::Key_R}) {
        view->selectTicket(card.id);
        QTest::keyClick(view, key);
        auto *dialog = board->findChild<ListDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->grab().isNull());
        requirePlainLabels();
        dialog->reject();
        QTRY_VERIFY(board->findChild<ListDialog *>() == nullptr);
    }
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(board->findChild<RoutePreviewDialog *>() != nullptr);
    requirePlainLabels();
    board->findChild<RoutePreviewDialog *>()->reject();

    auto *tickets = show<TicketsPage>("tickets");
    tickets->showTicket(card.id);
    settle();
    auto *table = tickets->findChild<TicketTable *>();
    const QModelIndex subject = table->currentIndex().siblingAtColumn(1);
    QVERIFY2(subject.data().toString().startsWith(QStringLiteral("<b>bold</b>")),
             qPrintable(subject.data().toString()));
    const QLabel *cell = tipAt(table->viewport(), table->visualRect(subject).center());
    QVERIFY(cell != nullptr && cell->text().contains(QStringLiteral("<b>bold</b>")));
    QCOMPARE(cell->textFormat(), Qt::PlainText);
    QVERIFY(isFitForTheScreen(cell->text()));
    requirePlainLabels();
    QVERIFY(!m_window->grab().isNull());
    QVERIFY(countOf(file(), QStringLiteral("ticket")) > 0);
}

void DeskFaultsTest::aFileDeletedUnderTheDeskIsPutBack()
{
    auto *banner = m_window->findChild<FileGoneBanner *>();
    QVERIFY(!banner->isVisible());
    const int before = countOf(file(), QStringLiteral("ticket"));
    QVERIFY(QFile::remove(file()));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
    QVERIFY2(banner->text().contains(file() + QStringLiteral(" was deleted or moved away.")),
             qPrintable(banner->text()));
    // Work goes on, and what is done goes along.
    auto added = m_window->workspace()->addNote(givenCard().id, QStringLiteral("Written without a file"));
    QTRY_VERIFY(added.isFinished());
    QVERIFY(added.result().isOk());
    settle();
    QPushButton *back = nullptr;
    for (auto *button : banner->findChildren<QPushButton *>())
        back = button->property("primary").toBool() ? button : back;
    QVERIFY(back != nullptr);
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 60'000);
    QVERIFY(m_window->isEnabled());
    settle();
    QCOMPARE(m_window->workspace()->url(), QStringLiteral("sqlite:") + file());
    QCOMPARE(countOf(file(), QStringLiteral("ticket")), before);
    QCOMPARE(countOf(file(), QStringLiteral("ticket_event WHERE text = 'Written without a file'")), 1);
    auto again = m_window->workspace()->addNote(givenCard().id, QStringLiteral("Written into it again"));
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isOk());
    QCOMPARE(countOf(file(), QStringLiteral("ticket_event WHERE text LIKE 'Written%'")), 2);
    auto checked = m_window->workspace()->check({}, {});
    QTRY_VERIFY_WITH_TIMEOUT(checked.isFinished(), 60'000);
    QVERIFY(checked.result().isOk());
}

void DeskFaultsTest::closingADeskWithoutAFileIsAsked()
{
    QVERIFY(QFile::remove(file()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<FileGoneBanner *>()->isVisible(), 20'000);
    QStringList asked;
    const auto answer = [&asked](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, qApp, [&asked, role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            asked << box->text();
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    return button->click();
            }
        });
    };
    answer(QMessageBox::RejectRole);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    answer(QMessageBox::DestructiveRole);
    QVERIFY(m_window->close());
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.first().contains(QStringLiteral("desk.evenkeel was deleted or moved away")));
}

void DeskFaultsTest::aNoteWaitsWhileAnotherProgramWrites()
{
    auto *tickets = show<TicketsPage>("tickets");
    tickets->showTicket(givenCard().id);
    settle();
    auto *note = tickets->findChild<QPlainTextEdit *>();
    auto *banner = m_window->findChild<ErrorBanner *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Promised a call"));
    {
        const OtherWriter other(file());
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        show<BoardPage>("board"); // reading does not wait
        show<TicketsPage>("tickets");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
        QVERIFY2(banner->text().contains(QStringLiteral("Another program is using the file")),
                 qPrintable(banner->text()));
        QVERIFY(banner->text().contains(QStringLiteral("Nothing was changed.")));
        QCOMPARE(note->toPlainText(), QStringLiteral("Promised a call"));
    }
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(note->toPlainText(), QString());
    QCOMPARE(countOf(file(), QStringLiteral("ticket_event WHERE text = 'Promised a call'")), 1);
}

QTEST_MAIN(DeskFaultsTest)
#include "tst_deskfaults.moc"

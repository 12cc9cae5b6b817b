// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarpagedesk.h"

#include "desktop/calendar/icsimportdialog.h"
#include "desktop/calendar/icspreviewmodel.h"
#include "storage/holidaystore.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace evenkeel;

/// Calendar files and public holidays on the calendar page.
class CalendarExchangeTest : public CalendarPageDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { close(); }
    void calendarFileIsSeenBeforeItIsStored();
    void droppedFileOpensThePreview();
    void calendarIsExported();
    void publicHolidayIsShownAndLeftOutOfPlans();
};

void CalendarExchangeTest::calendarFileIsSeenBeforeItIsStored()
{
    const QString file = calendarFile("BEGIN:VEVENT\nUID:a\nDTSTART:20160324T080000Z\nDTEND:20160324T100000Z\n"
                                      "SUMMARY:Course\nEND:VEVENT\n"
                                      "BEGIN:VEVENT\nUID:b\nDTSTART:20160324T120000Z\nDTEND:20160324T110000Z\n"
                                      "END:VEVENT\n"
                                      "BEGIN:VEVENT\nUID:g\nDTSTART;VALUE=DATE:20160325\nSUMMARY:Good Friday\n"
                                      "END:VEVENT\n");
    m_page->timeline()->setFocus();
    QTest::keyClick(m_page->timeline(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto *chooser = m_page->findChild<QFileDialog *>();
    QVERIFY(chooser);
    chooser->selectFile(file);
    Q_EMIT chooser->fileSelected(file);
    chooser->close();
    settle();
    auto *dialog = m_page->findChild<IcsImportDialog *>();
    QVERIFY(dialog);
    // It names no agent: that entry is refused as well as the one that ends before it starts; the holiday comes.
    const auto text = [dialog](int row, int column) { return dialog->preview()->index(row, column).data().toString(); };
    QCOMPARE(dialog->preview()->rowCount(), 3);
    QCOMPARE(text(0, IcsPreviewModel::Fate), QStringLiteral("Refused"));
    QVERIFY(text(0, IcsPreviewModel::Words).contains(QStringLiteral("ends before it starts")));
    QVERIFY(text(1, IcsPreviewModel::Words).contains(QStringLiteral("names no agent")));
    QCOMPARE(text(2, IcsPreviewModel::Kind), QStringLiteral("Public holiday"));
    const auto boxes = dialog->findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findText(QStringLiteral("Wen Zhao")));
    settle();
    QCOMPARE(dialog->preview()->rowCount(), 3);
    QCOMPARE(text(1, IcsPreviewModel::Fate), QStringLiteral("New"));
    QCOMPARE(stored().size(), std::size_t{2});
    dialog->accept();
    settle();
    QCOMPARE(stored().size(), std::size_t{4});
    QCOMPARE(m_undo->count(), 1);
    m_undo->undo();
    settle();
    QCOMPARE(stored().size(), std::size_t{2});
    m_undo->redo();
    settle();
    QCOMPARE(stored().size(), std::size_t{4});
}

void CalendarExchangeTest::droppedFileOpensThePreview()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(calendarFile({}))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &drop);
    settle();
    auto *dialog = m_page->findChild<IcsImportDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled()); // nothing comes
    dialog->reject();
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(QStringLiteral("tickets.csv"))});
    QDragEnterEvent refused(QPoint(400, 300), Qt::CopyAction, &other, Qt::LeftButton, {});
    refused.ignore();
    QCoreApplication::sendEvent(m_page.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void CalendarExchangeTest::calendarIsExported()
{
    const auto exported = [this](const QString &file) {
        auto *chooser = m_page->findChild<QFileDialog *>();
        if (!chooser)
            return QByteArray();
        Q_EMIT chooser->fileSelected(file);
        delete chooser;
        settle();
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    m_page->timeline()->setFocus();
    QTest::keyClick(m_page->timeline(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray all = exported(m_folder->filePath(QStringLiteral("all.ics")));
    QCOMPARE(all.count("BEGIN:VEVENT"), 2);
    QVERIFY(all.contains("TZID=Europe/Berlin"));
    m_page->timeline()->select({entry("day")});
    trigger(QStringLiteral("Export the calendar of the selected agent"));
    QVERIFY(exported(m_folder->filePath(QStringLiteral("wen.ics"))).contains("UID:day@evenkeel"));
    const QSignalSpy failures(m_page.get(), &Page::failed);
    trigger(QStringLiteral("Export the calendar shown"));
    QVERIFY(exported(m_folder->filePath(QStringLiteral("no/such/folder.ics"))).isEmpty());
    QCOMPARE(failures.size(), 1);
}

void CalendarExchangeTest::publicHolidayIsShownAndLeftOutOfPlans()
{
    auto saved = m_workspace->read([](Database &database) {
        return HolidayStore(database).save(std::vector<PublicHoliday>{{"2016-03-29", "Germany", "A feast"}});
    });
    saved.waitForFinished();
    QVERIFY(saved.result());
    m_page->showPeriod(CalendarPage::Period::Week, QDate(2016, 3, 29));
    settle();
    QCOMPARE(m_page->timeline()->rows().rows()[0].holidays.size(), std::size_t{1});
    m_page->showPeriod(CalendarPage::Period::Week, QDate(2016, 3, 22));
    settle();
    QTest::keyClick(m_page->timeline(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    const auto after = stored();
    QCOMPARE(after.size(), std::size_t{3}); // the night only: its day shift would be on the feast
    QVERIFY(after.at(2).shift.span.from == at("2016-04-02T20:00Z"));
}

QTEST_MAIN(CalendarExchangeTest)
#include "tst_calendarexchange.moc"

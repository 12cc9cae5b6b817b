// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillspagecase.h"

#include "desktop/conflict/conflictdialog.h"
#include "desktop/conflict/conflictmodel.h"
#include "desktop/skills/skillexportdialog.h"
#include "desktop/skills/skillsfiles.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace evenkeel;

/// Files on the skills page.
class SkillsFilesTest : public SkillsPageCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fillFirst(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void setsWhatADroppedFileSays();
    void saysWhatAFileDoesNotSay();
    void asksWhenSomebodyElseWasQuickerThanAFile();
    void asksWhenAFileThatIsTakenBackWasChangedSince();
    void saysWhyAFileCannotBeRead();
    void asksWhatToExport();
};

void SkillsFilesTest::setsWhatADroppedFileSays()
{
    const SkillCell cell = current();
    const Proficiency before = storedLevel(cell);
    const Proficiency wanted = another(cell);
    SkillImportDialog *dialog = preview(file("levels.csv", otherLevel(wanted)));
    QCOMPARE(dialog->levels()->model()->rowCount(), 1);
    QCOMPARE(dialog->refusals()->model()->rowCount(), 0);
    QCOMPARE(storedLevel(cell), before);
    QVERIFY(!dialog->grab().isNull());
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->shownLevel(cell), wanted, 10'000);
    QCOMPARE(stored().level(cell.first, cell.second)->level.source, LevelSource::Import);
    QCOMPARE(m_undo->count(), 1);
    m_undo->undo();
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->shownLevel(cell), before, 10'000);
    QCOMPARE(storedLevel(cell), before);
    m_undo->redo();
    settle();
    QCOMPARE(storedLevel(cell), wanted);
}

void SkillsFilesTest::saysWhatAFileDoesNotSay()
{
    const SkillCell cell = current();
    const QString csv = file("odd.csv", otherLevel(another(cell)) + "Nobody,1\n");
    SkillImportDialog *dialog = preview(csv);
    QCOMPARE(dialog->levels()->model()->rowCount(), 1);
    const QAbstractItemModel *refusals = dialog->refusals()->model();
    QCOMPARE(refusals->rowCount(), 1);
    QVERIFY(refusals->index(0, 0).data(Qt::DisplayRole).toString().contains(QStringLiteral("3")));
    QCOMPARE(refusals->index(0, 2).data(Qt::DisplayRole).toString(), QStringLiteral("Nobody"));
    QVERIFY(!refusals->index(0, 3).data(Qt::DisplayRole).toString().isEmpty());
    QVERIFY(dialog->refusals()->isVisible());
    const Proficiency before = storedLevel(cell);
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    QCOMPARE(storedLevel(cell), before);
    QVERIFY(!m_undo->canUndo());
}

void SkillsFilesTest::asksWhenSomebodyElseWasQuickerThanAFile()
{
    const SkillCell cell = current();
    const Proficiency wanted = another(cell);
    SkillImportDialog *dialog = preview(file("late.csv", otherLevel(wanted)));
    setElsewhere(cell, Proficiency::Intermediate);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ConflictDialog *>() != nullptr, 10'000);
    QCOMPARE(storedLevel(cell), Proficiency::Intermediate);
    QTRY_VERIFY(m_page->findChild<SkillImportDialog *>() == nullptr); // as it closes it hands the front to the page
    auto *question = m_page->findChild<ConflictDialog *>();
    question->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(question));
    QTest::keyClick(question, Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(storedLevel(cell), wanted, 10'000);
    settle();
    m_undo->undo();
    settle();
    QCOMPARE(storedLevel(cell), Proficiency::Intermediate); // what stood there before, and that was theirs
}

void SkillsFilesTest::asksWhenAFileThatIsTakenBackWasChangedSince()
{
    const SkillCell cell = current();
    const Proficiency before = storedLevel(cell);
    SkillImportDialog *dialog = preview(file("early.csv", otherLevel(another(cell))));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_undo->canUndo());
    settle();
    setElsewhere(cell, Proficiency::Intermediate);
    m_undo->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ConflictDialog *>() != nullptr, 10'000);
    auto *question = m_page->findChild<ConflictDialog *>();
    const ConflictModel &model = *question->model();
    QCOMPARE(model.data(model.index(0, ConflictColumn::Mine)).toString(), QString::number(static_cast<int>(before)));
    QCOMPARE(model.data(model.index(0, ConflictColumn::Theirs)).toString(), QStringLiteral("2"));
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    QCOMPARE(storedLevel(cell), Proficiency::Intermediate);
    QVERIFY(!m_undo->canUndo());
}

void SkillsFilesTest::saysWhyAFileCannotBeRead()
{
    QSignalSpy failures(m_page.get(), &Page::failed);
    drop(file("broken.xlsx", QByteArray(100'000, 'x')));
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 10'000);
    const auto failure = failures.front().front().value<Failure>();
    QVERIFY(failure.what.contains(QStringLiteral("broken.xlsx")));
    QVERIFY(failure.advice.contains(QStringLiteral("workbook")));
    settle();
    QVERIFY(m_page->findChild<SkillImportDialog *>() == nullptr);
    // A picture is not taken at all.
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file("face.png", "PNG"))});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(!m_page->findChild<DropVeil *>()->isVisible());
}

void SkillsFilesTest::asksWhatToExport()
{
    QFileDialog *chooser = nullptr;
    connect(m_page->files(), &SkillsFiles::fileChooserShown, this, [&chooser](QFileDialog *shown) { chooser = shown; });
    m_page->files()->exportAction()->trigger();
    auto *dialog = m_page->findChild<SkillExportDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->findChildren<QRadioButton *>().at(1), Qt::Key_Space);
    QCOMPARE(dialog->chosen().form, SheetForm::List);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(chooser != nullptr);
    const QString path = m_folder.filePath(QStringLiteral("out.xlsx"));
    chooser->selectFile(path);
    QTest::keyClick(chooser, Qt::Key_Return);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10'000);
    // The page reads what it wrote, and nothing of it is new.
    SkillImportDialog *again = preview(path);
    QCOMPARE(again->levels()->model()->rowCount(), 0);
    QVERIFY(!again->button()->isVisible());
    QVERIFY(again->summary().contains(QLocale().toString(m_page->model()->matrix().levels.size())));
}

QTEST_MAIN(SkillsFilesTest)
#include "tst_skillsfiles.moc"

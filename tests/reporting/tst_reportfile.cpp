// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheOldOne();
    void leavesTheOldOneWhereItCannotBeWritten();
    void saysWhichFolderIsMissing();
};

void TstReportFile::replacesTheOldOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QVERIFY(writeReportFile(path, "old"));
    QVERIFY(writeReportFile(path, "new"));
    QCOMPARE(contentOf(path), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TstReportFile::leavesTheOldOneWhereItCannotBeWritten()
{
    // A folder of the name stands in the way, for whoever runs this.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("report.html")));
    QVERIFY(writeReportFile(path + QStringLiteral("/inside"), "kept"));
    const auto written = writeReportFile(path, "new");
    QVERIFY(!written);
    QCOMPARE(contentOf(path + QStringLiteral("/inside")), QByteArray("kept"));
}

void TstReportFile::saysWhichFolderIsMissing()
{
    const QTemporaryDir folder;
    const auto written = writeReportFile(folder.filePath(QStringLiteral("none/report.html")), "x");
    QVERIFY(!written);
    QVERIFY(QString::fromStdString(written.error().detail).endsWith(QStringLiteral("none/report.html")));
}

QTEST_GUILESS_MAIN(TstReportFile)
#include "tst_reportfile.moc"

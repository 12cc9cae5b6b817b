// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"
#include "oldworkspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

class TestHealthCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasNobodyWhoRoutes();
    void anOlderLayoutIsNamedAndLeftAlone();
    void whatIsAdvisedRenewsIt();

private:
    [[nodiscard]] Answer run(const char *command, bool isJson) const;

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("a: 3 < 5 desk.evenkeel"));
};

Answer TestHealthCommand::run(const char *command, bool isJson) const
{
    QStringList arguments{QString::fromLatin1(command), QStringLiteral("--db"), m_file, QStringLiteral("--now"),
                          QStringLiteral("2026-03-11T11:00Z")};
    if (isJson)
        arguments << QStringLiteral("--json");
    return ctl(arguments);
}

void TestHealthCommand::aNewWorkspaceHasNobodyWhoRoutes()
{
    QCOMPARE(run("init", false).exitCode, 0);
    const Answer answer = run("health", false);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.out.contains("nobody routes"), answer.out);
    QVERIFY(QFile::remove(m_file));
}

void TestHealthCommand::anOlderLayoutIsNamedAndLeftAlone()
{
    makeOldWorkspace(m_file, 4);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const Answer answer = run("health", false);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains("earlier version of this program"), answer.err);
    QVERIFY2(answer.err.contains("evenkeel: 4 < "), answer.err);
    QVERIFY2(answer.err.contains("evenkeelctl check"), answer.err);
    QVERIFY(!answer.err.contains("rights"));
    const Answer told = run("health", true);
    QCOMPARE(told.json().value(QLatin1String("error")).toString(), QStringLiteral("file-older"));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestHealthCommand::whatIsAdvisedRenewsIt()
{
    QCOMPARE(run("check", false).exitCode, 0);
    const Answer answer = run("health", false);
    QVERIFY2(answer.out.contains("nobody routes"), answer.out + answer.err);
}

QTEST_GUILESS_MAIN(TestHealthCommand)
#include "tst_healthcommand.moc"

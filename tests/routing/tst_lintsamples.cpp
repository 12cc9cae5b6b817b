// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintdesk.h"

#include "storage/policyjson.h"
#include "storage/policyjsonsamples.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using fixture::LintFixture;

namespace {

QString named(LintCode code)
{
    return jsonText(codeOf(code));
}

QDir brokenPolicies()
{
    return QDir(QStringLiteral(EVENKEEL_SOURCE_DIR "/tests/routing/broken"));
}

QByteArray content(const QString &name)
{
    QFile file(brokenPolicies().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLintSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreCleanOnTheDeskTheyAreWrittenFor_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : policySampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void samplesAreCleanOnTheDeskTheyAreWrittenFor()
    {
        QFETCH(QString, name);
        const LintFixture desk;
        QStringList findings;
        for (const LintFinding &finding : desk.findings(*policySample(name)))
            findings.append(named(finding.code));
        QCOMPARE(findings, QStringList());
    }

    void eachBrokenPolicyHasItsFaultFound_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &file : brokenPolicies().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << file.section(QLatin1Char('.'), 0, 0);
    }

    /// A file is called after the fault planted in it, and has no other.
    void eachBrokenPolicyHasItsFaultFound()
    {
        QFETCH(QString, code);
        const QString file = QString::fromLatin1(QTest::currentDataTag());
        const Result<Policy> policy = policyFromJson(content(file), UnknownFields::Refuse);
        QVERIFY2(policy.isOk(), policy ? "" : policy.error().detail.c_str());
        LintFixture desk;
        desk.hasFallback = code != QLatin1String("no-fallback");
        const std::vector<LintFinding> findings = desk.findings(*policy);
        QVERIFY(!findings.empty());
        for (const LintFinding &finding : findings)
            QCOMPARE(named(finding.code), code);
    }

    void everyFaultThatAFileCanHaveIsPlantedOnce()
    {
        QStringList planted = brokenPolicies().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        planted.replaceInStrings(QStringLiteral(".json"), QString());
        QStringList codes;
        for (int code = 0; code < LintCodeCount; ++code) {
            // Two rules of one id are refused when a file is read.
            if (static_cast<LintCode>(code) != LintCode::DuplicateId)
                codes.append(named(static_cast<LintCode>(code)));
        }
        codes.sort();
        QCOMPARE(planted, codes);
    }
};

QTEST_APPLESS_MAIN(TestLintSamples)
#include "tst_lintsamples.moc"

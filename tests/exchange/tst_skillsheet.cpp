// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exchange/skillsheetreader.h"
#include "exchange/skillsheetwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

class SkillSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMatrix();
    void readsAList();
    void understandsWordsForLevels();
    void saysNothingOfEmptyCells();
    void refusesARowWithItsReason_data();
    void refusesARowWithItsReason();
    void keepsTheOtherRows();
    void refusesASecondColumnOfASkill();
    void refusesFilesWithoutAgents();
    void survivesGarbage();
    void writesAMatrixThatReadsTheSame();
    void writesAListThatReadsTheSame();
    void guardsAgainstFormulas();
    void writesAWorkbook();
    void refusesToWriteWhereItCannot();
};

namespace {

Result<SkillSheet> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSkillSheet(buffer);
}

SkillSheet read(const QByteArray &bytes)
{
    auto sheet = readBytes(bytes);
    if (!sheet)
        qFatal("%s", sheet.error().detail.c_str());
    return std::move(*sheet);
}

SheetLevel level(const char *skill, Proficiency proficiency)
{
    SheetLevel made;
    made.skill = skill;
    made.level = proficiency;
    return made;
}

SkillSheet matrix()
{
    SkillSheet sheet;
    sheet.skills = {"Billing", "API, v2", "=cmd"};
    SheetRow first;
    first.line = 2;
    first.agent = "Lucía \"Lu\" Ortega";
    first.team = "Payments";
    first.agentId = 7;
    first.levels = {level("Billing", Proficiency::None), level("=cmd", Proficiency::Advanced)};
    SheetRow second;
    second.line = 3;
    second.agent = "+49 desk";
    second.agentId = 8;
    second.levels = {level("API, v2", Proficiency::Basic)};
    sheet.rows = {first, second};
    return sheet;
}

} // namespace

void SkillSheetTest::readsAMatrix()
{
    const SkillSheet sheet = read("Agent;TEAM;Billing;API\r\nInes;Payments;3;\r\nTom;Platform;0;2\r\n");
    QCOMPARE(sheet.form, SheetForm::Matrix);
    QCOMPARE(sheet.skills, (std::vector<std::string>{"Billing", "API"}));
    QCOMPARE(sheet.rows.size(), std::size_t{2});
    QCOMPARE(sheet.rows[0].agent, std::string("Ines"));
    QCOMPARE(sheet.rows[0].team, std::string("Payments"));
    QCOMPARE(sheet.rows[0].levels, (std::vector{level("Billing", Proficiency::Advanced)}));
    QCOMPARE(sheet.rows[1].levels,
             (std::vector{level("Billing", Proficiency::None), level("API", Proficiency::Intermediate)}));
    QCOMPARE(sheet.rows[1].line, 3);
    QCOMPARE(sheet.refused, 0);
}

void SkillSheetTest::readsAList()
{
    const SkillSheet sheet = read("agent,agent_id,skill,level,valid_from,source,set_by,review_at\n"
                                  "Ines,4,Billing,2,2016-03-01T08:00:00Z,history,Tom,2016-06-01\n"
                                  "Ines,,API,1,,,,\n");
    QCOMPARE(sheet.form, SheetForm::List);
    QCOMPARE(sheet.rows.size(), std::size_t{2});
    const SheetLevel &first = sheet.rows[0].levels.at(0);
    QCOMPARE(sheet.rows[0].agentId, std::optional<std::int64_t>(4));
    QCOMPARE(first.validFrom, instantFromIso("2016-03-01T08:00Z"));
    QCOMPARE(first.reviewAt, instantFromIso("2016-06-01"));
    QCOMPARE(first.source, std::optional(LevelSource::History));
    QCOMPARE(first.setBy, std::string("Tom"));
    QVERIFY(!sheet.rows[1].levels.at(0).validFrom && !sheet.rows[1].levels.at(0).source);
}

void SkillSheetTest::understandsWordsForLevels()
{
    QCOMPARE(levelFromText("Advanced"), std::optional(Proficiency::Advanced));
    QCOMPARE(levelFromText(" 2 "), std::optional(Proficiency::Intermediate));
    QCOMPARE(levelFromText("none"), std::optional(Proficiency::None));
    for (const char *text : {"4", "-1", "", "2.5", "22", "expert", "9999999999999999999"})
        QVERIFY2(!levelFromText(text), text);
}

void SkillSheetTest::saysNothingOfEmptyCells()
{
    const SkillSheet sheet = read("agent,Billing,API\nInes,\xc2\xb7, \nTom\n");
    QCOMPARE(sheet.rows.size(), std::size_t{2});
    QVERIFY(sheet.rows[0].levels.empty() && sheet.rows[1].levels.empty());
    QCOMPARE(sheet.refused, 0);
}

void SkillSheetTest::refusesARowWithItsReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<SheetFault>("fault");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *bytes, SheetFault fault, const char *column) {
        QTest::newRow(name) << QByteArray(bytes) << fault << QString::fromLatin1(column);
    };
    row("no agent", ",T,1,Billing,1,,", SheetFault::MissingAgent, "agent");
    row("number", "Ines,T,seven,Billing,1,,", SheetFault::BadNumber, "agent_id");
    row("no skill", "Ines,T,,,1,,", SheetFault::UnknownSkill, "skill");
    row("level", "Ines,T,,Billing,5,,", SheetFault::BadLevel, "level");
    row("no level", "Ines,T,,Billing,,,", SheetFault::BadLevel, "level");
    row("time", "Ines,T,,Billing,1,30 February,", SheetFault::BadTime, "valid_from");
    row("source", "Ines,T,,Billing,1,,rumour", SheetFault::BadSource, "source");
    row("open quote", "\"Ines,T,,Billing,1,,", SheetFault::BadRow, "");
}

void SkillSheetTest::refusesARowWithItsReason()
{
    QFETCH(const QByteArray, row);
    QFETCH(const SheetFault, fault);
    QFETCH(const QString, column);
    const SkillSheet sheet =
        read("agent,team,agent_id,skill,level,valid_from,source\nTom,,,Billing,2,,\n" + row + "\n");
    QCOMPARE(sheet.rows.size(), std::size_t{1});
    QCOMPARE(sheet.refused, 1);
    QCOMPARE(sheet.refusals.at(0).line, 3);
    QCOMPARE(sheet.refusals[0].fault, fault);
    QCOMPARE(QString::fromStdString(sheet.refusals[0].column), column);
    QVERIFY(!codeOf(fault).empty());
}

void SkillSheetTest::keepsTheOtherRows()
{
    const SkillSheet sheet = read("agent,Billing,API\nInes,1,2\nTom,7,1\nLena,2,\n");
    QCOMPARE(sheet.rows.size(), std::size_t{2});
    QCOMPARE(sheet.refusals.size(), std::size_t{1});
    QCOMPARE(sheet.refusals[0], (SheetRefusal{3, "Billing", "7", SheetFault::BadLevel}));
}

void SkillSheetTest::refusesASecondColumnOfASkill()
{
    const SkillSheet sheet = read("agent,Billing,Billing\nInes,1,2\n");
    QCOMPARE(sheet.refusals.at(0).fault, SheetFault::RepeatedCell);
    QCOMPARE(sheet.rows.at(0).levels, (std::vector{level("Billing", Proficiency::Basic)}));
}

void SkillSheetTest::refusesFilesWithoutAgents()
{
    QCOMPARE(readBytes("name,Billing\nInes,1\n").error().code, ErrorCode::BadFormat);
    QCOMPARE(readBytes("").error().code, ErrorCode::BadFormat);
}

void SkillSheetTest::survivesGarbage()
{
    Random random(5);
    QByteArray garbage;
    while (garbage.size() < 1'000'000)
        garbage += static_cast<char>(random.below(256));
    QVERIFY(!readBytes(garbage) || read(garbage).rows.empty());
    const SkillSheet sheet = read("agent,Billing\nInes,1\n" + garbage);
    QVERIFY(sheet.refused > 0);
    QVERIFY(sheet.refusals.size() <= KeptRefusals);
    QCOMPARE(sheet.rows.at(0).agent, std::string("Ines"));
}

void SkillSheetTest::writesAMatrixThatReadsTheSame()
{
    const SkillSheet sheet = matrix();
    const SkillSheet again = read(skillCsv(sheet));
    QCOMPARE(again.skills, sheet.skills);
    QCOMPARE(again.rows, sheet.rows);
    QCOMPARE(again.refused, 0);
    QCOMPARE(skillCsv(again), skillCsv(sheet));
}

void SkillSheetTest::writesAListThatReadsTheSame()
{
    SkillSheet sheet;
    sheet.form = SheetForm::List;
    SheetRow row;
    row.line = 2;
    row.agent = "Ines";
    SheetLevel full = level("Sign-in", Proficiency::Intermediate);
    full.validFrom = instantFromIso("2016-03-01T08:00:00.125Z");
    full.source = LevelSource::Import;
    full.setBy = "@Tom\nBecker";
    full.reviewAt = instantFromIso("2016-06-01");
    row.levels = {full};
    sheet.rows = {row};
    const SkillSheet again = read(skillCsv(sheet));
    QCOMPARE(again.form, SheetForm::List);
    QCOMPARE(again.rows, sheet.rows);
}

void SkillSheetTest::guardsAgainstFormulas()
{
    const QByteArray csv = skillCsv(matrix());
    QVERIFY(csv.contains("'=cmd"));
    QVERIFY(csv.contains("'+49 desk"));
}

void SkillSheetTest::writesAWorkbook()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("skills.xlsx"));
    for (int i = 0; i < 2; ++i) // the second takes the place of the first
        QVERIFY(writeSkillWorkbook(matrix(), name).isOk());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("PK"));
    for (const char *part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml"})
        QVERIFY2(bytes.contains(part), part);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void SkillSheetTest::refusesToWriteWhereItCannot()
{
    const QTemporaryDir folder;
    QCOMPARE(writeSkillWorkbook(matrix(), folder.path()).error().code, ErrorCode::FileReadOnly);
    QCOMPARE(writeSkillWorkbook(matrix(), folder.filePath(QStringLiteral("none/a.xlsx"))).error().code,
             ErrorCode::FileReadOnly);
}

QTEST_GUILESS_MAIN(SkillSheetTest)
#include "tst_skillsheet.moc"

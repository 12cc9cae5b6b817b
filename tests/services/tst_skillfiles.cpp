// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exchange/skillsheetwriter.h"
#include "services/skillfiles.h"
#include "services/skillsservice.h"
#include "storage/catalogstore.h"
#include "support/demoworkspace.h"

#include <QTemporaryDir>

using namespace evenkeel;
using namespace std::chrono_literals;

/// The skills matrix in files, out and in again.
class TestSkillFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsEveryVersionInAList();
    void storesOnlyWhatDiffers();
    void refusesRowsWithTheirReasons();
    void tellsAgentsOfOneNameApart();
    void looksWithoutStoring();
    void survivesTenMegabytesOfGarbage();
    void failsOnFilesThatCannotBeRead();
    void writesTheSameToAWorkbook();
    void comesBackFromAWorkbook_data();
    void comesBackFromAWorkbook();
    void refusesCellsOfAWorkbook();
    void looksAtAFileAndStoresItLater();
    void takesBackWhatAFileSet();
    void refusesABlockThatSomebodyElseWasInto();

private:
    QString write(const QByteArray &bytes) const
    {
        const QString name = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return name;
    }
    SkillImport take(const QByteArray &bytes, ImportMode mode = ImportMode::Store)
    {
        auto taken = importSkillFile(*m_database, write(bytes), demoNow(), "Ines", mode);
        if (!taken)
            qFatal("%s", taken.error().detail.c_str());
        return std::move(*taken);
    }
    SkillSheet sheet(SheetForm form, SkillScope scope = SkillScope::InForce, Instant at = demoNow())
    {
        auto made = skillSheet(*m_database, at, form, scope);
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        return std::move(*made);
    }
    QByteArray firstAgent() { return QByteArray::fromStdString(sheet(SheetForm::Matrix).rows.at(0).agent); }
    QByteArray firstSkill() { return QByteArray::fromStdString(sheet(SheetForm::Matrix).skills.at(0)); }
    std::size_t versions() { return LevelStore(*m_database).allVersions()->size(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSkillFiles::init()
{
    m_database = demoWorkspace(12, 5);
    QVERIFY(m_database != nullptr);
}

void TestSkillFiles::comesBackAsItWas_data()
{
    QTest::addColumn<SheetForm>("form");
    QTest::newRow("matrix") << SheetForm::Matrix;
    QTest::newRow("list") << SheetForm::List;
}

void TestSkillFiles::comesBackAsItWas()
{
    QFETCH(const SheetForm, form);
    const SkillSheet before = sheet(form);
    const QByteArray csv = skillCsv(before);
    // The same file changes nothing.
    const SkillImport same = take(csv);
    QCOMPARE(same.stored, 0);
    QCOMPARE(same.refused, 0);
    QVERIFY(same.unchanged > 0);
    // After all levels were taken away it brings them back.
    const auto matrix = SkillsService(*m_database, demoNow() - 1h, "").matrix(demoNow());
    std::vector<LevelChange> changes;
    for (const auto &[cell, version] : matrix->levels) {
        LevelChange none;
        none.agent = cell.first;
        none.skill = cell.second;
        changes.push_back(none);
    }
    QVERIFY(SkillsService(*m_database, demoNow() - 1h, "").set(changes).isOk());
    QVERIFY(skillCsv(sheet(form)) != csv);
    if (form == SheetForm::Matrix) {
        const SkillImport back = take(csv);
        QVERIFY(back.stored > 0);
        QCOMPARE(back.refused, 0);
        QCOMPARE(skillCsv(sheet(form)), csv);
    } else {
        // A list says since when; those versions are there, what came later stays in force.
        QCOMPARE(take(csv).stored, 0);
        QCOMPARE(skillCsv(sheet(form, SkillScope::InForce, demoNow() - 2h)), csv);
    }
}

void TestSkillFiles::keepsEveryVersionInAList()
{
    const auto matrix = SkillsService(*m_database, demoNow(), "Ines").matrix(demoNow());
    LevelChange change;
    change.agent = matrix->agents.front();
    change.skill = matrix->skills.front();
    const LevelVersion *version = matrix->level(change.agent, change.skill);
    change.level = version != nullptr && version->level.level == Proficiency::Advanced ? Proficiency::Basic
                                                                                       : Proficiency::Advanced;
    QVERIFY(SkillsService(*m_database, demoNow(), "Ines").set({&change, 1}).isOk());
    const QByteArray all = skillCsv(sheet(SheetForm::List, SkillScope::AllOfThem));
    // Into a workspace with the same people and no levels.
    const auto other = demoWorkspace(12, 5);
    const auto taken = importSkillFile(*other, write(all), demoNow() + 24h, "Tom", ImportMode::Store);
    QVERIFY(taken.isOk());
    QCOMPARE(taken->refused, 0);
    QCOMPARE(taken->stored, 1); // the demo has the others already
    const auto again = skillSheet(*other, demoNow(), SheetForm::List, SkillScope::AllOfThem);
    QCOMPARE(skillCsv(*again), all);
}

void TestSkillFiles::storesOnlyWhatDiffers()
{
    const QByteArray agent = firstAgent();
    const QByteArray skill = firstSkill();
    const std::size_t before = versions();
    take("agent," + skill + "\n" + agent + ",3\n");
    const std::size_t once = versions();
    QVERIFY(once <= before + 1);
    QCOMPARE(take("agent," + skill + "\n" + agent + ",advanced\n").unchanged, 1);
    QCOMPARE(versions(), once);
    const SkillImport none = take("agent," + skill + "\n" + agent + ",0\n");
    QCOMPARE(none.stored, 1);
    const auto newest = LevelStore(*m_database).allVersions();
    const auto imported = std::find_if(newest->begin(), newest->end(), [](const LevelVersion &version) {
        return version.level.source == LevelSource::Import && version.level.level == Proficiency::None;
    });
    QVERIFY(imported != newest->end());
    QCOMPARE(imported->setBy, std::string("Ines"));
    QVERIFY(!imported->level.reviewAt);
}

void TestSkillFiles::refusesRowsWithTheirReasons()
{
    const QByteArray agent = firstAgent();
    const QByteArray skill = firstSkill();
    take("agent," + skill + "\n" + agent + ",1\n");
    const std::size_t before = versions();
    const SkillImport taken = take("agent,team," + skill + ",Juggling\n" + agent + ",,2,1\nNobody,,1,\n" + agent +
                                   ",No such team,1,\n" + agent + ",,3,\n");
    QCOMPARE(taken.rows, 1);
    QCOMPARE(taken.stored, 1);
    QCOMPARE(taken.refused, 4);
    QCOMPARE(taken.refusals.at(0), (SheetRefusal{1, "Juggling", "Juggling", SheetFault::UnknownSkill}));
    QCOMPARE(taken.refusals.at(1), (SheetRefusal{3, "agent", "Nobody", SheetFault::UnknownAgent}));
    QCOMPARE(taken.refusals.at(2).fault, SheetFault::UnknownAgent);
    QCOMPARE(taken.refusals.at(3).fault, SheetFault::RepeatedCell);
    QCOMPARE(versions(), before + 1);
    const SkillImport list = take("agent,skill,level\n" + agent + ",Juggling,2\n");
    QCOMPARE(list.refusals.at(0).fault, SheetFault::UnknownSkill);
    QCOMPARE(list.refusals.at(0).line, 2);
}

void TestSkillFiles::tellsAgentsOfOneNameApart()
{
    CatalogStore catalog(*m_database);
    Agent twin = catalog.agents()->front();
    const std::int64_t first = twin.id.value;
    twin.id = {};
    const auto second = catalog.save(twin);
    QVERIFY(second.isOk());
    const QByteArray name = QByteArray::fromStdString(twin.name);
    const QByteArray skill = firstSkill();
    QCOMPARE(take("agent," + skill + "\n" + name + ",1\n").refusals.at(0).fault, SheetFault::AmbiguousAgent);
    const QByteArray numbers = "agent,agent_id," + skill + "\n" + name + "," + QByteArray::number(first) + ",1\n" +
                               name + "," + QByteArray::number(second->value) + ",2\n";
    QCOMPARE(take(numbers).refused, 0);
    const QByteArray csv = skillCsv(sheet(SheetForm::Matrix));
    QVERIFY(csv.contains("agent_id"));
    const SkillImport again = take(csv);
    QCOMPARE(again.refused, 0);
    QCOMPARE(again.stored, 0);
}

void TestSkillFiles::looksWithoutStoring()
{
    const std::size_t before = versions();
    QCOMPARE(take("agent," + firstSkill() + "\n" + firstAgent() + ",0\n", ImportMode::LookOnly).rows, 1);
    QCOMPARE(versions(), before);
}

void TestSkillFiles::survivesTenMegabytesOfGarbage()
{
    Random random(3);
    QByteArray garbage("agent," + firstSkill() + "\n" + firstAgent() + ",2\n");
    while (garbage.size() < 10'000'000)
        garbage += static_cast<char>(random.below(256));
    const std::size_t before = versions();
    const SkillImport taken = take(garbage);
    QVERIFY(taken.refused > 1000);
    QCOMPARE(taken.refusals.size(), KeptRefusals);
    QCOMPARE(taken.rows, 1);
    QVERIFY(versions() <= before + 1);
}

void TestSkillFiles::failsOnFilesThatCannotBeRead()
{
    const auto code = [this](const QString &file) {
        return importSkillFile(*m_database, file, demoNow(), "", ImportMode::Store).error().code;
    };
    QCOMPARE(code(m_folder.filePath(QStringLiteral("none.csv"))), ErrorCode::FileMissing);
    QCOMPARE(code(m_folder.path()), ErrorCode::FileUnreadable);
    QCOMPARE(code(write("who,what\n")), ErrorCode::BadFormat);
}

void TestSkillFiles::writesTheSameToAWorkbook()
{
    const QString workbook = m_folder.filePath(QStringLiteral("skills.XLSX"));
    QVERIFY(writeSkillFile(sheet(SheetForm::Matrix), workbook).isOk());
    QFile file(workbook);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK"));
    const QString csv = m_folder.filePath(QStringLiteral("skills.csv"));
    QVERIFY(writeSkillFile(sheet(SheetForm::Matrix), csv).isOk());
    QFile plain(csv);
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QCOMPARE(plain.readAll(), skillCsv(sheet(SheetForm::Matrix)));
    QCOMPARE(writeSkillFile(sheet(SheetForm::Matrix), m_folder.path()).error().code, ErrorCode::FileReadOnly);
}

void TestSkillFiles::comesBackFromAWorkbook_data()
{
    comesBackAsItWas_data();
}

void TestSkillFiles::comesBackFromAWorkbook()
{
    QFETCH(const SheetForm, form);
    const auto scope = form == SheetForm::List ? SkillScope::AllOfThem : SkillScope::InForce;
    const SkillSheet before = sheet(form, scope);
    const QString workbook = m_folder.filePath(QStringLiteral("skills.xlsx"));
    QVERIFY(writeSkillFile(before, workbook).isOk());
    const auto taken = importSkillFile(*m_database, workbook, demoNow(), "Ines", ImportMode::Store);
    QVERIFY(taken.isOk());
    QCOMPARE(taken->stored, 0);
    QCOMPARE(taken->refused, 0);
    QVERIFY(taken->unchanged > 0);
    QCOMPARE(taken->page, std::string("skills"));
    // What CSV holds a workbook holds: the same file under another name reads the same, too.
    const QString renamed = m_folder.filePath(QStringLiteral("skills.txt"));
    QVERIFY(QFile::copy(workbook, renamed));
    QFile::remove(workbook);
    QCOMPARE(importSkillFile(*m_database, renamed, demoNow(), "Ines", ImportMode::Store)->unchanged, taken->unchanged);
    QCOMPARE(take(skillCsv(before)).unchanged, taken->unchanged);
    QFile::remove(renamed);
}

void TestSkillFiles::refusesCellsOfAWorkbook()
{
    SkillSheet made;
    made.skills = {firstSkill().toStdString(), "Juggling"};
    for (const QByteArray &agent : {QByteArray("Nobody"), firstAgent()}) {
        SheetRow row;
        row.agent = agent.toStdString();
        SheetLevel level;
        level.skill = made.skills.front();
        row.levels = {level};
        made.rows.push_back(row);
    }
    const QString workbook = m_folder.filePath(QStringLiteral("odd.xlsx"));
    QVERIFY(writeSkillFile(made, workbook).isOk());
    const auto taken = importSkillFile(*m_database, workbook, demoNow(), "Ines", ImportMode::Store);
    QVERIFY(taken.isOk());
    QCOMPARE(taken->rows, 1);
    QCOMPARE(taken->refusals.at(0), (SheetRefusal{1, "Juggling", "Juggling", SheetFault::UnknownSkill, "D1"}));
    QCOMPARE(taken->refusals.at(1), (SheetRefusal{2, "agent", "Nobody", SheetFault::UnknownAgent, "A2"}));
    const QString text = m_folder.filePath(QStringLiteral("text.xlsx"));
    QVERIFY(QFile::rename(write("agent,Billing\n"), text));
    QCOMPARE(importSkillFile(*m_database, text, demoNow(), "", ImportMode::Store).error().detail,
             std::string("no-workbook"));
}

void TestSkillFiles::looksAtAFileAndStoresItLater()
{
    const QByteArray agent = firstAgent();
    const QByteArray skill = firstSkill();
    take("agent," + skill + "\n" + agent + ",1\n");
    const std::size_t before = versions();
    auto plan = planSkillImport(*m_database, write("agent," + skill + "\n" + agent + ",3\n"), demoNow() + 1h);
    QVERIFY(plan.isOk());
    QCOMPARE(versions(), before);
    QCOMPARE(plan->block.settings.size(), std::size_t{1});
    QCOMPARE(plan->block.settings[0].before.level, Proficiency::Basic);
    QVERIFY(plan->block.settings[0].isFromNow);
    const auto stored = storeLevelBlock(*m_database, plan->block, demoNow() + 2h, "Ines");
    QVERIFY(stored.isOk());
    QCOMPARE(stored->stored.at(0).level.validFrom, demoNow() + 2h);
    QCOMPARE(stored->stored.at(0).level.source, LevelSource::Import);
}

void TestSkillFiles::takesBackWhatAFileSet()
{
    const QByteArray agent = firstAgent();
    const QByteArray skill = firstSkill();
    // Where there was nothing, nothing is 0 afterwards.
    const auto levels = [this](Instant at) {
        return skillCsv(sheet(SheetForm::Matrix, SkillScope::InForce, at)).replace(",0", ",");
    };
    take("agent," + skill + "\n" + agent + ",1\n");
    const QByteArray before = levels(demoNow() + 24h);
    const QByteArray past = levels(demoNow() - 24h * 200);
    // A level of the past, one from now on.
    const QByteArray list = "agent,skill,level,valid_from,source\n" + agent + "," + skill + ",3," +
                            QByteArray::fromStdString(toIsoString(demoNow() - 24h * 201)) + ",history\n" + agent + "," +
                            skill + ",2,,\n";
    auto plan = planSkillImport(*m_database, write(list), demoNow() + 1h);
    QVERIFY(plan.isOk());
    LevelBlock &block = plan->block;
    QCOMPARE(block.settings.size(), std::size_t{2});
    for (int round = 0; round < 2; ++round) {
        QVERIFY(storeLevelBlock(*m_database, block, demoNow() + 2h * round + 1h, "Ines").isOk());
        const QByteArray set = levels(demoNow() + 24h);
        QVERIFY(set != before);
        QVERIFY(levels(demoNow() - 24h * 200) != past);
        QVERIFY(takeBackLevelBlock(*m_database, block, demoNow() + 2h * round + 2h, "Ines").isOk());
        QCOMPARE(levels(demoNow() + 24h), before);
        QCOMPARE(levels(demoNow() - 24h * 200), past);
    }
}

void TestSkillFiles::refusesABlockThatSomebodyElseWasInto()
{
    const QByteArray agent = firstAgent();
    const QByteArray skill = firstSkill();
    take("agent," + skill + "\n" + agent + ",1\n");
    auto plan = planSkillImport(*m_database, write("agent," + skill + "\n" + agent + ",3\n"), demoNow() + 1h);
    QVERIFY(plan.isOk());
    LevelChange theirs;
    theirs.agent = plan->block.settings.at(0).edit.level.agent;
    theirs.skill = plan->block.settings[0].edit.level.skill;
    theirs.level = Proficiency::Intermediate;
    QVERIFY(SkillsService(*m_database, demoNow() + 2h, "Tom").set({&theirs, 1}).isOk());
    const std::size_t before = versions();
    const auto stored = storeLevelBlock(*m_database, plan->block, demoNow() + 3h, "Ines");
    QCOMPARE(stored->clashes.size(), std::size_t{1});
    QCOMPARE(stored->clashes[0].theirs->setBy, std::string("Tom"));
    QCOMPARE(versions(), before);
    QVERIFY(!takeBackLevelBlock(*m_database, plan->block, demoNow() + 3h, "Ines"));
}

QTEST_GUILESS_MAIN(TestSkillFiles)
#include "tst_skillfiles.moc"

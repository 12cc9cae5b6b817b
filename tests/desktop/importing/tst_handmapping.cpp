// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/handmapping.h"
#include "desktop/importing/importwords.h"
#include "desktop/importing/mappingmodel.h"
#include "desktop/importing/proposalmodels.h"
#include "desktop/importing/quarantinemodel.h"
#include "exchange/profilereader.h"
#include "exchange/quarantine.h"
#include "services/profilefiles.h"

#include <QAbstractItemModelTester>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>

using namespace evenkeel;

namespace {

QByteArray profile(const QString &name)
{
    const std::vector<ProfileFile> files = profileFiles();
    const auto it =
        std::find_if(files.begin(), files.end(), [&](const ProfileFile &file) { return file.name == name; });
    return it == files.end() ? QByteArray() : it->json;
}

HandMapping tableMapping()
{
    HandMapping mapping;
    mapping.base = profile(QStringLiteral("table"));
    mapping.columns = {QStringLiteral("Nr"), QStringLiteral("Created"), QStringLiteral("Betreff")};
    mapping.fields = {TicketField::Reference, TicketField::CreatedAt, TicketField::Subject};
    return mapping;
}

} // namespace

class HandMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void findsTheFieldsOfAProfile()
    {
        const auto fields = HandMapping::fieldsOf(
            profile(QStringLiteral("table")),
            {QStringLiteral("Ticket ID"), QStringLiteral("created_at"), QStringLiteral("Moon phase")});
        QCOMPARE(fields.size(), 3);
        QVERIFY(fields[0] == TicketField::Reference);
        QVERIFY(fields[1] == TicketField::CreatedAt);
        QVERIFY(!fields[2]);
    }

    void makesAProfileThatTheReaderTakes()
    {
        for (const DateForm order : {DateForm::AsProfile, DateForm::DayFirst, DateForm::MonthFirst, DateForm::YearFirst,
                                     DateForm::Seconds, DateForm::Milliseconds}) {
            HandMapping mapping = tableMapping();
            mapping.dates = order;
            mapping.delimiter = QStringLiteral(";");
            mapping.encoding = QStringLiteral("latin-1");
            const auto read = readProfile(mapping.toProfile(QStringLiteral("mine")), QStringLiteral("mine"));
            QVERIFY2(read, read ? "" : read.error().detail.c_str());
            QCOMPARE(read->name, std::string("mine"));
            QCOMPARE(read->delimiter, ';');
            QCOMPARE(read->encoding, TextEncoding::Latin1);
            QCOMPARE(read->roles.size(), std::size_t{1});
            QCOMPARE(read->roles[0].source(TicketField::Subject)->columns, std::vector<std::string>{"Betreff"});
            QVERIFY(!read->statuses.empty()); // the base's words still hold
        }
    }

    void saysWhatIsMissing()
    {
        HandMapping mapping = tableMapping();
        QVERIFY(mapping.problem().isEmpty());
        mapping.fields[1] = TicketField::Subject;
        QVERIFY(mapping.problem().contains(QStringLiteral("creation")));
        mapping.fields = {TicketField::Reference, TicketField::CreatedAt, TicketField::Reference};
        QVERIFY(mapping.problem().contains(QStringLiteral("Two columns")));
        mapping.fields[0] = mapping.fields[2] = std::nullopt;
        QVERIFY(mapping.problem().contains(QStringLiteral("ticket number")));
    }

    void showsThatDatesCanBeMistaken()
    {
        const DateReading open = HandMapping::readDates(DateForm::DayFirst, {QStringLiteral("1/3/2016 09:05")});
        QCOMPARE(open.readable, 1);
        QVERIFY(open.reading.contains(QStringLiteral("March")));
        QVERIFY(open.otherwise.contains(QStringLiteral("January")));
        // A day above twelve somewhere in the file settles it.
        const DateReading settled =
            HandMapping::readDates(DateForm::DayFirst, {QStringLiteral("1/3/2016"), QStringLiteral("29/2/2016")});
        QCOMPARE(settled.readable, 2);
        QVERIFY(settled.otherwise.isEmpty());
        const DateReading wrong = HandMapping::readDates(DateForm::YearFirst, {QStringLiteral("29/2/2016")});
        QCOMPARE(wrong.readable, 0);
        QCOMPARE(wrong.text, QStringLiteral("29/2/2016"));
    }

    void onlyPlainProfilesCanBeMapped()
    {
        QVERIFY(HandMapping::canBeMapped(profile(QStringLiteral("table"))));
        QVERIFY(HandMapping::canBeMapped(profile(QStringLiteral("servicenow"))));
        QVERIFY(!HandMapping::canBeMapped("{}"));
        QVERIFY(!HandMapping::canBeMapped("nonsense"));
    }

    void mapsColumnsInTheModel()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const HandMapping mapping = tableMapping();
        model.setFile(mapping.columns, {{QStringLiteral("1"), QStringLiteral("1/3/2016"), QStringLiteral("Hallo")}, {}},
                      mapping.fields);
        QCOMPARE(model.timeTexts(), (QStringList{QStringLiteral("1/3/2016"), QString()}));
        QSignalSpy changed(&model, &MappingModel::mappingChanged);
        const QModelIndex subject = model.index(2, MappingColumn::Field);
        QVERIFY(model.setData(subject, -1, Qt::EditRole));
        QVERIFY(!model.fields()[2]);
        QVERIFY(model.setData(subject, static_cast<int>(TicketField::Category), Qt::EditRole));
        QCOMPARE(subject.data().toString(), QStringLiteral("Category"));
        QVERIFY(model.setData(subject, 9999, Qt::EditRole));
        QVERIFY(!model.fields()[2]);
        QVERIFY(!model.setData(model.index(0, MappingColumn::Name), 1, Qt::EditRole));
        QCOMPARE(changed.size(), 3);
    }

    void everyReasonAndFieldHasWords()
    {
        QSet<QString> words;
        for (int i = 0; i < QuarantineReasonCount; ++i) {
            const std::string_view code = codeOf(static_cast<QuarantineReason>(i));
            words.insert(ImportWords::reason(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()))));
        }
        QCOMPARE(words.size(), QuarantineReasonCount);
        words.clear();
        for (std::size_t i = 0; i < TicketFieldCount; ++i)
            words.insert(ImportWords::field(static_cast<TicketField>(i)));
        QCOMPARE(words.size(), static_cast<int>(TicketFieldCount));
    }

    void listsTheQuarantine()
    {
        QuarantineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QuarantineEntry entry;
        entry.line = 1234;
        entry.value = QStringLiteral("31/02/2016");
        entry.reason = QStringLiteral("bad-time");
        model.setEntries({entry});
        QCOMPARE(model.index(0, QuarantineColumn::Line).data().toString(), QStringLiteral("1,234"));
        QCOMPARE(model.index(0, QuarantineColumn::Column).data().toString(), QStringLiteral("Whole row"));
        QVERIFY(model.index(0, QuarantineColumn::Reason).data().toString().contains(QStringLiteral("not a time")));
    }

    void renamesSkillsButNeverTwoAlike()
    {
        SkillProposalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SkillProposalRow billing;
        billing.name = QStringLiteral("Billing");
        SkillProposalRow login;
        login.name = QStringLiteral("Login");
        model.setRows({billing, login});
        const QModelIndex name = model.index(0, SkillProposalColumn::Name);
        QVERIFY(model.setData(name, QStringLiteral("  Money  matters "), Qt::EditRole));
        QCOMPARE(model.names()[0], QStringLiteral("Money matters"));
        QVERIFY(!model.setData(name, QStringLiteral("login"), Qt::EditRole));
        QVERIFY(!model.setData(name, QStringLiteral("  "), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, SkillProposalColumn::Share), 1, Qt::EditRole));
    }

    void showsLevelsAsAMatrixWithEvidence()
    {
        LevelMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LevelProposalRow level{AgentId{5}, QStringLiteral("Tom"), 1, Proficiency::Advanced, 40, 0.8, 0.05};
        LevelProposalRow other{AgentId{9}, QStringLiteral("Anna"), 0, Proficiency::Basic, 4, 1.2, 0};
        model.setLevels({level, other}, {QStringLiteral("Billing"), QStringLiteral("Login")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Anna"));
        QCOMPARE(model.index(1, 1).data(LevelRole::Level).toInt(), 3);
        QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("40 tickets")));
        QCOMPARE(model.index(0, 1).data(LevelRole::Level).toInt(), 0);
    }

    void summarisesWeeks()
    {
        WeekPattern week;
        for (int day = 1; day <= 5; ++day)
            week.spans.push_back({day, 8 * 60, 16 * 60 + 30});
        week.spans.push_back({7, 10 * 60, 12 * 60});
        QCOMPARE(HoursProposalModel::pattern(week), QStringLiteral("Mon–Fri 08:00–16:30, Sun 10:00–12:00"));
        QCOMPARE(HoursProposalModel::pattern({}), QStringLiteral("No working hours"));
        HoursProposalModel hours;
        EffortProposalModel efforts;
        const QAbstractItemModelTester tester(&hours, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester effortTester(&efforts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HoursProposalRow row;
        row.pattern = week;
        row.isDeskPattern = true;
        hours.setRows({row});
        efforts.setRows({EffortProposalRow{}});
        QVERIFY(hours.index(0, HoursProposalColumn::Hours).data().toString().contains(QStringLiteral("common")));
    }
};

QTEST_GUILESS_MAIN(HandMappingTest)
#include "tst_handmapping.moc"

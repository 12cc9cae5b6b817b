// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/condition.h"

#include "storage/fullpolicy.h"

#include <QtTest/QtTest>

using namespace evenkeel;

namespace {

TicketFacts facts()
{
    TicketFacts made;
    made.priority = Priority::High;
    made.channelKind = ChannelKind::Chat;
    made.handling = Handling::Live;
    made.status = TicketStatus::OnHold;
    made.channel = "Website chat";
    made.queue = "Payments";
    made.category = "Billing";
    made.subcategory = "Refund";
    made.language = "de";
    made.customer = "C-17";
    made.tier = "Gold";
    made.subject = "Rückzahlung fehlt";
    made.source = "zendesk";
    made.tags = {"vip", "Second Contact"};
    made.skills = {"API", "German"};
    made.effort = 7;
    made.reopens = 1;
    made.reassignments = 2;
    made.createdWeekday = 6;
    made.createdMinute = 23 * 60;
    made.hasLastAgent = true;
    return made;
}

bool meets(const Condition &condition, const TicketFacts &ticket = facts(), MovingFacts moving = {})
{
    return holds(condition, ticket, moving);
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEveryFieldOfWords_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](ConditionField field, const char *said) {
            QTest::newRow(said) << int(field) << QByteArray(said);
        };
        row(ConditionField::Priority, "high");
        row(ConditionField::Channel, "Website chat");
        row(ConditionField::ChannelKind, "chat");
        row(ConditionField::Handling, "live");
        row(ConditionField::Status, "on-hold");
        row(ConditionField::Queue, "Payments");
        row(ConditionField::Category, "Billing");
        row(ConditionField::Subcategory, "Refund");
        row(ConditionField::Language, "de");
        row(ConditionField::Customer, "C-17");
        row(ConditionField::Tier, "Gold");
        row(ConditionField::Tag, "Second Contact");
        row(ConditionField::Subject, "Rückzahlung fehlt");
        row(ConditionField::Source, "zendesk");
        row(ConditionField::Skill, "German");
        row(ConditionField::LastAgent, "yes");
    }

    void asksEveryFieldOfWords()
    {
        QFETCH(int, field);
        QFETCH(QByteArray, said);
        const auto asked = static_cast<ConditionField>(field);
        QCOMPARE(kindOf(asked), FieldKind::Words);
        const std::string word = said.toStdString();
        const std::string other = "x" + word;
        QVERIFY(meets(wordTest(asked, FieldTest::Is, {other, QString::fromUtf8(said).toUpper().toStdString()})));
        QVERIFY(!meets(wordTest(asked, FieldTest::Is, {other})));
        QVERIFY(!meets(wordTest(asked, FieldTest::IsNot, {other, word})));
        QVERIFY(meets(wordTest(asked, FieldTest::IsNot, {other})));
        QVERIFY(meets(wordTest(asked, FieldTest::Contains, {other, word.substr(1)})));
        QVERIFY(!meets(wordTest(asked, FieldTest::Contains, {other})));
        QVERIFY(meets(wordTest(asked, FieldTest::StartsWith, {word.substr(0, 2)})));
        QVERIFY(!meets(wordTest(asked, FieldTest::StartsWith, {word.substr(1)})));
        QVERIFY(meets(wordTest(asked, FieldTest::IsSet)));
        QVERIFY(!meets(wordTest(asked, FieldTest::IsEmpty)));
    }

    void asksEveryFieldOfNumbers_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<double>("number");
        QTest::newRow("effort") << int(ConditionField::Effort) << 7.0;
        QTest::newRow("reopens") << int(ConditionField::Reopens) << 1.0;
        QTest::newRow("reassignments") << int(ConditionField::Reassignments) << 2.0;
        QTest::newRow("weekday") << int(ConditionField::Weekday) << 6.0;
        QTest::newRow("time of day") << int(ConditionField::TimeOfDay) << 1380.0;
        QTest::newRow("age") << int(ConditionField::AgeMinutes) << 90.0;
        QTest::newRow("share") << int(ConditionField::SlaShare) << 0.5;
    }

    void asksEveryFieldOfNumbers()
    {
        QFETCH(int, field);
        QFETCH(double, number);
        const auto asked = static_cast<ConditionField>(field);
        QCOMPARE(kindOf(asked), FieldKind::Number);
        const auto meetsNumber = [asked](FieldTest test, double low, double high) {
            return meets(numberTest(asked, test, low, high), facts(), {90, 0.5});
        };
        QVERIFY(meetsNumber(FieldTest::AtLeast, number, 0));
        QVERIFY(!meetsNumber(FieldTest::AtLeast, number + 0.001, 0));
        QVERIFY(meetsNumber(FieldTest::AtMost, 0, number));
        QVERIFY(!meetsNumber(FieldTest::AtMost, 0, number - 0.001));
        QVERIFY(meetsNumber(FieldTest::Between, number, number + 1));
        QVERIFY(!meetsNumber(FieldTest::Between, number - 1, number));
        const std::string text = QByteArray::number(number).toStdString();
        QVERIFY(meets(wordTest(asked, FieldTest::Is, {"3.5", text}), facts(), {90, 0.5}));
        QVERIFY(meets(wordTest(asked, FieldTest::Is, {text + (text.find('.') == text.npos ? ".0" : "0")}), facts(),
                      {90, 0.5}));
        QVERIFY(!meets(wordTest(asked, FieldTest::IsNot, {text}), facts(), {90, 0.5}));
        QVERIFY(meets(wordTest(asked, FieldTest::IsNot, {"3.5", "many"}), facts(), {90, 0.5}));
    }

    void timesOfDaySpanMidnight()
    {
        const Condition night = numberTest(ConditionField::TimeOfDay, FieldTest::Between, 22 * 60, 6 * 60);
        TicketFacts ticket = facts();
        const auto meetsAt = [&](int minute) {
            ticket.createdMinute = minute;
            return meets(night, ticket);
        };
        QVERIFY(meetsAt(22 * 60) && meetsAt(1439) && meetsAt(0) && meetsAt(6 * 60 - 1));
        QVERIFY(!meetsAt(6 * 60) && !meetsAt(12 * 60) && !meetsAt(22 * 60 - 1));
        QVERIFY(!meets(numberTest(ConditionField::Effort, FieldTest::Between, 9, 3)));
    }

    void fieldsWithoutAWordAnswerIsNotAndIsEmpty()
    {
        for (const ConditionField field : {ConditionField::Queue, ConditionField::Tag, ConditionField::Tier}) {
            const auto meetsEmpty = [field](FieldTest test) { return meets(wordTest(field, test, {"", "vip"}), {}); };
            QVERIFY(meetsEmpty(FieldTest::IsNot) && meetsEmpty(FieldTest::IsEmpty));
            QVERIFY(!meetsEmpty(FieldTest::Is) && !meetsEmpty(FieldTest::IsSet));
            QVERIFY(!meetsEmpty(FieldTest::Contains) && !meetsEmpty(FieldTest::StartsWith));
        }
    }

    void comparesWithoutRegardToCase()
    {
        QVERIFY(meets(wordTest(ConditionField::Subject, FieldTest::Contains, {"RÜCKZAHLUNG"})));
        QVERIFY(meets(wordTest(ConditionField::Tag, FieldTest::Is, {"VIP"})));
        QVERIFY(!meets(wordTest(ConditionField::Subject, FieldTest::Contains, {"ruckzahlung"})));
    }

    void groupsHoldAsTheirNamesSay()
    {
        using Kind = Condition::Kind;
        const Condition yes = wordTest(ConditionField::Tier, FieldTest::IsSet);
        const Condition no = wordTest(ConditionField::Tier, FieldTest::IsEmpty);
        QVERIFY(meets(group(Kind::All, {})) && meets(group(Kind::All, {yes, yes})));
        QVERIFY(!meets(group(Kind::All, {yes, no})));
        QVERIFY(!meets(group(Kind::Any, {})) && meets(group(Kind::Any, {no, yes})));
        QVERIFY(!meets(group(Kind::Any, {no, no})));
        QVERIFY(meets(group(Kind::Not, {})) && meets(group(Kind::Not, {no, no})));
        QVERIFY(!meets(group(Kind::Not, {no, yes})));
        QVERIFY(meets(group(Kind::All, {group(Kind::Not, {group(Kind::Any, {no})}), group(Kind::Any, {no, yes})})));
    }

    void knowsWhichTestsAFieldAnswers()
    {
        for (int field = 0; field < ConditionFieldCount; ++field) {
            const auto asked = static_cast<ConditionField>(field);
            const bool isNumber = kindOf(asked) == FieldKind::Number;
            QVERIFY(isAllowed(asked, FieldTest::Is) && isAllowed(asked, FieldTest::IsNot));
            for (const FieldTest test : {FieldTest::AtLeast, FieldTest::AtMost, FieldTest::Between})
                QCOMPARE(isAllowed(asked, test), isNumber);
            for (const FieldTest test :
                 {FieldTest::Contains, FieldTest::StartsWith, FieldTest::IsSet, FieldTest::IsEmpty})
                QCOMPARE(isAllowed(asked, test), !isNumber);
        }
        QVERIFY(!meets(numberTest(ConditionField::Tier, FieldTest::AtLeast, 0)));
        QVERIFY(!meets(wordTest(ConditionField::Effort, FieldTest::IsSet)));
    }

    void movesWhereAgeOrShareAreAsked()
    {
        const Condition age = numberTest(ConditionField::AgeMinutes, FieldTest::AtLeast, 5);
        const Condition share = numberTest(ConditionField::SlaShare, FieldTest::AtLeast, 0.5);
        QVERIFY(isMoving(age) && isMoving(share));
        QVERIFY(isMoving(group(Condition::Kind::Not, {wordTest(ConditionField::Tier, FieldTest::IsSet),
                                                      group(Condition::Kind::Any, {age})})));
        QVERIFY(!isMoving(everyTest()));
        QVERIFY(!isMoving(Condition{}));
    }

    void emptyAllIsAlways()
    {
        QVERIFY(Condition{}.isAlways());
        QVERIFY(!group(Condition::Kind::Not, {}).isAlways());
        QVERIFY(!group(Condition::Kind::All, {Condition{}}).isAlways());
        QVERIFY(meets(Condition{}, {}));
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "services/filtertoken.h"
#include "services/ticketfilter.h"
#include "services/ticketmatch.h"

#include <QtTest>

#include <limits>

using namespace evenkeel;

namespace {

constexpr std::int64_t Day = 24 * 60 * 60 * 1000LL;
constexpr std::int64_t Lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t Highest = std::numeric_limits<std::int64_t>::max();

std::int64_t millis(const char *iso)
{
    return toMillis(*instantFromIso(iso));
}

DeskNames deskNames()
{
    DeskNames names;
    names.agents[AgentId{1}].name = "Sarah Whitfield";
    names.agents[AgentId{2}].name = "Anna Sarafian";
    names.teams[TeamId{1}].name = "Payments";
    names.queues[QueueId{1}].name = "Refunds, EU";
    return names;
}

QStringList texts(const std::vector<FilterCompletion> &completions)
{
    QStringList list;
    for (const FilterCompletion &completion : completions)
        list.append(completion.text);
    return list;
}

} // namespace

class TicketFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsAndPhrases()
    {
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("  Refund \"not Received\" -spam "));
        QCOMPARE(filter.terms().size(), 3U);
        QCOMPARE(filter.terms()[0].word, std::string("refund"));
        QCOMPARE(filter.terms()[1].word, std::string("not received"));
        QVERIFY(filter.terms()[2].isNegated);
        QVERIFY(filter.errors().empty());
    }

    void readsEveryCodeOfEveryKey()
    {
        for (const FilterKey key :
             {FilterKey::Status, FilterKey::Priority, FilterKey::Channel, FilterKey::Sla, FilterKey::Is}) {
            const QStringList codes = TicketFilter::codes(key);
            QVERIFY(codes.size() >= 4);
            const QString name = key == FilterKey::Status     ? QStringLiteral("status")
                                 : key == FilterKey::Priority ? QStringLiteral("priority")
                                 : key == FilterKey::Channel  ? QStringLiteral("channel")
                                 : key == FilterKey::Sla      ? QStringLiteral("sla")
                                                              : QStringLiteral("is");
            for (qsizetype i = 0; i < codes.size(); ++i) {
                const TicketFilter filter = TicketFilter::parse(name + u':' + codes[i].toUpper());
                QCOMPARE(filter.terms().size(), 1U);
                QCOMPARE(filter.terms()[0].key, key);
                QCOMPARE(filter.terms()[0].values, 1U << static_cast<unsigned>(i));
            }
        }
    }

    void readsWhatATicketWaitedFor()
    {
        const TicketFilter filter =
            TicketFilter::parse(QStringLiteral("waited:Skill,capacity,any,\"Billing 3\",tax>=2 -waited:german"));
        QVERIFY(filter.errors().empty());
        QCOMPARE(filter.terms().size(), 2U);
        const FilterTerm &term = filter.terms()[0];
        QCOMPARE(term.key, FilterKey::Waited);
        QVERIFY(term.isAny);
        QCOMPARE(term.values, 1U << static_cast<unsigned>(Gate::Skill) | 1U << static_cast<unsigned>(Gate::Capacity));
        const std::vector<WaitedSkill> wanted{{"billing 3", "billing", 3, false}, {"tax>=2", "tax", 2, true}};
        QVERIFY(term.skills == wanted);
        QVERIFY(filter.terms()[1].isNegated);
        QVERIFY(filter.terms()[1].skills == (std::vector<WaitedSkill>{{"german", "german", 0, false}}));
        QVERIFY(filter.asksDecisions() && filter.dependsOnTime());
        QVERIFY(!TicketFilter::parse(QStringLiteral("waited")).asksDecisions());
    }

    void periodsMoveWithTheDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *text, const char *from, const char *until) {
            QTest::newRow(text) << text << from << until;
        };
        // It is Monday 28 March 2016 in Berlin, a few minutes after midnight; clocks changed on Sunday.
        row("created:today", "2016-03-27T22:00Z", "2016-03-28T22:00Z");
        row("created:Yesterday", "2016-03-26T23:00Z", "2016-03-27T22:00Z");
        row("decided:this-week", "2016-03-27T22:00Z", "2016-04-03T22:00Z");
        row("decided:last-week", "2016-03-20T23:00Z", "2016-03-27T22:00Z");
        row("decided:this-month", "2016-02-29T23:00Z", "2016-03-31T22:00Z");
        row("-decided:last-month", "2016-01-31T23:00Z", "2016-02-29T23:00Z");
    }
    void periodsMoveWithTheDays()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, until);
        const TicketFilter filter = TicketFilter::parse(text, QTimeZone("Europe/Berlin"));
        QVERIFY(filter.errors().empty());
        QVERIFY(filter.dependsOnTime());
        const auto terms = filter.termsAt(*instantFromIso("2016-03-27T22:05Z"));
        QCOMPARE(terms.size(), 1U);
        QCOMPARE(terms[0].from, toMillis(*instantFromIso(from.toStdString())));
        QCOMPARE(terms[0].until, toMillis(*instantFromIso(until.toStdString())));
        QCOMPARE(terms[0].isNegated, text.startsWith(u'-'));
    }

    void readsListsNamesAndNone()
    {
        const TicketFilter filter =
            TicketFilter::parse(QStringLiteral("status:open,new agent:\"Sarah W\",none queue:\"Refunds, EU\""));
        QCOMPARE(filter.terms().size(), 3U);
        QCOMPARE(filter.terms()[0].values, 0b11U);
        QCOMPARE(filter.terms()[1].names, std::vector<std::string>{"sarah w"});
        QVERIFY(filter.terms()[1].isNone);
        QCOMPARE(filter.terms()[2].names, std::vector<std::string>{"refunds, eu"});
    }

    void readsSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        const std::int64_t march = millis("2016-03-01");
        QTest::newRow("day") << "created:2016-03-01" << qint64(march) << qint64(march + Day);
        QTest::newRow("after a day") << "created:>2016-03-01" << qint64(march + Day) << qint64(Highest);
        QTest::newRow("from a day") << "created:>=2016-03-01" << qint64(march) << qint64(Highest);
        QTest::newRow("before a day") << "created:<2016-03-01" << qint64(Lowest) << qint64(march);
        QTest::newRow("up to a day") << "created:<=2016-03-01" << qint64(Lowest) << qint64(march + Day);
        QTest::newRow("month") << "created:2016-03" << qint64(march) << qint64(millis("2016-04-01"));
        QTest::newRow("year") << "created:2016" << qint64(millis("2016-01-01")) << qint64(millis("2017-01-01"));
        QTest::newRow("days") << "created:2016-02-28..2016-03-01" << qint64(millis("2016-02-28"))
                              << qint64(march + Day);
        QTest::newRow("older") << "age:>2d" << qint64(2 * Day + 1) << qint64(Highest);
        QTest::newRow("younger") << "age:<90m" << qint64(Lowest) << qint64(90 * 60'000);
        QTest::newRow("weeks") << "age:>=1w" << qint64(7 * Day) << qint64(Highest);
        QTest::newRow("about") << "age:2d" << qint64(2 * Day) << qint64(3 * Day);
        QTest::newRow("between") << "age:1d..2d" << qint64(Day) << qint64(2 * Day + 1);
        QTest::newRow("effort") << "effort:7" << qint64(7) << qint64(8);
        QTest::newRow("effort from") << "effort:>=7" << qint64(7) << qint64(Highest);
        QTest::newRow("effort between") << "effort:4..6" << qint64(4) << qint64(7);
    }

    void readsSpans()
    {
        QFETCH(QString, text);
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        const TicketFilter filter = TicketFilter::parse(text);
        QCOMPARE(filter.errors().size(), 0U);
        QCOMPARE(filter.terms().size(), 1U);
        QCOMPARE(qint64(filter.terms()[0].from), from);
        QCOMPARE(qint64(filter.terms()[0].until), until);
    }

    void readsDaysInTheGivenZone()
    {
        const TicketFilter filter =
            TicketFilter::parse(QStringLiteral("created:2016-03-27"), QTimeZone("Europe/Berlin"));
        // The night in which the clocks go forward: a day of 23 hours.
        QCOMPARE(filter.terms()[0].from, millis("2016-03-26T23:00Z"));
        QCOMPARE(filter.terms()[0].until, millis("2016-03-27T22:00Z"));
    }

    void ordersPriorities()
    {
        QCOMPARE(TicketFilter::parse(QStringLiteral("priority:>=high")).terms()[0].values, 0b1100U);
        QCOMPARE(TicketFilter::parse(QStringLiteral("priority:<normal")).terms()[0].values, 0b0001U);
    }

    void pointsAtWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        const auto row = [](const char *text, FilterErrorCode code, int at, int length) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(code) << at << length;
        };
        row("ok colour:red", FilterErrorCode::UnknownKey, 3, 10);
        row("status:", FilterErrorCode::MissingValue, 0, 7);
        row("status:opne next", FilterErrorCode::UnknownValue, 0, 11);
        row("a -status:x", FilterErrorCode::UnknownValue, 2, 9);
        row("created:2016-02-30", FilterErrorCode::BadDate, 0, 18);
        row("created:>soon", FilterErrorCode::BadDate, 0, 13);
        row("created:16-1-1", FilterErrorCode::BadDate, 0, 14);
        row("age:>2", FilterErrorCode::BadDuration, 0, 6);
        row("age:>-2d", FilterErrorCode::BadDuration, 0, 8);
        row("age:99999999999d", FilterErrorCode::BadDuration, 0, 16);
        row("effort:hard", FilterErrorCode::BadNumber, 0, 11);
        row("agent:>tom", FilterErrorCode::NotComparable, 0, 10);
        row("status:>open", FilterErrorCode::NotComparable, 0, 12);
        row("effort:6..4", FilterErrorCode::EmptyRange, 0, 11);
        row("x \"never ends", FilterErrorCode::UnclosedQuote, 2, 11);
    }

    void pointsAtWhatItCannotRead()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(int, at);
        QFETCH(int, length);
        const TicketFilter filter = TicketFilter::parse(text);
        QCOMPARE(filter.text(), text);
        QCOMPARE(filter.errors().size(), 1U);
        QCOMPARE(static_cast<int>(filter.errors()[0].code), code);
        QCOMPARE(filter.errors()[0].at, at);
        QCOMPARE(filter.errors()[0].length, length);
    }

    void keepsTheRestWhenOnePieceIsWrong()
    {
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("refund status:opne priority:high"));
        QCOMPARE(filter.terms().size(), 2U);
        QCOMPARE(filter.errors().size(), 1U);
    }

    void survivesAnyText()
    {
        const QString alphabet = QStringLiteral("a:\"-<>=., 1dä\u0308🙂status");
        quint32 state = 1;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int k = 0; k < i % 17; ++k) {
                state = state * 1664525U + 1013904223U;
                text += alphabet[static_cast<qsizetype>(state >> 16U) % alphabet.size()];
            }
            const TicketFilter filter = TicketFilter::parse(text);
            QCOMPARE(filter.text(), text);
            QCOMPARE(filter.terms().size() + filter.errors().size(), filterTokens(text).size());
            for (const FilterError &error : filter.errors())
                QVERIFY(error.at >= 0 && error.length > 0 && error.at + error.length <= text.size());
        }
    }

    void narrowsWithEveryLetter()
    {
        const auto parse = [](const char *text) { return TicketFilter::parse(QString::fromUtf8(text)); };
        QVERIFY(parse("refund").isNarrowerThan(parse("refu")));
        QVERIFY(parse("refund status:open").isNarrowerThan(parse("refund")));
        QVERIFY(parse("anything").isNarrowerThan(parse("")));
        QVERIFY(!parse("refu").isNarrowerThan(parse("refund")));
        QVERIFY(!parse("-refund").isNarrowerThan(parse("-refu")));
        QVERIFY(!parse("status:open").isNarrowerThan(parse("status:new")));
    }

    void completesKeys()
    {
        const DeskNames names = deskNames();
        QCOMPARE(texts(TicketFilter::completions(QStringLiteral("refund st"), 9, names)),
                 QStringList{QStringLiteral("status:")});
        QCOMPARE(TicketFilter::completions(QStringLiteral("-st"), 3, names)[0].at, 1);
        QVERIFY(TicketFilter::completions(QString(), 0, names).empty());
        QVERIFY(TicketFilter::completions(QStringLiteral("refund "), 7, names).empty());
    }

    void completesValues()
    {
        const DeskNames names = deskNames();
        const auto completions = TicketFilter::completions(QStringLiteral("x agent:sar y"), 11, names);
        QCOMPARE(texts(completions),
                 (QStringList{QStringLiteral("\"Sarah Whitfield\""), QStringLiteral("\"Anna Sarafian\"")}));
        QCOMPARE(completions[0].at, 8);
        QCOMPARE(completions[0].length, 3);
        QCOMPARE(texts(TicketFilter::completions(QStringLiteral("status:open,re"), 14, names)),
                 QStringList{QStringLiteral("resolved")});
        QCOMPARE(texts(TicketFilter::completions(QStringLiteral("queue:ref"), 9, names)),
                 QStringList{QStringLiteral("\"Refunds, EU\"")});
    }

    void everyCompletionCanBeRead()
    {
        const DeskNames names = deskNames();
        for (const QString &key : TicketFilter::keys()) {
            const QString text = key + u':';
            for (const FilterCompletion &completion :
                 TicketFilter::completions(text, static_cast<int>(text.size()), names)) {
                QString completed = text;
                completed.replace(completion.at, completion.length, completion.text);
                QVERIFY2(TicketFilter::parse(completed).errors().empty(), qPrintable(completed));
            }
        }
    }

    void completesTheCausesOfBreaches()
    {
        const DeskNames names = deskNames();
        QCOMPARE(texts(TicketFilter::completions(QStringLiteral("brea"), 4, names)),
                 QStringList{QStringLiteral("breach:")});
        QCOMPARE(texts(TicketFilter::completions(QStringLiteral("breach:s"), 8, names)).mid(0, 2),
                 (QStringList{QStringLiteral("skill"), QStringLiteral("shift")}));
        QVERIFY(texts(TicketFilter::completions(QStringLiteral("breach:agent,"), 13, names))
                    .contains(QStringLiteral("routing-not-run")));
    }

    void namesWhatNobodyBears()
    {
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("agent:sarah,zoe team:none queue:ref"));
        QCOMPARE(unknownNames(filter, deskNames()), QStringList{QStringLiteral("zoe")});
    }
};

QTEST_APPLESS_MAIN(TicketFilterTest)
#include "tst_ticketfilter.moc"

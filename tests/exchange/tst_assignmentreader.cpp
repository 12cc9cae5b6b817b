// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assignmentnumber.h"
#include "exchange/assignmentreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

namespace {

const QByteArray SmallGap = "2 3\n 1 2 3\n 4 5 6\n 7 8 9\n 10 11 12\n 20 30\n";
const QByteArray SmallJson = R"({
  "costs": [[1, 2.5, -3], [4, 5, 6]],
  "resources": [
    { "name": "minutes", "capacities": [20, 30.5], "weights": [[7, 8, 9], [10, 11, 12]] },
    { "capacities": [2, 2], "weights": [[1, 1, 1], [1, 1, 0]] }
  ],
  "forbidden": [[1, 2]],
  "unassigned_cost": [9, null, 0.25]
})";

} // namespace

class TestAssignmentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGapFormat()
    {
        const auto document = readGapProblem(SmallGap, QStringLiteral("small"));
        QVERIFY2(document.isOk(), document ? "" : document.error().detail.c_str());
        const AssignmentProblem &problem = document->problem;
        QCOMPARE(problem.agents, 2);
        QCOMPARE(problem.jobs, 3);
        QCOMPARE(problem.costs, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(problem.weights, (std::vector<std::int64_t>{7, 8, 9, 10, 11, 12}));
        QCOMPARE(problem.capacities, (std::vector<std::int64_t>{20, 30}));
        QCOMPARE(document->costDecimals, 0);
    }

    void doesNotMindWhereGapLinesEnd()
    {
        QByteArray flowing = SmallGap;
        flowing.replace("\n", "\r\n").replace(" 8 9", "\t8\n9");
        const auto document = readGapProblem(flowing, QStringLiteral("small"));
        QVERIFY(document && document->problem == readGapProblem(SmallGap, QStringLiteral("x"))->problem);
    }

    void scalesFractions()
    {
        QByteArray fractions = SmallGap;
        fractions.replace(" 1 2 3", " 1.5 -2.25 3e2").replace("20 30", "20.5 30");
        const auto document = readGapProblem(fractions, QStringLiteral("small"));
        QVERIFY2(document.isOk(), document ? "" : document.error().detail.c_str());
        QCOMPARE(document->costDecimals, 2);
        QCOMPARE(document->problem.costs, (std::vector<std::int64_t>{150, -225, 30000, 400, 500, 600}));
        QCOMPARE(document->problem.capacities, (std::vector<std::int64_t>{205, 300}));
        QCOMPARE(document->problem.weights.front(), std::int64_t{70});
    }

    void namesTheLineOfAGapMistake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        const auto changed = [](const char *from, const char *to) { return QByteArray(SmallGap).replace(from, to); };
        QTest::newRow("empty") << QByteArray() << QByteArray("f: line 1: not a number of agents: ");
        QTest::newRow("no agents") << changed("2 3\n", "0 3\n") << QByteArray("f: line 1: not a number of agents: 0");
        QTest::newRow("no jobs") << changed("2 3\n", "2 x\n") << QByteArray("f: line 1: not a number of jobs: x");
        QTest::newRow("promises much") << changed("2 3\n", "9999999 9999999\n")
                                       << QByteArray("f: line 1: too short for 9999999 agents and 9999999 jobs");
        QTest::newRow("promises more still") << changed("2 3\n", "99999999999999999999 3\n")
                                             << QByteArray("f: line 1: not a number of agents: 99999999999999999999");
        QTest::newRow("letters") << changed("5", "five")
                                 << QByteArray("f: line 3: not a number of at most 15 digits and six decimals: five");
        QTest::newRow("not finite") << changed("5", "nan")
                                    << QByteArray("f: line 3: not a number of at most 15 digits and six decimals: nan");
        QTest::newRow("negative weight") << changed("11", "-11")
                                         << QByteArray("f: line 5: negative among the weights: -11");
        QTest::newRow("ends early") << changed(" 30\n", " \n")
                                    << QByteArray("f: line 7: the file ends after 1 of 2 capacities");
        QTest::newRow("too much") << SmallGap + "\n 7\n"
                                  << QByteArray("f: line 8: more numbers than costs, weights and capacities: 7");
    }

    void namesTheLineOfAGapMistake()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, detail);
        const auto document = readGapProblem(text, QStringLiteral("f"));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::BadFormat);
        QCOMPARE(QByteArray::fromStdString(document.error().detail), detail);
    }

    void readsTheJsonFormat()
    {
        const auto document = readJsonProblem(SmallJson, QStringLiteral("small.json"));
        QVERIFY2(document.isOk(), document ? "" : document.error().detail.c_str());
        const AssignmentProblem &problem = document->problem;
        QCOMPARE(document->costDecimals, 2);
        QCOMPARE(problem.agents, 2);
        QCOMPARE(problem.jobs, 3);
        QCOMPARE(problem.resources, 2);
        QCOMPARE(problem.costs, (std::vector<std::int64_t>{100, 250, -300, 400, 500, 600}));
        QCOMPARE(problem.capacities, (std::vector<std::int64_t>{200, 305, 2, 2}));
        QCOMPARE(problem.weight(0, 1, 2), std::int64_t{120});
        QCOMPARE(problem.weight(1, 1, 2), std::int64_t{0});
        QVERIFY(problem.isForbidden(1, 2) && !problem.isForbidden(0, 2));
        QCOMPARE(problem.unassignedCost(0), std::optional<std::int64_t>(900));
        QCOMPARE(problem.unassignedCost(1), std::nullopt);
        QCOMPARE(problem.unassignedCost(2), std::optional<std::int64_t>(25));
    }

    void takesOnePriceForAllJobs()
    {
        QByteArray json = SmallJson;
        json.replace("[9, null, 0.25]", "7");
        const auto document = readJsonProblem(json, QStringLiteral("small.json"));
        QVERIFY(document && document->problem.unassignedCosts.size() == 3);
        QCOMPARE(document->problem.unassignedCost(1), std::optional<std::int64_t>(70));
    }

    void namesTheKeyOfAJsonMistake_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("detail");
        const auto changed = [](const char *from, const char *to) { return QByteArray(SmallJson).replace(from, to); };
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("f: not an object");
        QTest::newRow("no JSON") << changed("[1, 2.5", "[1 2.5") << QByteArray("f: line 2: missing value separator");
        QTest::newRow("no costs") << changed("\"costs\"", "\"$schema\"") << QByteArray("f: costs: missing");
        QTest::newRow("misspelt") << changed("\"forbidden\"", "\"forbiden\"") << QByteArray("f: forbiden: unknown key");
        QTest::newRow("short row") << changed("[4, 5, 6]", "[4, 5]")
                                   << QByteArray("f: costs[1]: not one number for each job");
        QTest::newRow("a text") << changed("[4, 5, 6]", "[4, \"5\", 6]")
                                << QByteArray("f: costs[1][1]: not a number of at most 15 digits and six decimals");
        QTest::newRow("too exact") << changed("2.5", "2.123456789")
                                   << QByteArray("f: costs[0][1]: not a number of at most 15 digits and six decimals");
        QTest::newRow("no resources") << changed("\"resources\"", "\"title\"") << QByteArray("f: resources: missing");
        QTest::newRow("capacities") << changed("[2, 2]", "[2]")
                                    << QByteArray("f: resources[1].capacities: not one number for each agent");
        QTest::newRow("negative") << changed("[1, 1, 0]", "[1, 1, -1]")
                                  << QByteArray("f: resources[1].weights: negative");
        QTest::newRow("no such pair") << changed("[[1, 2]]", "[[1, 2], [2, 0]]")
                                      << QByteArray("f: forbidden[1]: not an agent and a job");
        QTest::newRow("prices") << changed("[9, null, 0.25]", "[9]")
                                << QByteArray("f: unassigned_cost: not one for each job");
    }

    void namesTheKeyOfAJsonMistake()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, detail);
        const auto document = readJsonProblem(json, QStringLiteral("f"));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::BadFormat);
        QCOMPARE(QByteArray::fromStdString(document.error().detail), detail);
    }

    void survivesEveryCutAndEveryChangedByte()
    {
        for (const QByteArray &sound : {SmallGap, SmallJson}) {
            for (qsizetype at = 0; at < sound.size(); ++at) {
                QByteArray changed = sound;
                for (const char byte : {'\0', '9', '-', '"', '[', '\xff'}) {
                    changed[at] = byte;
                    // What is still accepted has arrays of the sizes it promises.
                    for (const auto &document :
                         {readGapProblem(changed, QStringLiteral("f")), readJsonProblem(changed, QStringLiteral("f"))})
                        QVERIFY(!document ||
                                document->problem.costs.size() == static_cast<std::size_t>(document->problem.agents) *
                                                                      static_cast<std::size_t>(document->problem.jobs));
                }
                QVERIFY(!readJsonProblem(sound.left(at), QStringLiteral("f")));
            }
        }
    }

    void readsNumbersAsWritten()
    {
        QCOMPARE(AssignmentNumber::fromText("-3.50"), std::optional(AssignmentNumber{-35, 1}));
        QCOMPARE(AssignmentNumber::fromText("1e3"), std::optional(AssignmentNumber{1000, 0}));
        QCOMPARE(AssignmentNumber::fromText("+.5"), std::optional(AssignmentNumber{5, 1}));
        QCOMPARE(AssignmentNumber::fromDouble(0.1), std::optional(AssignmentNumber{1, 1}));
        for (const char *text : {"", "-", ".", "1.2.3", "1e", "1e99", "0x10", "1,5", "0.1234567", "9999999999999999"})
            QVERIFY2(!AssignmentNumber::fromText(text), text);
    }

    void knowsTheKeysOfThePublishedSchemaAndItsSample()
    {
        const QString root = QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/");
        QFile file(root + QStringLiteral("assignment/problem.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &key : schema[QStringLiteral("properties")].toObject().keys()) {
            const QByteArray json = "{\"" + key.toUtf8() + "\": 0}";
            const auto document = readJsonProblem(json, QStringLiteral("f"));
            QVERIFY(!document && document.error().detail.find("unknown key") == std::string::npos);
        }
        const auto sample =
            loadAssignmentProblem(root + QStringLiteral("samples/assignment.json"), AssignmentFormat::Json);
        QVERIFY2(sample.isOk(), sample ? "" : sample.error().detail.c_str());
    }

    void saysWhichFileCannotBeRead()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("none"));
        QCOMPARE(loadAssignmentProblem(missing, AssignmentFormat::Gap).error(),
                 (Error{ErrorCode::FileMissing, missing.toStdString()}));
        QCOMPARE(loadAssignmentProblem(folder.path(), AssignmentFormat::Json).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestAssignmentReader)
#include "tst_assignmentreader.moc"

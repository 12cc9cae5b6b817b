// SPDX-License-Identifier: GPL-3.0-or-later
// Instances of the literature: the best known values are reached and proved.
#include "routing/assignment/assignmentcheck.h"
#include "routing/assignment/assignmentsolver.h"

#include <QFile>
#include <QTextStream>
#include <QtTest>

using namespace evenkeel;

namespace {

QString folder()
{
    return QStringLiteral(EVENKEEL_DATA_DIR "/gap/");
}

std::vector<std::int64_t> numbersOf(const QString &name)
{
    QFile file(folder() + name);
    std::vector<std::int64_t> numbers;
    if (!file.open(QIODevice::ReadOnly))
        return numbers;
    QTextStream text(&file);
    while (true) {
        qint64 number = 0;
        text >> number;
        if (text.status() != QTextStream::Ok)
            return numbers;
        numbers.push_back(number);
    }
}

AssignmentProblem instance(const QString &name)
{
    const std::vector<std::int64_t> numbers = numbersOf(name);
    AssignmentProblem problem;
    if (numbers.size() < 2)
        return problem;
    problem.agents = static_cast<int>(numbers[0]);
    problem.jobs = static_cast<int>(numbers[1]);
    const auto pairs = problem.agents * problem.jobs;
    const auto costs = numbers.begin() + 2;
    problem.costs.assign(costs, costs + pairs);
    problem.weights.assign(costs + pairs, costs + 2 * pairs);
    problem.capacities.assign(costs + 2 * pairs, costs + 2 * pairs + problem.agents);
    return problem;
}

/// From lines "a05100_Min 1698 1698": name, lower bound, best known.
std::int64_t bestKnown(const QString &name)
{
    QFile file(folder() + QStringLiteral("bounds.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    QTextStream text(&file);
    while (!text.atEnd()) {
        const QStringList words = text.readLine().split(u'\t');
        if (words.size() == 3 && words[0] == name + QStringLiteral("_Min"))
            return words[2].toLongLong();
    }
    return -1;
}

} // namespace

class TestAssignmentCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesAndProvesTheBestKnown_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a05100", "a20200", "b05100", "b10100", "b20200", "c0515_1", "c0530_1", "c0848_1",
                                 "c1060_1", "c05100", "c10100", "c20100", "c20200"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void reachesAndProvesTheBestKnown()
    {
        QFETCH(const QString, name);
        const AssignmentProblem problem = instance(name);
        const Result<AssignmentPlan> plan = solveAssignment(problem, {.work = 3000}, {}, {});
        QVERIFY2(plan.isOk(), plan ? "" : plan.error().detail.c_str());
        QCOMPARE(plan->objective, bestKnown(name));
        QCOMPARE(plan->lowerBound, std::optional(bestKnown(name)));
        QVERIFY(plan->status == AssignmentStatus::Optimal);
        QVERIFY(checkAssignmentPlan(problem, *plan).empty());
    }
};

QTEST_APPLESS_MAIN(TestAssignmentCollection)
#include "tst_assignmentcollection.moc"

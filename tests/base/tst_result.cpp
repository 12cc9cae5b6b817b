// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QtTest/QtTest>

#include <memory>

using namespace evenkeel;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidArgument, "odd"};
    return number / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAReason()
    {
        const Result<int> good = half(8);
        QVERIFY(good.isOk());
        QVERIFY(static_cast<bool>(good));
        QCOMPARE(*good, 4);
        const Result<int> bad = half(7);
        QVERIFY(!bad.isOk());
        QCOMPARE(bad.error(), (Error{ErrorCode::InvalidArgument, "odd"}));
    }

    void holdsTextAndPlainSuccess()
    {
        const Result<std::string> text{std::string("fine")};
        QCOMPARE(text->size(), 4U);
        const Result<Done> done = Done{};
        QCOMPARE(done.value(), Done{});
    }

    void givesItsValueAway()
    {
        Result<std::unique_ptr<int>> result{std::make_unique<int>(3)};
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 3);
    }

    void letsItsValueBeChanged()
    {
        Result<std::string> result{std::string("a")};
        result->append("b");
        *result += "c";
        QCOMPARE(result.value(), std::string("abc"));
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"

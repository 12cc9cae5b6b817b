// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include "base/id.h"

#include <QtTest/QtTest>

#include <unordered_set>

using namespace evenkeel;

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThePublishedBasis() { QCOMPARE(Fingerprint{}.value(), std::uint64_t{0xcbf29ce484222325U}); }

    void tellsWhereOnePartEnds()
    {
        QVERIFY(Fingerprint{}.add("ab").add("c").value() != Fingerprint{}.add("a").add("bc").value());
        QVERIFY(Fingerprint{}.add("").value() != Fingerprint{}.value());
    }

    void dependsOnOrderAndSign()
    {
        QVERIFY(Fingerprint{}.add(1).add(2).value() != Fingerprint{}.add(2).add(1).value());
        QVERIFY(Fingerprint{}.add(-1).value() != Fingerprint{}.add(1).value());
    }

    void isKnownWhileCompiling()
    {
        constexpr std::uint64_t Once = Fingerprint{}.add("evenkeel").add(7).value();
        QCOMPARE(Once, Fingerprint{}.add("evenkeel").add(7).value());
    }

    void idsAreNoneWhenZeroAndHashByValue()
    {
        using ThingId = Id<struct ThingTag>;
        QVERIFY(!ThingId{}.isValid());
        QVERIFY(ThingId{-3}.isValid());
        QVERIFY(ThingId{1} < ThingId{2});
        const std::unordered_set<ThingId> ids{ThingId{1}, ThingId{1}, ThingId{2}};
        QCOMPARE(ids.size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"

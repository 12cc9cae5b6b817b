// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyclash.h"

#include "domain/policydiff.h"
#include "wording/policywords.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Whether one of them undoes or overwrites what the other does.
bool areOfOneThing(const PolicyDifference &one, const PolicyDifference &other)
{
    const bool isOnePlace =
        one.place.part == other.place.part && one.place.id == other.place.id && one.place.queue == other.place.queue;
    const bool isWhole = one.kind != PolicyDifference::Kind::Changed || other.kind != PolicyDifference::Kind::Changed;
    return isOnePlace && (one.place.id != 0 || one.name == other.name) && (isWhole || one.field == other.field);
}

} // namespace

QStringList PolicyClash::sentences(const Policy &base, const Policy &theirs, const Policy &mine)
{
    const std::vector<PolicyDifference> theirChanges = differences(base, theirs);
    const std::vector<PolicyDifference> myChanges = differences(base, mine);
    QStringList both;
    QStringList alone;
    for (const PolicyDifference &their : theirChanges) {
        const QString sentence = PolicyWords::difference(their);
        QStringList mineOfIt;
        for (const PolicyDifference &my : myChanges) {
            if (areOfOneThing(their, my))
                mineOfIt << PolicyWords::difference(my);
        }
        if (mineOfIt.isEmpty())
            alone << tr("Theirs: %1", "a sentence").arg(sentence);
        else if (std::find(myChanges.begin(), myChanges.end(), their) != myChanges.end())
            both << tr("Both alike: %1", "a sentence").arg(sentence);
        else
            both << tr("Theirs: %1 Yours: %2", "sentences about the same thing")
                        .arg(sentence, mineOfIt.join(QChar::Space));
    }
    for (const PolicyDifference &my : myChanges) {
        if (std::none_of(theirChanges.begin(), theirChanges.end(),
                         [&my](const PolicyDifference &one) { return areOfOneThing(one, my); }))
            alone << tr("Yours: %1", "a sentence").arg(PolicyWords::difference(my));
    }
    return both + alone;
}

} // namespace evenkeel

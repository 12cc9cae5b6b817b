// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "routing/lint/numberset.h"
#include "routing/lint/wordset.h"

#include <vector>

namespace evenkeel {

// What follows from conditions alone, whatever tickets come.
//
// Problem: does every ticket that meets one condition meet another? Method: the first together with the opposite of
// the second must be impossible. The tree is taken apart as an analytic tableau: "and" adds to what must hold, "or"
// branches; a branch closes when what it asks of one field leaves no value. Numbers are compared exactly, as spans;
// words as sets, where a word that contains another's start or part is known to be met by it. Answers are certain when
// they say yes; "no" may also mean that it was not seen (words of several fields, over 2,000 branches).
// Complexity: exponential in the number of "or" groups, cut at 2,000 branches; linear in tests for the usual rule.
// Deterministic. Reference: R. Smullyan, First-Order Logic (1968), on tableaux.
//
// Example: implies("effort at least 7", "effort not 3") holds, implies("tier gold", "tag vip") does not.

/// A condition made ready for comparing: made once, asked often.
struct PreparedCondition
{
    Condition::Kind kind = Condition::Kind::All;
    std::vector<PreparedCondition> parts;

    ConditionField field = ConditionField::Priority; ///< of Test, as below
    bool isNegated = false;                          ///< says none of the words
    WordSet words;
    NumberSet numbers;
};

/// A condition that must hold, or must not.
struct ConditionAsked
{
    const PreparedCondition *condition = nullptr;
    bool isOpposite = false;
};

[[nodiscard]] PreparedCondition prepared(const Condition &condition);

/// No ticket can meet all of them.
[[nodiscard]] bool areImpossible(std::vector<ConditionAsked> asked);

[[nodiscard]] bool neverHolds(const PreparedCondition &condition);
[[nodiscard]] bool alwaysHolds(const PreparedCondition &condition);
/// Every ticket that meets `condition` meets `other`.
[[nodiscard]] bool implies(const PreparedCondition &condition, const PreparedCondition &other);
/// No ticket meets both.
[[nodiscard]] bool areDisjoint(const PreparedCondition &condition, const PreparedCondition &other);

} // namespace evenkeel

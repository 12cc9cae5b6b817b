// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/conditionlogic.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel {

namespace {

constexpr int MostBranches = 2'000;

/// A test that must hold on the branch, or must not.
using Literal = ConditionAsked;

bool isNone(const Literal &literal)
{
    return literal.condition->isNegated != literal.isOpposite;
}

bool leavesNoNumber(ConditionField field, const std::vector<Literal> &literals)
{
    const NumberSet all = NumberSet::all(field);
    NumberSet left = all;
    for (const Literal &literal : literals) {
        const NumberSet &numbers = literal.condition->numbers;
        left = left.intersected(literal.isOpposite ? numbers.complemented(all) : numbers);
        if (left.isEmpty())
            return true;
    }
    return false;
}

bool agreesWithAll(const std::string &word, const std::vector<Literal> &literals)
{
    return std::all_of(literals.begin(), literals.end(), [&word](const Literal &literal) {
        return literal.condition->words.has(word) != isNone(literal);
    });
}

/// Where the field says one word, and it must be one of few: whether none of them agrees with every test.
bool leavesNoWord(ConditionField field, const std::vector<Literal> &literals)
{
    const std::vector<std::string> *words = onlyWords(field).empty() ? nullptr : &onlyWords(field);
    for (const Literal &literal : literals) {
        if (!words && !isNone(literal) && literal.condition->words.isExact())
            words = &literal.condition->words.words();
    }
    return words && std::none_of(words->begin(), words->end(),
                                 [&literals](const std::string &word) { return agreesWithAll(word, literals); });
}

/// Whether everything one test looks for is ruled out by those that must not be met.
bool isRuledOut(const Literal &looking, const std::vector<Literal> &literals)
{
    const WordSet &words = looking.condition->words;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isGone = std::any_of(literals.begin(), literals.end(), [&words, at](const Literal &literal) {
            return isNone(literal) && words.isCoveredBy(at, literal.condition->words);
        });
        if (!isGone)
            return false;
    }
    return true;
}

bool areContradictory(ConditionField field, const std::vector<Literal> &literals)
{
    if (kindOf(field) == FieldKind::Number)
        return leavesNoNumber(field, literals);
    if (!saysSeveral(field) && leavesNoWord(field, literals))
        return true;
    return std::any_of(literals.begin(), literals.end(), [&literals](const Literal &literal) {
        return !isNone(literal) && isRuledOut(literal, literals);
    });
}

class Tableau final
{
public:
    /// Whether every branch closes.
    [[nodiscard]] bool closes(std::vector<ConditionAsked> asked)
    {
        if (++m_branches > MostBranches)
            return false;
        std::vector<ConditionField> added;
        const bool isClosed = takeApart(std::move(asked), added);
        for (const ConditionField field : added)
            m_literals[static_cast<std::size_t>(field)].pop_back();
        return isClosed;
    }

private:
    /// Whether the parts of a group must all hold or fail, as asked; otherwise one of them is enough.
    [[nodiscard]] static bool needsAll(const ConditionAsked &asked)
    {
        return (asked.condition->kind == Condition::Kind::Any) == asked.isOpposite;
    }
    [[nodiscard]] static bool isPartOpposite(const ConditionAsked &asked)
    {
        return (asked.condition->kind == Condition::Kind::Not) != asked.isOpposite;
    }

    bool takeApart(std::vector<ConditionAsked> asked, std::vector<ConditionField> &added)
    {
        std::vector<ConditionAsked> choices;
        for (std::size_t at = 0; at < asked.size(); ++at) {
            const ConditionAsked one = asked[at];
            if (one.condition->kind == Condition::Kind::Test) {
                added.push_back(one.condition->field);
                if (isContradiction(one))
                    return true;
            } else if (needsAll(one)) {
                for (const PreparedCondition &part : one.condition->parts)
                    asked.push_back({&part, isPartOpposite(one)});
            } else {
                choices.push_back(one);
            }
        }
        return branch(std::move(choices));
    }

    bool isContradiction(const Literal &literal)
    {
        std::vector<Literal> &literals = m_literals[static_cast<std::size_t>(literal.condition->field)];
        literals.push_back(literal);
        return areContradictory(literal.condition->field, literals);
    }

    bool branch(std::vector<ConditionAsked> choices)
    {
        if (choices.empty())
            return false;
        const auto fewest = std::min_element(choices.begin(), choices.end(), [](const auto &a, const auto &b) {
            return a.condition->parts.size() < b.condition->parts.size();
        });
        const ConditionAsked choice = *fewest;
        choices.erase(fewest);
        const auto &parts = choice.condition->parts;
        return std::all_of(parts.begin(), parts.end(), [&](const PreparedCondition &part) {
            std::vector<ConditionAsked> asked = choices;
            asked.push_back({&part, isPartOpposite(choice)});
            return closes(std::move(asked));
        });
    }

    std::array<std::vector<Literal>, ConditionFieldCount> m_literals;
    int m_branches = 0;
};

} // namespace

PreparedCondition prepared(const Condition &condition)
{
    PreparedCondition made;
    made.kind = condition.kind;
    if (condition.kind == Condition::Kind::Test) {
        made.field = condition.field;
        if (kindOf(condition.field) == FieldKind::Number) {
            made.numbers = NumberSet::of(condition);
        } else {
            made.words = WordSet::of(condition);
            made.isNegated = isAllowed(condition.field, condition.test) && WordSet::isNegated(condition.test);
        }
        return made;
    }
    made.parts.reserve(condition.parts.size());
    for (const Condition &part : condition.parts)
        made.parts.push_back(prepared(part));
    return made;
}

bool areImpossible(std::vector<ConditionAsked> asked)
{
    return Tableau().closes(std::move(asked));
}

bool neverHolds(const PreparedCondition &condition)
{
    return areImpossible({{&condition, false}});
}

bool alwaysHolds(const PreparedCondition &condition)
{
    return areImpossible({{&condition, true}});
}

bool implies(const PreparedCondition &condition, const PreparedCondition &other)
{
    return areImpossible({{&condition, false}, {&other, true}});
}

bool areDisjoint(const PreparedCondition &condition, const PreparedCondition &other)
{
    return areImpossible({{&condition, false}, {&other, false}});
}

} // namespace evenkeel

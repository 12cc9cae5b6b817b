// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// The words a test looks for: it holds when the ticket says one of them, or, negated, when it says none.
class WordSet final
{
public:
    [[nodiscard]] static WordSet of(const Condition &test);
    /// The test holds when the ticket says none of these.
    [[nodiscard]] static bool isNegated(FieldTest test);

    /// Whether only words known by heart are looked for.
    [[nodiscard]] bool isExact() const { return m_look == Look::Whole; }
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_look != Look::Anything && m_words.empty(); }
    /// Whether a word said in full is one of these.
    [[nodiscard]] bool has(std::string_view folded) const;
    /// Whether everything that `words()[at]` stands for is among the other set's.
    [[nodiscard]] bool isCoveredBy(std::size_t at, const WordSet &other) const;
    /// Entries to ask isCoveredBy about: words, or the one entry that stands for anything.
    [[nodiscard]] std::size_t size() const { return m_look == Look::Anything ? 1 : m_words.size(); }

private:
    enum class Look { Whole, Start, Part, Anything };

    Look m_look = Look::Whole;
    std::vector<std::string> m_words; ///< folded
};

/// All words of a field that has only few, always says one and only one of them (priority, status …); empty for others.
[[nodiscard]] const std::vector<std::string> &onlyWords(ConditionField field);
/// Whether a ticket can say several words at once.
[[nodiscard]] bool saysSeveral(ConditionField field);

} // namespace evenkeel

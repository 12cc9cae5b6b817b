// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenkeel {

/// A set of agents by their position in the agent table, one bit each. All sets of one table have the same size.
class AgentSet
{
public:
    using Word = std::uint64_t;
    static constexpr std::size_t WordBits = 64;

    AgentSet() = default;
    explicit AgentSet(std::size_t agents)
        : m_words((agents + WordBits - 1) / WordBits)
    {}

    void set(std::size_t agent, bool isIn)
    {
        const Word bit = Word{1} << (agent % WordBits);
        Word &word = m_words[agent / WordBits];
        word = isIn ? word | bit : word & ~bit;
    }
    [[nodiscard]] bool contains(std::size_t agent) const
    {
        return ((m_words[agent / WordBits] >> (agent % WordBits)) & 1U) != 0;
    }
    AgentSet &operator&=(const AgentSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    AgentSet &operator|=(const AgentSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// Without those of `other`.
    AgentSet &operator-=(const AgentSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    [[nodiscard]] bool isEmpty() const
    {
        for (const Word word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }
    /// Members both sets have.
    [[nodiscard]] int countIn(const AgentSet &other) const
    {
        int sum = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            sum += bitsOf(m_words[i] & other.m_words[i]);
        return sum;
    }
    void clear() { m_words.assign(m_words.size(), 0); }

    [[nodiscard]] int count() const
    {
        int sum = 0;
        for (const Word word : m_words)
            sum += bitsOf(word);
        return sum;
    }
    /// Keeps those who are in `passing`; says how many went.
    int keep(const AgentSet &passing)
    {
        int gone = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (const Word lost = m_words[i] & ~passing.m_words[i]; lost != 0) {
                gone += bitsOf(lost);
                m_words[i] &= passing.m_words[i];
            }
        }
        return gone;
    }

    template <class Visit>
    void forEach(Visit &&visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (Word rest = m_words[i]; rest != 0; rest &= rest - 1)
                visit(i * WordBits + static_cast<std::size_t>(std::countr_zero(rest)));
        }
    }

    /// Keeps the agents whose number is at least `least`. `numbers` is padded to whole words. Compares whole words
    /// without branches where they are well filled, else one by one.
    void keepAtLeast(const std::vector<std::int64_t> &numbers, std::int64_t least)
    {
        constexpr int few = 12;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i] == 0)
                continue;
            const std::int64_t *block = numbers.data() + i * WordBits;
            if (bitsOf(m_words[i]) <= few) {
                keepBitsIf(m_words[i], [block, least](std::size_t bit) { return block[bit] >= least; });
                continue;
            }
            Word kept = 0;
            for (std::size_t bit = 0; bit < WordBits; ++bit)
                kept |= static_cast<Word>(block[bit] >= least) << bit;
            m_words[i] &= kept;
        }
    }

    /// Keeps the agents for whom `isKept` holds; asks only about those still in.
    template <class Keep>
    void keepIf(Keep &&isKept)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            keepBitsIf(m_words[i], [&isKept, i](std::size_t bit) { return isKept(i * WordBits + bit); });
    }

private:
    /// Counts in the word itself: a library call for each word would take most of a decision's time on processors
    /// that are not asked for their own instruction (Warren, Hacker's Delight, 2nd edition, 5-1).
    [[nodiscard]] static int bitsOf(Word word)
    {
        word -= (word >> 1U) & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
        word = (word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU;
        return static_cast<int>((word * 0x0101010101010101U) >> 56U);
    }
    template <class Keep>
    static void keepBitsIf(Word &word, Keep &&isKept)
    {
        Word kept = 0;
        for (Word rest = word; rest != 0; rest &= rest - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
            kept |= static_cast<Word>(isKept(bit)) << bit;
        }
        word = kept;
    }

    std::vector<Word> m_words;
};

} // namespace evenkeel

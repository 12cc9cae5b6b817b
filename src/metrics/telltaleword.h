// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace evenkeel {

/// In how many texts a word stands. A text counts once however often it says the word.
struct WordUse
{
    std::int64_t here = 0;  ///< of the texts that are asked about
    std::int64_t there = 0; ///< of those they are compared with
    std::int64_t all = 0;   ///< of every text that is known, both among them
    bool isTold = true;     ///< false: counted, but not what is looked for
};

struct TelltaleOptions
{
    double z = 3.29;            ///< from which score on a word stands out: chance alone makes one in a thousand
    double prior = 200;         ///< how many words the whole language weighs beside what is counted
    double shareFrom = 0.20;    ///< of the texts asked about must say the word …
    std::int64_t fewest = 5;    ///< … and so many of them
    std::int64_t hereTexts = 0; ///< texts that are asked about
};

struct TelltaleWord
{
    std::size_t word = 0; ///< position
    double z = 0;
    std::int64_t texts = 0; ///< of those asked about

    friend bool operator==(const TelltaleWord &, const TelltaleWord &) = default;
};

/// The word that tells some texts from others: of those that stand in them far more often than chance and the language
/// make it, the one that most of them say.
///
/// The measure is the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin'
/// Words", equations 16 and 22): each word's odds here over those there, both drawn toward its share of all texts by
/// `prior` words, over the standard deviation of its logarithm. Many words are tried, so the score must be higher than
/// for one; and a rare word may score more than one that would find twice as many. Of equal ones the higher score, then
/// the first. nullopt where no word stands out. O(words).
///
///     // of 58 tickets that went astray 44 say "webhook", of the 120 that a rule caught none does
///     mostTelling(words, {.hereTexts = 58})->word;   // the position of "webhook"
[[nodiscard]] std::optional<TelltaleWord> mostTelling(std::span<const WordUse> words, const TelltaleOptions &options);

} // namespace evenkeel

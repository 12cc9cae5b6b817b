// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "services/decidedtickets.h"
#include "services/desknames.h"
#include "services/ticketfilter.h"
#include "services/ticketindex.h"

#include <bit>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Some rows of an index, one bit each.
class RowSet
{
public:
    RowSet() = default;
    RowSet(std::size_t rows, bool isFull);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] bool contains(std::uint32_t row) const { return (m_words[row / 64] >> (row % 64) & 1U) != 0; }
    void insert(std::uint32_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }
    [[nodiscard]] std::size_t count() const;
    void intersect(const RowSet &other);
    void subtract(const RowSet &other);
    /// Keeps the rows for which the question is answered with yes.
    template <class Question>
    void keep(Question question);

    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    std::size_t m_rows = 0;
    std::vector<std::uint64_t> m_words;
};

/// What a filter is read against besides the index.
struct FilterScope
{
    const DeskNames *names = nullptr; ///< must outlive the call
    Instant now;
    /// What the filter asks of decision records and SLA clocks; must outlive the call. Without it no ticket fits such a
    /// filter.
    const DecidedTickets *decided = nullptr;
};

/// Bits of TicketKind.
[[nodiscard]] std::uint32_t kindBits(TicketStatus status, bool hasAgent);

/// The rows that fit the filter, looked for in `within` (all rows without it). Columns first, texts last: a word
/// costs one search through all texts, or one a row when few rows are left. nullopt when stopped.
[[nodiscard]] std::optional<RowSet> select(const TicketIndex &index, const TicketFilter &filter,
                                           const FilterScope &scope, const RowSet *within = nullptr,
                                           const std::stop_token &stop = {});

/// The names in the filter's terms that nothing on the desk bears.
[[nodiscard]] QStringList unknownNames(const TicketFilter &filter, const DeskNames &names);

template <class Question>
void RowSet::keep(Question question)
{
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        std::uint64_t rest = m_words[word];
        std::uint64_t kept = 0;
        if (rest == ~std::uint64_t{0}) {
            for (std::uint32_t bit = 0; bit < 64; ++bit)
                kept |= std::uint64_t{question(static_cast<std::uint32_t>(word * 64 + bit))} << bit;
            m_words[word] = kept;
            continue;
        }
        while (rest != 0) {
            const auto bit = static_cast<std::uint32_t>(std::countr_zero(rest));
            rest &= rest - 1;
            kept |= std::uint64_t{question(static_cast<std::uint32_t>(word * 64 + bit))} << bit;
        }
        m_words[word] = kept;
    }
}

} // namespace evenkeel

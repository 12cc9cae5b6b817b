// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace evenkeel {

namespace {

struct Keyed
{
    std::uint64_t key;
    std::uint32_t row;
};

/// Sorts by key and keeps the order of equal ones; skips the bytes in which no two keys differ.
void radixSort(std::vector<Keyed> &items)
{
    std::uint64_t all = 0;
    std::uint64_t common = ~std::uint64_t{0};
    for (const Keyed &item : items) {
        all |= item.key;
        common &= item.key;
    }
    std::vector<Keyed> sorted(items.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        if (((all ^ common) >> shift & 0xffU) == 0)
            continue;
        std::array<std::size_t, 257> starts{};
        for (const Keyed &item : items)
            ++starts[(item.key >> shift & 0xffU) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Keyed &item : items)
            sorted[starts[item.key >> shift & 0xffU]++] = item;
        items.swap(sorted);
    }
}

template <class KeyOf>
std::vector<Keyed> keyed(const TicketIndex &index, KeyOf keyOf)
{
    std::vector<Keyed> items;
    items.reserve(index.size());
    for (std::uint32_t row = 0; row < index.size(); ++row)
        items.push_back({keyOf(row), row});
    return items;
}

std::uint64_t fromSigned(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

/// Place of each code among the names, ignoring case; what has no name comes first.
template <class IdType, class NameOf>
std::vector<std::uint32_t> ranks(const std::vector<IdType> &ids, NameOf nameOf)
{
    std::vector<std::string> names;
    for (const IdType id : ids)
        names.push_back(FoldedText::fold(nameOf(id)));
    std::vector<std::string> sorted = names;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<std::uint32_t> ranks;
    for (const std::string &name : names)
        ranks.push_back(
            static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), name) - sorted.begin()));
    return ranks;
}

template <class IdType, class Things>
std::vector<Keyed> keyedByName(const TicketIndex &index, const IdColumn<IdType> &column, const Things &things)
{
    const auto rank = ranks(column.ids(), [&things](IdType id) {
        const auto it = things.find(id);
        return it == things.end() ? std::string() : it->second.name;
    });
    return keyed(index, [&](std::uint32_t row) { return std::uint64_t{rank[column.code(row)]}; });
}

std::vector<Keyed> keyedByTeam(const TicketIndex &index, const DeskNames &names)
{
    const auto rank = ranks(index.agents().ids(), [&names](AgentId id) {
        const auto agent = names.agents.find(id);
        return agent == names.agents.end() ? std::string() : storedName(names.teams, agent->second.team);
    });
    return keyed(index, [&](std::uint32_t row) { return std::uint64_t{rank[index.agents().code(row)]}; });
}

std::uint64_t slaKey(const SlaStanding &reading)
{
    // Settled promises first, then the running ones by share used, so that the most overdue comes last.
    if (reading.share == 0 && (reading.state == SlaState::None || reading.state == SlaState::Met))
        return static_cast<std::uint64_t>(reading.state);
    if (reading.share == 0 && reading.state == SlaState::Breached)
        return 2;
    return 3 + static_cast<std::uint64_t>(std::clamp(reading.share, 0.0, 1e6) * 1e4);
}

std::uint64_t firstBytes(std::string_view text)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = key << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return key;
}

/// The first three letters and the first number, so that most references need no comparison.
std::uint64_t referenceKey(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digit = std::find_if(text.begin(), text.end(), isDigit);
    const auto letters = static_cast<std::size_t>(digit - text.begin());
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 3; ++i)
        key = key << 8U | (i < letters ? static_cast<unsigned char>(text[i]) : 0U);
    constexpr std::uint64_t Most = (std::uint64_t{1} << 40U) - 1;
    std::uint64_t number = 0;
    for (auto it = digit; it != text.end() && isDigit(*it); ++it)
        number = std::min(number * 10 + static_cast<std::uint64_t>(*it - '0'), Most);
    return key << 40U | number;
}

/// A text on its way through the sort, with the eight bytes that are being looked at.
struct Spelled
{
    std::uint64_t key;
    std::uint32_t row;
    std::uint32_t length;
    const char *text;

    [[nodiscard]] std::string_view from(std::size_t depth) const
    {
        return depth < length ? std::string_view(text + depth, length - depth) : std::string_view{};
    }
};

/// Sorts by the bytes from `depth` on, eight at a time; equal texts stay in the order of their rows. Texts of one
/// beginning are many, so each round looks only at what is still undecided.
void sortSpelled(std::span<Spelled> items, std::size_t depth)
{
    for (Spelled &item : items)
        item.key = firstBytes(item.from(depth));
    std::sort(items.begin(), items.end(),
              [](const Spelled &a, const Spelled &b) { return std::pair(a.key, a.row) < std::pair(b.key, b.row); });
    std::size_t first = 0;
    while (first < items.size()) {
        std::size_t last = first + 1;
        while (last < items.size() && items[last].key == items[first].key)
            ++last;
        const bool isAtEnd = (items[first].key & 0xffU) == 0;
        if (last - first > 1 && !isAtEnd)
            sortSpelled(items.subspan(first, last - first), depth + 8);
        first = last;
    }
}

std::vector<Keyed> inPlace(std::vector<Keyed> items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].key = i; // keeps the caller's sort cheap
    return items;
}

template <class TextOf>
std::vector<Keyed> keyedByText(const TicketIndex &index, TextOf textOf)
{
    std::vector<Spelled> texts;
    texts.reserve(index.size());
    for (std::uint32_t row = 0; row < index.size(); ++row) {
        const std::string_view text = textOf(row);
        texts.push_back({0, row, static_cast<std::uint32_t>(text.size()), text.data()});
    }
    sortSpelled(texts, 0);
    std::vector<Keyed> items;
    items.reserve(texts.size());
    for (const Spelled &text : texts)
        items.push_back({0, text.row});
    return inPlace(std::move(items));
}

std::vector<Keyed> keyedByReference(const TicketIndex &index)
{
    const auto textOf = [&index](std::uint32_t row) { return index.foldedReference(row); };
    std::vector<Keyed> items = keyed(index, [&](std::uint32_t row) { return referenceKey(textOf(row)); });
    radixSort(items);
    auto first = items.begin();
    while (first != items.end()) {
        const auto last =
            std::find_if(first, items.end(), [first](const Keyed &item) { return item.key != first->key; });
        if (last - first > 1) {
            std::stable_sort(first, last, [&](const Keyed &a, const Keyed &b) {
                return compareNaturally(textOf(a.row), textOf(b.row)) < 0;
            });
        }
        first = last;
    }
    return inPlace(std::move(items));
}

std::vector<Keyed> keyedBy(const TicketIndex &index, TicketSortKey key, const FilterScope &scope)
{
    const DeskNames &names = *scope.names;
    using Row = std::uint32_t;
    switch (key) {
    case TicketSortKey::Reference:
        return keyedByReference(index);
    case TicketSortKey::Subject:
        return keyedByText(index, [&](Row row) { return index.foldedSubject(row); });
    case TicketSortKey::Customer:
        return keyedByText(index, [&](Row row) { return index.foldedCustomer(row); });
    case TicketSortKey::Status:
        return keyed(index, [&](Row r) { return static_cast<std::uint64_t>(index.status(r)); });
    case TicketSortKey::Priority:
        return keyed(index, [&](Row row) { return static_cast<std::uint64_t>(index.priority(row)); });
    case TicketSortKey::Effort:
        return keyed(index, [&](Row r) { return static_cast<std::uint64_t>(index.effort(r)); });
    case TicketSortKey::Channel:
        return keyedByName(index, index.channels(), names.channels);
    case TicketSortKey::Queue:
        return keyedByName(index, index.queues(), names.queues);
    case TicketSortKey::Category:
        return keyedByName(index, index.categories(), names.categories);
    case TicketSortKey::Agent:
        return keyedByName(index, index.agents(), names.agents);
    case TicketSortKey::Team:
        return keyedByTeam(index, names);
    case TicketSortKey::Created:
        return keyed(index, [&](Row r) { return fromSigned(toMillis(index.createdAt(r))); });
    case TicketSortKey::Age:
        return keyed(index, [&](Row row) { return fromSigned(index.age(row, scope.now).count()); });
    case TicketSortKey::Sla:
        return keyed(index, [&](Row row) { return slaKey(index.sla(row, scope.now)); });
    }
    return {};
}

} // namespace

int compareNaturally(std::string_view first, std::string_view second)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() && j < second.size()) {
        if (!isDigit(first[i]) || !isDigit(second[j])) {
            if (first[i] != second[j])
                return static_cast<unsigned char>(first[i]) < static_cast<unsigned char>(second[j]) ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        const auto endOf = [&isDigit](std::string_view text, std::size_t at) {
            while (at < text.size() && isDigit(text[at]))
                ++at;
            return at;
        };
        const auto skipZeros = [](std::string_view text, std::size_t at, std::size_t end) {
            while (at + 1 < end && text[at] == '0')
                ++at;
            return at;
        };
        const std::size_t endFirst = endOf(first, i);
        const std::size_t endSecond = endOf(second, j);
        const std::string_view a =
            first.substr(skipZeros(first, i, endFirst), endFirst - skipZeros(first, i, endFirst));
        const std::string_view b =
            second.substr(skipZeros(second, j, endSecond), endSecond - skipZeros(second, j, endSecond));
        if (a.size() != b.size())
            return a.size() < b.size() ? -1 : 1;
        if (const int order = a.compare(b); order != 0)
            return order;
        i = endFirst;
        j = endSecond;
    }
    const std::size_t restFirst = first.size() - i;
    const std::size_t restSecond = second.size() - j;
    return restFirst == restSecond ? 0 : restFirst < restSecond ? -1 : 1;
}

std::vector<std::uint32_t> orderBy(const TicketIndex &index, TicketSortKey key, const FilterScope &scope)
{
    std::vector<Keyed> items = keyedBy(index, key, scope);
    const auto isBefore = [](const Keyed &a, const Keyed &b) { return a.key < b.key; };
    if (!std::is_sorted(items.begin(), items.end(), isBefore))
        radixSort(items);
    std::vector<std::uint32_t> order;
    order.reserve(items.size());
    for (const Keyed &item : items)
        order.push_back(item.row);
    return order;
}

std::vector<std::uint32_t> inOrder(const std::vector<std::uint32_t> &order, const RowSet &rows, SortDirection direction)
{
    std::vector<std::uint32_t> chosen;
    chosen.reserve(rows.count());
    const auto take = [&](std::uint32_t row) {
        if (rows.contains(row))
            chosen.push_back(row);
    };
    if (direction == SortDirection::Ascending)
        std::for_each(order.begin(), order.end(), take);
    else
        std::for_each(order.rbegin(), order.rend(), take);
    return chosen;
}

} // namespace evenkeel

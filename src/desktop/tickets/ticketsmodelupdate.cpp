// SPDX-License-Identifier: GPL-3.0-or-later
// How the tickets model turns one answer into the next without forgetting where anybody is.
#include "ticketsmodel.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace evenkeel {

namespace {

/// Beyond so many rows between the first and the last that differ, nobody is looking at most of them.
constexpr std::size_t MostBetween = 100'000;

bool isSame(const TicketLine &a, const TicketLine &b)
{
    return a.id == b.id && a.reference == b.reference && a.subject == b.subject && a.customer == b.customer &&
           a.status == b.status && a.priority == b.priority && a.channel == b.channel && a.queue == b.queue &&
           a.agent == b.agent && a.category == b.category && a.effort == b.effort && a.createdAt == b.createdAt &&
           a.age == b.age && a.sla.state == b.sla.state && a.sla.kind == b.sla.kind && a.sla.share == b.sla.share &&
           a.sla.left == b.sla.left && a.due == b.due;
}

/// How many rows at the beginning and at the end are the same in both lists.
std::pair<std::size_t, std::size_t> sameEnds(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto head = static_cast<std::size_t>(left - a.begin());
    const std::size_t rest = std::min(a.size(), b.size()) - head;
    std::size_t tail = 0;
    while (tail < rest && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

std::unordered_set<std::uint32_t> between(const std::vector<std::uint32_t> &rows, std::size_t head, std::size_t tail)
{
    return {rows.begin() + static_cast<std::ptrdiff_t>(head), rows.end() - static_cast<std::ptrdiff_t>(tail)};
}

} // namespace

// An index that was read anew numbers its tickets in the same order; where it does not, one that was looked at tells.
bool TicketsModel::hasSameNumbers(const std::vector<std::uint32_t> &rows, const Fetch &fetch) const
{
    std::unordered_set<std::uint32_t> seen;
    for (const std::uint32_t row : m_seen.keys())
        seen.insert(row);
    return std::all_of(rows.begin(), rows.end(), [&](std::uint32_t row) {
        return !seen.contains(row) || fetch(row).id == m_seen.object(row)->id;
    });
}

void TicketsModel::removeRowsBeside(RowList &shown, const RowList &wanted, const SameEnds &same)
{
    const auto kept = between(wanted, same.head, same.tail);
    for (std::size_t end = shown.size() - same.tail; end > same.head;) {
        if (kept.contains(shown[end - 1])) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > same.head && !kept.contains(shown[first - 1]))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(first),
                    shown.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = first;
    }
}

void TicketsModel::orderRows(RowList &shown, const RowList &wanted, const SameEnds &same)
{
    const auto known = between(shown, same.head, same.tail);
    RowList ordered(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(same.head));
    std::copy_if(wanted.begin() + static_cast<std::ptrdiff_t>(same.head),
                 wanted.end() - static_cast<std::ptrdiff_t>(same.tail), std::back_inserter(ordered),
                 [&known](std::uint32_t row) { return known.contains(row); });
    ordered.insert(ordered.end(), shown.end() - static_cast<std::ptrdiff_t>(same.tail), shown.end());
    if (ordered == shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::unordered_map<std::uint32_t, int> places;
    for (std::size_t place = same.head; place < ordered.size() - same.tail; ++place)
        places.emplace(ordered[place], static_cast<int>(place));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const auto moved = places.find(shown[static_cast<std::size_t>(old.row())]);
        after.append(moved == places.end() ? old : index(moved->second, old.column()));
    }
    shown = std::move(ordered);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TicketsModel::insertRowsOf(RowList &shown, const RowList &wanted, const SameEnds &same)
{
    // What is shown stands in the order wanted by now, so that whatever differs at a place is missing there.
    for (std::size_t place = same.head; place < wanted.size() - same.tail; ++place) {
        if (place < shown.size() && shown[place] == wanted[place])
            continue;
        std::size_t end = place + 1;
        while (end < wanted.size() && (place >= shown.size() || wanted[end] != shown[place]))
            ++end;
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(end - 1));
        shown.insert(shown.begin() + static_cast<std::ptrdiff_t>(place),
                     wanted.begin() + static_cast<std::ptrdiff_t>(place),
                     wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        place = end - 1;
    }
}

void TicketsModel::renewSeen()
{
    const QList<std::uint32_t> keys = m_seen.keys();
    std::unordered_set<std::uint32_t> seen(keys.begin(), keys.end());
    for (std::size_t place = 0; !seen.empty() && place < m_rows->size(); ++place) {
        const std::uint32_t row = (*m_rows)[place];
        if (seen.erase(row) == 0)
            continue;
        TicketLine fresh = m_fetch(row);
        if (isSame(fresh, *m_seen.object(row)))
            continue;
        m_seen.insert(row, new TicketLine(std::move(fresh))); // the cache owns it
        Q_EMIT dataChanged(index(static_cast<int>(place), 0), index(static_cast<int>(place), TicketColumn::Count - 1));
    }
    for (const std::uint32_t row : seen) // shown no more
        m_seen.remove(row);
}

void TicketsModel::updateRows(Rows rows, Fetch fetch)
{
    if (!m_rows || !hasSameNumbers(*rows, fetch))
        return showRows(std::move(rows), std::move(fetch));
    const auto [head, tail] = sameEnds(*m_rows, *rows);
    if (std::max(m_rows->size(), rows->size()) - head - tail > MostBetween)
        return showRows(std::move(rows), std::move(fetch));
    if (*m_rows != *rows) {
        const SameEnds same{head, tail};
        const auto shown = std::make_shared<RowList>(*m_rows);
        m_rows = shown;
        removeRowsBeside(*shown, *rows, same);
        orderRows(*shown, *rows, same);
        insertRowsOf(*shown, *rows, same);
    }
    m_rows = std::move(rows);
    m_fetch = std::move(fetch);
    renewSeen();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewstore.h"

#include "storage/numberedrows.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

constexpr std::string_view Columns =
    "SELECT id, text, owner, due, made_at, state, changed_at, outcome FROM review_item ";

Result<std::vector<ReviewItem>> readItems(Query &query)
{
    std::vector<ReviewItem> items;
    while (query.next()) {
        if (query.integer(5) < 0 || query.integer(5) >= ReviewStateCount)
            return query.damaged("review_item " + std::to_string(query.integer(0)));
        ReviewItem item;
        item.id = query.integer(0);
        item.text = query.text(1);
        item.owner = query.text(2);
        item.due = query.optionalInstant(3);
        item.madeAt = query.instant(4);
        item.state = query.code<ReviewState>(5);
        item.changedAt = query.optionalInstant(6);
        item.outcome = query.text(7);
        items.push_back(std::move(item));
    }
    if (query.hasFailed())
        return query.error();
    return items;
}

std::string named(std::int64_t id)
{
    return "review item " + std::to_string(id);
}

} // namespace

Result<std::int64_t> ReviewStore::add(const ReviewItem &item)
{
    if (item.text.empty())
        return Error{ErrorCode::InvalidArgument, "text"};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database,
                "INSERT INTO review_item (id, text, owner, due, made_at, state, changed_at, outcome) VALUES "
                "((SELECT coalesce(max(id), 0) + 1 FROM review_item), :text, :owner, :due, :made, :state, "
                ":changed, :outcome) RETURNING id");
    query.bind(":text", std::string_view(item.text)).bind(":owner", std::string_view(item.owner));
    query.bind(":due", item.due).bind(":made", item.madeAt).bind(":state", item.state);
    query.bind(":changed", item.changedAt).bind(":outcome", std::string_view(item.outcome));
    return storeNumbered(query, *transaction);
}

Result<ReviewItem> ReviewStore::item(std::int64_t id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    query.bind(":id", id);
    return onlyRow(readItems(query), named(id));
}

Result<std::vector<ReviewItem>> ReviewStore::all()
{
    Query query(m_database, Columns, "ORDER BY id");
    return readItems(query);
}

Result<Done> ReviewStore::change(const ReviewItem &changed, const ReviewItem &seen)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = item(changed.id);
    if (!stored)
        return stored.error();
    if (*stored != seen)
        return Error{ErrorCode::Conflict, named(changed.id)};
    Query query(m_database, "UPDATE review_item SET owner = :owner, due = :due, state = :state, changed_at = :changed, "
                            "outcome = :outcome WHERE id = :id");
    query.bind(":owner", std::string_view(changed.owner)).bind(":due", changed.due).bind(":state", changed.state);
    query.bind(":changed", changed.changedAt).bind(":outcome", std::string_view(changed.outcome));
    query.bind(":id", changed.id);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel

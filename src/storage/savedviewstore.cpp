// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedviewstore.h"

#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

Result<std::vector<SavedView>> SavedViewStore::views(const std::string &page)
{
    Query query(m_database, "SELECT page, name, json FROM saved_view WHERE page = :page ORDER BY name");
    query.bind(":page", std::string_view(page));
    std::vector<SavedView> views;
    while (query.next())
        views.push_back({query.text(0), query.text(1), query.text(2)});
    if (query.hasFailed())
        return query.error();
    return views;
}

Result<std::optional<SavedView>> SavedViewStore::view(const std::string &page, const std::string &name)
{
    Query query(m_database, "SELECT page, name, json FROM saved_view WHERE page = :page AND name = :name");
    query.bind(":page", std::string_view(page)).bind(":name", std::string_view(name));
    std::optional<SavedView> found;
    if (query.next())
        found = SavedView{query.text(0), query.text(1), query.text(2)};
    if (query.hasFailed())
        return query.error();
    return found;
}

Result<Done> SavedViewStore::save(const SavedView &view, const std::optional<std::string> &seen)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = this->view(view.page, view.name);
    if (!stored)
        return stored.error();
    if (*stored == view)
        return Done{};
    if ((*stored ? std::optional((*stored)->json) : std::nullopt) != seen)
        return Error{ErrorCode::Conflict, view.name};
    Query query(m_database, "INSERT INTO saved_view (page, name, json) VALUES (:page, :name, :json) "
                            "ON CONFLICT (page, name) DO UPDATE SET json = excluded.json");
    query.bind(":page", std::string_view(view.page)).bind(":name", std::string_view(view.name));
    query.bind(":json", std::string_view(view.json));
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> SavedViewStore::remove(const SavedView &seen)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = view(seen.page, seen.name);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorCode::NotFound, seen.name};
    if ((*stored)->json != seen.json)
        return Error{ErrorCode::Conflict, seen.name};
    Query query(m_database, "DELETE FROM saved_view WHERE page = :page AND name = :name");
    query.bind(":page", std::string_view(seen.page)).bind(":name", std::string_view(seen.name));
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel

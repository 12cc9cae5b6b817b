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

Result<Done> SavedViewStore::save(const SavedView &view)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "INSERT INTO saved_view (page, name, json) VALUES (:page, :name, :json) "
                            "ON CONFLICT (page, name) DO UPDATE SET json = excluded.json");
    query.bind(":page", std::string_view(view.page)).bind(":name", std::string_view(view.name));
    query.bind(":json", std::string_view(view.json));
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> SavedViewStore::remove(const std::string &page, const std::string &name)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "DELETE FROM saved_view WHERE page = :page AND name = :name RETURNING name");
    query.bind(":page", std::string_view(page)).bind(":name", std::string_view(name));
    const bool wasThere = query.next();
    if (query.hasFailed())
        return query.error();
    if (!wasThere)
        return Error{ErrorCode::NotFound, name};
    query.reset();
    return transaction->commit();
}

} // namespace evenkeel

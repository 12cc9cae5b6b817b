// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketviews.h"

#include "storage/savedviewstore.h"

namespace evenkeel {

namespace {

const std::string Page = "tickets";

} // namespace

Result<std::vector<NamedView>> readTicketViews(Database &database)
{
    const auto stored = SavedViewStore(database).views(Page);
    if (!stored)
        return stored.error();
    std::vector<NamedView> views;
    for (const SavedView &view : *stored)
        views.push_back({QString::fromStdString(view.name), QByteArray::fromStdString(view.json)});
    return views;
}

Result<Done> saveTicketView(Database &database, const NamedView &view)
{
    return SavedViewStore(database).save({Page, view.name.toStdString(), view.json.toStdString()});
}

Result<Done> removeTicketView(Database &database, const QString &name)
{
    return SavedViewStore(database).remove(Page, name.toStdString());
}

} // namespace evenkeel

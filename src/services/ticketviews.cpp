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

Result<Done> saveTicketView(Database &database, const NamedView &view, const std::optional<QByteArray> &seen)
{
    return SavedViewStore(database).save({Page, view.name.toStdString(), view.json.toStdString()},
                                         seen ? std::optional(seen->toStdString()) : std::nullopt);
}

Result<Done> removeTicketView(Database &database, const NamedView &seen)
{
    return SavedViewStore(database).remove({Page, seen.name.toStdString(), seen.json.toStdString()});
}

Result<AuthoredView> readTicketView(Database &database, const QString &name)
{
    const auto stored = SavedViewStore(database).view(Page, name.toStdString());
    if (!stored)
        return stored.error();
    auto author = authorOf(database, "saved_view", Page + '/' + name.toStdString());
    if (!author)
        return author.error();
    AuthoredView view;
    view.author = std::move(*author);
    if (*stored)
        view.view = NamedView{name, QByteArray::fromStdString((*stored)->json)};
    return view;
}

} // namespace evenkeel

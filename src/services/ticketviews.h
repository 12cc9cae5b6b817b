// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/authorship.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace evenkeel {

class Database;

/// A view of the tickets page under a name; the content is the page's own affair.
struct NamedView
{
    QString name;
    QByteArray json;

    friend bool operator==(const NamedView &, const NamedView &) = default;
};

[[nodiscard]] Result<std::vector<NamedView>> readTicketViews(Database &database); ///< by name
/// As SavedViewStore: Conflict when the view is no longer as `seen`; nothing: when there is one of the name.
[[nodiscard]] Result<Done> saveTicketView(Database &database, const NamedView &view,
                                          const std::optional<QByteArray> &seen);
[[nodiscard]] Result<Done> removeTicketView(Database &database, const NamedView &seen);

/// A view as it is stored and who saved it; an empty one where it is gone.
struct AuthoredView
{
    std::optional<NamedView> view;
    Authorship author;
};
[[nodiscard]] Result<AuthoredView> readTicketView(Database &database, const QString &name);

} // namespace evenkeel

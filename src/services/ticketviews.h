// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

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

[[nodiscard]] Result<std::vector<NamedView>> readTicketViews(Database &database);     ///< by name
[[nodiscard]] Result<Done> saveTicketView(Database &database, const NamedView &view); ///< adds or replaces
[[nodiscard]] Result<Done> removeTicketView(Database &database, const QString &name); ///< NotFound

} // namespace evenkeel

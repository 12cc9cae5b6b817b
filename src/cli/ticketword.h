// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "storage/database.h"

#include <QString>

namespace evenkeel {

/// The ticket people mean: by its reference first, since that is what they copy; then by our own number. NotFound.
[[nodiscard]] Result<TicketId> ticketNamed(Database &database, const QString &word);

/// What people call the ticket; our own number where it is gone.
[[nodiscard]] QString referenceOf(Database &database, TicketId ticket);

} // namespace evenkeel

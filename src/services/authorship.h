// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace evenkeel {

/// Who left a row as it is, and when; as far as the audit trail tells.
struct Authorship
{
    std::string who; ///< empty: not known
    std::optional<Instant> at;

    friend bool operator==(const Authorship &, const Authorship &) = default;
};

/// `subject` and `rowKey` are those of an AuditEntry.
[[nodiscard]] Result<Authorship> authorOf(Database &database, const std::string &subject, const std::string &rowKey);

} // namespace evenkeel

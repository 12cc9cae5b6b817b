// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "storage/auditstore.h"

#include <QJsonObject>

#include <vector>

namespace evenkeel {

class Output;

/// `total` entries answer the question, of which these are the newest.
[[nodiscard]] QJsonObject trailJson(const std::vector<AuditEntry> &entries, std::int64_t total);
void writeTrail(Output &output, const std::vector<AuditEntry> &entries, std::int64_t total, const DeskNames &names);

} // namespace evenkeel

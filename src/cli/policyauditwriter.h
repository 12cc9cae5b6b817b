// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/namedaudit.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

[[nodiscard]] QJsonObject policyAuditJson(const NamedAudit &audit);
void writePolicyAudit(Output &output, const NamedAudit &audit);

} // namespace evenkeel

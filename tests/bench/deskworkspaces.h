// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

namespace bench {

/// The moment the workspaces are made for: a Tuesday afternoon on shift.
inline const evenkeel::Instant Now = *evenkeel::instantFromIso("2016-03-22T13:00Z");

/// A year of 300 agents with a million tickets; takes a minute or two.
[[nodiscard]] evenkeel::Result<evenkeel::Done> makeMillion(const QString &file);

/// 300 agents with their usual tickets and 10,000 that wait for one.
[[nodiscard]] evenkeel::Result<evenkeel::Done> makeWaiting(const QString &file);

} // namespace bench

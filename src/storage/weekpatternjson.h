// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/shift.h"

#include <QJsonObject>

#include <string_view>

namespace evenkeel {

/// {"zone": "Europe/Berlin", "spans": [[1, 540, 1020], …]}: weekday, first minute, minute after the last.
[[nodiscard]] QJsonObject weekPatternToJson(const WeekPattern &pattern);

/// BadFormat, the detail naming the field below `path`, for wrong types and spans no week has.
[[nodiscard]] Result<WeekPattern> weekPatternFromJson(const QJsonObject &json, const std::string &path,
                                                      const WeekPattern &missing = {});

/// As stored. BadFormat too for text that is no JSON object.
[[nodiscard]] Result<WeekPattern> weekPatternFromText(std::string_view json);

} // namespace evenkeel

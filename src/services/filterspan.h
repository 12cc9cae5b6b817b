// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ticketfilter.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace evenkeel {

/// What a value of the filter stands for, in milliseconds or as numbers; until is not included.
struct FilterSpan
{
    std::int64_t from = 0;
    std::int64_t until = 0;
};

/// A date, a month or a year: 2016-03-01, 2016-03, 2016.
[[nodiscard]] std::optional<FilterSpan> dateSpan(const QString &text, const QTimeZone &zone);
/// The days of a period on this day.
[[nodiscard]] FilterSpan periodSpan(FilterPeriod period, QDate today, const QTimeZone &zone);
/// A time such as 90m, 8h, 2d or 1w; it stands for its whole unit: 2d is two days and less than three.
[[nodiscard]] std::optional<FilterSpan> durationSpan(const QString &text);
/// 0 to 1000.
[[nodiscard]] std::optional<FilterSpan> numberSpan(const QString &text);

} // namespace evenkeel

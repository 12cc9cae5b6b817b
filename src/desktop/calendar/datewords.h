// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

namespace evenkeel {

/// How much of a date a heading has room for; English and German examples.
enum class DayForm {
    Number,  ///< "21", "21."
    Short,   ///< "Mon 21", "Mo. 21."
    Month,   ///< "21 March", "21. März"
    Weekday, ///< "Mon 21 March", "Mo. 21. März"
    Year,    ///< "21 March 2016", "21. März 2016"
};

/// A date without what its long form has too much of, in the order and with the points of the reader's language.
[[nodiscard]] QString dayText(QDate date, DayForm form);
/// "March 2016"
[[nodiscard]] QString monthText(QDate date);
/// The city of a zone: "Berlin", "New York"; "UTC".
[[nodiscard]] QString zoneText(const QTimeZone &zone);

} // namespace evenkeel

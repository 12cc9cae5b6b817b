// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketfield.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// How a file writes its dates.
enum class DateForm { AsProfile, DayFirst, MonthFirst, YearFirst, Seconds, Milliseconds };

/// What the dates of a file look like under an order.
struct DateReading
{
    int texts = 0;     ///< looked at
    int readable = 0;  ///< of these
    QString text;      ///< the most telling one: ambiguous before plain
    QString reading;   ///< what it means, in words; empty when it cannot be read
    QString otherwise; ///< what the other order of day and month makes of it; empty when that is impossible
};

/// A mapping made by hand on top of a profile: columns to fields, dates, delimiter, encoding.
struct HandMapping
{
    Q_DECLARE_TR_FUNCTIONS(HandMapping)

public:
    QByteArray base;                          ///< JSON of the profile it starts from; its value maps are kept
    QStringList columns;                      ///< of the file
    QList<std::optional<TicketField>> fields; ///< one a column
    DateForm dates = DateForm::AsProfile;
    QString delimiter; ///< one character; empty: found out from the file
    QString encoding;  ///< "utf-8", "latin-1"; empty: found out

    /// Fields a row may tell when it is mapped by hand.
    [[nodiscard]] static QList<TicketField> mappableFields();
    [[nodiscard]] static QString orderName(DateForm order);
    [[nodiscard]] static bool isTime(TicketField field);

    /// The fields that `base` would give the columns.
    [[nodiscard]] static QList<std::optional<TicketField>> fieldsOf(const QByteArray &profile,
                                                                    const QStringList &columns);
    /// Whether the profile reads one kind of row that can be mapped column by column.
    [[nodiscard]] static bool canBeMapped(const QByteArray &profile);
    /// What is missing before it can be used, as a sentence; empty when nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QByteArray toProfile(const QString &name) const;
    [[nodiscard]] static DateReading readDates(DateForm order, const QStringList &texts);

    friend bool operator==(const HandMapping &, const HandMapping &) = default;
};

} // namespace evenkeel

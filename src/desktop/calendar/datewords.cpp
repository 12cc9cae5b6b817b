// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include <QLocale>
#include <QRegularExpression>

namespace evenkeel {

namespace {

// What stands around the parts of a long date and belongs to none of them.
QString trimmedFormat(QString format)
{
    static const QRegularExpression before(QStringLiteral("^(?:[\\s,]|'[^']*')+"));
    static const QRegularExpression after(QStringLiteral("(?:[\\s,]|'[^']*')+$"));
    return format.remove(before).remove(after);
}

// "dddd, d. MMMM yyyy" to "d. MMMM".
QString monthFormat(bool hasYear)
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(QRegularExpression(QStringLiteral("d{3,4}\\.?,?")));
    if (!hasYear)
        format.remove(QRegularExpression(QStringLiteral("y+\\.?")));
    return trimmedFormat(format);
}

QString numberFormat()
{
    static const QRegularExpression point(QStringLiteral("(?<!d)d{1,2}\\."));
    return monthFormat(false).contains(point) ? QStringLiteral("d.") : QStringLiteral("d");
}

} // namespace

QString dayText(QDate date, DayForm form)
{
    const QLocale locale;
    switch (form) {
    case DayForm::Number:
        return locale.toString(date, numberFormat());
    case DayForm::Short:
        return locale.toString(date, QStringLiteral("ddd ") + numberFormat());
    case DayForm::Month:
        return locale.toString(date, monthFormat(false));
    case DayForm::Weekday:
        return locale.toString(date, QStringLiteral("ddd ") + monthFormat(false));
    case DayForm::Year:
        return locale.toString(date, monthFormat(true));
    }
    return {};
}

QString monthText(QDate date)
{
    const QLocale locale;
    return locale.standaloneMonthName(date.month()) + u' ' + locale.toString(date, QStringLiteral("yyyy"));
}

QString zoneText(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
}

} // namespace evenkeel

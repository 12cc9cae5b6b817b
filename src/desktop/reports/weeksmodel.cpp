// SPDX-License-Identifier: GPL-3.0-or-later
#include "weeksmodel.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ShownPeriods = 12;

QDate firstOf(WeeksModel::Unit unit, QDate day)
{
    return unit == WeeksModel::Unit::Week ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
}

QDate before(WeeksModel::Unit unit, QDate first)
{
    return unit == WeeksModel::Unit::Week ? first.addDays(-7) : first.addMonths(-1);
}

} // namespace

WeeksModel::WeeksModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void WeeksModel::setPeriods(Unit unit, QDate today, QDate shown)
{
    std::vector<QDate> firsts;
    QDate first = before(unit, firstOf(unit, today));
    for (int i = 0; i < ShownPeriods; ++i, first = before(unit, first))
        firsts.push_back(first);
    if (const QDate other = firstOf(unit, shown); std::find(firsts.begin(), firsts.end(), other) == firsts.end())
        firsts.push_back(other);
    std::sort(firsts.begin(), firsts.end(), [](QDate a, QDate b) { return a > b; });
    if (unit == m_unit && firsts == m_firsts)
        return;
    beginResetModel();
    m_unit = unit;
    m_firsts = std::move(firsts);
    endResetModel();
}

void WeeksModel::setFindings(QDate first, int findings)
{
    m_findings[{m_unit, first}] = findings;
    if (const int row = rowOf(first); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int WeeksModel::rowOf(QDate first) const
{
    const auto at = std::find(m_firsts.begin(), m_firsts.end(), first);
    return at == m_firsts.end() ? -1 : static_cast<int>(at - m_firsts.begin());
}

QString WeeksModel::wordOf(Unit unit, QDate first)
{
    if (unit == Unit::Month)
        return first.toString(QStringLiteral("yyyy-MM"));
    int year = 0;
    const int week = first.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

int WeeksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_firsts.size());
}

QVariant WeeksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate first = m_firsts[static_cast<std::size_t>(index.row())];
    const QLocale locale;
    const QString format = QStringLiteral("d MMM");
    const auto known = m_findings.find({m_unit, first});
    switch (role) {
    case Qt::DisplayRole:
        return m_unit == Unit::Month ? locale.toString(first, QStringLiteral("MMMM"))
                                     : tr("W%1", "week number").arg(first.weekNumber());
    case Span:
        return m_unit == Unit::Month
                   ? locale.toString(first, QStringLiteral("yyyy"))
                   : tr("%1 to %2", "dates")
                         .arg(locale.toString(first, format), locale.toString(first.addDays(6), format));
    case FirstDay:
        return first;
    case Findings:
        return known == m_findings.end() ? QVariant() : QVariant(tr("%Ln findings", nullptr, known->second));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "week, dates, findings")
            .arg(data(index, Qt::DisplayRole).toString(), data(index, Span).toString(),
                 data(index, Findings).toString());
    default:
        return {};
    }
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsmodel.h"

#include "policyroles.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

FindingsModel::FindingsModel(QObject *parent)
    : KeyedListModel<FindingRow>(parent)
{}

void FindingsModel::setRows(std::vector<FindingRow> rows)
{
    merge(std::move(rows), [](const FindingRow &row) {
        const PolicyPlace &place = row.finding.place;
        return std::tuple(row.finding.code, place.part, place.id, place.queue, place.position, row.finding.names);
    });
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const FindingRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole: {
        const QString severity = shown.finding.severity == LintSeverity::StopsWork ? tr("Stops work")
                                 : shown.finding.severity == LintSeverity::Risk    ? tr("Risk")
                                                                                   : tr("Remark");
        return QStringList{severity, shown.title, shown.consequence}.join(QStringLiteral(". "));
    }
    case PolicyRole::Row:
        return QVariant::fromValue(shown);
    default:
        return {};
    }
}

int FindingsModel::count(LintSeverity severity) const
{
    return static_cast<int>(std::count_if(
        rows().begin(), rows().end(), [severity](const FindingRow &row) { return row.finding.severity == severity; }));
}

} // namespace evenkeel

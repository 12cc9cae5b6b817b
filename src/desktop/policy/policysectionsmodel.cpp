// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysectionsmodel.h"

#include "policyroles.h"

#include <utility>

namespace evenkeel {

PolicySectionsModel::PolicySectionsModel(QObject *parent)
    : KeyedListModel<PolicySectionRow>(parent)
{}

void PolicySectionsModel::setRows(std::vector<PolicySectionRow> rows)
{
    merge(std::move(rows), [](const PolicySectionRow &row) {
        return row.isHeading ? std::pair(-1, row.title)
                             : std::pair(static_cast<int>(row.section.kind), row.section.queue);
    });
}

QVariant PolicySectionsModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const PolicySectionRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.title};
        for (const QString &part : {shown.detail, shown.figure, shown.isChanged ? tr("changed") : QString()}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(QStringLiteral(", "));
    }
    case PolicyRole::Row:
        return QVariant::fromValue(shown);
    case PolicyRole::Group:
        return shown.isOwn ? 1 : 0;
    default:
        return {};
    }
}

Qt::ItemFlags PolicySectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isRow(index))
        return {};
    return row(index.row()).isHeading ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int PolicySectionsModel::rowOf(const PolicySection &section) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (!row(at).isHeading && row(at).section == section)
            return at;
    }
    return -1;
}

std::optional<PolicySection> PolicySectionsModel::sectionAt(int at) const
{
    return at >= 0 && at < rowCount() && !row(at).isHeading ? std::optional(row(at).section) : std::nullopt;
}

} // namespace evenkeel

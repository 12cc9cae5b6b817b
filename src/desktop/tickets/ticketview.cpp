// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr int Narrowest = 40;
constexpr int Widest = 2000;

int columnNamed(const QString &name)
{
    const auto &keys = ticketColumnKeys();
    const auto it =
        std::find_if(keys.begin(), keys.end(), [&](const TicketColumnKey &key) { return key.name == name; });
    return it == keys.end() ? -1 : static_cast<int>(it - keys.begin());
}

QString nameOf(int column)
{
    return ticketColumnKeys()[static_cast<std::size_t>(column)].name;
}

} // namespace

TicketView TicketView::standard()
{
    TicketView view;
    // What people look for first stands left of what may scroll out of sight beside the pane.
    constexpr std::array FromTheLeft{TicketColumn::Reference, TicketColumn::Subject, TicketColumn::Priority,
                                     TicketColumn::Sla,       TicketColumn::Agent,   TicketColumn::Status,
                                     TicketColumn::Queue,     TicketColumn::Channel, TicketColumn::Effort,
                                     TicketColumn::Age,       TicketColumn::Created};
    view.columns = QList<int>(FromTheLeft.begin(), FromTheLeft.end());
    for (int column = 0; column < TicketColumn::Count; ++column) {
        const TicketColumnKey &key = ticketColumnKeys()[static_cast<std::size_t>(column)];
        view.widths[column] = key.width;
    }
    return view;
}

QByteArray TicketView::toJson() const
{
    QJsonArray names;
    for (const int column : columns)
        names.append(nameOf(column));
    QJsonObject sizes;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        sizes.insert(nameOf(it.key()), it.value());
    const QJsonObject object{{QStringLiteral("filter"), filter},
                             {QStringLiteral("sort"), nameOf(sortColumn)},
                             {QStringLiteral("descending"), order == Qt::DescendingOrder},
                             {QStringLiteral("columns"), names},
                             {QStringLiteral("widths"), sizes}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TicketView TicketView::fromJson(const QByteArray &json)
{
    TicketView view = standard();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    view.filter = object.value(QStringLiteral("filter")).toString();
    const int sort = columnNamed(object.value(QStringLiteral("sort")).toString());
    if (sort >= 0) {
        view.sortColumn = sort;
        view.order = object.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    QList<int> columns;
    const QJsonArray names = object.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue &name : names) {
        const int column = columnNamed(name.toString());
        if (column >= 0 && !columns.contains(column))
            columns.append(column);
    }
    if (!columns.isEmpty())
        view.columns = columns;
    const QJsonObject sizes = object.value(QStringLiteral("widths")).toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        const int column = columnNamed(it.key());
        const int width = it.value().toInt();
        if (column >= 0 && width >= Narrowest && width <= Widest)
            view.widths[column] = width;
    }
    return view;
}

} // namespace evenkeel

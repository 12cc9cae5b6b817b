// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <vector>

namespace evenkeel {

/// Turns `rows` into `wanted` with the exact signals of what came, went, moved or changed, so that views keep their
/// selection and scroll. `signal` tells them; keyOf names a row.
/// O(n²) for moves; meant for lists that people edit by hand.
template <class Signals, class Row, class KeyOf>
void mergeRows(Signals signal, std::vector<Row> &rows, std::vector<Row> wanted, KeyOf keyOf)
{
    const auto find = [&](const std::vector<Row> &list, const Row &row, std::size_t from) {
        return static_cast<std::size_t>(std::find_if(list.begin() + static_cast<std::ptrdiff_t>(from), list.end(),
                                                     [&](const Row &other) { return keyOf(other) == keyOf(row); }) -
                                        list.begin());
    };
    for (std::size_t at = rows.size(); at-- > 0;) {
        if (find(wanted, rows[at], 0) < wanted.size())
            continue;
        signal.beginRemove(static_cast<int>(at));
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(at));
        signal.endRemove();
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        const std::size_t now = find(rows, wanted[at], at);
        if (now >= rows.size()) {
            signal.beginInsert(static_cast<int>(at));
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), wanted[at]);
            signal.endInsert();
            continue;
        }
        if (now != at) {
            signal.beginMove(static_cast<int>(now), static_cast<int>(at));
            std::rotate(rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin() + static_cast<std::ptrdiff_t>(now),
                        rows.begin() + static_cast<std::ptrdiff_t>(now) + 1);
            signal.endMove();
        }
        if (!(rows[at] == wanted[at])) {
            rows[at] = wanted[at];
            signal.change(static_cast<int>(at));
        }
    }
}

/// A list model of one column over rows that are plain values.
template <class Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }

protected:
    template <class KeyOf>
    void merge(std::vector<Row> wanted, KeyOf keyOf)
    {
        mergeRows(Signals{this}, m_rows, std::move(wanted), keyOf);
    }
    [[nodiscard]] bool isRow(const QModelIndex &index) const
    {
        return checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid);
    }

private:
    struct Signals
    {
        KeyedListModel *model;

        void beginRemove(int row) { model->beginRemoveRows({}, row, row); }
        void endRemove() { model->endRemoveRows(); }
        void beginInsert(int row) { model->beginInsertRows({}, row, row); }
        void endInsert() { model->endInsertRows(); }
        void beginMove(int from, int to) { model->beginMoveRows({}, from, from, {}, to); }
        void endMove() { model->endMoveRows(); }
        void change(int row) { Q_EMIT model->dataChanged(model->index(row), model->index(row)); }
    };

    std::vector<Row> m_rows;
};

} // namespace evenkeel

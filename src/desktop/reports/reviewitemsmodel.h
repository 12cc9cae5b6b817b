// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewagenda.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

/// Columns of an agenda.
namespace ReviewColumn {
enum { What = 0, Who, Due, State, Outcome, Count };
}

/// The agenda of a recurring review: what is still open from before, what was decided, settled, proposed and tried,
/// each group under its name.
class ReviewItemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole };

    explicit ReviewItemsModel(QObject *parent = nullptr);

    void setAgenda(ReviewAgenda agenda);
    /// Nothing for headings and experiments.
    [[nodiscard]] const ReviewItem *itemAt(int row) const;
    [[nodiscard]] int rowOf(std::int64_t id) const; ///< -1: none
    /// The first that can be chosen; -1: none.
    [[nodiscard]] int firstRow() const;
    void setWritable(bool isWritable) { m_isWritable = isWritable; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody wrote what came of it; the model does not change anything itself.
    void outcomeWritten(qint64 id, const QString &outcome);

private:
    struct Row
    {
        QString heading;
        const ReviewItem *item = nullptr;
        const PolicyExperiment *experiment = nullptr;
    };
    void addItems(const QString &heading, const std::vector<ReviewItem> &items);
    void addExperiments(const QString &heading, const std::vector<PolicyExperiment> &experiments);
    [[nodiscard]] QString text(const ReviewItem &item, int column) const;
    [[nodiscard]] static QString text(const PolicyExperiment &experiment, int column);

    ReviewAgenda m_agenda; ///< what the rows point into
    std::vector<Row> m_rows;
    bool m_isWritable = true;
};

} // namespace evenkeel

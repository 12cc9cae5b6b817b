// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticketcolumns.h"

#include "services/desknames.h"
#include "services/ticketline.h"
#include "services/ticketsearch.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <memory>
#include <vector>

namespace evenkeel {

/// The tickets of one answer as rows. A row's texts are fetched when it is looked at, so that a million rows cost
/// nothing until they are seen. Before the first answer it may show lines read elsewhere.
class TicketsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Fetch = std::function<TicketLine(std::uint32_t row)>;
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

    explicit TicketsModel(QObject *parent = nullptr);

    void setNames(DeskNames names);
    void showLines(std::vector<TicketLine> lines);
    void showRows(Rows rows, Fetch fetch);
    /// The newer answer to the same question: rows come, go, move and change, each for itself, so that views keep what
    /// is selected and where they are. Rows of an index that numbers its tickets otherwise are shown anew.
    void updateRows(Rows rows, Fetch fetch);
    /// Ages and promises moved on.
    void refreshTimes();

    [[nodiscard]] TicketId idAt(int row) const { return line(row).id; }
    /// Good until the next row is asked for.
    [[nodiscard]] const TicketLine &line(int row) const;
    /// Where an index row stands here; -1 nowhere.
    [[nodiscard]] int positionOf(std::uint32_t indexRow) const;
    /// Rows as tab-separated text with a header, in the order of the columns given.
    [[nodiscard]] QString table(const QList<int> &rows, const QList<int> &columns) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static QString columnName(int column);

private:
    using RowList = std::vector<std::uint32_t>;
    /// How many rows at the beginning and at the end need no look.
    struct SameEnds
    {
        std::size_t head = 0;
        std::size_t tail = 0;
    };

    [[nodiscard]] bool hasSameNumbers(const std::vector<std::uint32_t> &rows, const Fetch &fetch) const;
    void removeRowsBeside(RowList &shown, const RowList &wanted, const SameEnds &same);
    void orderRows(RowList &shown, const RowList &wanted, const SameEnds &same);
    void insertRowsOf(RowList &shown, const RowList &wanted, const SameEnds &same);
    void renewSeen();
    [[nodiscard]] QString text(const TicketLine &line, int column) const;
    [[nodiscard]] QString explanation(const TicketLine &line, int column) const;
    [[nodiscard]] QString promiseText(const TicketLine &line) const;
    [[nodiscard]] QString slaText(const SlaStanding &sla) const;
    [[nodiscard]] QString teamOf(const TicketLine &line) const;
    [[nodiscard]] int channelCode(const TicketLine &line) const;

    DeskNames m_names;
    std::vector<TicketLine> m_lines;
    Rows m_rows;
    Fetch m_fetch;
    mutable QCache<std::uint32_t, TicketLine> m_seen{600}; ///< by index row
};

} // namespace evenkeel

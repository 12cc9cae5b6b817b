// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"
#include "services/desknames.h"
#include "services/policyresults.h"

#include <QAbstractTableModel>

#include <map>

namespace evenkeel {

/// Waiting tickets that would get another agent under the draft.
class ReroutedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Subject, Saved, Edited, ColumnCount };

    ReroutedModel(WaitingComparison comparison, const BoardSnapshot &board, DeskNames names, QObject *parent = nullptr);

    [[nodiscard]] TicketId ticketAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString destination(AgentId agent, const std::optional<Gate> &blocked) const;

    WaitingComparison m_comparison;
    DeskNames m_names;
    std::map<TicketId, std::pair<QString, QString>> m_cards; ///< reference, subject
};

} // namespace evenkeel

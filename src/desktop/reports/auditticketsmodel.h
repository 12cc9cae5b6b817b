// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/chartfigure.h"
#include "services/namedaudit.h"

#include <QAbstractTableModel>

#include <memory>

namespace evenkeel {

/// Columns of tickets that went elsewhere.
namespace AuditTicketColumn {
enum { Ticket = 0, When, Chosen, Went, Why, Count };
}

/// The tickets of one rule that went elsewhere, in the order in which they did.
class AuditTicketsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AuditTicketsModel(QObject *parent = nullptr);

    /// No rule: no tickets.
    void setRule(std::shared_ptr<const NamedAudit> audit, const AuditedRule *rule);
    [[nodiscard]] TicketId ticketAt(int row) const;
    /// Every ticket of every rule that went elsewhere, for files.
    [[nodiscard]] static ChartTable table(const NamedAudit &audit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const NamedAudit &audit, const AuditedRule &rule, const AuditedTicket &ticket,
                                      int column);

    std::shared_ptr<const NamedAudit> m_audit; ///< holds the rule
    const AuditedRule *m_rule = nullptr;
};

} // namespace evenkeel

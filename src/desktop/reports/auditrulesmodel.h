// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/chartfigure.h"
#include "services/policyauditresults.h"

#include <QAbstractTableModel>

#include <memory>

namespace evenkeel {

/// Columns of an audit, rule by rule.
namespace AuditColumn {
enum { Rule = 0, Queue, Asked, Share, Interval, Allowed, Stopped, NotYet, WentTo, Count };
}

/// What each rule would have done against what was done.
class AuditRulesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        Parts = Qt::UserRole ///< of Share: what became of what was asked, as shares, in the order of AuditOutcome
    };

    explicit AuditRulesModel(QObject *parent = nullptr);

    void setReport(std::shared_ptr<const PolicyAuditReport> report);
    [[nodiscard]] const AuditedRule *at(int row) const;
    /// All of it as numbers, for files.
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] QString ruleName(const AuditedRule &rule) const;
    /// With its queue: "Payments first (Payments)".
    [[nodiscard]] QString fullName(const AuditedRule &rule) const;
    /// The agent or queue a ticket went to instead; "No queue" for none.
    [[nodiscard]] QString placeName(const AuditedRule &rule, const AuditDestination &where) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AuditedRule &rule, int column) const;
    [[nodiscard]] QString destinations(const AuditedRule &rule, std::size_t most) const;

    std::shared_ptr<const PolicyAuditReport> m_report;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyresults.h"

#include <QDialog>

class QTableView;

namespace evenkeel {

class PolicyHistoryModel;

/// Every version that was in force, newest first; one of them can be compared or opened as a draft.
class PolicyHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PolicyHistoryDialog(const std::vector<PolicyRecord> &oldestFirst, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const evenkeel::PolicyRecord &record);
    void compareRequested(const evenkeel::PolicyRecord &record);

private:
    [[nodiscard]] const PolicyRecord *current() const;

    PolicyHistoryModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::PolicyRecord)

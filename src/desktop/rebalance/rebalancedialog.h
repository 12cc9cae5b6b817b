// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rebalancemodel.h"

#include "base/result.h"
#include "services/rebalanceservice.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <stop_token>

class QCheckBox;
class QDateTimeEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace evenkeel {

class ToneLabel;

/// The fewest moves that even out the desk, as a list with before and after, to accept in whole or in part. With an
/// absent agent: who takes over the work, until when. Stores nothing; accepting hands the choice to the caller.
class RebalanceDialog final : public QDialog
{
    Q_OBJECT

public:
    using Plan = std::function<QFuture<Result<RebalancePlan>>(RebalanceRequest, std::stop_token)>;

    /// `absent` none: evens out the whole desk.
    RebalanceDialog(Plan plan, const BoardSnapshot &desk, AgentId absent, QWidget *parent = nullptr);
    ~RebalanceDialog() override;

    [[nodiscard]] RebalanceRequest request() const;
    [[nodiscard]] std::vector<RebalanceMove> moves() const { return m_model->chosen(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// "12 moves bring everybody under 80 %: 3 agents were over, none is then."
    [[nodiscard]] static QString summary(const RebalancePlan &plan, double target);

Q_SIGNALS:
    void settled();
    void planFailed(const evenkeel::Error &error);

private:
    void build();
    void plan();
    void take(const Result<RebalancePlan> &plan);
    void showChoice();
    [[nodiscard]] QString absentName() const;

    Plan m_plan;
    BoardSnapshot m_desk;
    AgentId m_absent;
    RebalanceModel *m_model;
    ToneLabel *m_summary = nullptr;
    ToneLabel *m_stuck = nullptr;
    QTableView *m_table = nullptr;
    QSpinBox *m_target = nullptr;
    QDateTimeEdit *m_back = nullptr;
    QPushButton *m_accept = nullptr;
    std::stop_source m_stop;
    bool m_isBusy = false;
    int m_asked = 0; ///< answers to earlier questions are passed over
};

} // namespace evenkeel

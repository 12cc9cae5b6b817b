// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/deskcontext.h"
#include "services/proposalresults.h"

#include <QDialog>

#include <memory>
#include <stop_token>

class QTableView;

namespace Ui {
class ProposalsDialog;
}

namespace evenkeel {

class EffortProposalModel;
class HoursProposalModel;
class LevelMatrixModel;
class SkillProposalModel;

/// What history suggests, each part with its evidence; nothing of it holds until it is accepted.
class ProposalsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads history at once, where there is a workspace.
    explicit ProposalsDialog(const DeskContext &desk, QWidget *parent = nullptr);
    ~ProposalsDialog() override;

    void showProposals(const ProposalView &view);
    [[nodiscard]] ProposalChoice choice() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString acceptText() const;
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void proposalsShown();

private:
    void prepareTables();
    void prepare(QTableView *table);
    void readHistory();
    void showAcceptText();
    void showFailure(const QString &text);
    void setBusy(bool isBusy);

    DeskContext m_desk;
    std::unique_ptr<Ui::ProposalsDialog> m_ui;
    SkillProposalModel *m_skills = nullptr;
    LevelMatrixModel *m_levels = nullptr;
    EffortProposalModel *m_efforts = nullptr;
    HoursProposalModel *m_hours = nullptr;
    ProposalView m_view;
    std::stop_source m_stop;
    bool m_isBusy = false;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoversteps.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace evenkeel {

class HandoverModel;
class ToneLabel;

/// What was asked over, by whom, to whom and why; there the one who is asked answers, and says later what came of it.
class HandoverListDialog final : public QDialog
{
    Q_OBJECT

public:
    HandoverListDialog(Workspace *workspace, HandoverSteps *steps, QWidget *parent = nullptr);

    /// They can be read and not be answered, for this reason.
    void shut(const QString &why);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] HandoverModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *agents() const { return m_agents; }
    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QPushButton *button(HandoverState state) const;
    [[nodiscard]] QPushButton *outcomeButton() const { return m_finish; }
    [[nodiscard]] bool isSettled() const { return m_pending == 0; }
    void refresh();

Q_SIGNALS:
    void ticketWanted(evenkeel::TicketId ticket);
    void failed(const evenkeel::Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void addTable();
    void addWords();
    void take(HandoverList list);
    void followSelection();
    void answer(HandoverState state);
    void finish();

    Workspace *m_workspace;
    HandoverSteps *m_steps;
    HandoverModel *m_model;
    QComboBox *m_agents;
    ToneLabel *m_count;
    QTableView *m_table;
    QLineEdit *m_words;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_finish;
    int m_pending = 0;
    bool m_isShut = false;
};

} // namespace evenkeel

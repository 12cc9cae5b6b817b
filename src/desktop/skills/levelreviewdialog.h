// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levelreviewmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace evenkeel {

class ToneLabel;

/// The quarterly review, agent by agent: evidence beside each level, and a proposal to accept or decline.
class LevelReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LevelReviewDialog(LevelReviewList list, QWidget *parent = nullptr);

    [[nodiscard]] LevelReviewModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// The person is done; the dialog stays until it is closed.
    void decided(const std::vector<evenkeel::ReviewDecision> &decisions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *buildButtons();
    [[nodiscard]] std::vector<int> rows() const;
    void forRows(const std::function<void(int)> &work);
    void showCounts();

    LevelReviewModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_store = nullptr;
};

} // namespace evenkeel

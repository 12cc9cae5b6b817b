// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/policyresults.h"

#include "desktop/style/panel.h"

class QTableView;
class QPushButton;

namespace evenkeel {

class BenchForm;
class BenchModel;
class FactGrid;
class LegendView;
class LinkButton;
class ToneLabel;

/// The test bench: a ticket at the left, what the draft does with it at the right, what the saved policy does below,
/// and all waiting tickets at the foot.
class BenchPanel final : public Panel
{
    Q_OBJECT

public:
    explicit BenchPanel(QWidget *parent = nullptr);

    [[nodiscard]] BenchForm *form() const { return m_form; }
    [[nodiscard]] BenchModel *candidates() const { return m_candidates; }
    void setMoment(const QString &words);
    void setWaitingCount(int count);
    void showAnswer(const BenchComparison &comparison, const Policy &edited, const Policy &saved,
                    const DeskNames &names);
    void showWorking();
    void showProblem(const QString &problem);
    /// What the test of all waiting tickets found; the link shows them.
    void showWaiting(const WaitingComparison &comparison);
    void clearWaiting();
    void setTesting(bool isTesting);
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString waitingText() const;

Q_SIGNALS:
    void testRequested();
    void differencesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAnswer();
    QWidget *makeFoot();
    void fitTable();

    BenchForm *m_form = nullptr;
    BenchModel *m_candidates = nullptr;
    ToneLabel *m_moment = nullptr;
    FactGrid *m_facts = nullptr;
    QTableView *m_table = nullptr;
    LegendView *m_legend = nullptr;
    ToneLabel *m_verdict = nullptr;
    ToneLabel *m_reason = nullptr;
    ToneLabel *m_waiting = nullptr;
    LinkButton *m_differing = nullptr;
    QPushButton *m_test = nullptr;
    int m_waitingCount = 0;
};

} // namespace evenkeel

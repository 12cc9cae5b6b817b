// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experimentsground.h"
#include "reportpart.h"

#include "services/experimentresults.h"

#include <QPointer>

#include <map>

class QAction;
class QListView;
class QStackedWidget;

namespace evenkeel {

class ExperimentForm;
class ExperimentPane;
class ExperimentSteps;
class ExperimentsModel;
class Job;

/// One variable of the policy changed at a time, and whether it helped: a list of experiments, the chosen one beside
/// it. Comparing reads history, one experiment after the other; the one that is looked at goes first.
class ExperimentsPart final : public ReportView
{
    Q_OBJECT

public:
    explicit ExperimentsPart(const DeskContext &desk, QWidget *parent = nullptr);
    ~ExperimentsPart() override;

    void refresh() override;
    void setScope(const ReportScope &scope) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] bool hasTeams() const override { return false; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_start; }
    void selectFirst() override;

    [[nodiscard]] ExperimentsModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] ExperimentPane *pane() const { return m_pane; }
    /// Asks what to try; null while the role does not allow it, or another one runs.
    ExperimentForm *askStart();

private:
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildEmpty();
    void readList();
    void take(ExperimentsGround ground);
    void showCurrent();
    void compareNext();
    void compare(std::int64_t number);
    void takeOutcome(std::int64_t number, const Result<ExperimentOutcome> &outcome);
    void end(ExperimentState state);
    void setActions();
    [[nodiscard]] const ShownExperiment *current() const;
    [[nodiscard]] bool isRunning() const;
    void ended();

    DeskContext m_desk;
    ExperimentsModel *m_model;
    ExperimentSteps *m_steps;
    QListView *m_list = nullptr;
    ExperimentPane *m_pane = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_start = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_stop = nullptr;
    ExperimentsGround m_ground;
    std::map<std::int64_t, Result<ExperimentOutcome>> m_outcomes;
    QPointer<Job> m_job;
    std::int64_t m_comparing = 0; ///< number; 0: none
    std::int64_t m_wanted = 0;    ///< to be selected when the list is there
    int m_round = 0;              ///< of comparing: older answers are dropped
    int m_pending = 0;
    bool m_isReading = false;
    bool m_isStale = false; ///< asked for again while reading
    bool m_isOld = true;    ///< something changed since; read anew when it is looked at
    bool m_hasStarted = false;
};

} // namespace evenkeel

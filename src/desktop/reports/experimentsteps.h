// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "services/experimentresults.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace evenkeel {

class ExperimentService;
class Workspace;

/// What people do with experiments, each a step of the undo list. What is stored is never removed: taking a start back
/// reverts the experiment, taking an end back lets it run again.
class ExperimentSteps final : public QObject
{
    Q_OBJECT

public:
    ExperimentSteps(Workspace *workspace, QUndoStack *undo, QObject *parent = nullptr);

    void start(const ExperimentRequest &request);
    /// Kept, reverted or stopped.
    void end(const PolicyExperiment &experiment, ExperimentState state);
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

Q_SIGNALS:
    void failed(const evenkeel::Failure &failure);
    /// The desk has answered. 0: it refused.
    void ended(qint64 number);

private:
    using Work = std::function<Result<PolicyExperiment>(ExperimentService &)>;

    void push(const QString &text, const Work &forth, const Work &back);
    void run(const Work &work, bool isUndo, const std::shared_ptr<bool> &isRefused);

    Workspace *m_workspace;
    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel

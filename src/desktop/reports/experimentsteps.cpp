// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentsteps.h"

#include "experimenttexts.h"

#include "desktop/board/answeredstep.h"
#include "services/experimentservice.h"
#include "services/workspace.h"

#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

ExperimentSteps::ExperimentSteps(Workspace *workspace, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undo(undo)
{}

void ExperimentSteps::run(const Work &work, bool isUndo, const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    changeExperiment(*m_workspace, work)
        .then(this, [this, isUndo, isRefused](const Result<PolicyExperiment> &experiment) {
            --m_pending;
            if (!experiment) {
                *isRefused = true;
                Failure failure = ExperimentTexts::failure(experiment.error());
                if (isUndo)
                    failure.kept = tr("Nothing was changed, and this step can no longer be undone.");
                Q_EMIT failed(failure);
                RefusableStep::dropRefusedSoon(*m_undo);
            }
            Q_EMIT ended(experiment ? experiment->id : 0);
        });
}

void ExperimentSteps::push(const QString &text, const Work &forth, const Work &back)
{
    const auto go = [open = QPointer<ExperimentSteps>(this), forth, back](bool isUndo,
                                                                          const std::shared_ptr<bool> &isRefused) {
        if (open)
            open->run(isUndo ? back : forth, isUndo, isRefused);
        else
            *isRefused = true; // its page is gone with the workspace
    };
    RefusableStep::dropRefused(*m_undo);
    m_undo->push(new AnsweredStep(go, text));
}

void ExperimentSteps::start(const ExperimentRequest &request)
{
    // Touched on the storage thread only, where one call follows the other.
    const auto id = std::make_shared<std::int64_t>(0);
    push(
        tr("Start the experiment %1").arg(QString::fromStdString(request.name)),
        [id, request](ExperimentService &service) {
            if (*id > 0)
                return service.undo(*id); // done again after it was taken back
            auto started = service.start(request);
            if (started)
                *id = started->id;
            return started;
        },
        [id](ExperimentService &service) { return service.revert(*id); });
}

void ExperimentSteps::end(const PolicyExperiment &experiment, ExperimentState state)
{
    const QString name = QString::fromStdString(experiment.name);
    const QString text = state == ExperimentState::Kept       ? tr("Keep what %1 changed", "experiment").arg(name)
                         : state == ExperimentState::Reverted ? tr("Revert what %1 changed", "experiment").arg(name)
                                                              : tr("Stop watching %1", "experiment").arg(name);
    push(
        text,
        [id = experiment.id, state](ExperimentService &service) {
            return state == ExperimentState::Kept       ? service.keep(id)
                   : state == ExperimentState::Reverted ? service.revert(id)
                                                        : service.stop(id);
        },
        [id = experiment.id](ExperimentService &service) { return service.undo(id); });
}

} // namespace evenkeel

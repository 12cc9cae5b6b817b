// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentspart.h"

#include "experimentform.h"
#include "experimentpane.h"
#include "experimentsdelegate.h"
#include "experimentsmodel.h"
#include "experimentsteps.h"
#include "experimenttexts.h"

#include "desktop/policy/policydialog.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "services/experimentservice.h"
#include "services/workspace.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ListWidth = 280;
constexpr int WordsWidth = 520;
/// Past ones that are compared unasked; older ones are when somebody looks at them.
constexpr int ComparedUnasked = 12;

} // namespace

ExperimentsPart::ExperimentsPart(const DeskContext &desk, QWidget *parent)
    : ReportView(parent)
    , m_desk(desk)
    , m_model(new ExperimentsModel(this))
    , m_steps(new ExperimentSteps(desk.workspace, desk.undo, this))
{
    makeActions();
    build();
    connect(m_steps, &ExperimentSteps::failed, this, &ReportView::failed);
    connect(m_steps, &ExperimentSteps::ended, this, [this](qint64 number) {
        m_wanted = number;
        readList();
    });
    const auto changed = [this] {
        m_isOld = true;
        if (m_hasStarted && isVisible())
            readList();
    };
    connect(desk.workspace, &Workspace::policyChanged, this, changed);
    connect(desk.workspace, &Workspace::ticketsChanged, this, [this] { m_isOld = true; });
}

ExperimentsPart::~ExperimentsPart()
{
    if (m_job)
        m_job->cancel();
}

void ExperimentsPart::makeActions()
{
    m_start = new QAction(icon(Glyph::Plus, Tone::OnAccent), tr("Start an experiment"), this);
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_keep = new QAction(icon(Glyph::Check), tr("Keep the change"), this);
    m_keep->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_keep->setToolTip(tr("The policy stays as it is, and the experiment is over"));
    m_revert = new QAction(icon(Glyph::Undo), tr("Revert it"), this);
    m_revert->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_revert->setToolTip(tr("The former policy is put in force again, as a new version"));
    m_stop = new QAction(icon(Glyph::Close), tr("Stop watching"), this);
    m_stop->setToolTip(tr("The experiment is given up; the policy stays as it is"));
    connect(m_start, &QAction::triggered, this, &ExperimentsPart::askStart);
    connect(m_keep, &QAction::triggered, this, [this] { end(ExperimentState::Kept); });
    connect(m_revert, &QAction::triggered, this, [this] { end(ExperimentState::Reverted); });
    connect(m_stop, &QAction::triggered, this, [this] { end(ExperimentState::Stopped); });
    for (QAction *action : viewActions())
        RightsGate::require(action, Right::EditPolicy);
    setActions();
    (new RightsGate(m_desk.rights, this))->guard(*this); // the page makes its parts after the window has looked
}

QList<QAction *> ExperimentsPart::viewActions() const
{
    return {m_start, m_keep, m_revert, m_stop};
}

QWidget *ExperimentsPart::buildEmpty()
{
    auto *panel = new Panel(Tone::Surface);
    auto *rows = new QVBoxLayout(panel);
    rows->setSpacing(12);
    auto *title = new ToneLabel(tr("Change one thing and see whether it helped"));
    title->setFont(fonts::title());
    auto *words = new ToneLabel(
        tr("An experiment changes one setting of the policy and watches one figure for two weeks. Then it is compared "
           "with the same weekdays before: it helped, it hurt, or it is too early to say. One click keeps the change "
           "or takes it back."),
        Tone::Muted);
    words->setWordWrap(true);
    words->setFixedWidth(WordsWidth);
    words->setMinimumHeight(words->heightForWidth(WordsWidth)); // a layout that centres it asks for less
    rows->addStretch(2);
    rows->addWidget(title, 0, Qt::AlignHCenter);
    rows->addWidget(words, 0, Qt::AlignHCenter);
    if (m_desk.rights.may(Right::EditPolicy)) {
        auto *start = new QPushButton(m_start->text());
        start->setProperty("primary", true);
        connect(start, &QPushButton::clicked, m_start, &QAction::trigger);
        rows->addWidget(start, 0, Qt::AlignHCenter);
    } else {
        auto *shut = new ToneLabel(tr("%1. Managers start and end experiments; you can look at them.", "why not")
                                       .arg(RightsGate::reason(m_desk.rights)));
        shut->setObjectName(QStringLiteral("shut"));
        rows->addWidget(shut, 0, Qt::AlignHCenter);
    }
    rows->addStretch(3);
    return panel;
}

void ExperimentsPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExperimentsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Experiments"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new Panel(Tone::Surface, Qt::RightEdge);
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, 1, 0);
    leftRows->addWidget(m_list);
    m_pane = new ExperimentPane({m_keep, m_revert, m_stop});
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, 900});
    m_stack = new QStackedWidget;
    m_stack->addWidget(new Panel(Tone::Surface)); // until it is known what there is
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(splitter);
    layout->addWidget(m_stack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExperimentsPart::showCurrent);
}

void ExperimentsPart::setScope(const ReportScope &)
{
    if (m_isOld) {
        m_outcomes.clear();
        readList();
    }
}

void ExperimentsPart::refresh()
{
    m_outcomes.clear();
    m_model->forgetVerdicts(false);
    readList();
}

bool ExperimentsPart::isSettled() const
{
    return m_pending == 0 && !m_isReading && m_comparing == 0 && m_steps->isIdle();
}

void ExperimentsPart::readList()
{
    m_hasStarted = true;
    m_isOld = false;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_desk.workspace
        ->read([now = m_desk.workspace->now()](Database &database) { return readExperiments(database, now); })
        .then(this, [this](Result<ExperimentsGround> ground) {
            m_isReading = false;
            if (std::exchange(m_isStale, false))
                return readList();
            if (ground)
                take(std::move(*ground));
            else
                Q_EMIT failed(Words::failure(ground.error()));
            ended();
        });
}

void ExperimentsPart::take(ExperimentsGround ground)
{
    // What has changed is compared anew; what ended stands.
    for (const ShownExperiment &shown : ground.experiments) {
        const ShownExperiment *known = m_model->at(m_model->rowOf(shown.experiment.id));
        if (known == nullptr || *known != shown || shown.experiment.state == ExperimentState::Running)
            m_outcomes.erase(shown.experiment.id);
    }
    ++m_round;
    if (m_job)
        m_job->cancel();
    m_comparing = 0;
    const ShownExperiment *before = current();
    const std::int64_t seen = before == nullptr ? 0 : before->experiment.id;
    const std::int64_t wanted = std::exchange(m_wanted, 0);
    m_ground = std::move(ground);
    m_model->setExperiments(m_ground.experiments, m_ground.now);
    m_stack->setCurrentIndex(m_ground.experiments.empty() ? 1 : 2);
    if (!m_ground.experiments.empty())
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(wanted > 0 ? wanted : seen))));
    showCurrent();
    Q_EMIT summaryChanged();
}

const ShownExperiment *ExperimentsPart::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

bool ExperimentsPart::isRunning() const
{
    const ShownExperiment *first = m_model->at(0);
    return first != nullptr && first->experiment.state == ExperimentState::Running;
}

void ExperimentsPart::setActions()
{
    const ShownExperiment *shown = m_list == nullptr ? nullptr : current();
    const bool canEnd = shown != nullptr && shown->experiment.state == ExperimentState::Running && m_steps->isIdle();
    for (QAction *action : {m_keep, m_revert, m_stop})
        action->setEnabled(canEnd);
    const bool isBusy = m_list != nullptr && isRunning();
    m_start->setEnabled(!isBusy && m_steps->isIdle());
    m_start->setToolTip(isBusy ? tr("One experiment runs already. Keep it, revert it or stop it first.")
                               : tr("Change one setting of the policy and watch what it does"));
}

void ExperimentsPart::showCurrent()
{
    setActions();
    const ShownExperiment *shown = current();
    if (shown == nullptr)
        return;
    const auto known = m_outcomes.find(shown->experiment.id);
    if (known == m_outcomes.end()) {
        m_pane->showExperiment(*shown, m_ground.now);
        compareNext();
        return;
    }
    const Result<ExperimentOutcome> &outcome = known->second;
    if (outcome) {
        m_pane->showExperiment(*shown, m_ground.now);
        m_pane->showOutcome(*outcome);
    } else {
        m_pane->showExperiment(*shown, m_ground.now,
                               outcome.error().code == ErrorCode::Cancelled
                                   ? tr("Comparing was cancelled. Refresh the page (F5) to compare.")
                                   : tr("It cannot be compared."));
    }
    compareNext();
}

void ExperimentsPart::compareNext()
{
    if (m_comparing != 0)
        return;
    const ShownExperiment *shown = current();
    if (shown != nullptr && m_outcomes.count(shown->experiment.id) == 0)
        return compare(shown->experiment.id);
    for (int row = 0; row < std::min(m_model->rowCount(), ComparedUnasked); ++row) {
        if (const std::int64_t number = m_model->at(row)->experiment.id; m_outcomes.count(number) == 0)
            return compare(number);
    }
}

void ExperimentsPart::compare(std::int64_t number)
{
    m_comparing = number;
    ++m_pending;
    Job *job = m_desk.jobs->start(tr("Comparing before and after"));
    m_job = job;
    m_desk.workspace
        ->read([number, now = m_ground.now, stop = job->stop(), progress = job->progress()](Database &database) {
            return ExperimentService(database, now).outcome(number, stop, progress);
        })
        .then(this,
              [this, number, round = m_round, job = QPointer<Job>(job)](const Result<ExperimentOutcome> &outcome) {
                  if (job)
                      job->finish();
                  if (round == m_round)
                      takeOutcome(number, outcome);
                  --m_pending;
                  ended();
              });
}

void ExperimentsPart::takeOutcome(std::int64_t number, const Result<ExperimentOutcome> &outcome)
{
    m_comparing = 0;
    m_outcomes.insert_or_assign(number, outcome);
    if (outcome) {
        m_model->setVerdict(number, outcome->verdict.verdict);
    } else if (outcome.error().code == ErrorCode::Cancelled) {
        // Whoever cancels one does not want to wait for the others either.
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_outcomes.try_emplace(m_model->at(row)->experiment.id, outcome.error());
    } else {
        Q_EMIT failed(Words::failure(outcome.error()));
    }
    showCurrent();
}

ExperimentForm *ExperimentsPart::askStart()
{
    if (!m_start->isEnabled())
        return nullptr;
    ExperimentForm *form = ExperimentForm::open(m_ground, this);
    connect(form, &ExperimentForm::accepted, this, [this](const ExperimentRequest &request) {
        m_steps->start(request);
        setActions();
    });
    return form;
}

void ExperimentsPart::end(ExperimentState state)
{
    const ShownExperiment *shown = current();
    if (shown == nullptr || !m_steps->isIdle())
        return;
    m_steps->end(shown->experiment, state);
    setActions();
}

void ExperimentsPart::ended()
{
    if (isSettled())
        Q_EMIT settled();
}

QString ExperimentsPart::summary() const
{
    if (m_ground.experiments.empty())
        return {};
    if (!m_desk.rights.may(Right::EditPolicy))
        return tr("To be looked at by your role: managers start and end experiments");
    const auto count = static_cast<int>(m_ground.experiments.size());
    return isRunning() ? tr("%Ln experiments, one runs", nullptr, count)
                       : tr("%Ln experiments, none runs", nullptr, count);
}

void ExperimentsPart::selectFirst()
{
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "weeklypart.h"

#include "reportpreview.h"
#include "reportscheduleflow.h"
#include "weeksdelegate.h"

#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/settingvalue.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "services/reportservice.h"
#include "services/workspace.h"
#include "wording/reportwords.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int WeeksWidth = 216;

SettingValue<QByteArray> rememberedSizes()
{
    return {"reports/weeklySizes", QByteArray()};
}

/// Days that a report tells of; nothing for other days.
std::optional<WeeksModel::Unit> unitOf(const ReportScope &scope)
{
    if (scope.first.dayOfWeek() == 1 && scope.first.addDays(7) == scope.next)
        return WeeksModel::Unit::Week;
    if (scope.first.day() == 1 && scope.first.addMonths(1) == scope.next)
        return WeeksModel::Unit::Month;
    return std::nullopt;
}

} // namespace

WeeklyPart::WeeklyPart(const DeskContext &desk, QWidget *parent)
    : ReportView(parent)
    , m_desk(desk)
    , m_model(new WeeksModel(this))
{
    m_schedules = new ReportScheduleFlow(desk, this);
    makeActions();
    build();
    connect(m_schedules, &ReportScheduleFlow::failed, this, &WeeklyPart::failed);
}

WeeklyPart::~WeeklyPart()
{
    if (m_job)
        m_job->cancel();
}

QWidget *WeeklyPart::buildWeeks()
{
    auto *panel = new Panel(Tone::Surface, Qt::RightEdge);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 1, 0);
    m_weeks = new QListView;
    m_weeks->setModel(m_model);
    m_weeks->setItemDelegate(new WeeksDelegate(m_weeks));
    m_weeks->setFrameShape(QFrame::NoFrame);
    m_weeks->setAccessibleName(tr("Reports by week"));
    m_weeks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows->addWidget(m_weeks);
    connect(m_weeks->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QDate first = index.data(WeeksModel::FirstDay).toDate();
        if (first.isValid() && first != m_scope.first)
            Q_EMIT daysRequested(first,
                                 m_model->unit() == WeeksModel::Unit::Week ? first.addDays(7) : first.addMonths(1));
    });
    return panel;
}

void WeeklyPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget;
    m_preview = new ReportPreview;
    m_message = new ToneLabel({}, Tone::Muted);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(32);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_message);
    m_splitter->addWidget(buildWeeks());
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(buildAside());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({WeeksWidth, 760, measures::DetailPaneWidth - 64});
    if (const QByteArray sizes = rememberedSizes().get(); !sizes.isEmpty())
        m_splitter->restoreState(sizes);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { rememberedSizes().set(m_splitter->saveState()); });
    layout->addWidget(m_splitter);
}

void WeeklyPart::setScope(const ReportScope &scope)
{
    const bool isSame = scope.first == m_scope.first && scope.next == m_scope.next && !m_word.isEmpty();
    m_scope = scope;
    if (!isSame)
        read();
}

void WeeklyPart::refresh()
{
    if (m_scope.first.isValid())
        read();
}

void WeeklyPart::showMessage(const QString &text)
{
    m_message->setText(text);
    m_stack->setCurrentWidget(m_message);
    m_aside->setEnabled(false);
    for (QAction *action : documentActions())
        action->setEnabled(false);
}

void WeeklyPart::read()
{
    if (m_job)
        m_job->cancel();
    const int round = ++m_round;
    const auto unit = unitOf(m_scope);
    if (!unit) {
        m_word.clear();
        showMessage(tr("A report tells of a week or of a month. Choose one above, or in the list."));
        Q_EMIT settled();
        return;
    }
    m_model->setPeriods(*unit, Words::toLocal(m_desk.workspace->now()).date(), m_scope.first);
    m_weeks->setCurrentIndex(m_model->index(m_model->rowOf(m_scope.first)));
    m_word = WeeksModel::wordOf(*unit, m_scope.first);
    ++m_pending;
    Job *job = m_desk.jobs->start(tr("Making the report %1").arg(m_word));
    m_job = job;
    const ReportKind kind = *unit == WeeksModel::Unit::Week ? ReportKind::Weekly : ReportKind::Monthly;
    m_desk.workspace
        ->read([kind, word = m_word, now = m_desk.workspace->now(), stop = job->stop(), progress = job->progress()](
                   Database &database) { return periodReport(database, kind, word, now, stop, progress); })
        .then(this, [this, round, job = QPointer<Job>(job)](Result<PeriodReport> report) {
            if (job)
                job->finish();
            if (round == m_round)
                take(std::move(report));
            ended();
        });
}

void WeeklyPart::take(Result<PeriodReport> report)
{
    if (!report) {
        if (report.error().code == ErrorCode::Cancelled) {
            showMessage(tr("Reading was cancelled. Refresh the page (F5) to make the report."));
            return;
        }
        const Failure failure = Words::failure(report.error());
        showMessage(failure.what); // the week that was shown before is not the one asked for
        Q_EMIT failed(failure);
        return;
    }
    m_model->setFindings(m_scope.first, static_cast<int>(report->findings.size()));
    m_report = std::move(*report);
    m_document = ReportWords::documentOf(*m_report);
    m_pages = std::make_shared<const PagePainter>(m_document, printLook(), QPageSize(QPageSize::A4));
    m_preview->setPages(m_pages);
    m_stack->setCurrentWidget(m_preview);
    m_aside->setEnabled(true);
    for (QAction *action : documentActions())
        action->setEnabled(true);
    m_pdf->setText(tr("Save PDF, %Ln pages", nullptr, m_pages->pageCount()));
    showAside();
    Q_EMIT summaryChanged();
}

QString WeeklyPart::summary() const
{
    return m_report ? tr("Made %1").arg(Words::shortDateTime(m_report->made)) : QString();
}

void WeeklyPart::ended()
{
    if (--m_pending == 0)
        Q_EMIT settled();
}

} // namespace evenkeel

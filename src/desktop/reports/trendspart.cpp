// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendspart.h"

#include "trendfigures.h"

#include "desktop/charts/cardgrid.h"
#include "desktop/charts/chartcanvas.h"
#include "desktop/charts/chartcard.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/style/palette.h"
#include "desktop/style/tonelabel.h"
#include "services/calendarreader.h"
#include "services/wallclock.h"
#include "services/workspace.h"
#include "wording/metricwords.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace evenkeel {

namespace {

using MakeFigure = ChartFigure (*)(const TrendFigures::View &);

/// One chart of the part.
struct TrendChart
{
    ChartKind kind;
    MakeFigure make;
    CardGrid::Width width;
    int height;
};

template <Metric trend>
ChartFigure indicator(const TrendFigures::View &view)
{
    return TrendFigures::indicator(view, trend);
}

constexpr int Tall = 340;
constexpr int Normal = 316;
constexpr int Low = 216;

const std::array Charts{
    TrendChart{ChartKind::Bars, TrendFigures::volume, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Lines, TrendFigures::backlog, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Lines, TrendFigures::firstResponse, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Lines, TrendFigures::resolution, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Bars, TrendFigures::replies, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Flows, TrendFigures::flows, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Columns, TrendFigures::utilization, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::StackedBars, TrendFigures::complexity, CardGrid::Width::One, Normal},
    TrendChart{ChartKind::Lines, TrendFigures::depth, CardGrid::Width::Whole, Normal},
    TrendChart{ChartKind::Heat, TrendFigures::arrivals, CardGrid::Width::One, Tall},
    TrendChart{ChartKind::Heat, TrendFigures::waiting, CardGrid::Width::One, Tall},
    TrendChart{ChartKind::Lines, indicator<Metric::FrtTrend>, CardGrid::Width::One, Low},
    TrendChart{ChartKind::Lines, indicator<Metric::QueueAgeTrend>, CardGrid::Width::One, Low},
    TrendChart{ChartKind::Lines, indicator<Metric::EscalationTrend>, CardGrid::Width::One, Low},
    TrendChart{ChartKind::Lines, indicator<Metric::ReopenTrend>, CardGrid::Width::One, Low},
    TrendChart{ChartKind::Lines, indicator<Metric::ComplexTrend>, CardGrid::Width::One, Low},
};

Result<TrendsGround> readDays(Database &database, const ReportScope &scope, Instant now, const std::stop_token &stop,
                              const Progress &progress)
{
    const auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return zone.error();
    const WallClock clock(*zone);
    return readTrendsGround(database, {clock.moment(scope.first, 0), clock.moment(scope.next, 0)}, now, stop, progress);
}

} // namespace

TrendsPart::TrendsPart(const DeskContext &desk, QWidget *parent)
    : ReportView(parent)
    , m_desk(desk)
{
    build();
    // A history is too long to be read with every ticket; it is when somebody comes back to it.
    connect(desk.workspace, &Workspace::ticketsChanged, this,
            [this](const QList<TicketId> &tickets) { m_isOld = m_isOld || tickets.isEmpty() || isRunning(); });
    connect(desk.workspace, &Workspace::agentsChanged, this, [this] { m_isOld = true; });
}

TrendsPart::~TrendsPart()
{
    if (m_job)
        m_job->cancel();
}

void TrendsPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_stale = new ToneLabel({}, Tone::Caution);
    m_stale->setGround(Tone::SoftCaution);
    m_stale->setWordWrap(true);
    m_stale->setMargin(8);
    m_stale->hide();
    layout->addWidget(m_stale);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Trends"));
    m_grid = new CardGrid;
    m_scroll->setWidget(m_grid);
    layout->addWidget(m_scroll);
    for (const TrendChart &chart : Charts) {
        auto *card = new ChartCard(chart.kind);
        connect(card, &ChartCard::ticketsRequested, this, &ReportView::ticketsRequested);
        connect(card, &ChartCard::failed, this, &ReportView::failed);
        m_grid->add(card, chart.width, chart.height);
        m_cards.push_back(card);
    }
}

bool TrendsPart::isRunning() const
{
    return m_ground && m_ground->period.until > m_ground->known;
}

void TrendsPart::setScope(const ReportScope &scope)
{
    const bool isSamePeriod = m_ground && !m_isOld && scope.first == m_scope.first && scope.next == m_scope.next;
    const bool isSame = isSamePeriod && scope == m_scope && m_view;
    m_scope = scope;
    if (isSame)
        return;
    if (isSamePeriod)
        compute();
    else
        read();
}

void TrendsPart::refresh()
{
    if (m_scope.first.isValid())
        read();
}

void TrendsPart::read()
{
    if (m_job)
        m_job->cancel();
    m_isOld = false;
    const int round = ++m_round;
    ++m_pending;
    Job *job = m_desk.jobs->start(tr("Reading the history"));
    m_job = job;
    m_desk.workspace
        ->read([scope = m_scope, now = m_desk.workspace->now(), stop = job->stop(), progress = job->progress()](
                   Database &database) { return readDays(database, scope, now, stop, progress); })
        .then(this, [this, round, job = QPointer<Job>(job)](Result<TrendsGround> ground) {
            if (job)
                job->finish();
            if (round == m_round && ground) {
                m_ground = std::make_shared<const TrendsGround>(std::move(*ground));
                compute();
            } else if (!ground && round == m_round) {
                giveUp();
                if (ground.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(Words::failure(ground.error()));
            }
            ended();
        });
}

// Nobody takes the charts of other days for those asked for.
void TrendsPart::giveUp()
{
    m_isOld = true;
    const QString days = m_view ? Words::shortDateTime(m_view->ground->period.from) : QString();
    m_stale->setText(m_view ? tr("Reading was not finished. The charts below are still those from %1 on. Refresh the "
                                 "page (F5) to read the days chosen.",
                                 "moment")
                                  .arg(days)
                            : tr("Reading was not finished. Refresh the page (F5) to read the days chosen."));
    m_stale->show();
    m_scroll->setEnabled(false); // what is grey is not current
}

QString TrendsPart::staleText() const
{
    return m_stale->isHidden() ? QString() : m_stale->text();
}

void TrendsPart::compute()
{
    const int round = ++m_round;
    ++m_pending;
    TrendsChoice choice;
    choice.teams = m_scope.teams;
    // Off both the screen's and the storage thread.
    QtFuture::makeReadyFuture(m_ground)
        .then(QtFuture::Launch::Async,
              [choice](std::shared_ptr<const TrendsGround> ground) { return trendsOf(std::move(ground), choice); })
        .then(this, [this, round](Result<TrendsView> view) {
            if (round == m_round)
                take(std::move(view));
            ended();
        });
}

void TrendsPart::take(Result<TrendsView> view)
{
    if (!view) {
        Q_EMIT failed(Words::failure(view.error()));
        return;
    }
    m_view = std::make_shared<const TrendsView>(std::move(*view));
    m_stale->hide();
    m_scroll->setEnabled(true);
    showFigures();
    Q_EMIT summaryChanged();
}

void TrendsPart::showFigures()
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFigure(Charts[i].make(m_view));
}

void TrendsPart::ended()
{
    if (--m_pending == 0)
        Q_EMIT settled();
}

QString TrendsPart::summary() const
{
    if (!m_view)
        return {};
    const MetricFigure *tickets = m_view->answer.find(Metric::Tickets);
    const MetricFigure *sla = m_view->answer.find(Metric::SlaAttainment);
    const MetricFigure *agents = m_view->answer.find(Metric::UtilizationInBand);
    QStringList parts;
    if (tickets != nullptr)
        parts << tr("%1 tickets").arg(MetricWords::value(*tickets));
    if (sla != nullptr && sla->value)
        parts << tr("SLA attainment %1").arg(MetricWords::value(*sla));
    if (agents != nullptr && agents->value)
        parts << tr("%1 of %2 agents in the target").arg(Words::number(agents->n), Words::number(agents->denominator));
    return parts.join(QStringLiteral("  ·  "));
}

ChartCard *TrendsPart::card(const QString &key) const
{
    for (ChartCard *card : m_cards) {
        if (card->objectName() == key)
            return card;
    }
    return nullptr;
}

void TrendsPart::selectFirst()
{
    if (!m_cards.empty() && !m_cards.front()->canvas()->figure().isEmpty())
        m_cards.front()->canvas()->setCurrent(0);
}

} // namespace evenkeel

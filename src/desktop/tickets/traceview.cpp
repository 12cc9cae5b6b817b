// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceview.h"

#include "insetheader.h"
#include "legendview.h"
#include "linkbutton.h"
#include "tracedelegate.h"
#include "tracemodel.h"
#include "tracewords.h"

#include "desktop/style/fonts.h"
#include "desktop/style/pairline.h"
#include "desktop/style/palette.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t ShownStopped = 3;
constexpr int GatesWidth = static_cast<int>(GateCount * (TraceGeometry::Mark + TraceGeometry::MarkGap)) + 8;
constexpr int LeastScoreWidth = 54;
constexpr int LeastAgentWidth = 116;
constexpr int Margin = 16;

QWidget *indented(QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(Margin, 4, Margin, 4);
    layout->addWidget(widget);
    return box;
}

} // namespace

TraceView::TraceView(QWidget *parent)
    : QWidget(parent)
    , m_candidates(new TraceModel(this))
    , m_stopped(new TraceModel(this))
    , m_delegate(new TraceDelegate(this))
    , m_passed(new ToneLabel({}, Tone::Muted))
    , m_legend(new LegendView)
    , m_stoppedCounts(new ToneLabel({}, Tone::Muted))
    , m_showOthers(new LinkButton)
    , m_footnote(new ToneLabel({}, Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget;
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(Margin, 4, Margin, 8);
    auto *title = new ToneLabel(tr("Assignment trace"));
    title->setFont(fonts::strong());
    headLayout->addWidget(new PairLine(title, m_passed));
    layout->addWidget(head);

    m_candidateTable = makeTable(m_candidates, m_delegate);
    m_candidateTable->setAccessibleName(tr("Candidates"));
    m_stoppedTable = makeTable(m_stopped, m_delegate);
    m_stoppedTable->setAccessibleName(tr("Agents who were stopped"));
    m_stoppedTable->horizontalHeader()->hide();
    for (ToneLabel *label : {m_passed, m_stoppedCounts, m_footnote})
        label->setFont(fonts::secondary());
    m_stoppedCounts->setWordWrap(true);
    m_footnote->setWordWrap(true);
    layout->addWidget(m_candidateTable);
    layout->addWidget(indented(m_legend));
    auto *band = new Panel(Tone::Window, Qt::TopEdge | Qt::BottomEdge);
    auto *bandLayout = new QHBoxLayout(band);
    bandLayout->setContentsMargins(Margin, 4, Margin, 4);
    bandLayout->addWidget(m_stoppedCounts);
    layout->addWidget(band);
    layout->addWidget(m_stoppedTable);
    auto *others = new QHBoxLayout;
    others->setContentsMargins(Margin - 8, 2, Margin, 0);
    others->addWidget(m_showOthers);
    others->addStretch(1);
    layout->addLayout(others);
    layout->addWidget(indented(m_footnote));
    connect(m_showOthers, &LinkButton::clicked, this, [this] { showStopped(true); });
}

QTableView *TraceView::makeTable(TraceModel *model, TraceDelegate *delegate)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(20);
    auto *header = new InsetHeader(table);
    table->setHorizontalHeader(header);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
    table->viewport()->setCursor(Qt::PointingHandCursor);
    table->setAccessibleDescription(tr("Return on a row says why not this colleague, and what it would take."));
    const auto askAt = [this, table](const QModelIndex &index) { ask(table, index); };
    connect(table, &QTableView::clicked, this, askAt);
    connect(table, &QTableView::activated, this, askAt);
    return table;
}

void TraceView::ask(QTableView *table, const QModelIndex &index)
{
    const QModelIndex agent = index.siblingAtColumn(TraceColumn::Agent);
    QRect row = table->visualRect(agent);
    row.setLeft(0);
    row.setRight(table->viewport()->width());
    row.moveTopLeft(table->viewport()->mapToGlobal(row.topLeft()));
    Q_EMIT askedAbout(AgentId{agent.data(TraceRole::AgentNumber).toLongLong()}, row);
}

QString TraceView::footnote() const
{
    return m_footnote->text();
}

void TraceView::layOutColumns()
{
    // As wide as its head in the reader's language, and as the widest figure.
    const QString head = m_candidates->headerData(TraceColumn::Score, Qt::Horizontal, Qt::DisplayRole).toString();
    int scoreWidth = std::max(LeastScoreWidth, QFontMetrics(fonts::secondary()).horizontalAdvance(head) + Margin + 2);
    const QFontMetrics letters(fonts::strong());
    for (int row = 0; row < m_candidates->rowCount(); ++row) {
        const QString figure = m_candidates->index(row, TraceColumn::Score).data().toString();
        scoreWidth = std::max(scoreWidth, letters.horizontalAdvance(figure) + Margin + 2);
    }
    const int rest = width() - GatesWidth - scoreWidth;
    const int agent = std::max(LeastAgentWidth, rest * 45 / 100);
    for (const QTableView *table : {m_candidateTable, m_stoppedTable}) {
        QHeaderView *header = table->horizontalHeader();
        header->resizeSection(TraceColumn::Agent, agent);
        header->resizeSection(TraceColumn::Gates, GatesWidth);
        header->resizeSection(TraceColumn::Terms, std::max(40, rest - agent));
        header->resizeSection(TraceColumn::Score, scoreWidth);
    }
}

void TraceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutColumns();
}

void TraceView::fit(QTableView *table) const
{
    int height = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->height();
    const auto rowHeight = [&](int row) { return m_delegate->sizeHint({}, table->model()->index(row, 0)).height(); };
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setRowHeight(row, rowHeight(row));
        height += rowHeight(row);
    }
    table->setFixedHeight(height);
    table->setVisible(table->model()->rowCount() > 0);
}

void TraceView::setScale(const std::vector<TraceLine> &lines, bool isCost)
{
    double least = 0;
    double most = 0;
    for (const TraceLine &line : lines) {
        double below = 0;
        double above = 0;
        for (const ScoredTerm &scored : line.terms) {
            const double shown = isCost ? -scored.points : scored.points;
            (shown < 0 ? below : above) += shown;
        }
        least = std::min(least, below);
        most = std::max(most, above);
    }
    m_delegate->setScale(least, most);
}

void TraceView::showTrace(const Trace &trace, const DeskNames &names)
{
    m_trace = trace;
    m_names = names;
    std::vector<TraceLine> candidates;
    m_stoppedLines.clear();
    for (const TraceLine &line : trace.lines)
        (line.isCandidate() ? candidates : m_stoppedLines).push_back(line);
    const auto terms = TraceModel::termsOf(candidates);
    QStringList legend;
    for (const ScoreTerm term : terms)
        legend.append(Words::term(term));
    m_legend->setNames(legend);
    m_legend->parentWidget()->setVisible(!legend.isEmpty());
    const AssignmentMethod method = trace.decision.method;
    setScale(candidates, method == AssignmentMethod::LeastCost);
    m_candidates->setLines(std::move(candidates), terms, trace.decision.agent, names, method);
    layOutColumns();
    fit(m_candidateTable);
    m_passed->setText(TraceWords::passed(trace.decision));
    m_stoppedCounts->setText(TraceWords::stopped(trace.decision));
    m_stoppedCounts->parentWidget()->setVisible(!m_stoppedCounts->text().isEmpty());
    m_footnote->setText(TraceWords::footnote(trace.decision));
    showStopped(false);
}

void TraceView::showStopped(bool all)
{
    const std::size_t shown = all ? m_stoppedLines.size() : std::min(ShownStopped, m_stoppedLines.size());
    m_stopped->setLines({m_stoppedLines.begin(), m_stoppedLines.begin() + static_cast<std::ptrdiff_t>(shown)}, {}, {},
                        m_names);
    fit(m_stoppedTable);
    const std::size_t others = m_stoppedLines.size() - shown;
    m_showOthers->setVisible(others > 0);
    m_showOthers->setText(tr("Show the other %n", nullptr, static_cast<int>(others)));
}

} // namespace evenkeel

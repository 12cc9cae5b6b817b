// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpanel.h"

#include "benchdelegate.h"
#include "benchform.h"
#include "benchmodel.h"
#include "benchwords.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/pairline.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"
#include "desktop/tickets/factgrid.h"
#include "desktop/tickets/legendview.h"
#include "desktop/tickets/linkbutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int FormWidth = 168;
constexpr std::size_t MostStopped = 4;

} // namespace

BenchPanel::BenchPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, parent)
    , m_form(new BenchForm)
    , m_candidates(new BenchModel(this))
    , m_moment(new ToneLabel({}, Tone::Muted))
{
    setAccessibleName(tr("Test bench"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(15, 11, 15, 12);
    rows->setSpacing(12);
    auto *title = new ToneLabel(tr("Test bench"));
    title->setFont(fonts::title());
    m_moment->setFont(fonts::secondary());
    rows->addWidget(new PairLine(title, m_moment));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(measures::PageMargin);
    m_form->setFixedWidth(FormWidth);
    columns->addWidget(m_form);
    columns->addWidget(makeAnswer(), 1);
    rows->addLayout(columns);
    layout->addWidget(body, 1);
    layout->addWidget(makeFoot());
}

QWidget *BenchPanel::makeAnswer()
{
    auto *answer = new QWidget;
    auto *rows = new QVBoxLayout(answer);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    m_facts = new FactGrid;
    m_table = new QTableView;
    m_table->setModel(m_candidates);
    m_table->setItemDelegate(new BenchDelegate(m_table));
    m_table->setAccessibleName(tr("Candidates under the draft"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(measures::RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setFixedHeight(measures::RowHeight);
    m_table->horizontalHeader()->setFont(fonts::secondary());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_legend = new LegendView;
    m_verdict = new ToneLabel;
    m_verdict->setFont(fonts::secondaryStrong());
    m_reason = new ToneLabel({}, Tone::Text);
    m_reason->setFont(fonts::secondary());
    for (ToneLabel *label : {m_verdict, m_reason})
        label->setWordWrap(true);
    rows->addWidget(m_facts);
    rows->addWidget(m_table);
    rows->addWidget(m_legend);
    auto *rule = new Panel(Tone::Line);
    rule->setFixedHeight(1);
    rows->addWidget(rule);
    rows->addWidget(m_verdict);
    rows->addWidget(m_reason);
    rows->addStretch(1);
    return answer;
}

QWidget *BenchPanel::makeFoot()
{
    auto *foot = new Panel(Tone::Surface, Qt::TopEdge);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(15, 8, 15, 8);
    line->setSpacing(8);
    m_waiting = new ToneLabel({}, Tone::Muted);
    m_waiting->setFont(fonts::secondary());
    m_waiting->setWordWrap(true);
    m_differing = new LinkButton;
    m_differing->hide();
    m_test = new QPushButton(icon(Glyph::Lab), QString());
    m_test->setObjectName(QStringLiteral("test"));
    line->addWidget(m_waiting, 1);
    line->addWidget(m_differing);
    line->addWidget(m_test);
    connect(m_test, &QPushButton::clicked, this, &BenchPanel::testRequested);
    connect(m_differing, &LinkButton::clicked, this, &BenchPanel::differencesRequested);
    setWaitingCount(0);
    return foot;
}

void BenchPanel::setMoment(const QString &words)
{
    m_moment->setText(words);
}

void BenchPanel::setWaitingCount(int count)
{
    m_waitingCount = count;
    m_test->setText(tr("Test %n waiting tickets", nullptr, count));
    m_test->setEnabled(count > 0);
    m_test->setToolTip(tr("Who would get a different agent under the draft. Nothing is assigned."));
    if (m_differing->isHidden())
        clearWaiting();
}

void BenchPanel::clearWaiting()
{
    m_differing->hide();
    m_waiting->setText(m_waitingCount > 0 ? tr("Nothing is assigned by a test.") : tr("No ticket waits."));
}

void BenchPanel::setTesting(bool isTesting)
{
    m_test->setEnabled(!isTesting && m_waitingCount > 0);
    if (isTesting)
        m_waiting->setText(tr("Testing %n tickets", nullptr, m_waitingCount));
}

void BenchPanel::showWaiting(const WaitingComparison &comparison)
{
    const int differ = static_cast<int>(comparison.otherwise.size());
    const QString waiting = tr("%n waiting", nullptr, comparison.waiting);
    m_waiting->setText(tr("%1: %2 decided alike, %3 differ. Assigned: %4 now, %5 under the draft.")
                           .arg(waiting)
                           .arg(comparison.waiting - differ)
                           .arg(differ)
                           .arg(comparison.assignedBySaved)
                           .arg(comparison.assignedByEdited));
    m_differing->setText(tr("Show %n", "tickets that differ", differ));
    m_differing->setAccessibleName(tr("Show %n tickets that differ", nullptr, differ));
    m_differing->setVisible(differ > 0);
    m_differing->updateGeometry();
}

void BenchPanel::showWorking()
{
    m_facts->clear();
    m_candidates->clear();
    m_legend->setNames({});
    m_verdict->clear();
    m_reason->setText(tr("Trying the ticket under both policies"));
    fitTable();
}

void BenchPanel::showProblem(const QString &problem)
{
    showWorking();
    m_reason->setText(problem);
}

void BenchPanel::showAnswer(const BenchComparison &comparison, const Policy &edited, const Policy &saved,
                            const DeskNames &names)
{
    m_facts->clear();
    m_facts->add(tr("Queue"), BenchWords::queue(comparison.edited, edited, names));
    m_facts->add(tr("Rule"), BenchWords::rule(comparison.edited, edited));
    m_facts->add(tr("Ring"), BenchWords::ring(comparison.edited));
    m_facts->add(tr("Gates"), BenchWords::gates(comparison.edited));
    m_facts->add(tr("Chosen"), BenchWords::chosen(comparison.edited, names));
    m_candidates->setTrace(comparison.edited.trace, names, MostStopped);
    QStringList legend;
    for (const ScoreTerm term : m_candidates->terms())
        legend << Words::term(term);
    m_legend->setNames(legend);
    m_legend->setVisible(!legend.isEmpty());
    m_verdict->setText(BenchWords::verdict(comparison, saved.version));
    const QString reason = BenchWords::reason(comparison, edited, saved, names);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    fitTable();
}

void BenchPanel::fitTable()
{
    const int rows = m_candidates->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight((rows + 1) * measures::RowHeight + 2);
    const int width = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    const int figure = std::max(
        68, QFontMetrics(fonts::secondary())
                    .horizontalAdvance(
                        m_candidates->headerData(BenchColumn::Figure, Qt::Horizontal, Qt::DisplayRole).toString()) +
                18);
    const int agent = std::clamp(width * 2 / 5, 80, 140);
    header->resizeSection(BenchColumn::Agent, agent);
    header->resizeSection(BenchColumn::Figure, figure);
    header->resizeSection(BenchColumn::Terms, std::max(40, width - agent - figure));
}

void BenchPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    QMetaObject::invokeMethod(this, &BenchPanel::fitTable, Qt::QueuedConnection);
}

QString BenchPanel::verdict() const
{
    return m_verdict->text() + u' ' + m_reason->text();
}

QString BenchPanel::waitingText() const
{
    return m_waiting->text();
}

} // namespace evenkeel

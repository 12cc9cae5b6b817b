// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpart.h"

#include "auditdelegate.h"
#include "auditrulesmodel.h"
#include "auditticketsmodel.h"
#include "stattile.h"

#include "desktop/charts/chartexport.h"
#include "desktop/charts/charttablemodel.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/theme.h"
#include "desktop/style/tonelabel.h"
#include "desktop/tickets/linkbutton.h"
#include "services/calendarreader.h"
#include "services/policyaudit.h"
#include "services/wallclock.h"
#include "services/workspace.h"
#include "wording/auditwords.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::array TileInks{Tone::Good, Tone::Text, Tone::Bad, Tone::Caution};

Result<NamedAudit> readAudit(Database &database, const ReportScope &scope, Instant now, const std::stop_token &stop,
                             const Progress &progress)
{
    const auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return zone.error();
    const WallClock clock(*zone);
    auto report =
        auditPolicy(database, {clock.moment(scope.first, 0), clock.moment(scope.next, 0)}, now, stop, progress);
    if (!report)
        return report.error();
    return nameTickets(database, std::move(*report), 0);
}

QTableView *table(QAbstractItemModel *model, const QString &name, int stretched)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setResizeContentsPrecision(200); // a rule may have many thousand tickets
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return view;
}

/// How many of the assignments of the period had an outcome.
std::int64_t countOf(const PolicyAuditReport &report, AuditOutcome outcome)
{
    std::int64_t count = 0;
    for (const AuditedRule &rule : report.rules)
        count += rule.stage == AuditStage::Assignment ? rule.count(outcome) : 0;
    return count;
}

std::int64_t askedOf(const PolicyAuditReport &report)
{
    std::int64_t asked = 0;
    for (const AuditedRule &rule : report.rules)
        asked += rule.stage == AuditStage::Assignment ? rule.asked : 0;
    return asked;
}

// A ticket that changed hands more than once is listed once.
void makeUnique(std::vector<TicketId> &tickets)
{
    std::sort(tickets.begin(), tickets.end());
    tickets.erase(std::unique(tickets.begin(), tickets.end()), tickets.end());
}

} // namespace

AuditPart::AuditPart(const DeskContext &desk, QWidget *parent)
    : ReportView(parent)
    , m_desk(desk)
    , m_rulesModel(new AuditRulesModel(this))
    , m_ticketsModel(new AuditTicketsModel(this))
    , m_placesModel(new ChartTableModel(this))
{
    ChartTable none;
    none.headers = {tr("Agent"), tr("Tickets"), tr("Share (%)")};
    m_placesModel->setTable(std::move(none));
    makeActions();
    build();
    connectTables();
    // A desk is not replayed with every ticket; it is when somebody comes back to it.
    const auto grownOld = [this] { m_isOld = true; };
    connect(desk.workspace, &Workspace::ticketsChanged, this, grownOld);
    connect(desk.workspace, &Workspace::agentsChanged, this, grownOld);
    connect(desk.workspace, &Workspace::policyChanged, this, grownOld);
}

AuditPart::~AuditPart()
{
    if (m_job)
        m_job->cancel();
}

void AuditPart::makeActions()
{
    m_export = new QAction(icon(Glyph::Export, Tone::OnAccent), tr("Export the rules"), this);
    m_export->setToolTip(tr("Save the table of rules as CSV"));
    m_exportTickets = new QAction(icon(Glyph::Export), tr("Export the tickets"), this);
    m_exportTickets->setToolTip(tr("Save every ticket that went elsewhere as CSV"));
    connect(m_export, &QAction::triggered, this, [this] {
        if (const QString file = askFile(tr("Save the rules as CSV"), QStringLiteral("audit-rules")); !file.isEmpty())
            saveRules(file);
    });
    connect(m_exportTickets, &QAction::triggered, this, [this] {
        if (const QString file = askFile(tr("Save the tickets as CSV"), QStringLiteral("audit-tickets"));
            !file.isEmpty())
            saveTickets(file);
    });
    for (QAction *action : viewActions())
        action->setEnabled(false);
}

QList<QAction *> AuditPart::viewActions() const
{
    return {m_export, m_exportTickets};
}

void AuditPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_body = new QWidget;
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(measures::PageMargin, 12, measures::PageMargin, 12);
    rows->setSpacing(measures::PanelGap);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(measures::PanelGap);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new StatTile;
        tiles->addWidget(m_tiles[i]);
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, i] { askOutcome(static_cast<AuditOutcome>(i)); });
    }
    rows->addLayout(tiles);
    m_notes = new ToneLabel({}, Tone::Muted);
    m_notes->setFont(fonts::secondary());
    m_notes->setWordWrap(true);
    rows->addWidget(m_notes);
    m_rules = table(m_rulesModel, tr("Rules"), AuditColumn::WentTo);
    m_rules->setItemDelegateForColumn(AuditColumn::Share, new AuditDelegate(m_rules));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rules);
    splitter->addWidget(buildBelow());
    splitter->setSizes({300, 360});
    rows->addWidget(splitter, 1);
    m_message = new ToneLabel({}, Tone::Muted);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(32);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_body);
    layout->addWidget(m_stack);
}

QWidget *AuditPart::buildBelow()
{
    auto *below = new QWidget;
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_ruleTitle = new ToneLabel;
    m_ruleTitle->setFont(fonts::title());
    m_ruleTitle->setFit(ToneLabel::Fit::Elided);
    m_all = new LinkButton;
    head->addWidget(m_ruleTitle, 1);
    head->addWidget(m_all);
    rows->addLayout(head);
    m_destinations = table(m_placesModel, tr("Where they went"), 0);
    m_tickets = table(m_ticketsModel, tr("Tickets that went elsewhere"), AuditTicketColumn::Why);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_destinations);
    splitter->addWidget(m_tickets);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 800});
    rows->addWidget(splitter, 1);
    return below;
}

void AuditPart::connectTables()
{
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPart::showRule);
    connect(m_rules, &QTableView::activated, this,
            [this](const QModelIndex &index) { askRule(m_rulesModel->at(index.row())); });
    connect(m_all, &LinkButton::clicked, this, [this] { askRule(current()); });
    connect(m_destinations, &QTableView::activated, this,
            [this](const QModelIndex &index) { askDestination(index.row()); });
    connect(m_tickets, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const TicketId ticket = m_ticketsModel->ticketAt(index.row()); ticket.isValid())
            Q_EMIT ticketRequested(ticket);
    });
}

void AuditPart::setScope(const ReportScope &scope)
{
    const bool isSame = !m_isOld && scope.first == m_scope.first && scope.next == m_scope.next;
    m_scope = scope;
    if (!isSame)
        read();
}

void AuditPart::refresh()
{
    if (m_scope.first.isValid())
        read();
}

void AuditPart::showMessage(const QString &text)
{
    m_message->setText(text);
    m_stack->setCurrentWidget(m_message);
    for (QAction *action : viewActions())
        action->setEnabled(false);
}

QString AuditPart::message() const
{
    return m_stack->currentWidget() == m_message ? m_message->text() : QString();
}

void AuditPart::read()
{
    if (m_job)
        m_job->cancel();
    m_isOld = false;
    const int round = ++m_round;
    ++m_pending;
    showMessage(tr("Replaying the desk of these days …"));
    Job *job = m_desk.jobs->start(tr("Replaying the desk"));
    m_job = job;
    m_desk.workspace
        ->read([scope = m_scope, now = m_desk.workspace->now(), stop = job->stop(), progress = job->progress()](
                   Database &database) { return readAudit(database, scope, now, stop, progress); })
        .then(this, [this, round, job = QPointer<Job>(job)](Result<NamedAudit> audit) {
            if (job)
                job->finish();
            if (round == m_round)
                take(std::move(audit));
            ended();
        });
}

void AuditPart::take(Result<NamedAudit> audit)
{
    if (!audit) {
        m_audit.reset();
        m_rulesModel->setReport({});
        showRule();
        Q_EMIT summaryChanged();
        if (audit.error().code == ErrorCode::Cancelled)
            return showMessage(tr("Replaying was cancelled. Refresh the page (F5) to compare."));
        const Failure failure = Words::failure(audit.error());
        showMessage(failure.what);
        Q_EMIT failed(failure);
        return;
    }
    m_audit = std::make_shared<const NamedAudit>(std::move(*audit));
    m_rulesModel->setReport(std::shared_ptr<const PolicyAuditReport>(m_audit, &m_audit->report));
    if (m_audit->report.rules.empty()) {
        showMessage(
            tr("Nobody was given a ticket in these days, so there is nothing to compare with the policy. Choose "
               "another period above, or import the history of these days."));
    } else {
        showTiles();
        m_stack->setCurrentWidget(m_body);
        selectFirst();
        for (QAction *action : viewActions())
            action->setEnabled(true);
    }
    showRule();
    Q_EMIT summaryChanged();
}

void AuditPart::showTiles()
{
    const PolicyAuditReport &report = m_audit->report;
    const std::int64_t asked = askedOf(report);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const auto outcome = static_cast<AuditOutcome>(i);
        const std::int64_t count = countOf(report, outcome);
        const double share = asked > 0 ? static_cast<double>(count) / static_cast<double>(asked) : 0;
        m_tiles[i]->setFigure(tr("%1 %").arg(Words::decimal(100 * share)), AuditWords::outcome(outcome),
                              tr("%1 of %2 assignments").arg(Words::number(count), Words::number(asked)),
                              count > 0 ? TileInks[i] : Tone::Text);
    }
    QStringList notes;
    for (const AuditedPolicy &policy : report.policies) {
        if (policy.asked > 0 || report.policies.size() == 1)
            notes << tr("Policy %1 from %2: %3 assignments.", "version, moment, count")
                         .arg(Words::number(policy.version), Words::shortDateTime(policy.span.from),
                              Words::number(policy.asked));
    }
    for (const AuditNote &note : report.notes)
        notes << AuditWords::note(note.code, note.count);
    m_notes->setText(notes.join(QLatin1Char(' ')));
}

const AuditedRule *AuditPart::current() const
{
    return m_rulesModel->at(m_rules->currentIndex().row());
}

void AuditPart::showRule()
{
    const AuditedRule *rule = current();
    m_ticketsModel->setRule(m_audit, rule);
    ChartTable places;
    const bool isTriage = rule != nullptr && rule->stage == AuditStage::Triage;
    places.headers = {isTriage ? tr("Queue") : tr("Agent"), tr("Tickets"), tr("Share (%)")};
    for (std::size_t i = 0; rule != nullptr && i < rule->wentTo.size(); ++i) {
        const AuditDestination &where = rule->wentTo[i];
        places.rows.push_back(
            {m_rulesModel->placeName(*rule, where), static_cast<qlonglong>(where.count),
             std::round(1000.0 * static_cast<double>(where.count) / static_cast<double>(rule->departures.size())) /
                 10});
    }
    m_placesModel->setTable(std::move(places));
    const bool isAny = rule != nullptr && !rule->departures.empty();
    const QString name = rule == nullptr ? QString() : m_rulesModel->fullName(*rule);
    m_ruleTitle->setText(rule == nullptr ? QString()
                         : isAny         ? tr("%1: where the rest went", "rule").arg(name)
                                         : tr("%1: always followed", "rule").arg(name));
    m_all->setVisible(isAny);
    if (isAny)
        m_all->setText(tr("Show them on the page Tickets"));
}

void AuditPart::askRule(const AuditedRule *rule)
{
    if (rule == nullptr || rule->departures.empty())
        return;
    ChartTickets asked{tr("%1: went elsewhere", "rule").arg(m_rulesModel->fullName(*rule)), {}};
    for (const AuditedTicket &ticket : rule->departures)
        asked.tickets.push_back(ticket.ticket);
    makeUnique(asked.tickets);
    Q_EMIT ticketsRequested(asked);
}

void AuditPart::askDestination(int row)
{
    const AuditedRule *rule = current();
    if (rule == nullptr || row < 0 || row >= static_cast<int>(rule->wentTo.size()))
        return;
    const AuditDestination &where = rule->wentTo[static_cast<std::size_t>(row)];
    ChartTickets asked{tr("%1: went to %2", "rule, agent or queue")
                           .arg(m_rulesModel->fullName(*rule), m_rulesModel->placeName(*rule, where)),
                       {}};
    for (const AuditedTicket &ticket : rule->departures) {
        if (ticket.went == where.agent && ticket.wentQueue == where.queue)
            asked.tickets.push_back(ticket.ticket);
    }
    makeUnique(asked.tickets);
    Q_EMIT ticketsRequested(asked);
}

void AuditPart::askOutcome(AuditOutcome outcome)
{
    if (!m_audit || outcome == AuditOutcome::Followed)
        return; // the sheet names only what went elsewhere
    ChartTickets asked{tr("Audit: %1", "what became of it").arg(AuditWords::outcome(outcome)), {}};
    for (const AuditedRule &rule : m_audit->report.rules) {
        if (rule.stage != AuditStage::Assignment)
            continue;
        for (const AuditedTicket &ticket : rule.departures) {
            if (ticket.outcome == outcome)
                asked.tickets.push_back(ticket.ticket);
        }
    }
    makeUnique(asked.tickets);
    if (!asked.tickets.empty())
        Q_EMIT ticketsRequested(asked);
}

QString AuditPart::askFile(const QString &title, const QString &name)
{
    return QFileDialog::getSaveFileName(this, title,
                                        QStringLiteral("%1-%2.csv").arg(name, m_scope.first.toString(Qt::ISODate)),
                                        tr("Comma-separated values (*.csv)"));
}

void AuditPart::write(const QString &file, const ChartTable &table)
{
    const QByteArray bytes = ChartExport::asCsv(table);
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!isWritten)
        Q_EMIT failed(Words::failure({ErrorCode::FileReadOnly, file.toStdString()}));
}

void AuditPart::saveRules(const QString &file)
{
    write(file, m_rulesModel->table());
}

void AuditPart::saveTickets(const QString &file)
{
    if (m_audit)
        write(file, AuditTicketsModel::table(*m_audit));
}

QString AuditPart::summary() const
{
    if (!m_audit || m_audit->report.rules.empty())
        return {};
    return tr("%Ln rules asked", nullptr, static_cast<int>(m_audit->report.rules.size()));
}

// The first that says something: what was always followed has nothing below it.
void AuditPart::selectFirst()
{
    int row = 0;
    while (row + 1 < m_rulesModel->rowCount() && m_rulesModel->at(row)->departures.empty())
        ++row;
    if (row < m_rulesModel->rowCount())
        m_rules->setCurrentIndex(m_rulesModel->index(row, 0));
}

void AuditPart::ended()
{
    if (--m_pending == 0)
        Q_EMIT settled();
}

} // namespace evenkeel

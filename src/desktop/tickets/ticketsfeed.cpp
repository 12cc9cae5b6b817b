// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsfeed.h"

#include "ticketspage.h"

#include "desktop/importing/importdialog.h"
#include "desktop/style/words.h"
#include "services/breachmemory.h"
#include "services/decidedtickets.h"
#include "services/firsttickets.h"
#include "services/ticketindexreader.h"
#include "services/ticketviews.h"
#include "services/workspace.h"

#include <utility>

namespace evenkeel {

namespace {

constexpr int FirstCount = 200;
/// Tickets read before other work has its turn.
constexpr int PieceCount = 20'000;
/// Beyond so many changed tickets reading all anew is no slower.
constexpr int MostChanged = 2'000;

} // namespace

TicketsFeed::TicketsFeed(Workspace *workspace, TicketsPage *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
    , m_breaches(std::make_shared<BreachMemory>())
{
    connect(page, &TicketsPage::fetchRequested, this, &TicketsFeed::start);
    connect(page, &TicketsPage::decisionsRequested, this, &TicketsFeed::readDecided);
    connect(workspace, &Workspace::ticketsChanged, this, &TicketsFeed::readChanged);
    connect(workspace, &Workspace::agentsChanged, this, &TicketsFeed::readNames);
    connect(workspace, &Workspace::catalogChanged, this, &TicketsFeed::readNames);
    connect(workspace, &Workspace::catalogChanged, this, [this] {
        if (m_hasStarted)
            readViews();
    });
    connect(workspace, &Workspace::policyChanged, this, [this] {
        if (m_hasStarted)
            start();
    });
    connect(page, &TicketsPage::saveViewRequested, this,
            [this](const NamedView &view, const std::optional<QByteArray> &seen) {
                changeView(view.name, view,
                           [view, seen](Database &database) { return saveTicketView(database, view, seen); });
            });
    connect(page, &TicketsPage::removeViewRequested, this, [this](const NamedView &seen) {
        changeView(seen.name, std::nullopt, [seen](Database &database) { return removeTicketView(database, seen); });
    });
    connect(page, &TicketsPage::importRequested, this, [this] {
        auto *dialog = new ImportDialog(m_page->desk(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void TicketsFeed::report(const Error &error)
{
    Q_EMIT m_page->failed(Words::failure(error));
}

void TicketsFeed::start()
{
    m_hasStarted = true;
    m_missed.clear();
    const int round = ++m_round;
    m_page->setFetching(true);
    m_workspace
        ->read([now = m_workspace->now()](Database &database) { return readFirstTickets(database, FirstCount, now); })
        .then(this, [this, round](const Result<FirstTickets> &first) {
            if (round != m_round)
                return;
            if (!first) {
                m_page->setFetching(false);
                report(first.error());
                return;
            }
            m_page->setNames(first->names);
            m_page->showFirst(*first);
            readOn(round, std::make_shared<TicketIndexReading>(m_workspace->now()));
        });
    readViews();
}

/// A piece, then whatever else waits for the storage thread, then the next piece.
void TicketsFeed::readOn(int round, const std::shared_ptr<TicketIndexReading> &reading)
{
    m_workspace->read([reading](Database &database) { return reading->readSome(database, PieceCount); })
        .then(this, [this, round, reading](const Result<bool> &isComplete) {
            if (round != m_round)
                return;
            if (isComplete && !*isComplete)
                return readOn(round, reading);
            m_page->setFetching(false);
            if (!isComplete)
                return report(isComplete.error());
            m_page->setIndex(reading->takeIndex());
            if (!m_missed.isEmpty())
                readChanged(std::exchange(m_missed, {}));
        });
}

void TicketsFeed::readChanged(const QList<TicketId> &tickets)
{
    if (!m_hasStarted)
        return;
    if (tickets.isEmpty() || tickets.size() + m_missed.size() > MostChanged)
        return start();
    if (m_page->isFetching()) {
        // Nobody knows whether they had been read already.
        m_missed.append(tickets);
        return;
    }
    m_workspace
        ->read([ids = std::vector<TicketId>(tickets.begin(), tickets.end()),
                now = m_workspace->now()](Database &database) { return readTicketRecords(database, ids, now); })
        .then(this, [this](const Result<std::vector<TicketRecord>> &records) {
            if (records)
                m_page->update(*records);
            else
                report(records.error());
        });
}

void TicketsFeed::readDecided(const TicketFilter &filter)
{
    readDecidedOn(++m_decidedRound, filter,
                  std::make_shared<DecidedReading>(filter, m_page->names(), m_workspace->now(), m_breaches));
}

void TicketsFeed::readDecidedOn(int round, const TicketFilter &filter, const std::shared_ptr<DecidedReading> &reading)
{
    m_workspace->read([reading](Database &database) { return reading->readSome(database, PieceCount); })
        .then(this, [this, round, filter, reading](const Result<bool> &isComplete) {
            if (round != m_decidedRound)
                return;
            if (isComplete && !*isComplete)
                return readDecidedOn(round, filter, reading);
            if (!isComplete)
                report(isComplete.error());
            m_page->showDecided(filter, isComplete ? std::make_shared<const DecidedTickets>(reading->take()) : nullptr);
        });
}

void TicketsFeed::readNames()
{
    if (!m_hasStarted)
        return;
    m_workspace->names().then(this, [this](const Result<DeskNames> &names) {
        if (names)
            m_page->setNames(*names);
        else
            report(names.error());
    });
}

void TicketsFeed::changeView(const QString &name, const std::optional<NamedView> &wanted,
                             const std::function<Result<Done>(Database &)> &change)
{
    m_workspace->perform(change).then(this, [this, name, wanted](const Result<Done> &changed) {
        if (!changed && changed.error().code == ErrorCode::Conflict)
            settleView(name, wanted);
        else if (!changed)
            report(changed.error());
        readViews();
    });
}

void TicketsFeed::settleView(const QString &name, const std::optional<NamedView> &wanted)
{
    m_workspace->read([name](Database &database) { return readTicketView(database, name); })
        .then(this, [this, name, wanted](const Result<AuthoredView> &theirs) {
            if (theirs)
                m_page->settleView(wanted, name, *theirs);
            else
                report(theirs.error());
        });
}

void TicketsFeed::readViews()
{
    m_workspace->read([](Database &database) { return readTicketViews(database); })
        .then(this, [this](const Result<std::vector<NamedView>> &views) {
            if (views)
                m_page->setViews(*views);
            else
                report(views.error());
        });
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsfeed.h"

#include "ticketspage.h"

#include "desktop/importing/importdialog.h"
#include "desktop/style/words.h"
#include "services/firsttickets.h"
#include "services/ticketindexreader.h"
#include "services/ticketviews.h"
#include "services/workspace.h"

namespace evenkeel {

namespace {

constexpr int FirstCount = 200;
/// Beyond so many changed tickets reading all anew is no slower.
constexpr int MostChanged = 2'000;

} // namespace

TicketsFeed::TicketsFeed(Workspace *workspace, TicketsPage *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
    connect(page, &TicketsPage::fetchRequested, this, &TicketsFeed::start);
    connect(workspace, &Workspace::ticketsChanged, this, &TicketsFeed::readChanged);
    connect(workspace, &Workspace::agentsChanged, this, &TicketsFeed::readNames);
    connect(workspace, &Workspace::catalogChanged, this, &TicketsFeed::readNames);
    connect(workspace, &Workspace::policyChanged, this, [this] {
        if (m_hasStarted)
            start();
    });
    connect(page, &TicketsPage::saveViewRequested, this, [this](const NamedView &view) {
        changeViews([view](Database &database) { return saveTicketView(database, view); });
    });
    connect(page, &TicketsPage::removeViewRequested, this, [this](const QString &name) {
        changeViews([name](Database &database) { return removeTicketView(database, name); });
    });
    connect(page, &TicketsPage::importRequested, this, [this] {
        auto *dialog = new ImportDialog(m_page->desk(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

TicketsFeed::~TicketsFeed()
{
    m_stop.request_stop();
}

void TicketsFeed::report(const Error &error)
{
    Q_EMIT m_page->failed(Words::failure(error));
}

void TicketsFeed::start()
{
    m_hasStarted = true;
    m_stop.request_stop();
    m_stop = std::stop_source();
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
            readAll(round);
        });
    readViews();
}

void TicketsFeed::readAll(int round)
{
    // A future hands out copies, and an index is not to be copied.
    using Index = std::shared_ptr<std::unique_ptr<TicketIndex>>;
    m_workspace
        ->read([now = m_workspace->now(), stop = m_stop.get_token()](Database &database) -> Result<Index> {
            auto index = readTicketIndex(database, now, stop);
            if (!index)
                return index.error();
            return std::make_shared<std::unique_ptr<TicketIndex>>(std::move(*index));
        })
        .then(this, [this, round](const Result<Index> &index) {
            if (round != m_round)
                return;
            m_page->setFetching(false);
            if (index)
                m_page->setIndex(std::move(**index));
            else
                report(index.error());
        });
}

void TicketsFeed::readChanged(const QList<TicketId> &tickets)
{
    if (!m_hasStarted)
        return;
    // While all are being read nobody knows which of them a change has missed.
    if (tickets.isEmpty() || tickets.size() > MostChanged || m_page->isFetching())
        return start();
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

void TicketsFeed::changeViews(const std::function<Result<Done>(Database &)> &change)
{
    m_workspace->read(change).then(this, [this](const Result<Done> &changed) {
        if (!changed)
            report(changed.error());
        readViews();
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

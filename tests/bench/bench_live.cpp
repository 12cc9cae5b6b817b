// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a ticket that one desk has moved stands in its new place on the screen of another, from the moment it is
// stored: on the board and in the list of tickets, on a server of the program's own and in a file.
//
//   bench_live [changes]

#include "deskworkspaces.h"
#include "figures.h"
#include "opendesk.h"

#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/tickets/ticketsmodel.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/tickettable.h"
#include "services/workspace.h"
#include "storage/ticketstore.h"
#include "support/postgrescluster.h"

#include <QTemporaryDir>

#include <chrono>
#include <map>

using namespace evenkeel;
using namespace bench;

namespace {

using Steady = std::chrono::steady_clock;

constexpr double AskedMillis = 300;

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

std::unique_ptr<Workspace> openDesk(const QString &url, Workspace::Missing missing)
{
    return need(Workspace::open(url, missing, Clock(Now)));
}

void makeDesk(const QString &url)
{
    const auto workspace = openDesk(url, Workspace::Missing::Create);
    DemoRequest request;
    request.days = 30;
    auto filled = workspace->fillWithDemo(request, {}, {});
    waitUntil([&filled] { return filled.isFinished(); });
    need(filled.result());
}

/// Gives the ticket to the agent; the moment it was stored.
QFuture<Result<Steady::time_point>> give(Workspace &desk, TicketId ticket, AgentId agent, Instant at)
{
    return desk.perform([ticket, agent, at](Database &database) -> Result<Steady::time_point> {
        TicketEvent event;
        event.ticket = ticket;
        event.at = at;
        event.kind = EventKind::Reassigned;
        event.change.agent = agent;
        const auto stored = TicketStore(database).append({&event, 1});
        if (!stored)
            return stored.error();
        return Steady::now();
    });
}

/// Changes one after the other, each when the one before has settled, as people make them.
class LiveMeasure final
{
public:
    LiveMeasure(QApplication &application, const QString &url)
        : m_other(openDesk(url, Workspace::Missing::Refuse))
        , m_desk(application, QStringLiteral("board"))
    {
        m_desk.open(url);
        m_desk.window().resize(1600, 1000);
        settle();
        for (const AgentLane &lane : board().model()->snapshot().lanes) {
            if (!lane.cards.empty()) {
                m_tickets.push_back(lane.cards.front().id);
                m_holders[lane.cards.front().id] = lane.id;
            }
            m_agents.push_back(lane.id);
        }
        std::printf("%s: %zu agents, %d tickets\n", qPrintable(url.section(u':', 0, 0)), m_agents.size(),
                    board().model()->snapshot().totalTickets);
    }

    std::vector<double> boardTimes(int changes)
    {
        auto *view = board().findChild<BoardView *>();
        const auto select = [view](TicketId ticket) { view->selectTicket(ticket); };
        return times(changes, view->viewport(), select, [this](TicketId ticket, AgentId agent) {
            const TicketCard *card = board().model()->card(ticket);
            return card != nullptr && card->agent == agent;
        });
    }

    std::vector<double> listTimes(int changes)
    {
        m_desk.window().showPage(QStringLiteral("tickets"));
        settle();
        auto *tickets = m_desk.page<TicketsPage>();
        const auto select = [tickets](TicketId ticket) { tickets->showTicket(ticket); };
        const auto *table = tickets->findChild<TicketTable *>();
        const TicketsModel *model = tickets->model();
        return times(changes, table->viewport(), select, [=](TicketId ticket, AgentId agent) {
            const int row = table->currentIndex().row();
            return row >= 0 && model->line(row).id == ticket && model->line(row).agent == agent;
        });
    }

private:
    [[nodiscard]] BoardPage &board() const { return *m_desk.page<BoardPage>(); }

    void settle()
    {
        waitUntil([this] {
            for (const Page *page : m_desk.window().pages()) {
                if (!page->isSettled())
                    return false;
            }
            return true;
        });
    }

    /// `select` brings the ticket that is moved into sight.
    template <class Select, class IsShown>
    std::vector<double> times(int changes, QWidget *viewport, Select select, IsShown isShown)
    {
        std::vector<double> millis;
        for (int change = 0; change < changes; ++change) {
            const TicketId ticket = m_tickets[static_cast<std::size_t>(change) % m_tickets.size()];
            AgentId &holder = m_holders[ticket];
            const AgentId to = holder == m_agents[0] ? m_agents[1] : m_agents[0];
            holder = to;
            select(ticket);
            settle();
            auto stored = give(*m_other, ticket, to, Now + Millis{m_given++});
            waitForPaint(viewport, [&] { return isShown(ticket, to); });
            const auto shown = Steady::now();
            waitUntil([&stored] { return stored.isFinished(); });
            millis.push_back(std::chrono::duration<double, std::milli>(shown - need(stored.result())).count());
            settle();
        }
        return millis;
    }

    std::unique_ptr<Workspace> m_other;
    OpenDesk m_desk;
    std::vector<TicketId> m_tickets;
    std::map<TicketId, AgentId> m_holders;
    std::vector<AgentId> m_agents;
    int m_given = 0;
};

void measure(QApplication &application, const QString &url, const std::string &engine, int changes,
             std::vector<Figure> &figures)
{
    const auto tell = [&](const char *what, const std::vector<double> &millis) {
        const std::string name = engine + ", " + what + ": from stored to painted";
        figures.push_back({name + ", median", median(millis), "ms"});
        figures.push_back({name + ", p95", percentile(millis, 0.95), "ms", AskedMillis});
    };
    LiveMeasure live(application, url);
    tell("board", live.boardTimes(changes));
    tell("list", live.listTimes(changes));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int changes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100;
    const QTemporaryDir folder;
    const QString file = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.evenkeel"));
    const QString server = PostgresCluster::shared().makeWorkspace();
    std::vector<Figure> figures;
    for (const auto &[url, engine] : {std::pair(server, "server"), std::pair(file, "file")}) {
        makeDesk(url);
        measure(application, url, engine, changes, figures);
    }
    print("live changes on another desk", figures);
    return 0;
}

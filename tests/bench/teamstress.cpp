// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamstress.h"

#include "services/routingservice.h"
#include "services/workspacefile.h"
#include "storage/leasestore.h"
#include "storage/serverfault.h"

#include <QProcess>

#include <algorithm>
#include <csignal>
#include <thread>

namespace evenkeel {

namespace {

using namespace std::chrono_literals;

constexpr auto DeskPause = 2500ms; ///< between what a desk does
constexpr auto ArrivalPause = 250ms;
constexpr auto ReopenPause = 200ms;
constexpr std::size_t ResolvedAtOnce = 100;
constexpr int ByHandEvery = 10; ///< rounds of a desk
constexpr int EndMillis = 20'000;

Instant wallClock()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

} // namespace

/// A connection that is opened again after the server was away.
class TeamStress::Client final
{
public:
    Client(TeamStress &stress)
        : m_stress(stress)
    {}

    /// Runs the work; false when it has to be done again because the server was away.
    bool run(const std::function<Result<Done>(Database &)> &work)
    {
        if (!m_database) {
            auto opened = openWorkspace(m_stress.m_url, OpenMode::MustExist);
            if (!opened) {
                std::this_thread::sleep_for(ReopenPause);
                return false;
            }
            m_database = std::move(*opened);
        }
        const auto done = work(*m_database);
        if (done)
            return true;
        if (isServerGone(done.error()) || m_database->isLost()) {
            m_database.reset();
            ++m_stress.m_reconnects;
            return false;
        }
        if (done.error().code == ErrorCode::FileLocked)
            return false;
        if (done.error().code != ErrorCode::Conflict)
            qFatal("a desk failed: %s", done.error().detail.c_str());
        ++m_stress.m_refusals;
        return true;
    }

private:
    TeamStress &m_stress;
    std::unique_ptr<Database> m_database;
};

TeamStress::TeamStress(QString program, QString url, TeamLoad load)
    : m_program(std::move(program))
    , m_url(std::move(url))
    , m_load(std::move(load))
    , m_desk{m_load.teams, m_load.agentsInTeam, wallClock()}
{}

TeamStress::~TeamStress() = default;

TeamOutcome TeamStress::run()
{
    m_desk.fill(*RoutersDesk::need(openWorkspace(m_url, OpenMode::CreateIfMissing)));
    for (int i = 0; i < m_load.routers; ++i) {
        m_routers.push_back(std::make_unique<QProcess>());
        startRouter(static_cast<std::size_t>(i));
    }
    const Steady begin = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        threads.emplace_back([this] { receiveTickets(); });
        for (int number = 0; number < m_load.desks; ++number)
            threads.emplace_back([this, number] { workAtDesk(number); });
        disturb(begin);
        const Steady arrived = std::chrono::steady_clock::now();
        while (!isDrained() && std::chrono::steady_clock::now() - arrived < m_load.drainingAtMost)
            std::this_thread::sleep_for(500ms);
        const Steady end = std::chrono::steady_clock::now();
        m_outcome.drainedAfter = std::chrono::duration<double>(end - arrived).count();
        m_outcome.handledPerSecond = m_load.tickets / std::chrono::duration<double>(end - begin).count();
        m_isOver = true;
    }
    stopRouters();
    const auto database = RoutersDesk::need(openWorkspace(m_url, OpenMode::MustExist));
    m_outcome.history = RoutersDesk::need(readTeamHistory(*database, Policy{}));
    m_outcome.told = m_told;
    m_outcome.refusals = m_refusals;
    m_outcome.reconnects = m_reconnects;
    return m_outcome;
}

void TeamStress::startRouter(std::size_t at)
{
    QProcess &router = *m_routers[at];
    if (m_load.logs.isEmpty())
        router.setStandardOutputFile(QProcess::nullDevice());
    else
        router.setStandardOutputFile(m_load.logs + QStringLiteral("/router-%1").arg(at), QIODevice::Append);
    router.setStandardErrorFile(QProcess::nullDevice());
    router.start(m_program, {QStringLiteral("--db"), m_url, QStringLiteral("serve"), QStringLiteral("--log"),
                             QStringLiteral("json"), QStringLiteral("--name"), QStringLiteral("router-%1").arg(at)});
    if (!router.waitForStarted())
        qFatal("a router does not start");
}

/// Every other time one that routes, so that somebody has to take over.
std::size_t TeamStress::holderOrAny()
{
    const auto any = static_cast<std::size_t>(m_outcome.kills % m_load.routers);
    if (m_outcome.kills % 2 == 1)
        return any;
    auto database = openWorkspace(m_url, OpenMode::ReadOnly);
    const auto leases =
        database ? LeaseStore(**database).leases() : Result<std::vector<RoutingLease>>(database.error());
    if (!leases || leases->empty())
        return any;
    const RoutingLease &lease = (*leases)[static_cast<std::size_t>(m_outcome.kills / 2) % leases->size()];
    for (std::size_t at = 0; at < m_routers.size(); ++at) {
        if (lease.holder == "router-" + std::to_string(at))
            return at;
    }
    return any;
}

void TeamStress::killOne()
{
    const std::size_t at = holderOrAny();
    m_routers[at]->kill();
    m_routers[at]->waitForFinished(EndMillis);
    ++m_outcome.kills;
    startRouter(at);
}

void TeamStress::stopRouters()
{
    for (const auto &router : m_routers)
        router->terminate();
    for (const auto &router : m_routers) {
        const bool hasEnded = router->waitForFinished(EndMillis);
        m_outcome.endedCleanly += hasEnded && router->exitStatus() == QProcess::NormalExit && router->exitCode() == 0;
    }
}

/// Kills and restarts as the load says, for as long as tickets arrive.
void TeamStress::disturb(Steady begin)
{
    Steady nextKill = begin + m_load.killEvery;
    std::size_t nextRestart = 0;
    while (!m_hasArrived) {
        const Steady now = std::chrono::steady_clock::now();
        if (now >= nextKill) {
            killOne();
            nextKill += m_load.killEvery;
        }
        if (nextRestart < m_load.restarts.size() && now >= begin + m_load.restarts[nextRestart]) {
            m_load.restartServer();
            ++nextRestart;
            ++m_outcome.restarts;
        }
        std::this_thread::sleep_for(20ms);
    }
}

void TeamStress::receiveTickets()
{
    Client client(*this);
    const Steady begin = std::chrono::steady_clock::now();
    while (m_told < m_load.tickets) {
        const double share = std::min(
            1.0, std::chrono::steady_clock::now() - begin >= m_load.arriving
                     ? 1.0
                     : std::chrono::duration<double>(std::chrono::steady_clock::now() - begin) / m_load.arriving);
        const int due = static_cast<int>(share * m_load.tickets);
        std::vector<TicketStory> stories;
        for (int number = m_told; number < due; ++number)
            stories.push_back(m_desk.ticket(number + 1, wallClock()));
        // Told again after a lost connection, whether or not they had come through: known ones stay as they are.
        const auto tell = [&stories](Database &database) -> Result<Done> {
            const auto imported = TicketStore(database).importStories(stories);
            return imported ? Result<Done>(Done{}) : imported.error();
        };
        while (!stories.empty() && !client.run(tell))
            continue;
        m_told = due;
        std::this_thread::sleep_for(ArrivalPause);
    }
    m_hasArrived = true;
}

void TeamStress::workAtDesk(int number)
{
    Client client(*this);
    for (int round = number; !m_isOver; ++round) {
        std::vector<Ticket> open;
        const bool isRead = client.run([&open](Database &database) -> Result<Done> {
            auto tickets = TicketStore(database).openTickets();
            if (!tickets)
                return tickets.error();
            open = std::move(*tickets);
            return Done{};
        });
        if (!isRead)
            continue;
        resolveSome(client, number, open);
        if (round % ByHandEvery == 0)
            giveByHand(client, number, open);
        else if (round % ByHandEvery == 4)
            note(client, open);
        std::this_thread::sleep_for(DeskPause);
    }
}

/// A desk sees to every so many-th agent. Done again after a lost connection is no harm: who has resolved a ticket has
/// it no longer among the open ones.
void TeamStress::resolveSome(Client &client, int number, const std::vector<Ticket> &open)
{
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const Ticket &ticket : open) {
        if (!ticket.agent.isValid() || ticket.agent.value % m_load.desks != number || events.size() >= ResolvedAtOnce)
            continue;
        TicketEvent &event = events.emplace_back();
        event.ticket = ticket.id;
        event.at = wallClock();
        event.kind = EventKind::Resolved;
        event.actor = ticket.agent;
        event.change.status = TicketStatus::Resolved;
        expected.push_back({ticket.id, ticket.agent});
    }
    if (events.empty())
        return;
    client.run([&](Database &database) -> Result<Done> {
        const auto appended = TicketStore(database).append(events, expected);
        return appended ? Result<Done>(Done{}) : appended.error();
    });
}

void TeamStress::giveByHand(Client &client, int number, const std::vector<Ticket> &open)
{
    const auto waiting =
        std::find_if(open.rbegin(), open.rend(), [](const Ticket &ticket) { return !ticket.agent.isValid(); });
    if (waiting == open.rend())
        return;
    const std::int64_t agents = std::int64_t{m_load.teams} * m_load.agentsInTeam;
    const std::int64_t first = (waiting->queue.value - 1) * m_load.agentsInTeam;
    std::int64_t agent = first + 1;
    while (agent <= std::min(agents, first + m_load.agentsInTeam) && agent % m_load.desks != number)
        ++agent;
    if (agent > first + m_load.agentsInTeam)
        return;
    const Handover handover{waiting->id, {}, AgentId{agent}, {}};
    client.run([&handover](Database &database) {
        return RoutingService(database, wallClock()).handOver({&handover, 1}, Cause::Person);
    });
}

void TeamStress::note(Client &client, const std::vector<Ticket> &open)
{
    if (open.empty())
        return;
    TicketEvent event;
    event.ticket = open[open.size() / 2].id;
    event.at = wallClock();
    event.kind = EventKind::Noted;
    event.text = "Called back";
    client.run([&event](Database &database) -> Result<Done> {
        const auto appended = TicketStore(database).append({&event, 1});
        return appended ? Result<Done>(Done{}) : appended.error();
    });
}

bool TeamStress::isDrained()
{
    const auto database = openWorkspace(m_url, OpenMode::ReadOnly);
    const auto open = database ? TicketStore(**database).openTickets() : Result<std::vector<Ticket>>(database.error());
    return open && std::all_of(open->begin(), open->end(), [](const Ticket &ticket) { return ticket.agent.isValid(); });
}

} // namespace evenkeel

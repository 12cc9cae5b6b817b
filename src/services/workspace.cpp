// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include "services/boardmaker.h"
#include "services/checkservice.h"
#include "services/demoservice.h"
#include "services/deskannouncer.h"
#include "services/deskreader.h"
#include "services/importservice.h"
#include "services/offerservice.h"
#include "services/policyfile.h"
#include "services/policyservice.h"
#include "services/proposalservice.h"
#include "services/quarantinerows.h"
#include "services/routingservice.h"
#include "services/workspacechange.h"
#include "services/workspacefile.h"
#include "storage/changelistener.h"
#include "storage/presencestore.h"
#include "storage/serveraddress.h"
#include "storage/ticketstore.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace evenkeel {

namespace {

constexpr int WatchEveryMillis = 1000; // the rule: nothing is polled faster than once a second
// A server tells by itself; this is for the case that its voice is lost.
constexpr int WatchServerEveryMillis = 10'000;

} // namespace

/// The storage thread: a pool of one thread that never ends, so that the connection stays on it.
class Workspace::Worker final
{
public:
    Worker()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }

    ~Worker()
    {
        m_pool.start([this] { m_database.reset(); });
        m_pool.waitForDone();
    }

    std::optional<Error> open(const QString &url, OpenMode mode)
    {
        std::optional<Error> failure;
        m_pool.start([&] {
            auto opened = openWorkspace(url, mode);
            if (opened)
                m_database = std::move(*opened);
            else
                failure = opened.error();
        });
        m_pool.waitForDone();
        m_url = url;
        return failure;
    }

    void post(std::function<void(Database &)> work)
    {
        m_pool.start([this, work = std::move(work)] { work(*m_database); });
    }

    [[nodiscard]] const QString &url() const { return m_url; }

    std::optional<DeskProposal> proposal; ///< the last one made; touched on the storage thread only
    std::uint32_t seenOthers = 0;         ///< likewise
    DeskMark seen;                        ///< likewise
    std::atomic_bool isWatching = false;

private:
    QThreadPool m_pool;
    std::unique_ptr<Database> m_database;
    QString m_url;
};

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &url, Missing missing, Clock clock)
{
    auto worker = std::make_unique<Worker>();
    if (auto failure = worker->open(url, missing == Missing::Create ? OpenMode::CreateIfMissing : OpenMode::MustExist))
        return *failure;
    return std::unique_ptr<Workspace>(new Workspace(std::move(worker), clock));
}

Workspace::Workspace(std::unique_ptr<Worker> worker, Clock clock)
    : m_worker(std::move(worker))
    , m_clock(clock)
    , m_watch(new QTimer(this))
{
    post([this](Database &database) {
        if (const auto counter = database.othersChangeCounter(); counter)
            m_worker->seenOthers = *counter;
        if (const auto mark = DeskNewsReader(database).mark(); mark)
            m_worker->seen = *mark;
        const QString file = database.filePath();
        if (file.isEmpty())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, file] {
                connect(new FileWatch(file, this), &FileWatch::written, this, &Workspace::lookForOthersChanges);
            },
            Qt::QueuedConnection);
    });
    m_watch->setInterval(WatchEveryMillis);
    connect(m_watch, &QTimer::timeout, this, &Workspace::lookForOthersChanges);
    if (isServerUrl(url()))
        listen();
    m_watch->start();
}

Workspace::~Workspace() = default;

void Workspace::listen()
{
    auto listener = ChangeListener::listen(url());
    if (!listener)
        return; // looking every second goes on instead
    m_listener = std::move(*listener);
    connect(m_listener.get(), &ChangeListener::changeStored, this, &Workspace::lookForOthersChanges);
    m_watch->setInterval(WatchServerEveryMillis);
}

QString Workspace::url() const
{
    return m_worker->url();
}

QString Workspace::title() const
{
    if (const auto address = parseServerUrl(url()))
        return address->database;
    return QFileInfo(url().section(u':', 1)).fileName();
}

Instant Workspace::now() const
{
    return m_clock.now();
}

void Workspace::post(std::function<void(Database &)> work)
{
    m_worker->post(std::move(work));
}

void Workspace::announceAll()
{
    Q_EMIT policyChanged();
    Q_EMIT catalogChanged();
    Q_EMIT agentsChanged();
    Q_EMIT ticketsChanged({});
}

void Workspace::lookForOthersChanges()
{
    if (m_worker->isWatching.exchange(true))
        return;
    post([this](Database &database) {
        m_worker->isWatching = false; // before it looks: what is told from now on may be newer than what it sees
        const auto counter = database.othersChangeCounter();
        if (!counter || *counter == m_worker->seenOthers)
            return;
        m_worker->seenOthers = *counter;
        const auto news = DeskNewsReader(database).since(m_worker->seen);
        if (news)
            m_worker->seen = news->mark;
        QMetaObject::invokeMethod(
            this,
            [this, news] {
                if (news)
                    announceNews(*this, *news);
                else
                    announceAll();
            },
            Qt::QueuedConnection);
    });
}

QFuture<Result<DeskNames>> Workspace::names()
{
    return read([](Database &database) { return DeskReader(database).names(); });
}

QFuture<Result<BoardSnapshot>> Workspace::board()
{
    return read([now = now()](Database &database) -> Result<BoardSnapshot> {
        const auto moment = DeskReader(database).read(now);
        if (!moment)
            return moment.error();
        const auto offers = OfferService(database, now).openIn(moment->picture);
        if (!offers)
            return offers.error();
        BoardSnapshot board = makeBoard(moment->picture, moment->tickets, moment->names, *offers);
        board.totalTickets = static_cast<int>(moment->totalTickets);
        return board;
    });
}

QFuture<Result<TicketDetail>> Workspace::ticket(TicketId ticket)
{
    return read([ticket, now = now()](Database &database) { return readTicketDetail(database, ticket, now); });
}

QFuture<Result<Trace>> Workspace::trace(TicketId ticket)
{
    return read([ticket, now = now()](Database &database) { return RoutingService(database, now).trace(ticket); });
}

QFuture<Result<Trace>> Workspace::traceOf(DecisionId decision)
{
    return read(
        [decision, now = now()](Database &database) { return RoutingService(database, now).traceOf(decision); });
}

QFuture<Result<Policy>> Workspace::policy()
{
    return read([now = now()](Database &database) { return DeskReader(database).policyAt(now); });
}

QFuture<Result<PolicyView>> Workspace::policyView()
{
    return read([now = now()](Database &database) { return PolicyService(database, now).view(); });
}

QFuture<Result<std::vector<PolicyRecord>>> Workspace::policyHistory()
{
    return read([now = now()](Database &database) { return PolicyService(database, now).history(); });
}

QFuture<Result<PolicyFindings>> Workspace::policyFindings(Policy policy)
{
    return read([policy = std::move(policy), now = now()](Database &database) {
        return PolicyService(database, now).findings(policy);
    });
}

QFuture<Result<BenchComparison>> Workspace::comparePolicies(BenchTicket ticket, Policy edited)
{
    return read([ticket = std::move(ticket), edited = std::move(edited), now = now()](Database &database) {
        return PolicyService(database, now).compare(ticket, edited);
    });
}

QFuture<Result<WaitingComparison>> Workspace::compareWaiting(Policy edited, std::stop_token stop, Progress progress)
{
    return read([edited = std::move(edited), stop, progress, now = now()](Database &database) {
        return PolicyService(database, now).compareWaiting(edited, stop, progress);
    });
}

QFuture<Result<int>> Workspace::savePolicy(Policy policy, QString note, int basedOn)
{
    return change([policy = std::move(policy), note = std::move(note), basedOn, now = now()](
                      Database &database) { return PolicyService(database, now).save(policy, note, basedOn); },
                  [this] {
                      Q_EMIT policyChanged();
                      Q_EMIT ticketsChanged({});
                  });
}

QFuture<Result<Done>> Workspace::exportPolicy(Policy policy, QString file)
{
    return read([policy = std::move(policy), file](Database &) { return writePolicyFile(policy, file); });
}

QFuture<Result<Policy>> Workspace::importPolicy(QString file)
{
    return read([file](Database &) { return readPolicyFile(file); });
}

QFuture<Result<RouteOutcome>> Workspace::previewRoute(RouteOptions options)
{
    return read([options, now = now()](Database &database) { return RoutingService(database, now).preview(options); });
}

QFuture<Result<RouteOutcome>> Workspace::route(RouteOptions options)
{
    return change([options, now = now()](Database &database) { return RoutingService(database, now).route(options); },
                  [this] { Q_EMIT ticketsChanged({}); });
}

QFuture<Result<SweepOutcome>> Workspace::sweep()
{
    return read([this, now = now()](Database &database) {
        auto outcome = SweepService(database, now).run();
        if (outcome && outcome->hasChanged())
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT ticketsChanged({}); }, Qt::QueuedConnection);
        return outcome;
    });
}

QFuture<Result<Done>> Workspace::acceptOffer(TicketId ticket, AgentId agent)
{
    return change(
        [ticket, agent, now = now()](Database &database) { return OfferService(database, now).accept(ticket, agent); },
        [this, ticket] { Q_EMIT ticketsChanged({ticket}); });
}

QFuture<Result<Done>> Workspace::declineOffer(TicketId ticket, AgentId agent, QString reason)
{
    return change([ticket, agent, reason = std::move(reason), now = now()](
                      Database &database) { return OfferService(database, now).decline(ticket, agent, reason); },
                  [this, ticket] { Q_EMIT ticketsChanged({ticket}); });
}

QFuture<Result<Done>> Workspace::takeBackAnswer(TicketId ticket, AgentId agent)
{
    return change([ticket, agent,
                   now = now()](Database &database) { return OfferService(database, now).takeBack(ticket, agent); },
                  [this, ticket] { Q_EMIT ticketsChanged({ticket}); });
}

QFuture<Result<OfferWithdrawal>> Workspace::withdrawOffers(std::vector<MadeOffer> offers)
{
    return change([offers = std::move(offers),
                   now = now()](Database &database) { return OfferService(database, now).withdraw(offers); },
                  [this] { Q_EMIT ticketsChanged({}); });
}

QFuture<Result<Done>> Workspace::renewOffers(std::vector<MadeOffer> offers)
{
    return change([offers = std::move(offers),
                   now = now()](Database &database) { return OfferService(database, now).renew(offers); },
                  [this] { Q_EMIT ticketsChanged({}); });
}

QFuture<Result<RebalancePlan>> Workspace::planRebalance(RebalanceRequest request, std::stop_token stop,
                                                        Progress progress)
{
    return read([request = std::move(request), stop, progress, now = now()](Database &database) {
        return RebalanceService(database, now).plan(request, stop, progress);
    });
}

QFuture<Result<Done>> Workspace::rebalance(std::vector<RebalanceMove> moves, RebalanceRequest request)
{
    QList<TicketId> touched;
    for (const RebalanceMove &move : moves)
        touched.push_back(move.ticket);
    const bool isAbsence = !request.absent.empty();
    return change([moves = std::move(moves), request = std::move(request),
                   now = now()](Database &database) { return RebalanceService(database, now).apply(moves, request); },
                  [this, touched, isAbsence] {
                      if (isAbsence)
                          Q_EMIT agentsChanged();
                      Q_EMIT ticketsChanged(touched);
                  });
}

QFuture<Result<Done>> Workspace::takeBackRebalance(std::vector<RebalanceMove> moves, RebalanceRequest request)
{
    QList<TicketId> touched;
    for (const RebalanceMove &move : moves)
        touched.push_back(move.ticket);
    return change([moves = std::move(moves), request = std::move(request), now = now()](
                      Database &database) { return RebalanceService(database, now).takeBack(moves, request); },
                  [this, touched] {
                      Q_EMIT agentsChanged();
                      Q_EMIT ticketsChanged(touched);
                  });
}

QFuture<Result<Objections>> Workspace::objections(Handover handover)
{
    return read(
        [handover, now = now()](Database &database) { return RoutingService(database, now).objections(handover); });
}

QFuture<Result<Done>> Workspace::handOver(std::vector<Handover> handovers, Cause cause)
{
    QList<TicketId> touched;
    for (const Handover &handover : handovers)
        touched.push_back(handover.ticket);
    return change([handovers = std::move(handovers), cause, now = now()](
                      Database &database) { return RoutingService(database, now).handOver(handovers, cause); },
                  [this, touched] { Q_EMIT ticketsChanged(touched); });
}

QFuture<Result<Done>> Workspace::setPresence(PresenceSetting setting)
{
    return change([setting](Database &database) { return PresenceStore(database).add(setting); },
                  [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<Done>> Workspace::clearPresence(AgentId agent)
{
    // A setting that ends where it begins: from now on nothing set by hand holds.
    return change(
        [agent, now = now()](Database &database) {
            return PresenceStore(database).add({agent, Presence::Offline, now, now});
        },
        [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<Done>> Workspace::addNote(TicketId ticket, QString text)
{
    TicketEvent note;
    note.ticket = ticket;
    note.at = now();
    note.kind = EventKind::Noted;
    note.text = text.toStdString();
    return change(
        [note](Database &database) -> Result<Done> {
            const auto appended = TicketStore(database).append(std::span(&note, 1));
            if (!appended)
                return appended.error();
            return Done{};
        },
        [this, ticket] { Q_EMIT ticketsChanged({ticket}); });
}

QFuture<Result<ImportPreview>> Workspace::previewImport(ImportRequest request)
{
    return read([request, now = now()](Database &database) { return ImportService(database, now).preview(request); });
}

QFuture<Result<ImportSummary>> Workspace::import(ImportRequest request, std::stop_token stop, Progress progress)
{
    const auto run = [request, stop, progress, now = now()](Database &database) {
        return ImportService(database, now).run(request, stop, progress);
    };
    if (request.isDryRun)
        return read(run);
    return change(run, [this] { announceAll(); });
}

QFuture<Result<std::vector<QuarantineEntry>>> Workspace::quarantine()
{
    return read([](Database &database) { return readQuarantine(database); });
}

QFuture<Result<Done>> Workspace::exportQuarantine(QString file)
{
    return read([file](Database &database) { return writeQuarantine(database, file); });
}

QFuture<Result<Done>> Workspace::fillWithDemo(DemoRequest request, std::stop_token stop, Progress progress)
{
    return change(
        [request, stop, progress, now = now()](Database &database) -> Result<Done> {
            const auto filled = evenkeel::fillWithDemo(database, request, now, stop, progress);
            if (!filled)
                return filled.error();
            return Done{};
        },
        [this] { announceAll(); });
}

QFuture<Result<ProposalView>> Workspace::propose(std::stop_token stop, Progress progress)
{
    return read([this, stop, progress](Database &database) -> Result<ProposalView> {
        ProposalService service(database);
        auto proposal = service.propose(stop, progress);
        if (!proposal)
            return proposal.error();
        m_worker->proposal = std::move(*proposal);
        return service.view(*m_worker->proposal);
    });
}

QFuture<Result<Done>> Workspace::acceptProposal(ProposalChoice choice)
{
    return change(
        [this, choice](Database &database) -> Result<Done> {
            if (!m_worker->proposal)
                return Error{ErrorCode::NotFound, {}};
            return ProposalService(database).accept(*m_worker->proposal, choice);
        },
        [this] { announceAll(); });
}

QFuture<Result<CheckReport>> Workspace::check(std::stop_token stop, Progress progress)
{
    return read([stop, progress](Database &database) { return checkWorkspace(database, stop, progress); });
}

} // namespace evenkeel

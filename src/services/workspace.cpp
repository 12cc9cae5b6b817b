// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include "services/boardmaker.h"
#include "services/changewatch.h"
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
#include "storage/presencestore.h"
#include "storage/serveraddress.h"
#include "storage/ticketstore.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>

namespace evenkeel {

namespace {

constexpr int WatchEveryMillis = 1000; // the rule: nothing is polled faster than once a second
// A server tells by itself; this is for the case that its voice is lost.
constexpr int WatchServerEveryMillis = 10'000;

} // namespace

/// What calls remember between each other.
struct Workspace::Memory
{
    std::optional<DeskProposal> proposal; ///< the last one made; touched on the storage thread only
    std::uint32_t seenOthers = 0;         ///< likewise
    DeskMark seen;                        ///< likewise
    std::atomic_bool isWatching = false;
};

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &url, Missing missing, Clock clock)
{
    auto thread = std::make_unique<StorageThread>();
    if (auto failure = thread->open(url, missing == Missing::Create ? OpenMode::CreateIfMissing : OpenMode::MustExist))
        return *failure;
    return std::unique_ptr<Workspace>(new Workspace(std::move(thread), clock));
}

std::unique_ptr<QObject> Workspace::openSoon(const QString &url, Missing missing, Clock clock,
                                             std::function<void(Result<std::unique_ptr<Workspace>>)> answer)
{
    struct Opening final : QObject
    {
        std::unique_ptr<StorageThread> thread = std::make_unique<StorageThread>();
    };
    auto opening = std::make_unique<Opening>();
    opening->thread->openSoon(
        url, missing == Missing::Create ? OpenMode::CreateIfMissing : OpenMode::MustExist,
        [opening = opening.get(), clock, answer = std::move(answer)](const std::optional<Error> &failure) {
            if (failure)
                return answer(*failure);
            answer(std::unique_ptr<Workspace>(new Workspace(std::move(opening->thread), clock)));
        });
    return opening;
}

Workspace::Workspace(std::unique_ptr<StorageThread> thread, Clock clock)
    : m_memory(std::make_unique<Memory>())
    , m_thread(std::move(thread))
    , m_clock(clock)
    , m_watch(new QTimer(this))
{
    m_thread->post(
        [this](Database &database) {
            if (const auto counter = database.othersChangeCounter(); counter)
                m_memory->seenOthers = *counter;
            if (const auto mark = DeskNewsReader(database).mark(); mark)
                m_memory->seen = *mark;
            const QString file = database.filePath();
            if (file.isEmpty())
                return true;
            QMetaObject::invokeMethod(
                this,
                [this, file] {
                    connect(new FileWatch(file, this), &FileWatch::written, this, &Workspace::lookForOthersChanges);
                },
                Qt::QueuedConnection);
            return true;
        },
        StorageThread::IfGone::Answer);
    connect(m_thread.get(), &StorageThread::contactChanged, this, &Workspace::contactChanged);
    connect(m_thread.get(), &StorageThread::cameBack, this, [this](WriteOutcome outcome) {
        if (outcome != WriteOutcome::None)
            Q_EMIT outcomeLearned(outcome);
        announceAll();
    });
    const bool isOnServer = isServerUrl(url());
    m_watch->setInterval(isOnServer ? WatchServerEveryMillis : WatchEveryMillis);
    connect(m_watch, &QTimer::timeout, this, &Workspace::lookForOthersChanges);
    if (isOnServer) {
        m_listener = std::make_unique<ChangeWatch>(url());
        connect(m_listener.get(), &ChangeWatch::changeStored, this, &Workspace::lookForOthersChanges);
        connect(m_listener.get(), &ChangeWatch::silenced, this, &Workspace::lookForOthersChanges);
    }
    m_watch->start();
}

Workspace::~Workspace() = default;

bool Workspace::isLost(const Database &database)
{
    return database.isLost();
}

const ServerContact &Workspace::contact() const
{
    return m_thread->contact();
}

void Workspace::tryServerNow()
{
    m_thread->tryNow();
}

QString Workspace::url() const
{
    return m_thread->url();
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

void Workspace::announceAll()
{
    Q_EMIT policyChanged();
    Q_EMIT catalogChanged();
    Q_EMIT agentsChanged();
    Q_EMIT ticketsChanged({});
}

void Workspace::lookForOthersChanges()
{
    if (m_memory->isWatching.exchange(true))
        return;
    m_thread->post(
        [this](Database &database) {
            m_memory->isWatching = false; // before it looks: what is told from now on may be newer than what it sees
            const auto counter = database.othersChangeCounter();
            if (!counter || *counter == m_memory->seenOthers)
                return true;
            m_memory->seenOthers = *counter;
            const auto news = DeskNewsReader(database).since(m_memory->seen);
            if (news)
                m_memory->seen = news->mark;
            QMetaObject::invokeMethod(
                this,
                [this, news] {
                    if (news)
                        announceNews(*this, *news);
                    else
                        announceAll();
                },
                Qt::QueuedConnection);
            return true;
        },
        StorageThread::IfGone::Answer);
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
    const auto run = [this, now = now()](Database &database) {
        auto outcome = SweepService(database, now).run();
        if (outcome && outcome->hasChanged())
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT ticketsChanged({}); }, Qt::QueuedConnection);
        return outcome;
    };
    return ask(run, StorageThread::IfGone::Answer); // it writes, as of a time that would be over
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
        m_memory->proposal = std::move(*proposal);
        return service.view(*m_memory->proposal);
    });
}

QFuture<Result<Done>> Workspace::acceptProposal(ProposalChoice choice)
{
    return change(
        [this, choice](Database &database) -> Result<Done> {
            if (!m_memory->proposal)
                return Error{ErrorCode::NotFound, {}};
            return ProposalService(database).accept(*m_memory->proposal, choice);
        },
        [this] { announceAll(); });
}

QFuture<Result<CheckReport>> Workspace::check(std::stop_token stop, Progress progress)
{
    return read([stop, progress](Database &database) { return checkWorkspace(database, stop, progress); });
}

} // namespace evenkeel

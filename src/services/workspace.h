// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/boardsnapshot.h"
#include "services/calendarservice.h"
#include "services/checkresults.h"
#include "services/clock.h"
#include "services/desknames.h"
#include "services/importresults.h"
#include "services/policyresults.h"
#include "services/proposalresults.h"
#include "services/rebalanceservice.h"
#include "services/routingresults.h"
#include "services/servercontact.h"
#include "services/storagethread.h"
#include "services/sweepservice.h"
#include "services/ticketdetail.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

class QTimer;

namespace evenkeel {

class ChangeWatch;
class Database;
struct LevelChange;
struct LevelOutcome;
struct ReviewDecision;

/// An open workspace as a front end with an event loop sees it. Every call runs on the workspace's one storage
/// thread, in the order asked, and answers with a future; use .then(context, …) to come back to the caller's thread.
/// Changes are announced by signals on the thread of this object after they are stored.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Missing { Refuse, Create };

    /// `url` is as Database::open() takes it. Blocks until the database is open and migrated.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &url, Missing missing, Clock clock = {});
    /// The same without blocking: `answer` is called on this thread. Whoever deletes what is returned before that gives
    /// up and is not called.
    [[nodiscard]] static std::unique_ptr<QObject>
    openSoon(const QString &url, Missing missing, Clock clock,
             std::function<void(Result<std::unique_ptr<Workspace>>)> answer);
    ~Workspace() override;

    /// Of a server. When it is away, calls that only read wait until it is back; changes fail at once.
    [[nodiscard]] const ServerContact &contact() const;
    /// To reach it now, whatever pause there was to be.
    void tryServerNow();

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString title() const; ///< the file's name without folder, or the name of the database
    [[nodiscard]] Instant now() const;

    [[nodiscard]] QFuture<Result<DeskNames>> names();
    [[nodiscard]] QFuture<Result<BoardSnapshot>> board();
    [[nodiscard]] QFuture<Result<TicketDetail>> ticket(TicketId ticket);
    /// As of now; for a stored decision as of that decision.
    [[nodiscard]] QFuture<Result<Trace>> trace(TicketId ticket);
    [[nodiscard]] QFuture<Result<Trace>> traceOf(DecisionId decision);
    [[nodiscard]] QFuture<Result<Policy>> policy();

    [[nodiscard]] QFuture<Result<PolicyView>> policyView();
    /// Oldest first.
    [[nodiscard]] QFuture<Result<std::vector<PolicyRecord>>> policyHistory();
    [[nodiscard]] QFuture<Result<PolicyFindings>> policyFindings(Policy policy);
    [[nodiscard]] QFuture<Result<BenchComparison>> comparePolicies(BenchTicket ticket, Policy edited);
    [[nodiscard]] QFuture<Result<WaitingComparison>> compareWaiting(Policy edited, std::stop_token stop,
                                                                    Progress progress);
    /// Puts it in force and answers with its version. Conflict when another version came meanwhile.
    [[nodiscard]] QFuture<Result<int>> savePolicy(Policy policy, QString note, int basedOn);
    [[nodiscard]] QFuture<Result<Done>> exportPolicy(Policy policy, QString file);
    /// Reads and checks a policy file; nothing is put in force.
    [[nodiscard]] QFuture<Result<Policy>> importPolicy(QString file);

    [[nodiscard]] QFuture<Result<RouteOutcome>> previewRoute(RouteOptions options = {});
    [[nodiscard]] QFuture<Result<RouteOutcome>> route(RouteOptions options = {});
    /// Ends offers nobody answered, sends tickets to their queues and routes what waits. Announces only changes.
    [[nodiscard]] QFuture<Result<SweepOutcome>> sweep();
    [[nodiscard]] QFuture<Result<Done>> acceptOffer(TicketId ticket, AgentId agent);
    [[nodiscard]] QFuture<Result<Done>> declineOffer(TicketId ticket, AgentId agent, QString reason);
    /// The offer stands again as before the agent answered it. Conflict when more has happened since.
    [[nodiscard]] QFuture<Result<Done>> takeBackAnswer(TicketId ticket, AgentId agent);
    /// The way back from route() where it offered, and the same offers made again.
    [[nodiscard]] QFuture<Result<OfferWithdrawal>> withdrawOffers(std::vector<MadeOffer> offers);
    [[nodiscard]] QFuture<Result<Done>> renewOffers(std::vector<MadeOffer> offers);
    [[nodiscard]] QFuture<Result<RebalancePlan>> planRebalance(RebalanceRequest request, std::stop_token stop = {},
                                                               Progress progress = {});
    /// Makes these moves, all or none; Conflict when a gate stops one now. Takes the absent off the desk.
    [[nodiscard]] QFuture<Result<Done>> rebalance(std::vector<RebalanceMove> moves, RebalanceRequest request);
    /// The way back from rebalance(); Conflict when a ticket has moved on.
    [[nodiscard]] QFuture<Result<Done>> takeBackRebalance(std::vector<RebalanceMove> moves, RebalanceRequest request);
    [[nodiscard]] QFuture<Result<Objections>> objections(Handover handover);
    /// Stores one or many handovers in one transaction; Conflict when a ticket is no longer where `from` says.
    /// A person's handover against objections() needs a reason, else it is a Conflict. `cause` is Person or Undo.
    [[nodiscard]] QFuture<Result<Done>> handOver(std::vector<Handover> handovers, Cause cause = Cause::Person);
    [[nodiscard]] QFuture<Result<Done>> setPresence(PresenceSetting setting);
    /// Presence follows the shift again.
    [[nodiscard]] QFuture<Result<Done>> clearPresence(AgentId agent);
    /// As CalendarService: the first writes what a planner did, the second repeats what was returned, for undo and
    /// redo.
    [[nodiscard]] QFuture<Result<CalendarEdit>> editCalendar(CalendarEdit edit);
    [[nodiscard]] QFuture<Result<CalendarEdit>> repeatCalendarEdit(CalendarEdit edit);
    [[nodiscard]] QFuture<Result<TimeOffRequest>> askTimeOff(TimeOffRequest request);
    [[nodiscard]] QFuture<Result<TimeOffDecision>> decideTimeOff(std::int64_t request, RequestState state, QString by,
                                                                 QString reason);
    [[nodiscard]] QFuture<Result<Done>> takeBackTimeOff(TimeOffDecision decision);
    [[nodiscard]] QFuture<Result<int>> saveCalendarRules(CalendarRules rules, int basedOn);
    [[nodiscard]] QFuture<Result<Done>> addNote(TicketId ticket, QString text);

    /// Sets all levels or, where another edit came before, none and tells what is there: see SkillsService::set().
    [[nodiscard]] QFuture<Result<LevelOutcome>> setLevels(std::vector<LevelChange> changes);
    /// Stores what a review decided, likewise.
    [[nodiscard]] QFuture<Result<LevelOutcome>> reviewLevels(std::vector<ReviewDecision> decisions);

    [[nodiscard]] QFuture<Result<ImportPreview>> previewImport(ImportRequest request);
    [[nodiscard]] QFuture<Result<ImportSummary>> import(ImportRequest request, std::stop_token stop, Progress progress);
    [[nodiscard]] QFuture<Result<std::vector<QuarantineEntry>>> quarantine();
    [[nodiscard]] QFuture<Result<Done>> exportQuarantine(QString file);
    [[nodiscard]] QFuture<Result<Done>> fillWithDemo(DemoRequest request, std::stop_token stop, Progress progress);
    [[nodiscard]] QFuture<Result<ProposalView>> propose(std::stop_token stop, Progress progress);
    [[nodiscard]] QFuture<Result<Done>> acceptProposal(ProposalChoice choice);
    [[nodiscard]] QFuture<Result<CheckReport>> check(std::stop_token stop, Progress progress);

    /// For read-only work that is not listed above (the tickets index); runs on the storage thread.
    template <class Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return ask(std::move(work), StorageThread::IfGone::WaitAndRepeat);
    }
    /// For work that writes or looks at the clock: it is never run again, and fails at once while the server is away.
    template <class Work>
    [[nodiscard]] auto perform(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return ask(std::move(work), StorageThread::IfGone::Answer);
    }

Q_SIGNALS:
    void ticketsChanged(const QList<evenkeel::TicketId> &tickets); ///< empty list: many, read anew
    void agentsChanged();                                          ///< agents, presence, shifts, skills
    void catalogChanged();                                         ///< names, categories, queues
    void policyChanged();
    void storageFailed(const evenkeel::Error &error);
    void contactChanged();
    /// What became of a change whose storing was cut off; said when the server is back, never None.
    void outcomeLearned(evenkeel::WriteOutcome outcome);

private:
    struct Memory;
    Workspace(std::unique_ptr<StorageThread> thread, Clock clock);

    template <class Work>
    [[nodiscard]] auto ask(Work work, StorageThread::IfGone ifGone) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        const bool isRepeated = ifGone == StorageThread::IfGone::WaitAndRepeat;
        m_thread->post(
            [promise, work = std::move(work), isRepeated](Database &database) mutable {
                Answer answer = work(database);
                if constexpr (requires { answer.isOk(); }) {
                    if (isRepeated && !answer.isOk() && isLost(database))
                        return false;
                }
                promise->addResult(std::move(answer));
                promise->finish();
                return true;
            },
            ifGone);
        return future;
    }
    [[nodiscard]] static bool isLost(const Database &database);
    /// Runs a change on the storage thread and, when it was stored, announces it on this object's thread.
    template <class Work>
    [[nodiscard]] auto change(Work work, std::function<void()> announce)
        -> QFuture<std::invoke_result_t<Work, Database &>>;
    void announceAll();
    void lookForOthersChanges();

    std::unique_ptr<Memory> m_memory; ///< outlives the thread, which uses it
    std::unique_ptr<StorageThread> m_thread;
    Clock m_clock;
    QTimer *m_watch = nullptr;
    std::unique_ptr<ChangeWatch> m_listener; ///< on a server
};

} // namespace evenkeel

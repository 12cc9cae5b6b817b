// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkservice.h"

#include "domain/codes.h"
#include "routing/checker.h"
#include "routing/planneddecision.h"
#include "services/deskreader.h"
#include "storage/checker.h"
#include "storage/decisionstore.h"
#include "storage/ticketstore.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <span>

namespace evenkeel {

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// Decisions of one routing run: made at one moment, each seeing what the one before it left.
using Run = std::vector<Decision>;

bool belongsTo(const Run &run, const Decision &next)
{
    const Decision &last = run.back();
    // A run that assigned nothing leaves no event behind; that a ticket comes again tells the next one.
    const bool comesAgain =
        std::any_of(run.begin(), run.end(), [&next](const Decision &known) { return known.ticket == next.ticket; });
    const bool isUnderTheSame =
        next.at == last.at && next.policyVersion == last.policyVersion && next.asOfChange == last.asOfChange &&
        next.askedMethod == last.askedMethod && (next.asOfChange.isValid() || next.method == last.method) &&
        next.isByBatch == last.isByBatch && next.batch == last.batch && next.inputVersion == last.inputVersion;
    return !comesAgain && isUnderTheSame &&
           next.asOfEvent.value == last.asOfEvent.value + (last.agent.isValid() ? 1 : 0);
}

QString violationCode(const Violation &violation)
{
    switch (violation.kind) {
    case ViolationKind::GateFailed:
        return QStringLiteral("gate-") + text(codeOf(violation.gate));
    case ViolationKind::LeftWaiting:
        return QStringLiteral("left-waiting");
    case ViolationKind::WrongCount:
        return QStringLiteral("wrong-count");
    case ViolationKind::OutOfOrder:
        return QStringLiteral("out-of-order");
    case ViolationKind::UnknownTicket:
        return QStringLiteral("unknown-ticket");
    case ViolationKind::UnknownAgent:
        return QStringLiteral("unknown-agent");
    case ViolationKind::NotWaiting:
        return QStringLiteral("not-waiting");
    case ViolationKind::WrongRule:
        return QStringLiteral("wrong-rule");
    }
    return {};
}

/// What of a decision comes out otherwise when it is made again, by the names of the columns.
QString differences(const Decision &stored, const Decision &again)
{
    QStringList names;
    const auto compare = [&](const char *name, const auto &field) {
        if (stored.*field != again.*field)
            names << QString::fromLatin1(name);
    };
    compare("input_hash", &Decision::inputHash);
    compare("agent_id", &Decision::agent);
    compare("method", &Decision::method);
    compare("rule", &Decision::rule);
    compare("ring", &Decision::ring);
    compare("is_growth", &Decision::isGrowth);
    compare("is_lead_told", &Decision::isLeadTold);
    compare("agents_considered", &Decision::agentsConsidered);
    compare("candidates", &Decision::candidates);
    compare("sla_share", &Decision::slaShare);
    compare("stopped", &Decision::stopped);
    compare("ranking", &Decision::ranking);
    return names.join(QStringLiteral(", "));
}

RoutingTicket *find(DeskPicture &picture, TicketId id)
{
    const auto found =
        std::lower_bound(picture.tickets.begin(), picture.tickets.end(), id,
                         [](const RoutingTicket &ticket, TicketId wanted) { return ticket.id < wanted; });
    return found == picture.tickets.end() || found->id != id ? nullptr : &*found;
}

/// Makes the decisions of a run again, one after the other as they were made.
class Remaking final
{
public:
    struct Difference
    {
        DecisionId decision;
        QString fields;
    };

    explicit Remaking(DeskPicture picture)
        : m_picture(std::move(picture))
    {}

    void remake(const Run &run)
    {
        auto desk = Dispatcher::create(m_picture);
        if (!desk) {
            m_isSeenAlike = false;
            return;
        }
        for (const Decision &decision : run) {
            compare(*desk, decision);
            if (!m_isSeenAlike)
                return; // whatever follows rests on other ground
            if (decision.agent.isValid())
                follow(*desk, decision);
        }
    }

    /// Every decision looked at what it looked at when it was made.
    [[nodiscard]] bool isSeenAlike() const { return m_isSeenAlike; }
    [[nodiscard]] const std::vector<Difference> &differences() const { return m_differences; }

private:
    void compare(const Dispatcher &desk, const Decision &decision)
    {
        const std::optional<Decision> again = remade(desk, decision);
        const QString fields = again ? evenkeel::differences(decision, *again) : QStringLiteral("ticket_id");
        m_isSeenAlike = again && again->inputHash == decision.inputHash;
        if (!fields.isEmpty())
            m_differences.push_back({decision.id, fields});
    }

    std::optional<Decision> remade(const Dispatcher &desk, const Decision &decision)
    {
        // A batch weighs tickets against each other, and a rebalancing moves what has an agent: no decision by itself
        // says whom it must choose, but all it says of that choice comes out again.
        if (decision.isByBatch && find(m_picture, decision.ticket))
            return plannedDecision(desk, decision.ticket, decision.agent);
        const std::vector<TicketId> waiting = desk.waitingOrder();
        if (std::find(waiting.begin(), waiting.end(), decision.ticket) == waiting.end())
            return std::nullopt;
        return desk.decide(decision.ticket);
    }

    void follow(Dispatcher &desk, const Decision &decision)
    {
        RoutingTicket *ticket = find(m_picture, decision.ticket);
        if (!m_picture.policy.offers.isOn || !ticket || ticket->agent.isValid()) {
            desk.assign(decision.ticket, decision.agent);
            return;
        }
        ticket->offeredTo = decision.agent;
        ++ticket->offersMade;
        desk.tell(TicketUpdated{*ticket});
    }

    DeskPicture m_picture;
    std::vector<Difference> m_differences;
    bool m_isSeenAlike = true;
};

/// What a checker that shares no code with the router finds. An offer leaves its ticket waiting, and a rebalancing
/// moves one that has an agent, which that checker does not play: decisions of such a run are tried one by one.
std::vector<Violation> violations(DeskPicture picture, const Run &run)
{
    const bool isMoving = std::any_of(run.begin(), run.end(), [&picture](const Decision &decision) {
        const RoutingTicket *ticket = find(picture, decision.ticket);
        return ticket && ticket->agent.isValid();
    });
    if (!picture.policy.offers.isOn && !isMoving)
        return checkDecisions(std::move(picture), run);
    std::vector<Violation> found;
    for (const Decision &decision : run) {
        RoutingTicket *ticket = find(picture, decision.ticket);
        if (ticket)
            ticket->agent = {}; // moved: looked at as if it were waiting
        const std::vector<Violation> ofOne = checkDecisions(picture, std::span(&decision, 1));
        found.insert(found.end(), ofOne.begin(), ofOne.end());
        if (!ticket || !decision.agent.isValid())
            continue;
        if (isMoving) {
            ticket->agent = decision.agent;
            continue;
        }
        ticket->offeredTo = decision.agent;
        ++ticket->offersMade;
    }
    return found;
}

CheckProblem problemOf(const Violation &violation, const Run &run)
{
    CheckProblem problem;
    problem.code = violationCode(violation);
    problem.table = QStringLiteral("decision");
    for (const Decision &decision : run) {
        if (decision.ticket == violation.ticket)
            problem.row = decision.id.value;
    }
    problem.detail = QStringLiteral("ticket %1, agent %2: %3 / %4")
                         .arg(violation.ticket.value)
                         .arg(violation.agent.value)
                         .arg(violation.value)
                         .arg(violation.limit);
    return problem;
}

std::optional<Error> checkRun(Database &database, const Run &run, CheckReport &report)
{
    if (run.front().inputVersion > CurrentInputVersion) {
        report.decisionsUnknown += static_cast<std::int64_t>(run.size());
        return std::nullopt;
    }
    const auto moment = DeskReader(database).readAsOf(run.front());
    if (!moment)
        return moment.error();
    Remaking remaking(moment->picture);
    remaking.remake(run);
    // Before everything a decision looks at was kept in versions, its ground could be lost.
    if (!remaking.isSeenAlike() && !run.front().asOfChange.isValid()) {
        report.decisionsOutdated += static_cast<std::int64_t>(run.size());
        return std::nullopt;
    }
    report.decisionsTried += static_cast<std::int64_t>(run.size());
    if (remaking.isSeenAlike()) {
        for (const Violation &violation : violations(moment->picture, run))
            report.problems.push_back(problemOf(violation, run));
    }
    for (const auto &[decision, fields] : remaking.differences())
        report.problems.push_back(
            {QStringLiteral("decision-differs"), QStringLiteral("decision"), decision.value, fields});
    return std::nullopt;
}

std::optional<Error> checkRouting(Database &database, std::stop_token stop, CheckReport &report)
{
    Run run;
    std::optional<Error> failure;
    const auto take = [&](const Decision &decision) {
        if (!run.empty() && !belongsTo(run, decision)) {
            failure = checkRun(database, run, report);
            run.clear();
        }
        run.push_back(decision);
        return !failure && !stop.stop_requested();
    };
    const auto read = DecisionStore(database).forEach(take);
    if (!read)
        return read.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (!failure && !run.empty())
        failure = checkRun(database, run, report);
    return failure;
}

} // namespace

Result<CheckReport> checkWorkspace(Database &database, std::stop_token stop, const Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    CheckReport report;
    const auto problems = Checker(database).check(stop, progress);
    if (!problems)
        return problems.error();
    for (const Problem &problem : *problems)
        report.problems.push_back({text(codeOf(problem.code)), QString::fromStdString(problem.table), problem.row,
                                   QString::fromStdString(problem.detail)});
    TicketStore tickets(database);
    const auto ticketCount = tickets.ticketCount();
    if (!ticketCount)
        return ticketCount.error();
    const auto eventCount = tickets.eventCount();
    if (!eventCount)
        return eventCount.error();
    report.tickets = *ticketCount;
    report.events = *eventCount;
    // A damaged workspace is not worth routing over again: the first findings say what to mend.
    if (report.isOk()) {
        if (const auto failure = checkRouting(database, stop, report))
            return *failure;
    }
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

} // namespace evenkeel

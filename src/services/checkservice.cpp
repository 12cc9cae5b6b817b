// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkservice.h"

#include "domain/codes.h"
#include "routing/checker.h"
#include "routing/dispatcher.h"
#include "services/deskreader.h"
#include "storage/checker.h"
#include "storage/decisionstore.h"
#include "storage/ticketstore.h"

#include <algorithm>
#include <chrono>

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
    return !comesAgain && next.at == last.at && next.policyVersion == last.policyVersion &&
           next.method == last.method && next.asOfEvent.value == last.asOfEvent.value + (last.agent.isValid() ? 1 : 0);
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
    }
    return {};
}

// Categories keep no versions: once one got another skill or effort, older decisions looked at something else, which
// their input hashes tell.
bool seesTheSame(const DeskPicture &picture, const Run &run)
{
    auto desk = Dispatcher::create(picture);
    if (!desk)
        return false;
    for (const Decision &decision : run) {
        const std::vector<TicketId> waiting = desk->waitingOrder();
        if (std::find(waiting.begin(), waiting.end(), decision.ticket) == waiting.end() ||
            desk->decide(decision.ticket).inputHash != decision.inputHash)
            return false;
        if (decision.agent.isValid())
            desk->assign(decision.ticket, decision.agent);
    }
    return true;
}

std::optional<Error> checkRun(Database &database, const Run &run, CheckReport &report)
{
    const auto moment = DeskReader(database).readAsOf(run.front());
    if (!moment)
        return moment.error();
    if (!seesTheSame(moment->picture, run)) {
        report.decisionsOutdated += static_cast<std::int64_t>(run.size());
        return std::nullopt;
    }
    report.decisionsTried += static_cast<std::int64_t>(run.size());
    for (const Violation &violation : checkDecisions(moment->picture, run)) {
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
        report.problems.push_back(std::move(problem));
    }
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

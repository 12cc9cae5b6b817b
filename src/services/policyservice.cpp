// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyservice.h"

#include "routing/deskcheck.h"
#include "services/intakeservice.h"
#include "services/policybench.h"
#include "storage/decisionstore.h"
#include "storage/policystore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::chrono::days RecentDecisions{7};

PolicyRecord recordOf(PolicyVersion version)
{
    return {std::move(version.policy), version.validFrom, QString::fromStdString(version.note)};
}

} // namespace

Result<std::vector<PolicyRecord>> PolicyService::history()
{
    auto versions = PolicyStore(m_database).versions();
    if (!versions)
        return versions.error();
    std::vector<PolicyRecord> records;
    for (PolicyVersion &version : *versions)
        records.push_back(recordOf(std::move(version)));
    return records;
}

Result<PolicyRecord> PolicyService::version(int number)
{
    if (number == 0)
        return PolicyRecord{};
    auto version = PolicyStore(m_database).version(number);
    if (!version)
        return version.error();
    return recordOf(std::move(*version));
}

Result<PolicyView> PolicyService::view()
{
    PolicyStore store(m_database);
    auto inForce = store.inForceAt(m_now);
    if (!inForce)
        return inForce.error();
    auto versions = store.versions();
    if (!versions)
        return versions.error();
    PolicyView view;
    if (*inForce)
        view.inForce = recordOf(std::move(**inForce));
    for (const PolicyVersion &version : *versions)
        view.versions.push_back(version.policy.version);
    const auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    for (const RoutingTicket &ticket : moment->picture.tickets) {
        if (!ticket.agent.isValid())
            ++view.waitingByQueue[QString::fromStdString(storedName(moment->names.queues, ticket.queue))];
    }
    const auto counted = DecisionStore(m_database).countsByRule({m_now - RecentDecisions, m_now + Millis{1}});
    if (!counted)
        return counted.error();
    for (const auto &[rule, count] : *counted)
        view.decisionsByRule.emplace(rule, static_cast<int>(count));
    return view;
}

Result<int> PolicyService::save(const Policy &policy, const QString &note, int basedOn)
{
    if (const auto sound = checkPolicy(policy); !sound)
        return sound.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    PolicyStore store(m_database);
    const auto versions = store.versions();
    if (!versions)
        return versions.error();
    const int newest = versions->empty() ? 0 : versions->back().policy.version;
    if (newest != basedOn)
        return Error{ErrorCode::Conflict, std::to_string(newest)};
    const auto saved = store.save(policy, m_now, note.toStdString());
    if (!saved)
        return saved.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return *saved;
}

Result<BenchComparison> PolicyService::compare(const BenchTicket &ticket, const Policy &edited)
{
    if (const auto sound = checkPolicy(edited); !sound)
        return sound.error();
    DeskReader reader(m_database);
    auto savedDesk = reader.read(m_now);
    if (!savedDesk)
        return savedDesk.error();
    auto editedDesk = reader.readUnder(edited, m_now);
    if (!editedDesk)
        return editedDesk.error();
    Ticket came;
    std::vector<TicketEvent> story;
    if (ticket.ticket.isValid()) {
        TicketStore store(m_database);
        const auto stored = store.ticket(ticket.ticket);
        if (!stored)
            return stored.error();
        auto told = store.story(ticket.ticket);
        if (!told)
            return told.error();
        story = std::move(*told);
        came = ticketAsItCame(*stored, story);
    }
    auto saved = answerOnBench(std::move(*savedDesk), ticket, came, story);
    if (!saved)
        return saved.error();
    auto answer = answerOnBench(std::move(*editedDesk), ticket, came, story);
    if (!answer)
        return answer.error();
    return BenchComparison{std::move(*answer), std::move(*saved)};
}

Result<DeskMoment> PolicyService::deskAfterIntake(const Policy &policy)
{
    // Taken back when this ends: the desk is only looked at.
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto sorted = IntakeService(m_database, m_now).runUnder(policy); !sorted)
        return sorted.error();
    return DeskReader(m_database).readUnder(policy, m_now);
}

Result<WaitingComparison> PolicyService::compareWaiting(const Policy &edited, std::stop_token stop,
                                                        const Progress &progress)
{
    if (const auto sound = checkPolicy(edited); !sound)
        return sound.error();
    const auto inForce = DeskReader(m_database).policyAt(m_now);
    if (!inForce)
        return inForce.error();
    auto savedDesk = deskAfterIntake(*inForce);
    if (!savedDesk)
        return savedDesk.error();
    auto editedDesk = deskAfterIntake(edited);
    if (!editedDesk)
        return editedDesk.error();
    return compareDesks(std::move(*savedDesk), std::move(*editedDesk), std::move(stop), progress);
}

} // namespace evenkeel

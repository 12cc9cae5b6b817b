// SPDX-License-Identifier: GPL-3.0-or-later
#include "policycalls.h"

#include "services/workspace.h"
#include "storage/policyjson.h"

namespace evenkeel {

PolicyCalls PolicyCalls::of(Workspace &workspace)
{
    PolicyCalls calls;
    calls.view = [&workspace] { return workspace.policyView(); };
    calls.history = [&workspace] { return workspace.policyHistory(); };
    calls.findings = [&workspace](Policy policy) { return workspace.policyFindings(std::move(policy)); };
    calls.compare = [&workspace](BenchTicket ticket, Policy edited) {
        return workspace.comparePolicies(std::move(ticket), std::move(edited));
    };
    calls.compareWaiting = [&workspace](Policy edited, std::stop_token stop, Progress progress) {
        return workspace.compareWaiting(std::move(edited), std::move(stop), std::move(progress));
    };
    calls.save = [&workspace](Policy policy, QString note, int basedOn) {
        return workspace.savePolicy(std::move(policy), std::move(note), basedOn);
    };
    calls.names = [&workspace] { return workspace.names(); };
    calls.board = [&workspace] { return workspace.board(); };
    calls.ticket = [&workspace](TicketId ticket) { return workspace.ticket(ticket); };
    calls.exportTo = [&workspace](Policy policy, QString file) {
        return workspace.exportPolicy(std::move(policy), std::move(file));
    };
    calls.importFrom = [&workspace](QString file) { return workspace.importPolicy(std::move(file)); };
    calls.toJson = policyToJson;
    calls.fromJson = [](const QByteArray &json) { return policyFromJson(json); };
    return calls;
}

} // namespace evenkeel

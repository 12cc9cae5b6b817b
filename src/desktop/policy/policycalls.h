// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/boardsnapshot.h"
#include "services/desknames.h"
#include "services/policyresults.h"
#include "services/ticketdetail.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace evenkeel {

class Workspace;

/// The calls that the Policy page lives on; a workspace's, or a test's.
struct PolicyCalls
{
    std::function<QFuture<Result<PolicyView>>()> view;
    std::function<QFuture<Result<std::vector<PolicyRecord>>>()> history;
    std::function<QFuture<Result<PolicyFindings>>(Policy)> findings;
    std::function<QFuture<Result<BenchComparison>>(BenchTicket, Policy)> compare;
    std::function<QFuture<Result<WaitingComparison>>(Policy, std::stop_token, Progress)> compareWaiting;
    /// Conflict when another version came meanwhile.
    std::function<QFuture<Result<int>>(Policy, QString note, int basedOn)> save;
    std::function<QFuture<Result<DeskNames>>()> names;
    std::function<QFuture<Result<BoardSnapshot>>()> board;
    std::function<QFuture<Result<TicketDetail>>(TicketId)> ticket;
    std::function<QFuture<Result<Done>>(Policy, QString file)> exportTo;
    std::function<QFuture<Result<Policy>>(QString file)> importFrom;
    /// For keeping a draft over a restart.
    std::function<QByteArray(const Policy &)> toJson;
    std::function<Result<Policy>(const QByteArray &)> fromJson;

    [[nodiscard]] static PolicyCalls of(Workspace &workspace);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policydiff.h"
#include "routing/lint/lint.h"
#include "routing/trace.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace evenkeel {

/// One saved version, as the history shows it.
struct PolicyRecord
{
    Policy policy; ///< with its version
    Instant validFrom;
    QString note;
};

/// All that the Policy page shows beside the policy itself.
struct PolicyView
{
    PolicyRecord inForce;      ///< version 0, the standard policy, where none was saved
    std::vector<int> versions; ///< oldest first
    std::map<QString, int> waitingByQueue;
    std::map<int, int> decisionsByRule; ///< assignment rule id -> decisions of the last 7 days
};

/// How far each ring of a rule reaches now: agents who may take a ticket of the queue that asks for nothing more than
/// the rule does, one number a ring, ring 0 first.
struct RingReach
{
    int rule = 0;
    std::vector<int> agents;
};

struct PolicyFindings
{
    std::vector<LintFinding> findings;
    std::vector<RingReach> reach;
    double seconds = 0;
};

/// A ticket typed on the test bench, or a real one with some facts changed. Absent: as the ticket has it, else default.
struct BenchTicket
{
    TicketId ticket; ///< start from this one; none: an invented ticket created now
    std::optional<QString> queue;
    std::optional<QString> category;
    std::optional<QString> channel; ///< the desk's name of it
    std::optional<Priority> priority;
    std::optional<QString> language;
    std::optional<QString> subject;
    std::optional<QString> tier;
    std::optional<std::vector<QString>> tags;
    std::optional<int> effort;
    std::optional<std::vector<SkillNeed>> needs;
    std::optional<double> slaShare; ///< used so far
};

/// What one policy does with a bench ticket.
struct BenchAnswer
{
    int triageRule = 0; ///< id of the rule that met it; 0: none
    QueueId queue;
    Trace trace;
};

struct BenchComparison
{
    BenchAnswer edited;
    BenchAnswer saved;
};

/// A waiting ticket that would get another agent.
struct RoutedOtherwise
{
    TicketId ticket;
    AgentId saved; ///< none: would wait
    AgentId edited;
    std::optional<Gate> savedBlocked;
    std::optional<Gate> editedBlocked;
};

struct WaitingComparison
{
    int waiting = 0;
    int assignedBySaved = 0;
    int assignedByEdited = 0;
    std::vector<RoutedOtherwise> otherwise;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/agent.h"
#include "domain/channel.h"
#include "domain/decision.h"
#include "domain/policy.h"
#include "domain/priority.h"
#include "domain/skill.h"
#include "domain/ticketstatus.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace evenkeel {

/// One ticket as the board shows it.
struct TicketCard
{
    TicketId id;
    QString reference;
    QString subject;
    Priority priority = Priority::Normal;
    TicketStatus status = TicketStatus::New;
    ChannelKind channel = ChannelKind::Email;
    int effort = 3;
    double weight = 0; ///< capacity units it takes now (0 when its status does not count)
    Instant createdAt;
    double slaShare = 0; ///< share of the running SLA used; over 1 breached
    Millis slaLeft{0};   ///< working time left; negative when breached
    QueueId queue;
    AgentId agent;
    std::vector<SkillId> skills;   ///< needs, required first
    std::optional<Gate> blockedBy; ///< waiting tickets nobody may take: Decision::blockingGate()
    AgentId wouldGoTo;             ///< waiting tickets: who would get it if Route were pressed now
    AgentId offeredTo;             ///< who was asked and has not answered; the card stands in that lane
    Instant answerUntil;           ///< of an offer: then it counts as declined

    [[nodiscard]] bool isOffered() const { return offeredTo.isValid(); }

    friend bool operator==(const TicketCard &, const TicketCard &) = default;
};

/// One agent as the board shows it.
struct AgentLane
{
    AgentId id;
    QString name;
    TeamId team;
    QString teamName;
    Presence presence = Presence::Offline;
    bool isPresenceByHand = false;
    std::optional<Instant> presenceUntil;
    bool isOnShift = false;
    std::optional<Instant> shiftEnds;
    QStringList topSkills;       ///< best two
    std::vector<SkillId> skills; ///< all with a level, for the filter
    double load = 0;             ///< units in use
    double capacity = 100;
    double ghostLoad = 0;          ///< units that Route would add now
    int tickets = 0;               ///< open tickets, offers among them
    int offered = 0;               ///< of these offered; they hold room until they are answered
    int counting = 0;              ///< of these count toward load
    Millis queued{0};              ///< expected handling of the counting tickets
    Millis shiftLeft{0};           ///< open time left in the shift
    std::vector<TicketCard> cards; ///< offers, then counting ones, then most of the SLA used

    [[nodiscard]] double loadRatio() const { return capacity > 0 ? load / capacity : 0; }
    [[nodiscard]] double ghostRatio() const { return capacity > 0 ? (load + ghostLoad) / capacity : 0; }
    friend bool operator==(const AgentLane &, const AgentLane &) = default;
};

/// The whole board at one moment.
struct BoardSnapshot
{
    Instant now;
    int policyVersion = 0;
    double targetLow = 0.7;
    double targetHigh = 0.8;
    double cautionUntil = 0.85;
    double atRiskShare = 0.75;
    int totalTickets = 0;            ///< of the whole history; 0 means an empty workspace
    std::vector<AgentLane> lanes;    ///< by name; the screen sorts and filters
    std::vector<TicketCard> waiting; ///< in routing order
    int wouldAssign = 0;             ///< tickets that Route would assign now, or offer
    bool isOffering = false;         ///< the policy offers tickets instead of assigning them

    friend bool operator==(const BoardSnapshot &, const BoardSnapshot &) = default;
};

} // namespace evenkeel

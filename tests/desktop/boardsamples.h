// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"
#include "services/desknames.h"

#include <chrono>

namespace evenkeel::samples {

inline constexpr Instant Now = instantFromMillis(1458651600000); // 2016-03-22T13:00Z

/// A ticket created `age` ago with `share` of an SLA of `target` used.
inline TicketCard card(std::int64_t id, const QString &subject, Priority priority, ChannelKind channel, int effort,
                       std::chrono::minutes age, double share, std::chrono::minutes target)
{
    TicketCard made;
    made.id = TicketId{id};
    made.reference = QString::number(48000 + id);
    made.subject = subject;
    made.priority = priority;
    made.channel = channel;
    made.effort = effort;
    made.weight = 10;
    made.createdAt = Now - age;
    made.slaShare = share;
    made.slaLeft = std::chrono::duration_cast<Millis>(target * (1 - share));
    return made;
}

inline std::vector<TicketCard> cards(std::int64_t first, int count, AgentId agent, double firstShare)
{
    static const char *const subjects[]{"Annual plan charged twice",
                                        "Re: refund on two cards",
                                        "Dispute evidence for March",
                                        "Ledger export is empty",
                                        "Facture en double",
                                        "Tax rate wrong for Canada",
                                        "Checkout live: card declined after upgrade",
                                        "Mandate rejected by bank",
                                        "Change billing address"};
    std::vector<TicketCard> made;
    for (int i = 0; i < count; ++i) {
        const double share = std::max(0.02, firstShare - 0.11 * i);
        TicketCard next = card(first + i, QString::fromUtf8(subjects[static_cast<std::size_t>((first + i) % 9)]),
                               static_cast<Priority>((first + i) % 4), static_cast<ChannelKind>((first + i) % 6),
                               static_cast<int>((first + i) % 10) + 1, std::chrono::minutes(20 + 37 * i), share,
                               std::chrono::hours(8));
        next.agent = agent;
        next.status = i % 3 == 2 ? TicketStatus::Pending : TicketStatus::Open;
        next.weight = i % 3 == 2 ? 0 : 10;
        made.push_back(next);
    }
    return made;
}

struct LaneShape
{
    const char *name;
    int team;
    const char *skills;
    Presence presence;
    double load;
    double ghost;
    int tickets;
    int counting;
    double queued; ///< hours
    double left;   ///< hours
};

inline AgentLane lane(int number, const LaneShape &shape)
{
    AgentLane made;
    made.id = AgentId{number};
    made.name = QString::fromUtf8(shape.name);
    made.team = TeamId{shape.team};
    made.teamName = shape.team == 1 ? QStringLiteral("Payments") : QStringLiteral("Platform");
    made.presence = shape.presence;
    made.isPresenceByHand = shape.presence == Presence::Busy;
    if (made.isPresenceByHand)
        made.presenceUntil = Now + std::chrono::minutes(90);
    made.isOnShift = shape.presence != Presence::Offline;
    made.shiftEnds = Now + std::chrono::hours(4);
    made.topSkills = QString::fromUtf8(shape.skills).split(u',');
    made.skills = {SkillId{number % 3 + 1}};
    made.load = shape.load;
    made.ghostLoad = shape.ghost;
    made.tickets = shape.tickets;
    made.counting = shape.counting;
    made.queued = std::chrono::duration_cast<Millis>(std::chrono::duration<double, std::ratio<3600>>(shape.queued));
    made.shiftLeft = std::chrono::duration_cast<Millis>(std::chrono::duration<double, std::ratio<3600>>(shape.left));
    made.cards = cards(number * 100, shape.tickets, made.id, 1.3 - number * 0.09);
    return made;
}

/// Ten agents of two teams, one drowning, one with room; twelve tickets waiting.
inline BoardSnapshot board()
{
    static const LaneShape shapes[]{
        {"Sarah Whitfield", 1, "Billing,Conflict", Presence::Available, 136, 0, 47, 10, 5.2, 3.5},
        {"Kenji Watanabe", 1, "Billing,API", Presence::Available, 89, 0, 19, 7, 3.4, 3.0},
        {"Lucía Ortega", 1, "Billing,French", Presence::Available, 84, 0, 16, 6, 4.3, 4.0},
        {"Marta Nowak", 1, "Billing,German", Presence::Available, 79, 0, 15, 15, 3.1, 3.5},
        {"Daniel Okafor", 2, "API,Conflict", Presence::Away, 76, 0, 14, 6, 3.1, 3.5},
        {"Ines Haddad", 2, "Billing,Conflict", Presence::Available, 74, 0, 12, 5, 2.5, 4.0},
        {"Oliver Brandt", 2, "API,Billing", Presence::Busy, 61, 0, 11, 5, 3.4, 4.0},
        {"Priya Raman", 1, "Billing,German", Presence::Available, 48, 24, 9, 4, 1.4, 3.5},
        {"Tom Becker", 1, "Billing,German", Presence::Available, 40, 36, 3, 3, 1.9, 4.0},
        {"Viktor Holm", 2, "API,SSO", Presence::Offline, 10, 0, 1, 1, 0.2, 0},
    };
    BoardSnapshot made;
    made.now = Now;
    made.policyVersion = 14;
    made.totalTickets = 4871;
    int number = 0;
    for (const LaneShape &shape : shapes)
        made.lanes.push_back(lane(++number, shape));
    using std::chrono::minutes;
    made.waiting = {
        card(1, QStringLiteral("Refund not received"), Priority::Urgent, ChannelKind::Phone, 3, minutes(42), 1.4,
             minutes(30)),
        card(2, QStringLiteral("Chargeback due today"), Priority::High, ChannelKind::Web, 7, minutes(55), 0.92,
             minutes(60)),
        card(3, QStringLiteral("Wrong VAT number"), Priority::Normal, ChannelKind::Email, 2, minutes(403), 0.84,
             minutes(480)),
        card(4, QStringLiteral("Card declined at checkout"), Priority::High, ChannelKind::Messaging, 3, minutes(38),
             0.63, minutes(60)),
        card(5, QStringLiteral("Payout stuck in review"), Priority::Normal, ChannelKind::Email, 6, minutes(290), 0.60,
             minutes(480)),
        card(6, QStringLiteral("Kündigung und Erstattung für das Jahresabonnement"), Priority::Normal,
             ChannelKind::Social, 3, minutes(264), 0.55, minutes(480)),
        card(7, QStringLiteral("Invoice shows old address"), Priority::Low, ChannelKind::Email, 10, minutes(500), 0.35,
             minutes(1440)),
        card(8, QStringLiteral("Doppelte Abbuchung nach Upgrade"), Priority::High, ChannelKind::Email, 4, minutes(14),
             0.23, minutes(60)),
        card(9, QStringLiteral("Update card before renewal"), Priority::Normal, ChannelKind::Chat, 3, minutes(90), 0.2,
             minutes(480)),
        card(10, QStringLiteral("Receipt template question"), Priority::Low, ChannelKind::Web, 2, minutes(240), 0.17,
             minutes(1440)),
        card(11, QStringLiteral("Settlement file misses rows"), Priority::Normal, ChannelKind::Email, 8, minutes(40),
             0.08, minutes(480)),
        card(12, QStringLiteral("Where is my receipt"), Priority::Low, ChannelKind::Web, 1, minutes(60), 0.04,
             minutes(1440)),
    };
    for (TicketCard &waiting : made.waiting) {
        if (waiting.id == TicketId{6})
            waiting.blockedBy = Gate::Language;
        else
            waiting.wouldGoTo = waiting.id.value % 2 == 0 ? AgentId{9} : AgentId{8};
    }
    made.wouldAssign = 11;
    return made;
}

/// Names for the ids of board().
inline DeskNames names()
{
    DeskNames made;
    for (const AgentLane &lane : board().lanes) {
        Agent agent;
        agent.id = lane.id;
        agent.name = lane.name.toStdString();
        agent.team = lane.team;
        made.agents.emplace(lane.id, agent);
        made.teams.emplace(lane.team, Team{lane.team, lane.teamName.toStdString()});
    }
    int number = 0;
    for (const char *skill : {"Billing", "API", "German"})
        made.skills.emplace(SkillId{++number}, Skill{SkillId{number}, skill, SkillKind::Product, {}});
    return made;
}

/// The same, where the policy offers: Tom Becker was asked about ticket 1 and has four minutes left.
inline BoardSnapshot offeringBoard()
{
    BoardSnapshot made = board();
    made.isOffering = true;
    AgentLane &tom = made.lanes[8];
    TicketCard offered = made.waiting.front();
    offered.offeredTo = tom.id;
    offered.answerUntil = Now + std::chrono::minutes(4);
    made.waiting.erase(made.waiting.begin());
    tom.cards.insert(tom.cards.begin(), offered);
    ++tom.tickets;
    ++tom.counting;
    tom.offered = 1;
    return made;
}

/// Many of everything, for what must stay fast.
inline BoardSnapshot crowd(int agents, int waiting)
{
    BoardSnapshot made = board();
    made.lanes.clear();
    made.waiting.clear();
    for (int i = 1; i <= agents; ++i) {
        AgentLane next =
            lane(i, {"Agent", i % 4 + 1, "Billing,API", Presence::Available, double(i % 140), 0, 20, 10, 3, 4});
        next.name += QStringLiteral(" %1").arg(i);
        made.lanes.push_back(next);
    }
    for (int i = 1; i <= waiting; ++i)
        made.waiting.push_back(card(1000000 + i, QStringLiteral("Waiting ticket number %1").arg(i), Priority::Normal,
                                    ChannelKind::Email, i % 10 + 1, std::chrono::minutes(i % 5000), 0.5,
                                    std::chrono::hours(8)));
    return made;
}

} // namespace evenkeel::samples

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demotoday.h"

#include "domain/effort.h"
#include "domain/policy.h"
#include "simulation/demoteammaker.h"

#include <algorithm>

namespace evenkeel {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

enum class Urgency { Fine, AtRisk, Breached };

constexpr std::array<int, PriorityCount> PriorityShares{17, 66, 14, 3};
constexpr std::array<int, ChannelKindCount> ChannelShares{40, 26, 0, 9, 8, 12}; // live chats are few, see below

class TodayMaker
{
public:
    explicit TodayMaker(const DemoSetting &setting)
        : m_setting(setting)
        , m_now(setting.options.now)
    {}

    std::vector<DemoOpenTicket> make(std::size_t limit)
    {
        for (std::size_t agent = 0; agent < m_setting.team.agents.size(); ++agent) {
            addAgent(agent);
            if (agent == std::min<std::size_t>(SpareAgent, m_setting.team.agents.size() - 1))
                addWaiting();
        }
        m_tickets.resize(std::min(limit, m_tickets.size()));
        std::stable_sort(m_tickets.begin(), m_tickets.end(),
                         [](const DemoOpenTicket &a, const DemoOpenTicket &b) { return a.created < b.created; });
        return std::move(m_tickets);
    }

private:
    double weight(const DemoOpenTicket &ticket) const
    {
        const Channel &channel = m_setting.team.channels[ticket.channel];
        return Weights{}.weight(channel.kind, channel.handling, ticket.effort);
    }

    void drawSubstance(DemoOpenTicket &ticket, Random &random) const
    {
        const DemoCategory &made = demoCategories()[ticket.category];
        ticket.effort =
            std::clamp(made.effort + (random.chance(0.2) ? random.between(-1, 1) : 0), LowestEffort, HighestEffort);
        ticket.priority = static_cast<Priority>(drawByShare(PriorityShares, random));
        std::array<int, ChannelKindCount> shares = ChannelShares;
        if (ticket.agent) {
            const ChannelMask mask = m_setting.team.agents[*ticket.agent].channels;
            for (std::size_t kind = 0; kind < shares.size(); ++kind)
                shares[kind] = (mask & maskOf(static_cast<ChannelKind>(kind))) != 0 ? shares[kind] : 0;
        }
        ticket.channel = drawByShare(shares, random);
    }

    DemoLanguage drawLanguage(std::size_t agent, Random &random) const
    {
        const auto &levels = m_setting.levels[agent];
        const int draw = random.between(1, 100);
        if (levels[7] > 0 && draw <= 28)
            return DemoLanguage::German;
        if (levels[8] > 0 && draw > 84)
            return DemoLanguage::French;
        return DemoLanguage::English;
    }

    DemoOpenTicket drawFor(std::size_t agent, Random &random) const
    {
        const std::vector<std::uint32_t> &categories = m_setting.categoriesOf[agent];
        std::vector<int> shares;
        for (const std::uint32_t category : categories)
            shares.push_back(demoCategories()[category].share);
        DemoOpenTicket ticket;
        ticket.agent = agent;
        ticket.category = categories[drawByShare(shares, random)];
        ticket.language = drawLanguage(agent, random);
        drawSubstance(ticket, random);
        return ticket;
    }

    /// Created so that the promise that runs is used up as wanted.
    Instant creation(const DemoOpenTicket &ticket, Urgency urgency, Random &random) const
    {
        const SlaPolicy sla = SlaPolicy::standard();
        const SlaTarget &target = sla.target(ticket.priority);
        const minutes allowed = ticket.status == TicketStatus::New ? target.firstResponse : target.resolution;
        int thousandths = ticket.priority == Priority::Low ? random.between(15, 280) : random.between(25, 560);
        if (urgency == Urgency::AtRisk)
            thousandths = random.between(770, 970);
        else if (urgency == Urgency::Breached)
            thousandths = random.between(1030, 1350);
        const Millis used = Millis{allowed} * thousandths / 1000;
        return m_setting.officeTimeAgo(std::chrono::floor<std::chrono::seconds>(used));
    }

    /// Puts the assignment into the agent's open time between creation and now; creates earlier where need be.
    void settle(DemoOpenTicket &ticket, Random &random) const
    {
        const std::size_t agent = *ticket.agent;
        const Millis delay = between(minutes{1}, minutes{18}, random);
        ticket.assigned = m_setting.nextOpen(agent, ticket.created + delay);
        if (ticket.assigned >= m_now - minutes{1}) {
            const std::vector<Interval> &open = m_setting.open[agent].working().list();
            const auto after = std::partition_point(
                open.begin(), open.end(), [&](const Interval &span) { return span.from < m_now - minutes{2}; });
            if (after != open.begin()) {
                const Instant until = std::min(std::prev(after)->until, m_now - minutes{1});
                ticket.assigned = std::max(std::prev(after)->from, until - between(minutes{1}, hours{3}, random));
                ticket.created = std::min(ticket.created, ticket.assigned - delay);
            }
        }
        if (ticket.created < m_setting.start) { // a history too short for tickets that old
            ticket.created = m_setting.start + between(Millis{0}, (m_now - m_setting.start) / 2, random);
            ticket.assigned = m_setting.nextOpen(agent, ticket.created + delay);
        }
        if (ticket.assigned < ticket.created || ticket.assigned > m_now)
            ticket.assigned = ticket.created + std::chrono::floor<std::chrono::seconds>((m_now - ticket.created) / 3);
    }

    void addCounting(DemoOpenTicket ticket, Urgency urgency, Random &random)
    {
        ticket.status = random.chance(0.4) ? TicketStatus::New : TicketStatus::Open;
        ticket.created = creation(ticket, urgency, random);
        settle(ticket, random);
        m_tickets.push_back(ticket);
    }

    /// A chat that goes on right now, where the agent is there to chat.
    bool addChat(std::size_t agent, double room, Random &random)
    {
        const bool isThere = m_setting.open[agent].working().contains(m_now);
        const bool mayChat = (m_setting.team.agents[agent].channels & maskOf(ChannelKind::Chat)) != 0;
        if (!random.chance(0.25) || !isThere || !mayChat || room < Weights{}.chat)
            return false;
        DemoOpenTicket ticket = drawFor(agent, random);
        ticket.channel = static_cast<std::size_t>(ChannelKind::Chat);
        ticket.status = TicketStatus::Open;
        ticket.created = std::max(m_setting.start, m_now - between(minutes{4}, minutes{25}, random));
        ticket.assigned = ticket.created + std::chrono::floor<std::chrono::seconds>((m_now - ticket.created) / 6);
        m_tickets.push_back(ticket);
        return true;
    }

    int addLoad(std::size_t agent, double target, double most, Random &random)
    {
        int counting = 0;
        double load = 0;
        if (agent > SpareAgent && addChat(agent, target, random)) {
            load += Weights{}.chat;
            ++counting;
        }
        for (int tries = 0; tries < 40 && load < target; ++tries) {
            const DemoOpenTicket ticket = drawFor(agent, random);
            if (load + weight(ticket) > most)
                continue;
            load += weight(ticket);
            ++counting;
            const int draw = random.between(1, 100);
            addCounting(ticket, draw <= 2 ? Urgency::Breached : draw <= 7 ? Urgency::AtRisk : Urgency::Fine, random);
        }
        return counting;
    }

    void addPending(std::size_t agent, Random &random)
    {
        DemoOpenTicket ticket = drawFor(agent, random);
        ticket.status = random.chance(0.85) ? TicketStatus::Pending : TicketStatus::OnHold;
        const bool isOld = random.chance(0.12);
        const Millis age = isOld ? between(hours{16}, hours{36}, random) : between(minutes{50}, hours{16}, random);
        ticket.created = m_setting.officeTimeAgo(age);
        // Pressing work does not lie about: what waits for days on somebody else is nothing urgent.
        if (age > hours{2})
            ticket.priority = isOld ? Priority::Low : std::min(ticket.priority, Priority::Normal);
        settle(ticket, random);
        m_tickets.push_back(ticket);
    }

    void addAgent(std::size_t agent)
    {
        Random random = m_setting.random("today", static_cast<std::int64_t>(agent));
        const AgentId id = m_setting.agentId(agent);
        const double capacity = m_setting.team.agents[agent].capacity;
        int counting = 0;
        int wanted = capacity < 100 ? random.between(5, 12) : random.between(6, 20);
        if (id == m_setting.team.drowning) {
            wanted = DrowningTickets;
            for (; counting < DrowningCounting; ++counting)
                addCounting(drawFor(agent, random),
                            counting < 2   ? Urgency::Breached
                            : counting < 4 ? Urgency::AtRisk
                                           : Urgency::Fine,
                            random);
        } else if (id == m_setting.team.spare) {
            wanted = SpareTickets;
            counting = addLoad(agent, 0.40 * capacity, 0.52 * capacity, random);
        } else {
            counting = addLoad(agent, random.between(42, 78) * capacity / 100, 0.85 * capacity, random);
        }
        for (; counting < wanted; ++counting)
            addPending(agent, random);
    }

    void addWaiting()
    {
        const int agents = static_cast<int>(m_setting.team.agents.size());
        const int wanted = m_setting.options.waiting.value_or((agents * 6 + 9) / 10);
        std::vector<int> shares;
        for (const DemoCategory &made : demoCategories())
            shares.push_back(made.share);
        for (int i = 0; i < wanted; ++i) {
            Random random = m_setting.random("waiting", i);
            DemoOpenTicket ticket;
            ticket.category = drawByShare(shares, random);
            constexpr std::array<int, DemoLanguageCount> Languages{78, 14, 8};
            ticket.language = static_cast<DemoLanguage>(drawByShare(Languages, random));
            drawSubstance(ticket, random);
            const Urgency urgency = i % 14 == 0 ? Urgency::Breached : i % 8 == 1 ? Urgency::AtRisk : Urgency::Fine;
            ticket.created = std::max(m_setting.start, creation(ticket, urgency, random));
            m_tickets.push_back(ticket);
        }
    }

    const DemoSetting &m_setting;
    Instant m_now;
    std::vector<DemoOpenTicket> m_tickets;
};

} // namespace

std::vector<DemoOpenTicket> openTickets(const DemoSetting &setting, std::size_t limit)
{
    return TodayMaker{setting}.make(limit);
}

} // namespace evenkeel

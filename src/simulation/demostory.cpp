// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demostory.h"

#include "base/foldedcase.h"
#include "domain/effort.h"
#include "simulation/demostorywriter.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// What a ticket is when it comes in.
struct Substance
{
    std::size_t category = 0;
    DemoLanguage language = DemoLanguage::English;
    Priority priority = Priority::Normal;
    std::size_t channel = 0;
    std::optional<int> effort;
    std::uint64_t customer = 0;
    bool isLaunch = false;
    bool isKeyAccount = false;
};

/// One ticket's telling: what the steps share.
struct Telling
{
    const DemoSetting &setting;
    DemoStoryWriter writer;
    Random random;
    Substance substance;
    std::size_t agent = 0;

    [[nodiscard]] AgentId agentId() const { return setting.agentId(agent); }
    [[nodiscard]] Millis part(int lowPercent, int highPercent)
    {
        return setting.handling(agent, substance.category) * random.between(lowPercent, highPercent) / 100;
    }
};

DemoLanguage languageOf(std::uint64_t customer)
{
    const std::uint64_t draw = customer * 37 % 100;
    return draw < 14 ? DemoLanguage::German : draw < 22 ? DemoLanguage::French : DemoLanguage::English;
}

/// A customer who speaks the language; a few come often.
std::uint64_t drawCustomer(const DemoSetting &setting, std::optional<DemoLanguage> language, Random &random)
{
    std::uint64_t customer = 0;
    do
        customer = random.below(setting.customers) * random.below(setting.customers) / setting.customers;
    while (language && languageOf(customer) != *language);
    return customer;
}

/// One in a hundred customers, those who come most often.
bool isKeyAccount(const DemoSetting &setting, std::uint64_t customer)
{
    return customer * 100 < setting.customers;
}

Substance drawSubstance(const DemoSetting &setting, const DemoRhythm &rhythm, Instant created, Random &random)
{
    static const std::vector<int> shares = [] {
        std::vector<int> all;
        for (const DemoCategory &made : demoCategories())
            all.push_back(made.share);
        return all;
    }();
    constexpr std::array<int, PriorityCount> Priorities{17, 67, 13, 3};
    constexpr std::array<int, ChannelKindCount> Channels{38, 23, 17, 10, 5, 7};
    constexpr std::array<std::size_t, 4> LaunchCategories{6, 7, 17, 19};
    Substance substance;
    substance.isLaunch = rhythm.isLaunch(created) && random.chance(0.35);
    substance.category =
        substance.isLaunch ? LaunchCategories[random.below(LaunchCategories.size())] : drawByShare(shares, random);
    substance.priority = static_cast<Priority>(drawByShare(Priorities, random));
    substance.channel = drawByShare(Channels, random);
    substance.customer = drawCustomer(setting, std::nullopt, random);
    substance.language = languageOf(substance.customer);
    substance.isKeyAccount = isKeyAccount(setting, substance.customer);
    if (random.chance(0.15))
        substance.effort = std::clamp(demoCategories()[substance.category].effort + random.between(-1, 1), LowestEffort,
                                      HighestEffort);
    return substance;
}

std::vector<std::string> drawTags(const Substance &substance, Random &random)
{
    std::vector<std::string> tags;
    if (substance.isLaunch)
        tags.emplace_back("launch");
    if (substance.isKeyAccount)
        tags.emplace_back("key-account");
    const int draw = random.between(1, 100);
    if (draw <= 6)
        tags.emplace_back("how-to");
    else if (draw <= 10)
        tags.emplace_back("bug");
    else if (draw <= 12)
        tags.emplace_back("churn-risk");
    return tags;
}

unsigned monthOf(Instant at)
{
    const std::chrono::year_month_day date{std::chrono::floor<days>(at)};
    return static_cast<unsigned>(date.month()) - 1;
}

/// The ticket comes in; some are filed only a moment later. Returns when it stands in its queue.
Instant tellArrival(Telling &telling, Instant created)
{
    const Substance &substance = telling.substance;
    const DemoCategory &made = demoCategories()[substance.category];
    const DemoTeam &team = telling.setting.team;
    const bool isFiledLater = telling.random.chance(0.12);
    TicketEvent &event = telling.writer.add(EventKind::Created, created, Cause::Connector);
    event.change.status = TicketStatus::New;
    event.change.subject = demoSubject(made, substance.language, monthOf(created), telling.random);
    event.change.customer = demoCustomer(substance.customer);
    event.change.language = codeOf(substance.language);
    event.change.channel = team.channels[substance.channel].id;
    event.change.priority = isFiledLater ? Priority::Normal : substance.priority;
    event.change.queue = isFiledLater ? team.queues.back().id : QueueId{made.queue + 1};
    if (std::vector<std::string> tags = drawTags(substance, telling.random); !tags.empty())
        event.change.tags = std::move(tags);
    if (substance.effort && !isFiledLater)
        event.change.effort = substance.effort;
    if (!isFiledLater) {
        event.change.category = team.categories[substance.category].id;
        return created;
    }
    const Instant filed = created + seconds{telling.random.between(4, 50)};
    TicketEvent &classified = telling.writer.add(EventKind::Classified, filed, Cause::Rule);
    classified.change.category = team.categories[substance.category].id;
    classified.change.priority = substance.priority;
    classified.change.effort = substance.effort;
    telling.writer.add(EventKind::Queued, filed, Cause::Rule).change.queue = QueueId{made.queue + 1};
    return filed;
}

bool takesChannel(const DemoSetting &setting, std::size_t agent, std::size_t channel)
{
    return (setting.team.agents[agent].channels & maskOf(setting.team.channels[channel].kind)) != 0;
}

/// Whom a planted fault sends the ticket to.
std::optional<std::size_t> drawFaulty(Telling &telling, std::span<const std::uint32_t> pool)
{
    const DemoFaultPlaces &faults = telling.setting.faults;
    const DemoCategory &made = demoCategories()[telling.substance.category];
    const bool isSilo = faults.silo.isValid() && made.skill + 1 == faults.silo.value && telling.random.chance(0.92);
    const bool isOverload = faults.overloaded.isValid() && telling.random.chance(0.45);
    for (const AgentId agent : {isSilo ? faults.expert : AgentId{}, isOverload ? faults.overloaded : AgentId{}}) {
        const auto position = static_cast<std::uint32_t>(agent.value - 1);
        if (agent.isValid() && std::find(pool.begin(), pool.end(), position) != pool.end())
            return position;
    }
    return std::nullopt;
}

/// Who of the pool is there first, among a few drawn; customers who come back meet the same agent more often.
std::size_t drawAgent(Telling &telling, Instant at)
{
    const Substance &substance = telling.substance;
    const std::vector<std::uint32_t> &pool = telling.setting.pool(substance.category, substance.language);
    if (const auto faulty = drawFaulty(telling, pool))
        return *faulty;
    // What came in overnight is for all who start in the morning, not for the first alone.
    constexpr Millis NotMuchLater = minutes{90};
    std::size_t best = pool[substance.customer % pool.size()];
    const bool isAffine = telling.random.chance(0.35) && takesChannel(telling.setting, best, substance.channel);
    Instant bestAt = telling.setting.nextOpen(best, at);
    if (isAffine && bestAt - at < hours{4})
        return best;
    for (int draw = 0; draw < 6; ++draw) {
        const std::size_t agent = pool[telling.random.below(pool.size())];
        const Instant openAt = telling.setting.nextOpen(agent, at);
        if (!takesChannel(telling.setting, agent, substance.channel) || (draw > 0 && openAt + NotMuchLater >= bestAt))
            continue;
        best = agent;
        bestAt = openAt;
        if (openAt == at)
            break;
    }
    return best;
}

/// A ticket that a planted fault leaves in its queue for most of a working day.
Instant tellNeglect(Telling &telling, Instant at)
{
    const QueueId late = telling.setting.faults.lateQueue;
    const bool isLate = late.isValid() && demoCategories()[telling.substance.category].queue + 1 == late.value &&
                        telling.random.chance(0.35);
    return isLate ? telling.setting.office.advance(at, between(hours{5}, hours{8}, telling.random)).value_or(at) : at;
}

/// Where a planted fault says so, first to somebody of another team who cannot do it, and on from there.
Instant tellWrongTeam(Telling &telling, Instant at)
{
    const DemoFaultPlaces &faults = telling.setting.faults;
    const auto category = static_cast<std::int64_t>(telling.substance.category) + 1;
    if (!faults.misrouted.isValid() || faults.misrouted.value != category)
        return at;
    const bool isMissed = folded(telling.writer.subject()).find(faults.missedWord) != std::string::npos;
    if (!isMissed && !telling.random.chance(0.4))
        return at;
    const std::size_t right = telling.agent;
    std::size_t wrong = telling.random.below(telling.setting.team.agents.size());
    const auto skill = static_cast<std::size_t>(demoCategories()[telling.substance.category].skill);
    for (int draw = 0; draw < 8 && telling.setting.levels[wrong][skill] > 0; ++draw)
        wrong = telling.random.below(telling.setting.team.agents.size());
    at = telling.setting.nextOpen(wrong, at);
    telling.writer.assign(EventKind::Assigned, at, Cause::Connector, telling.setting.agentId(wrong));
    at = telling.setting.nextOpen(right, at + between(minutes{5}, minutes{40}, telling.random));
    telling.writer.assign(EventKind::Reassigned, at, Cause::Person, telling.agentId(), telling.setting.agentId(wrong))
        .text = "Wrong team";
    return at;
}

Instant tellAssignment(Telling &telling, Instant at)
{
    at = tellNeglect(telling, at);
    const bool isLive = telling.substance.channel == static_cast<std::size_t>(ChannelKind::Chat);
    at += isLive ? between(seconds{5}, seconds{90}, telling.random) : between(seconds{30}, minutes{8}, telling.random);
    telling.agent = drawAgent(telling, at);
    if (telling.random.chance(0.04)) {
        const std::size_t first = telling.agent;
        const Instant declined = telling.setting.nextOpen(first, at) + seconds{telling.random.between(20, 180)};
        telling.agent = drawAgent(telling, declined);
        if (telling.agent != first) {
            telling.writer.add(EventKind::Declined, declined, Cause::Person, telling.setting.agentId(first)).text =
                "No room right now";
            at = declined;
        }
    }
    if (const Instant moved = tellWrongTeam(telling, at); moved != at)
        return moved;
    at = telling.setting.nextOpen(telling.agent, at);
    telling.writer.assign(EventKind::Assigned, at, Cause::Connector, telling.agentId()); // no decision record of ours
    return at;
}

Instant tellHandover(Telling &telling, Instant at)
{
    const AgentId before = telling.agentId();
    const std::size_t next = drawAgent(telling, at);
    if (next == telling.agent)
        return at;
    telling.agent = next;
    at += minutes{telling.random.between(1, 12)};
    telling.writer.assign(EventKind::Reassigned, at, Cause::Person, telling.agentId(), before).text =
        demoHandoverReason(telling.random);
    return telling.setting.nextOpen(next, at);
}

Instant tellReply(Telling &telling, Instant at)
{
    telling.writer.setStatus(EventKind::Responded, at, Cause::Person, TicketStatus::Open, telling.agentId());
    return at;
}

Instant tellWaitForCustomer(Telling &telling, Instant at)
{
    at += seconds{telling.random.between(10, 90)};
    const bool isVendor = telling.random.chance(0.15);
    telling.writer.setStatus(EventKind::Status, at, Cause::Person,
                             isVendor ? TicketStatus::OnHold : TicketStatus::Pending, telling.agentId());
    at += Millis{hours{3}} * skewedThousandths(telling.random) / 1000;
    telling.writer.setStatus(EventKind::Status, at, Cause::Connector, TicketStatus::Open);
    at = telling.setting.later(telling.agent, telling.setting.nextOpen(telling.agent, at), telling.part(40, 160));
    return tellReply(telling, at);
}

/// From the assignment to the solution: replies, notes, waits, handovers.
Instant tellWork(Telling &telling, Instant at)
{
    const bool handsOver = telling.random.chance(0.10);
    const bool handsOverFirst = handsOver && telling.random.chance(0.5);
    if (handsOverFirst)
        at = tellHandover(telling, at + minutes{telling.random.between(2, 30)});
    const bool isLive = telling.substance.channel == static_cast<std::size_t>(ChannelKind::Chat);
    at = telling.setting.later(telling.agent, at,
                               isLive ? between(seconds{15}, minutes{3}, telling.random) : telling.part(30, 220));
    if (telling.random.chance(0.2))
        telling.writer.add(EventKind::Noted, at, Cause::Person, telling.agentId()).text = demoNote(telling.random);
    at = tellReply(telling, at);
    if (telling.random.chance(0.03) && telling.substance.priority < Priority::Urgent) {
        const auto raised = static_cast<Priority>(static_cast<int>(telling.substance.priority) + 1);
        telling.writer.add(EventKind::Escalated, at + seconds{40}, Cause::Person, telling.agentId()).change.priority =
            raised;
    }
    if (handsOver && !handsOverFirst)
        at = tellHandover(telling, at + minutes{telling.random.between(2, 30)});
    if (telling.random.chance(isLive ? 0.08 : 0.36))
        at = tellWaitForCustomer(telling, at);
    const Millis touch = telling.setting.handling(telling.agent, telling.substance.category);
    int sharedWith = isLive ? 1 : telling.random.between(2, 5); // several tickets take turns
    if (telling.agentId() == telling.setting.faults.overloaded)
        sharedWith *= 3; // and more of them where more are open
    at = telling.setting.later(telling.agent, at, touch * sharedWith * skewedThousandths(telling.random) / 1000);
    telling.writer.setStatus(EventKind::Resolved, at, Cause::Person, TicketStatus::Resolved, telling.agentId());
    return at;
}

void tellAftermath(Telling &telling, Instant resolved, Instant now)
{
    bool isReopened = false;
    if (telling.random.chance(0.045)) {
        const Instant back = resolved + between(hours{2}, days{9}, telling.random);
        const Instant again =
            telling.setting.later(telling.agent, telling.setting.nextOpen(telling.agent, back), telling.part(80, 400));
        isReopened = again <= now;
        if (isReopened) {
            telling.writer.setStatus(EventKind::Reopened, back, Cause::Connector, TicketStatus::Open);
            telling.writer.setStatus(EventKind::Resolved, again, Cause::Person, TicketStatus::Resolved,
                                     telling.agentId());
            resolved = again;
        }
    }
    const bool isRated = telling.random.chance(0.27);
    constexpr std::array<int, 5> Content{6, 6, 11, 28, 49};
    constexpr std::array<int, 5> Cross{26, 20, 22, 20, 12};
    const std::size_t rating = drawByShare(isReopened ? Cross : Content, telling.random);
    const Instant ratedAt = resolved + between(minutes{8}, hours{40}, telling.random);
    if (isRated && ratedAt <= now)
        telling.writer.add(EventKind::Rated, ratedAt, Cause::Connector).change.rating = static_cast<int>(rating) + 1;
    const Instant closedAt = resolved + between(days{3}, days{5}, telling.random);
    if (closedAt <= now)
        telling.writer.setStatus(EventKind::Closed, closedAt, Cause::Rule, TicketStatus::Closed);
}

Instant partOfTheWay(Instant from, Instant until, int percent)
{
    return from + std::chrono::floor<seconds>((until - from) * percent / 100);
}

} // namespace

void DemoStoryTeller::tellPast(std::int64_t number, Instant created, TicketStory &story) const
{
    const Instant now = m_setting.options.now;
    Random random = m_setting.random("ticket", number);
    const Substance substance = drawSubstance(m_setting, m_rhythm, created, random);
    Telling telling{m_setting, DemoStoryWriter{story, number, m_setting.options.seed}, random, substance, 0};
    const Instant queued = tellArrival(telling, created);
    const Instant assigned = tellAssignment(telling, queued);
    Instant resolved = tellWork(telling, assigned);
    if (resolved > now - minutes{1}) { // the day is not over, yet this one is among the solved
        telling.writer.press(partOfTheWay(created, now, telling.random.between(55, 96)));
        resolved = telling.writer.last();
    }
    tellAftermath(telling, resolved, now);
}

void DemoStoryTeller::tellOpen(std::int64_t number, const DemoOpenTicket &ticket, TicketStory &story) const
{
    const Instant now = m_setting.options.now;
    Random random = m_setting.random("open ticket", number);
    Substance substance{
        ticket.category, ticket.language, ticket.priority, ticket.channel, ticket.effort, 0, false, false};
    if (*substance.effort == demoCategories()[ticket.category].effort)
        substance.effort.reset();
    substance.customer = drawCustomer(m_setting, ticket.language, random);
    substance.isKeyAccount = isKeyAccount(m_setting, substance.customer);
    Telling telling{m_setting, DemoStoryWriter{story, number, m_setting.options.seed}, random, substance,
                    ticket.agent.value_or(0)};
    const Instant queued = tellArrival(telling, ticket.created);
    if (!ticket.agent) {
        if (queued > now)
            telling.writer.press(now);
        return;
    }
    const Instant assigned = std::max(queued, ticket.assigned);
    telling.writer.assign(EventKind::Assigned, assigned, Cause::Connector, telling.agentId());
    Instant at = assigned;
    if (ticket.status != TicketStatus::New) {
        at = tellReply(telling, partOfTheWay(at, now, telling.random.between(10, 55)));
        if (telling.random.chance(0.2))
            telling.writer.add(EventKind::Noted, at + seconds{30}, Cause::Person, telling.agentId()).text =
                demoNote(telling.random);
    }
    if (!(ticket.status == TicketStatus::New || ticket.status == TicketStatus::Open))
        telling.writer.setStatus(EventKind::Status, partOfTheWay(at, now, telling.random.between(4, 40)), Cause::Person,
                                 ticket.status, telling.agentId());
    if (telling.writer.last() > now)
        telling.writer.press(now);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demodesk.h"

#include "simulation/demorhythm.h"
#include "simulation/demosetting.h"
#include "simulation/demostory.h"
#include "simulation/demotoday.h"

#include <algorithm>
#include <string>

namespace evenkeel {

namespace {

constexpr std::size_t BatchSize = 256;
constexpr int MostAgents = 100'000;
constexpr int MostDays = 3'660;
constexpr std::int64_t MostTickets = 1'000'000'000;

std::vector<Instant> creations(const std::vector<DemoOpenTicket> &tickets)
{
    std::vector<Instant> moments;
    for (const DemoOpenTicket &ticket : tickets)
        moments.push_back(ticket.created);
    return moments;
}

} // namespace

class DemoDesk::Desk
{
public:
    explicit Desk(DemoOptions options)
        : setting(std::move(options))
        , open(openTickets(setting, static_cast<std::size_t>(setting.tickets)))
        , rhythm(setting.clock, setting.options.now, setting.options.days, setting.tickets, creations(open))
    {}

    DemoSetting setting;
    std::vector<DemoOpenTicket> open;
    DemoRhythm rhythm;
};

namespace {

/// Collects stories and hands them on by the batch; the strings and vectors of a batch are used again.
class Batch
{
public:
    Batch(const StorySink &sink, std::int64_t total, std::stop_token stop, const Progress &progress)
        : m_sink(sink)
        , m_total(total)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_stories(BatchSize)
    {}

    TicketStory &next() { return m_stories[m_used++]; }
    [[nodiscard]] bool isFull() const { return m_used == m_stories.size(); }
    [[nodiscard]] std::int64_t told() const { return m_told; }

    Result<Done> handOn()
    {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (m_used > 0) {
            const Result<Done> taken = m_sink(std::span<const TicketStory>{m_stories.data(), m_used});
            if (!taken)
                return taken.error();
        }
        m_told += static_cast<std::int64_t>(m_used);
        m_used = 0;
        const std::int64_t step = std::max<std::int64_t>(1, m_total / 100);
        if (m_progress && (m_told == m_total || m_told - m_reported >= step)) {
            m_progress({m_told, m_total});
            m_reported = m_told;
        }
        return Done{};
    }

private:
    const StorySink &m_sink;
    std::int64_t m_total;
    std::stop_token m_stop;
    const Progress &m_progress;
    std::vector<TicketStory> m_stories;
    std::size_t m_used = 0;
    std::int64_t m_told = 0;
    std::int64_t m_reported = 0;
};

} // namespace

DemoDesk::DemoDesk(std::unique_ptr<const Desk> desk)
    : m_desk(std::move(desk))
{}
DemoDesk::~DemoDesk() = default;
DemoDesk::DemoDesk(DemoDesk &&) noexcept = default;
DemoDesk &DemoDesk::operator=(DemoDesk &&) noexcept = default;

Result<DemoDesk> DemoDesk::create(DemoOptions options)
{
    const auto refuse = [](const char *what, std::int64_t value) {
        return Error{ErrorCode::InvalidArgument, std::string{what} + " " + std::to_string(value)};
    };
    if (options.agents < 1 || options.agents > MostAgents)
        return refuse("agents", options.agents);
    if (options.days < 1 || options.days > MostDays)
        return refuse("days", options.days);
    if (options.tickets && (*options.tickets < 0 || *options.tickets > MostTickets))
        return refuse("tickets", *options.tickets);
    if (options.waiting && (*options.waiting < 0 || *options.waiting > MostTickets))
        return refuse("waiting", *options.waiting);
    return DemoDesk{std::make_unique<const Desk>(std::move(options))};
}

const DemoTeam &DemoDesk::team() const
{
    return m_desk->setting.team;
}

const DemoFaultPlaces &DemoDesk::faultPlaces() const
{
    return m_desk->setting.faults;
}

std::int64_t DemoDesk::ticketCount() const
{
    return m_desk->setting.tickets;
}

Result<std::int64_t> DemoDesk::tell(const StorySink &sink, std::stop_token stop, const Progress &progress) const
{
    const DemoRhythm &rhythm = m_desk->rhythm;
    const DemoStoryTeller teller{m_desk->setting, rhythm};
    Batch batch{sink, m_desk->setting.tickets, std::move(stop), progress};
    std::int64_t number = 0;
    auto open = m_desk->open.begin();
    std::vector<Instant> arrivals;
    const auto tellOpenBefore = [&](Instant at) -> Result<Done> {
        for (; open != m_desk->open.end() && open->created <= at; ++open) {
            teller.tellOpen(number++, *open, batch.next());
            if (const Result<Done> handed = batch.isFull() ? batch.handOn() : Result<Done>{Done{}}; !handed)
                return handed;
        }
        return Done{};
    };
    for (std::size_t hour = 0; hour < rhythm.hours(); ++hour) {
        Random random = m_desk->setting.random("hour", static_cast<std::int64_t>(hour));
        arrivals.clear();
        for (std::int64_t i = 0; i < rhythm.ticketsIn(hour); ++i)
            arrivals.push_back(rhythm.start(hour) + std::chrono::seconds{random.below(3600)});
        std::sort(arrivals.begin(), arrivals.end());
        for (const Instant created : arrivals) {
            if (const Result<Done> told = tellOpenBefore(created); !told)
                return told.error();
            teller.tellPast(number++, created, batch.next());
            if (const Result<Done> handed = batch.isFull() ? batch.handOn() : Result<Done>{Done{}}; !handed)
                return handed.error();
        }
    }
    if (const Result<Done> told = tellOpenBefore(m_desk->setting.options.now); !told)
        return told.error();
    if (const Result<Done> handed = batch.handOn(); !handed)
        return handed.error();
    return batch.told();
}

} // namespace evenkeel

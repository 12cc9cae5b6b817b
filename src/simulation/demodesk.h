// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/ticketstory.h"
#include "simulation/demofaults.h"
#include "simulation/demoteam.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace evenkeel {

/// Local time - UTC in an IANA zone at a moment.
using ZoneOffset = std::function<Millis(const std::string &zone, Instant at)>;

struct DemoOptions
{
    std::uint64_t seed = 1;
    int agents = 40;
    int days = 90;
    std::optional<std::int64_t> tickets; ///< in all; default: 5.6 an agent and day
    std::optional<int> waiting;          ///< without an agent at `now`; default: 0.6 an agent
    /// An even desk with these faults and no others: all of a team alike, nobody drowns. Absent: the desk is as uneven
    /// as desks are, and one agent drowns.
    std::optional<std::vector<DemoFault>> faults;
    Instant now;
    ZoneOffset zoneOffset; ///< empty: every zone is taken as UTC
};

/// Takes a batch of stories, ordered by creation. An error stops the telling and is handed on.
using StorySink = std::function<Result<Done>(std::span<const TicketStory>)>;

/// A believable support desk, invented from a seed: people, calendars, and the tickets of some weeks up to `now`.
///
/// The same options make the same desk on every machine: all choices are drawn in whole numbers. The desk's
/// today is a working day whose office hours contain `now`: on a weekend or outside 10 to 16 o'clock in Berlin
/// the whole desk lives on a clock moved by whole hours and days, so that a working desk is to be seen.
/// Unless faults are asked for, from two agents on, one drowns in 47 open tickets while a colleague of the same team
/// and the same levels, on shift too, has 8, provided that the asked-for number of tickets suffices. Memory does not
/// grow with the number of tickets. Complexity: O(tickets · log shifts).
///
///     const Result<DemoDesk> desk = DemoDesk::create({.seed = 1, .now = now, .zoneOffset = offset});
///     store(desk->team());
///     desk->tell([&](std::span<const TicketStory> batch) { return store(batch); });
class DemoDesk final
{
public:
    /// Refuses with InvalidArgument: fewer than 1 or more than 100,000 agents, 1 to 3,660 days, negative tickets.
    [[nodiscard]] static Result<DemoDesk> create(DemoOptions options);
    ~DemoDesk();
    DemoDesk(DemoDesk &&) noexcept;
    DemoDesk &operator=(DemoDesk &&) noexcept;

    [[nodiscard]] const DemoTeam &team() const;
    [[nodiscard]] std::int64_t ticketCount() const;
    /// Where the faults that were asked for are.
    [[nodiscard]] const DemoFaultPlaces &faultPlaces() const;

    /// Tells every ticket's story to the sink. Returns the number told; Cancelled when stopped.
    Result<std::int64_t> tell(const StorySink &sink, std::stop_token stop = {}, const Progress &progress = {}) const;

private:
    class Desk;
    explicit DemoDesk(std::unique_ptr<const Desk> desk);

    std::unique_ptr<const Desk> m_desk;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketstory.h"
#include "simulation/demorhythm.h"
#include "simulation/demosetting.h"
#include "simulation/demotoday.h"

#include <cstdint>

namespace evenkeel {

/// Tells the stories of the demonstration's tickets. Each depends only on the setting and its own number.
class DemoStoryTeller
{
public:
    DemoStoryTeller(const DemoSetting &setting, const DemoRhythm &rhythm)
        : m_setting(setting)
        , m_rhythm(rhythm)
    {}

    /// A ticket of the past, resolved by now. `number` makes its reference.
    void tellPast(std::int64_t number, Instant created, TicketStory &story) const;
    /// A ticket that is open now.
    void tellOpen(std::int64_t number, const DemoOpenTicket &ticket, TicketStory &story) const;

private:
    const DemoSetting &m_setting;
    const DemoRhythm &m_rhythm;
};

} // namespace evenkeel

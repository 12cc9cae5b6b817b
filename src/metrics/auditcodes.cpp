// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/auditcodes.h"

#include <array>

namespace evenkeel {

std::string_view codeOf(AuditStage stage)
{
    return stage == AuditStage::Triage ? "triage" : "assignment";
}

std::string_view codeOf(AuditOutcome outcome)
{
    static constexpr std::array<std::string_view, AuditOutcomeCount> codes{"followed", "allowed", "stopped", "not_yet"};
    return codes[static_cast<std::size_t>(outcome)];
}

std::string_view codeOf(AuditNoteCode code)
{
    static constexpr std::array<std::string_view, AuditNoteCount> codes{
        "nothing-assigned", "period-not-over", "own-decisions",        "rebuilt",
        "taken-back",       "not-open",        "agents-gone",          "clocks-that-jump",
        "levels-later",     "no-levels",       "agents-without-hours", "calendar-of-now"};
    return codes[static_cast<std::size_t>(code)];
}

} // namespace evenkeel

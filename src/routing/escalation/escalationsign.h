// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/escalation/escalation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// How many of the words stand in the text or among the tags: whole words or phrases, case aside, each counted once.
[[nodiscard]] int frustratedWords(const std::vector<std::string> &words, std::string_view subject,
                                  const std::vector<std::string> &tags);

/// What the rule's sign says of the ticket when it has reached the threshold.
struct SignReading
{
    double value = 0;
    std::int64_t mark = 0; ///< see EscalationCause
};
[[nodiscard]] std::optional<SignReading> readSign(const EscalationRule &rule, const RoutingTicket &ticket,
                                                  const DeskPicture &picture, Instant lastProgress);

} // namespace evenkeel

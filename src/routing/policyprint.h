// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "domain/policy.h"

#include <cstdint>

namespace evenkeel {

/// Fingerprint of what of a policy decides who gets a ticket. Triage, escalation, leads, names and notes of things and
/// what only screens show leave it alone; so does everything that is off.
[[nodiscard]] std::uint64_t decidingPrint(const Policy &policy);

void addTo(Fingerprint &print, const Condition &condition);
void addTo(Fingerprint &print, double number);

} // namespace evenkeel

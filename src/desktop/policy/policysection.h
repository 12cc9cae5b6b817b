// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyplace.h"

#include <QString>

namespace evenkeel {

/// What the left of the Policy page lists and the middle shows: one queue, or one of the parts that are not a queue's.
struct PolicySection
{
    enum class Kind { Triage, Queue, General, Promises, Escalation };

    Kind kind = Kind::Triage;
    QString queue; ///< of Queue

    friend bool operator==(const PolicySection &, const PolicySection &) = default;
};

/// Where the place is shown.
[[nodiscard]] inline PolicySection sectionOf(const PolicyPlace &place)
{
    using Part = PolicyPlace::Part;
    switch (place.part) {
    case Part::Triage:
        return {PolicySection::Kind::Triage, {}};
    case Part::Queue:
    case Part::Rule:
    case Part::Ring:
        return {PolicySection::Kind::Queue, QString::fromStdString(place.queue)};
    case Part::Escalation:
    case Part::Leads:
        return {PolicySection::Kind::Escalation, {}};
    case Part::Sla:
    case Part::SlaRule:
    case Part::Calendar:
        return {PolicySection::Kind::Promises, {}};
    default:
        return {PolicySection::Kind::General, {}};
    }
}

} // namespace evenkeel

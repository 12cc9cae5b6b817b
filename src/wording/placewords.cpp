// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/placewords.h"

#include "wording/wordforms.h"

#include <algorithm>

namespace evenkeel {

namespace {

// The place of a thing in its list counted from 1, since ids are nothing that people see; 0 when it is not there.
template <class Things>
qsizetype positionOf(const Things &things, int id)
{
    const auto found = std::find_if(things.begin(), things.end(), [id](const auto &thing) { return thing.id == id; });
    return found == things.end() ? 0 : found - things.begin() + 1;
}

const QueuePolicy *queueNamed(const Policy &policy, const std::string &name)
{
    const auto found = std::find_if(policy.queues.begin(), policy.queues.end(),
                                    [&name](const QueuePolicy &queue) { return queue.queue == name; });
    return found == policy.queues.end() ? nullptr : &*found;
}

qsizetype ruleNumber(const PolicyPlace &place, const Policy &policy)
{
    const QueuePolicy *queue = queueNamed(policy, place.queue);
    return queue ? positionOf(queue->rules, place.id) : 0;
}

QString counted(qsizetype number)
{
    return WordForms::number(static_cast<double>(number));
}

} // namespace

QString PlaceWords::place(const PolicyPlace &place, const Policy &policy)
{
    using Part = PolicyPlace::Part;
    switch (place.part) {
    case Part::General:
        return tr("General settings");
    case Part::Triage: {
        const qsizetype number = positionOf(policy.triage, place.id);
        return number > 0 ? tr("Triage rule %1").arg(counted(number)) : tr("A triage rule");
    }
    case Part::Queue:
        return tr("Queue %1").arg(WordForms::name(place.queue));
    case Part::Rule:
        return rule(place, policy);
    case Part::Ring:
        return ring(place, policy);
    case Part::Capacity:
        return capacity(place, policy);
    case Part::Profile:
        return profile(place, policy);
    case Part::Protection:
        return tr("Protection");
    case Part::Affinity:
        return tr("Affinity");
    case Part::Offers:
        return tr("Offers");
    case Part::Escalation: {
        const qsizetype number = positionOf(policy.escalations, place.id);
        return number > 0 ? tr("Escalation rule %1").arg(counted(number)) : tr("An escalation rule");
    }
    case Part::Leads:
        return tr("Leads and substitutes");
    case Part::Growth:
        return tr("Growth");
    case Part::Cost:
        return tr("Costs");
    case Part::Sla:
        return tr("SLA targets");
    case Part::SlaRule: {
        const qsizetype number = positionOf(policy.sla.rules, place.id);
        return number > 0 ? tr("SLA rule %1").arg(counted(number)) : tr("An SLA rule");
    }
    case Part::Calendar:
        break;
    }
    return tr("Calendar %1").arg(WordForms::name(place.queue));
}

QString PlaceWords::rule(const PolicyPlace &place, const Policy &policy)
{
    const QString queue = WordForms::name(place.queue);
    const qsizetype number = ruleNumber(place, policy);
    return number > 0 ? tr("Rule %1 of %2", "number, queue").arg(counted(number), queue)
                      : tr("A rule of %1", "queue").arg(queue);
}

QString PlaceWords::ring(const PolicyPlace &place, const Policy &policy)
{
    const QString queue = WordForms::name(place.queue);
    const qsizetype number = ruleNumber(place, policy);
    if (number == 0 || place.position < 0)
        return rule(place, policy);
    return tr("Ring %1 of rule %2 of %3", "number, number, queue")
        .arg(counted(place.position + 1), counted(number), queue);
}

QString PlaceWords::capacity(const PolicyPlace &place, const Policy &policy)
{
    if (place.position < 0 || static_cast<std::size_t>(place.position) >= policy.capacityShares.size())
        return tr("Capacity");
    const CapacityShare &share = policy.capacityShares[static_cast<std::size_t>(place.position)];
    return tr("Capacity share of %1", "agent or team")
        .arg(WordForms::name(share.agent.empty() ? share.team : share.agent));
}

QString PlaceWords::profile(const PolicyPlace &place, const Policy &policy)
{
    const auto found = std::find_if(policy.profiles.begin(), policy.profiles.end(),
                                    [&place](const CapacityProfile &profile) { return profile.id == place.id; });
    return found == policy.profiles.end() ? tr("A capacity profile")
                                          : tr("Capacity profile %1").arg(WordForms::name(found->name));
}

} // namespace evenkeel

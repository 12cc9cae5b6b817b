// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/experimentwords.h"

#include <QLocale>

namespace evenkeel {

QString ExperimentWords::state(ExperimentState state)
{
    switch (state) {
    case ExperimentState::Running:
        return tr("Running");
    case ExperimentState::Kept:
        return tr("Kept");
    case ExperimentState::Reverted:
        return tr("Reverted");
    case ExperimentState::Stopped:
        break;
    }
    return tr("Stopped");
}

QString ExperimentWords::state(ReviewState state)
{
    switch (state) {
    case ReviewState::Proposed:
        return tr("Proposed");
    case ReviewState::Declined:
        return tr("Declined");
    case ReviewState::Decided:
        return tr("Decided");
    case ReviewState::Done:
        return tr("Done");
    case ReviewState::Dropped:
        break;
    }
    return tr("Not carried out");
}

QString ExperimentWords::verdict(ExperimentVerdict verdict)
{
    switch (verdict) {
    case ExperimentVerdict::Helped:
        return tr("It helped");
    case ExperimentVerdict::Hurt:
        return tr("It hurt");
    case ExperimentVerdict::TooEarly:
        break;
    }
    return tr("Too early to say");
}

QString ExperimentWords::reason(VerdictReason reason)
{
    switch (reason) {
    case VerdictReason::NotOver:
        return tr("The planned end has not come; what shows before it may be chance.");
    case VerdictReason::TooFew:
        return tr("There are too few tickets or days to compare.");
    case VerdictReason::NotClear:
        return tr("The time is over, and chance alone may make as much of a difference. Watch longer, or revert.");
    case VerdictReason::Clear:
        return tr("The whole 95 % interval lies on one side.");
    case VerdictReason::HarmIsPlain:
        return tr("The planned end has not come, but the harm is beyond what chance makes: even the 99.9 % interval "
                  "shows it.");
    case VerdictReason::LessThanHoped:
        break;
    }
    return tr("The whole 95 % interval lies on the better side, but the target was not reached.");
}

QString ExperimentWords::disturbance(const Disturbance &disturbance)
{
    const int count = static_cast<int>(disturbance.value);
    const auto number = [](double value) { return QLocale().toString(value, 'f', 0); };
    switch (disturbance.kind) {
    case DisturbanceKind::PolicySaved:
        return tr("%n other version(s) of the policy were saved meanwhile.", nullptr, count);
    case DisturbanceKind::PolicySavedBefore:
        return tr("%n version(s) of the policy were saved in the time before, too.", nullptr, count);
    case DisturbanceKind::AgentsJoined:
        return tr("%n agent(s) joined meanwhile.", nullptr, count);
    case DisturbanceKind::AgentsLeft:
        return tr("%n agent(s) left meanwhile.", nullptr, count);
    case DisturbanceKind::LevelsChanged:
        return tr("%n skill level(s) changed meanwhile.", nullptr, count);
    case DisturbanceKind::Holidays:
        return tr("Public holidays: %1 since the change, %2 in the time before.")
            .arg(number(disturbance.value), number(disturbance.against));
    case DisturbanceKind::Volume:
        return tr("%1 tickets came since the change, %2 in the time before.")
            .arg(number(disturbance.value), number(disturbance.against));
    case DisturbanceKind::Hours:
        break;
    }
    return tr("Agents were available for %1 hours since the change, for %2 in the time before.")
        .arg(number(disturbance.value), number(disturbance.against));
}

} // namespace evenkeel

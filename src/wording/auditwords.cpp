// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/auditwords.h"

#include <algorithm>

namespace evenkeel {

QString AuditWords::stage(AuditStage stage)
{
    return stage == AuditStage::Triage ? tr("To queues") : tr("To agents");
}

QString AuditWords::outcome(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Followed:
        return tr("As the rule says");
    case AuditOutcome::Allowed:
        return tr("Another agent who may take it");
    case AuditOutcome::Stopped:
        return tr("Against the rule");
    case AuditOutcome::NotYet:
        break;
    }
    return tr("The rule would have waited");
}

QString AuditWords::rule(AuditStage stage, int rule, const QString &name)
{
    if (!name.isEmpty())
        return name;
    if (rule == 0)
        return tr("The policy's own defaults");
    return stage == AuditStage::Triage ? tr("Triage rule %1").arg(rule) : tr("Rule %1").arg(rule);
}

QString AuditWords::note(AuditNoteCode code, std::int64_t many)
{
    const int count = static_cast<int>(std::min<std::int64_t>(many, 2'000'000'000));
    switch (code) {
    case AuditNoteCode::NothingAssigned:
        return tr("Nobody was given a ticket in the period.");
    case AuditNoteCode::PeriodNotOver:
        return tr("The period is not over: looked at up to now.");
    case AuditNoteCode::OwnDecisions:
        return tr("%Ln assignment(s) were made by routing; their decision records say what the policy chose.", nullptr,
                  count);
    case AuditNoteCode::Rebuilt:
        return tr("%Ln assignment(s) were made by people or by a source; they were decided again on the desk as it "
                  "stood then.",
                  nullptr, count);
    case AuditNoteCode::TakenBack:
        return tr("%Ln assignment(s) were taken back at once and are left out.", nullptr, count);
    case AuditNoteCode::NotOpen:
        return tr("%Ln assignment(s) of tickets that were resolved or closed are left out.", nullptr, count);
    case AuditNoteCode::AgentsGone:
        return tr("%Ln assignment(s) to agents who were not on the desk are left out.", nullptr, count);
    case AuditNoteCode::ClocksThatJump:
        return tr("%Ln assignment(s) are dated before their ticket was created and are left out.", nullptr, count);
    case AuditNoteCode::LevelsLater:
        return tr("%Ln assignment(s) are older than the first known skill level: the first known levels stand in.",
                  nullptr, count);
    case AuditNoteCode::NoLevels:
        return tr("Nobody has a level in any skill: rules that ask for one find nobody.");
    case AuditNoteCode::AgentsWithoutHours:
        return tr("%n agent(s) have no working hours: the policy gives them nothing.", nullptr, count);
    case AuditNoteCode::CalendarOfNow:
        break;
    }
    return tr("%Ln assignment(s) were told by a source: agents and calendar are taken as known now.", nullptr, count);
}

} // namespace evenkeel

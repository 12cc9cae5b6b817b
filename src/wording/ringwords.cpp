// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ringwords.h"

#include "wording/wordforms.h"

namespace evenkeel {

QString RingWords::label(const Ring &ring)
{
    const QString when =
        ring.trigger == RingTrigger::SlaShare ? WordForms::percent(ring.after) : WordForms::minutes(ring.after);
    switch (ring.action) {
    case RingAction::DropStep:
        return tr("%1: drop a step", "ring").arg(when);
    case RingAction::DropSkill:
        return tr("%1: drop %2", "ring, skill").arg(when, WordForms::name(ring.skill));
    case RingAction::WidenToTeams:
        return tr("%1: also %2", "ring, teams").arg(when, WordForms::all(WordForms::list(ring.teams)));
    case RingAction::WidenToAll:
        return tr("%1: other teams", "ring").arg(when);
    case RingAction::Overflow:
        return tr("%1: overflow", "ring").arg(when);
    case RingAction::TellLead:
        break;
    }
    return tr("%1: tell the lead", "ring").arg(when);
}

QString RingWords::sentences(const std::vector<Ring> &rings)
{
    if (rings.empty())
        return tr("Their skills never relax.");
    QStringList steps;
    bool hasNamedSla = false;
    bool hasDropped = false;
    for (const Ring &ring : rings) {
        steps.push_back(WordForms::capitalised(
            tr("%1, %2.", "when, what happens then").arg(trigger(ring, hasNamedSla), action(ring, hasDropped))));
        hasDropped = hasDropped || ring.action == RingAction::DropStep;
        hasNamedSla = hasNamedSla || ring.trigger == RingTrigger::SlaShare;
    }
    return WordForms::paragraph(steps);
}

QString RingWords::ladder(const Policy &policy, bool othersRelaxAlike)
{
    if (policy.relaxEvery <= 0)
        return {};
    return (othersRelaxAlike
                ? tr("Every %1 of the first response SLA used loosens one optional step.", "share")
                : tr("Otherwise, every %1 of the first response SLA used loosens one optional step.", "share"))
        .arg(WordForms::percent(policy.relaxEvery));
}

QString RingWords::trigger(const Ring &ring, bool hasNamedSla)
{
    if (ring.trigger == RingTrigger::MinutesWaited)
        return tr("after %1", "span of time").arg(WordForms::minutes(ring.after));
    return (hasNamedSla ? tr("from %1 on", "share of the first response SLA")
                        : tr("from %1 of the first response SLA on", "share"))
        .arg(WordForms::percent(ring.after));
}

QString RingWords::action(const Ring &ring, bool hasDropped)
{
    switch (ring.action) {
    case RingAction::DropStep:
        return hasDropped ? tr("each optional skill asks for another level less", "after a time")
                          : tr("each optional skill asks for one level less", "after a time");
    case RingAction::DropSkill:
        return tr("%1 is no longer asked for", "skill, after a time").arg(WordForms::name(ring.skill));
    case RingAction::WidenToTeams:
        return tr("agents of %1 are asked, too", "teams, after a time")
            .arg(WordForms::all(WordForms::list(ring.teams)));
    case RingAction::WidenToAll:
        return tr("agents of every team are asked", "after a time");
    case RingAction::Overflow:
        return tr("the overflow helps out", "after a time");
    case RingAction::TellLead:
        break;
    }
    return tr("the lead is told", "after a time");
}

} // namespace evenkeel

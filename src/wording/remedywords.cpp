// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/remedywords.h"

#include "wording/wordforms.h"

namespace evenkeel {

QString RemedyWords::change(const RemedyChange &change, const QString &what)
{
    const QString from = WordForms::number(change.from);
    const QString to = WordForms::number(change.to);
    switch (change.kind) {
    case RemedyChange::Kind::Later:
        return tr("wait until %1", "moment").arg(what);
    case RemedyChange::Kind::Available:
        return tr("be available");
    case RemedyChange::Kind::ServeQueue:
        return tr("serve queue %1").arg(what);
    case RemedyChange::Kind::JoinTeam:
        return tr("join team %1").arg(what);
    case RemedyChange::Kind::SkillLevel:
        return tr("have %1 instead of level %2", "skill with its level, level")
            .arg(WordForms::skill(what, static_cast<int>(change.to)), from);
    case RemedyChange::Kind::TakeChannel:
        return tr("work on the ticket's channel");
    case RemedyChange::Kind::Capacity:
        return tr("have %1 units of capacity instead of %2").arg(to, from);
    case RemedyChange::Kind::ProfileLimit:
        return tr("be allowed %1 by capacity profile “%2” instead of %3", "limit, profile, limit").arg(to, what, from);
    case RemedyChange::Kind::ComplexLimit:
        return tr("be allowed %1 complex tickets in flight").arg(to);
    case RemedyChange::Kind::AskAgain:
        break;
    }
    return tr("be asked again after declining");
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/remedy.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What would have to be otherwise for an agent to get a ticket.
class RemedyWords final
{
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)

public:
    /// "have API 2 instead of level 1", a part of a list behind "would have to". `what` is the name of the queue, team,
    /// skill or capacity profile that the change is about, or the moment to wait for.
    [[nodiscard]] static QString change(const RemedyChange &change, const QString &what);

    /// The same by the names of a desk, which says queue(), team(), skill() and profile(); `moment`: the change's time.
    template <class Names>
    [[nodiscard]] static QString change(const RemedyChange &change, const Names &names, const QString &moment)
    {
        switch (change.kind) {
        case RemedyChange::Kind::Later:
            return RemedyWords::change(change, moment);
        case RemedyChange::Kind::ServeQueue:
            return RemedyWords::change(change, names.queue(change.queue));
        case RemedyChange::Kind::JoinTeam:
            return RemedyWords::change(change, names.team(change.team));
        case RemedyChange::Kind::SkillLevel:
            return RemedyWords::change(change, names.skill(change.skill));
        default:
            return RemedyWords::change(change, names.profile(change.profile));
        }
    }
};

} // namespace evenkeel

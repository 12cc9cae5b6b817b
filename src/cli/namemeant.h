// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/desknames.h"

#include <QString>

namespace evenkeel {

/// Whom or what of the desk a word means.
template <class Id>
struct NameMeant
{
    Id id;             ///< none: the objection says why
    Error error;       ///< NotFound; InvalidArgument where several may be meant
    QString objection; ///< a sentence for people

    [[nodiscard]] explicit operator bool() const { return id.isValid(); }
};

/// The agent people mean: the whole name, else the same in any case, else our number, else a part of a name that no
/// other name has.
[[nodiscard]] NameMeant<AgentId> agentMeant(const DeskNames &names, const QString &word);
/// The skill and the team they mean, likewise.
[[nodiscard]] NameMeant<SkillId> skillMeant(const DeskNames &names, const QString &word);
[[nodiscard]] NameMeant<TeamId> teamMeant(const DeskNames &names, const QString &word);

} // namespace evenkeel

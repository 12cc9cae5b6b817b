// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "triage/pastwork.h"
#include "triage/proposal.h"
#include "triage/proposaloptions.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Core skills out of the categories that occur.
///
/// Problem: help desks file under fifty or more categories, a skills matrix bears about twelve. Categories that the
/// same people resolve ask for the same skill.
/// Method: a category is the profile of who resolved its tickets. Likeness is the cosine of the square roots of two
/// profiles (the Bhattacharyya coefficient, 1943): 1 for the same people in the same shares, 0 for nobody in common;
/// the roots keep one busy agent from making everything alike. Categories are merged bottom up after Ward (1963),
/// cheapest first, at a cost of a·b/(a+b)·(1 - likeness) for volumes a and b, so that the tail goes first; until at
/// most the wanted number is left. Very alike ones are merged in any case, and those with too few tickets join the
/// likest, or where they are like none, a gathered rest, which is a skill only when it has enough tickets itself.
/// Complexity: O(c³ + c²·agents) for c categories, at most SkillOptions::mergeableCategories.
/// Deterministic: equal costs are settled by volume, then by id.
struct SkillSet
{
    std::vector<SkillProposal> skills;          ///< product skills, then languages
    std::vector<std::uint32_t> skillOf;         ///< by category position; NoPosition where too little was resolved
    std::vector<std::uint32_t> skillOfLanguage; ///< by language position
};

[[nodiscard]] Result<SkillSet> proposeSkills(const PastWork &work, const SkillOptions &options,
                                             const std::stop_token &stop);

} // namespace evenkeel

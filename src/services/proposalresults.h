// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "domain/skill.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

struct DemoRequest
{
    std::uint64_t seed = 1;
    int agents = 40;
    int days = 90;
    std::int64_t tickets = 0; ///< 0: what such a team gets in such a time
};

struct SkillProposalRow
{
    QString name; ///< proposed; the person may rename it
    QStringList categories;
    std::int64_t tickets = 0;
    double share = 0; ///< of all tickets with a category
    int agents = 0;   ///< who resolved at least one
};

struct LevelProposalRow
{
    AgentId agent;
    QString agentName;
    int skill = 0; ///< row in ProposalView::skills
    Proficiency level = Proficiency::None;
    int solved = 0;
    double paceRatio = 1; ///< median handling against the category's median; below 1 is faster
    double reassignedShare = 0;
};

struct EffortProposalRow
{
    CategoryId category;
    QString categoryName;
    int effort = 1;
    std::chrono::minutes handling{0}; ///< median
    std::chrono::minutes lowerQuartile{0};
    std::chrono::minutes upperQuartile{0};
    std::int64_t tickets = 0;
};

struct HoursProposalRow
{
    AgentId agent;
    QString agentName;
    WeekPattern pattern;
    std::int64_t actions = 0;
    double covered = 0;         ///< share of the actions inside the pattern
    bool isDeskPattern = false; ///< too little evidence: the desk's common hours
};

/// What history suggests, with its evidence. Nothing of it holds until accepted.
struct ProposalView
{
    std::vector<SkillProposalRow> skills;
    std::vector<LevelProposalRow> levels;
    std::vector<EffortProposalRow> efforts;
    std::vector<HoursProposalRow> hours;
    double coveredByCategories = 0; ///< share of tickets whose category found a skill
    double seconds = 0;
};

/// Which parts a person accepts.
struct ProposalChoice
{
    bool skills = true; ///< with levels, which make no sense without
    bool efforts = true;
    bool hours = true;
    std::vector<QString> skillNames; ///< as renamed, one a row; empty: as proposed
};

} // namespace evenkeel

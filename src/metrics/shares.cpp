// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"
#include "metrics/sharerule.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

using enum TicketMark;
constexpr std::array Shares{
    ShareRule{Metric::ReassignmentRate, Reassigned, Created},
    ShareRule{Metric::ReassignmentRateAssigned, Reassigned, Assigned},
    ShareRule{Metric::MisroutedShare, Misrouted, AskingSkill},
    ShareRule{Metric::EscalationRate, Escalated, Created},
    ShareRule{Metric::ReopenRate, Reopened, Created},
    ShareRule{Metric::ReopenRateResolved, ReopenedIn14Days, Resolved},
    ShareRule{Metric::FirstContactResolution, FirstContact, Resolved},
    ShareRule{Metric::SlaAttainment, SlaKept, SlaJudged},
    ShareRule{Metric::SlaFirstResponse, FirstResponseKept, FirstResponseJudged},
    ShareRule{Metric::SlaResolution, ResolutionKept, ResolutionJudged},
    ShareRule{Metric::SlaNextResponse, NextResponseKept, NextResponseJudged},
    ShareRule{Metric::Csat, RatedWell, Rated},
    ShareRule{Metric::ComplexShare, Complex, Created},
};

// Where no source tells of replies, none would seem to be solved at first contact.
bool isToldOf(const ShareRule &rule, const FigureSheet &sheet)
{
    return rule.metric != Metric::FirstContactResolution || sheet.problem.hasReplies;
}

void addShareOf(FigureSheet &sheet, const ShareRule &rule, std::uint32_t group)
{
    const auto [part, whole] =
        isToldOf(rule, sheet) ? sheet.countPart(group, rule.part, rule.whole) : FigureSheet::PartOf{};
    if (rule.metric == Metric::Csat && whole > 0)
        sheet.keepForScore(FigureSheet::ScorePart::Csat, group, static_cast<double>(part) / static_cast<double>(whole));
    if (sheet.wants(rule.metric))
        sheet.addShare(rule.metric, group, part, whole);
}

} // namespace

std::span<const ShareRule> shareRules()
{
    return Shares;
}

std::optional<ShareRule> shareRuleOf(Metric metric)
{
    const auto *const found =
        std::find_if(Shares.begin(), Shares.end(), [metric](const ShareRule &rule) { return rule.metric == metric; });
    return found == Shares.end() ? std::nullopt : std::optional(*found);
}

void addShares(FigureSheet &sheet)
{
    for (const ShareRule &rule : Shares) {
        const bool isWanted = rule.metric == Metric::Csat ? sheet.wantsForScore(rule.metric) : sheet.wants(rule.metric);
        for (std::uint32_t group = 0; isWanted && group < sheet.groups.count(); ++group)
            addShareOf(sheet, rule, group);
    }
}

} // namespace evenkeel

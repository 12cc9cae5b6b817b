// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingrules.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

void findDeadRules(const FindingGround &ground, std::vector<Finding> &findings)
{
    for (std::uint32_t rule = 0; rule < ground.desk.rules.size(); ++rule) {
        const RuleUse &use = ground.desk.rules[rule];
        if (use.fired > 0 || use.tickets < ground.options.ruleTickets)
            continue;
        Finding finding;
        finding.kind = FindingKind::DeadRule;
        finding.subject = rule;
        finding.against = static_cast<double>(ground.desk.rules.size());
        finding.denominator = use.tickets;
        finding.interval = wilsonInterval(0, use.tickets);
        finding.since = ground.before.period.from;
        findings.push_back(finding);
    }
}

// One for the whole desk: reviews are done in one go.
void findOverdueReviews(const FindingGround &ground, std::vector<Finding> &findings)
{
    Finding finding;
    finding.kind = FindingKind::OverdueReviews;
    finding.since = ground.period.end();
    std::int64_t most = 0;
    for (std::uint32_t skill = 0; skill < ground.desk.reviews.size(); ++skill) {
        const SkillReviews &reviews = ground.desk.reviews[skill];
        finding.n += reviews.overdue;
        finding.denominator += reviews.all;
        finding.since = std::min(finding.since, reviews.oldest.value_or(finding.since));
        if (reviews.overdue > most) {
            most = reviews.overdue;
            finding.subject = skill;
        }
    }
    if (finding.n == 0)
        return;
    finding.value = static_cast<double>(finding.n) / static_cast<double>(finding.denominator);
    findings.push_back(finding);
}

// Sure only where even the interval's lower end is too much.
void findBrokenPromises(const FindingGround &ground, std::vector<Finding> &findings)
{
    const auto &broken = ground.desk.broken;
    const std::int64_t all = std::accumulate(broken.begin(), broken.end(), std::int64_t{0});
    const auto share = wilsonInterval(all, ground.desk.promises);
    if (all < ground.options.fewest || !share || share->low <= ground.options.brokenFrom)
        return;
    const auto *const most = std::max_element(broken.begin(), broken.end());
    Finding finding;
    finding.kind = FindingKind::BrokenPromises;
    finding.subject = static_cast<std::uint32_t>(most - broken.begin());
    finding.value = static_cast<double>(*most) / static_cast<double>(all);
    finding.against = static_cast<double>(all) / static_cast<double>(ground.desk.promises);
    finding.n = *most;
    finding.denominator = all;
    finding.interval = wilsonInterval(*most, all);
    const auto &before = ground.desk.brokenBefore;
    finding.nBefore = before[finding.subject];
    finding.denominatorBefore = std::accumulate(before.begin(), before.end(), std::int64_t{0});
    const auto brokenBefore = static_cast<double>(finding.denominatorBefore);
    const bool wasSo = brokenBefore > ground.options.brokenFrom * static_cast<double>(ground.desk.promisesBefore);
    finding.since = wasSo ? ground.before.period.from : ground.period.period.from;
    findings.push_back(finding);
}

// Sure only where even the interval's lower end is too much. Of teams: who was ill is nobody's business.
void findUnplannedAbsence(const FindingGround &ground, std::vector<Finding> &findings)
{
    for (std::uint32_t team = 0; team < ground.desk.absences.size(); ++team) {
        const TeamAbsence &now = ground.desk.absences[team];
        const TeamAbsence &before = ground.desk.absencesBefore[team];
        const auto interval = wilsonInterval(now.days.lost, now.days.planned);
        if (now.days.planned < ground.options.fewest || now.spells < ground.options.fewestSpells ||
            interval->low <= ground.options.unplannedFrom)
            continue;
        const bool wasSo = before.share() > ground.options.unplannedFrom;
        Finding finding;
        finding.kind = FindingKind::UnplannedAbsence;
        finding.subject = team;
        finding.value = now.share();
        finding.against = before.share();
        finding.n = now.days.lost;
        finding.denominator = now.days.planned;
        finding.nBefore = before.days.lost;
        finding.denominatorBefore = before.days.planned;
        finding.interval = interval;
        finding.since = wasSo ? ground.before.period.from : ground.period.period.from;
        findings.push_back(finding);
    }
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/levels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace evenkeel {

namespace {

/// What one agent did in one skill.
struct Record
{
    std::int64_t solved = 0;
    std::int64_t away = 0;
    std::vector<double> ratios;
};

using Records = std::map<std::pair<std::uint32_t, std::uint32_t>, Record>; ///< by agent, skill

/// Medians of a category's touch times: everybody's, and per agent everybody else's.
///
/// Someone who solves most of a category is most of its median; the others tell how fast the category usually goes.
class CategoryMedians
{
public:
    explicit CategoryMedians(const PastWork &work)
        : m_samples(work.categories.size())
    {
        for (const PastTicket &ticket : work.tickets) {
            if (ticket.touch && ticket.category != NoPosition)
                m_samples[ticket.category].emplace_back(ticket.agent, *ticket.touch);
        }
        m_shares.resize(m_samples.size());
        for (std::size_t category = 0; category < m_samples.size(); ++category) {
            for (const auto &[agent, touch] : m_samples[category])
                ++m_shares[category][agent];
        }
    }

    /// nullopt: nobody else, or too few, to compare with.
    std::optional<double> of(std::uint32_t category, std::uint32_t agent)
    {
        constexpr std::size_t LeastOthers = 5;
        const auto known = m_medians.find({category, agent});
        if (known != m_medians.end())
            return known->second;
        const std::size_t own = static_cast<std::size_t>(m_shares[category][agent]);
        const std::size_t all = m_samples[category].size();
        std::optional<double> median;
        if (all - own >= LeastOthers) {
            // A small part moves the median little; leaving everybody out one by one would cost agents · tickets.
            const bool isSmallPart = agent != NoPosition && own * 20 < all;
            median = isSmallPart ? of(category, NoPosition) : without(category, agent);
        }
        m_medians[{category, agent}] = median;
        return median;
    }

private:
    double without(std::uint32_t category, std::uint32_t agent) const
    {
        std::vector<double> values;
        for (const auto &[who, touch] : m_samples[category]) {
            if (who != agent)
                values.push_back(touch);
        }
        return medianOf(values);
    }

    std::vector<std::vector<std::pair<std::uint32_t, double>>> m_samples; ///< by category: agent, minutes
    std::vector<std::map<std::uint32_t, std::int64_t>> m_shares;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::optional<double>> m_medians;
};

/// The skills a ticket shows: of its category, and of its language.
std::vector<std::uint32_t> skillsOf(const PastTicket &ticket, const SkillSet &skills)
{
    std::vector<std::uint32_t> found;
    if (ticket.category != NoPosition && skills.skillOf[ticket.category] != NoPosition)
        found.push_back(skills.skillOf[ticket.category]);
    if (ticket.language != NoPosition && skills.skillOfLanguage[ticket.language] != NoPosition)
        found.push_back(skills.skillOfLanguage[ticket.language]);
    return found;
}

Records collect(const PastWork &work, const SkillSet &skills, const std::vector<LostTicket> &handovers)
{
    Records records;
    CategoryMedians medians{work};
    for (const PastTicket &ticket : work.tickets) {
        if (!ticket.isSolved)
            continue;
        std::optional<double> usual;
        if (ticket.touch && ticket.category != NoPosition)
            usual = medians.of(ticket.category, ticket.agent);
        for (const std::uint32_t skill : skillsOf(ticket, skills)) {
            Record &record = records[{ticket.agent, skill}];
            ++record.solved;
            if (usual && *usual > 0)
                record.ratios.push_back(*ticket.touch / *usual);
        }
    }
    for (const LostTicket &handover : handovers) {
        const PastTicket *ticket = work.find(handover.ticket);
        const std::uint32_t agent = work.agentAt(handover.from);
        if (ticket == nullptr || agent == NoPosition)
            continue;
        for (const std::uint32_t skill : skillsOf(*ticket, skills))
            ++records[{agent, skill}].away;
    }
    return records;
}

/// Median tickets of those who solve in the skill, by skill.
std::vector<double> usualVolumes(const Records &records, std::size_t skillCount, std::int64_t minTickets)
{
    std::vector<std::vector<double>> volumes(skillCount);
    for (const auto &[who, record] : records) {
        if (record.solved >= minTickets)
            volumes[who.second].push_back(static_cast<double>(record.solved));
    }
    std::vector<double> usual(skillCount, 0);
    for (std::size_t skill = 0; skill < skillCount; ++skill) {
        if (!volumes[skill].empty())
            usual[skill] = medianOf(volumes[skill]);
    }
    return usual;
}

Proficiency levelFor(const LevelProposal &seen, const LevelOptions &options)
{
    if (seen.solved < options.minTickets)
        return Proficiency::None;
    const bool isFast = seen.shrunkRatio <= options.advancedRatio ||
                        (seen.volume >= options.expertVolume && seen.shrunkRatio <= options.expertRatio);
    if (seen.evidence == Evidence::Strong && seen.volume >= options.advancedVolume && isFast &&
        seen.awayUpper <= options.advancedAway)
        return Proficiency::Advanced;
    if (seen.evidence != Evidence::Thin && seen.volume >= options.intermediateVolume &&
        seen.shrunkRatio <= options.intermediateRatio && seen.awayUpper <= options.intermediateAway)
        return Proficiency::Intermediate;
    return Proficiency::Basic;
}

} // namespace

double wilsonUpper(std::int64_t hits, std::int64_t n, double z)
{
    if (n <= 0)
        return 1;
    const auto count = static_cast<double>(n);
    const double share = static_cast<double>(hits) / count;
    const double middle = share + z * z / (2 * count);
    const double half = z * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count));
    return std::min(1.0, (middle + half) / (1 + z * z / count));
}

std::vector<LevelProposal> proposeLevels(const PastWork &work, const SkillSet &skills,
                                         const std::vector<LostTicket> &handovers, const LevelOptions &options)
{
    Records records = collect(work, skills, handovers);
    const std::vector<double> usual = usualVolumes(records, skills.skills.size(), options.minTickets);
    std::vector<LevelProposal> levels;
    for (auto &[who, record] : records) {
        LevelProposal seen;
        seen.agent = work.agents[who.first];
        seen.skill = who.second;
        seen.solved = record.solved;
        seen.evidence = evidenceOf(record.solved, options.fairTickets, options.strongTickets);
        seen.volume = usual[who.second] > 0 ? static_cast<double>(record.solved) / usual[who.second] : 0;
        seen.ratioCount = static_cast<std::int64_t>(record.ratios.size());
        if (!record.ratios.empty())
            seen.ratio = medianOf(record.ratios);
        const auto n = static_cast<double>(seen.ratioCount);
        seen.shrunkRatio = n + options.shrinkTickets > 0
                               ? (n * seen.ratio.value_or(1) + options.shrinkTickets) / (n + options.shrinkTickets)
                               : 1;
        seen.reassignedAway = record.away;
        const std::int64_t touched = record.solved + record.away;
        seen.awayShare = static_cast<double>(record.away) / static_cast<double>(std::max<std::int64_t>(1, touched));
        seen.awayUpper = wilsonUpper(record.away, touched, options.wilsonZ);
        seen.level = levelFor(seen, options);
        levels.push_back(seen);
    }
    return levels;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/categoryclusters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace evenkeel {

namespace {

/// Below, two categories share too little to be called alike for want of anything better.
constexpr double LeastLikeness = 0.10;

struct AgentCount
{
    std::uint32_t agent = 0;
    std::int64_t tickets = 0;
};

struct Cluster
{
    std::vector<std::uint32_t> categories; ///< positions
    std::vector<AgentCount> profile;       ///< sorted by agent
    std::int64_t tickets = 0;
    double cohesion = 1;
    bool isGathered = false;
};

double likeness(const Cluster &a, const Cluster &b)
{
    double common = 0;
    auto left = a.profile.begin();
    auto right = b.profile.begin();
    while (left != a.profile.end() && right != b.profile.end()) {
        if (left->agent < right->agent) {
            ++left;
        } else if (right->agent < left->agent) {
            ++right;
        } else {
            common += std::sqrt(static_cast<double>(left->tickets) * static_cast<double>(right->tickets));
            ++left;
            ++right;
        }
    }
    return common / std::sqrt(static_cast<double>(a.tickets) * static_cast<double>(b.tickets));
}

void absorb(Cluster &into, const Cluster &other, double similarity)
{
    into.categories.insert(into.categories.end(), other.categories.begin(), other.categories.end());
    std::vector<AgentCount> merged;
    auto left = into.profile.begin();
    for (const AgentCount &entry : other.profile) {
        while (left != into.profile.end() && left->agent < entry.agent)
            merged.push_back(*left++);
        if (left != into.profile.end() && left->agent == entry.agent)
            merged.push_back({entry.agent, (left++)->tickets + entry.tickets});
        else
            merged.push_back(entry);
    }
    merged.insert(merged.end(), left, into.profile.end());
    into.profile = std::move(merged);
    into.tickets += other.tickets;
    into.cohesion = std::min({into.cohesion, other.cohesion, similarity});
}

/// One cluster a category that has resolved tickets, most tickets first.
std::vector<Cluster> singles(const PastWork &work)
{
    std::vector<std::map<std::uint32_t, std::int64_t>> counts(work.categories.size());
    for (const PastTicket &ticket : work.tickets) {
        if (ticket.isSolved && ticket.category != NoPosition)
            ++counts[ticket.category][ticket.agent];
    }
    std::vector<Cluster> clusters;
    for (std::uint32_t category = 0; category < counts.size(); ++category) {
        if (counts[category].empty())
            continue;
        Cluster cluster;
        cluster.categories.push_back(category);
        for (const auto &[agent, tickets] : counts[category]) {
            cluster.profile.push_back({agent, tickets});
            cluster.tickets += tickets;
        }
        clusters.push_back(std::move(cluster));
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const Cluster &a, const Cluster &b) { return a.tickets > b.tickets; });
    return clusters;
}

class Merger
{
public:
    Merger(std::vector<Cluster> clusters, const SkillOptions &options, int wanted)
        : m_clusters(std::move(clusters))
        , m_options(options)
        , m_wanted(static_cast<std::size_t>(std::max(1, wanted)))
    {
        m_rest.isGathered = true;
        while (m_clusters.size() > static_cast<std::size_t>(std::max(1, options.mergeableCategories)))
            gather(m_clusters.size() - 1);
        m_likeness.resize(m_clusters.size());
        for (std::size_t a = 0; a < m_clusters.size(); ++a)
            measure(a);
    }

    Result<std::vector<Cluster>> merge(const std::stop_token &stop)
    {
        while (m_clusters.size() > 1) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}};
            if (!mergeOnce())
                break;
        }
        if (m_rest.tickets > 0 && (m_rest.tickets >= m_options.minTickets || m_clusters.empty()))
            m_clusters.push_back(std::move(m_rest));
        std::stable_sort(m_clusters.begin(), m_clusters.end(),
                         [](const Cluster &a, const Cluster &b) { return a.tickets > b.tickets; });
        return std::move(m_clusters);
    }

private:
    struct Pair
    {
        std::size_t first = 0;
        std::size_t second = 0;
        double likeness = 0;
    };

    void gather(std::size_t index)
    {
        absorb(m_rest, m_clusters[index], m_rest.tickets > 0 ? 0.0 : 1.0);
        m_clusters.erase(m_clusters.begin() + static_cast<std::ptrdiff_t>(index));
        if (index < m_likeness.size())
            forget(index);
    }

    void measure(std::size_t index)
    {
        m_likeness[index].resize(m_clusters.size());
        for (std::size_t other = 0; other < m_clusters.size(); ++other) {
            m_likeness[index][other] = index == other ? 0.0 : likeness(m_clusters[index], m_clusters[other]);
            if (other < m_likeness.size() && m_likeness[other].size() > index)
                m_likeness[other][index] = m_likeness[index][other];
        }
    }

    void forget(std::size_t index)
    {
        m_likeness.erase(m_likeness.begin() + static_cast<std::ptrdiff_t>(index));
        for (std::vector<double> &row : m_likeness)
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(index));
    }

    void join(const Pair &pair)
    {
        absorb(m_clusters[pair.first], m_clusters[pair.second], pair.likeness);
        m_clusters.erase(m_clusters.begin() + static_cast<std::ptrdiff_t>(pair.second));
        forget(pair.second);
        measure(pair.first);
    }

    double cost(std::size_t a, std::size_t b) const
    {
        const auto left = static_cast<double>(m_clusters[a].tickets);
        const auto right = static_cast<double>(m_clusters[b].tickets);
        return left * right / (left + right) * (1.0 - m_likeness[a][b]);
    }

    /// The pair with the least of what `measureOf` says; the first of equals.
    template <class Measure>
    Pair cheapest(const Measure &measureOf) const
    {
        std::optional<Pair> best;
        double least = 0;
        for (std::size_t a = 0; a < m_clusters.size(); ++a) {
            for (std::size_t b = a + 1; b < m_clusters.size(); ++b) {
                const double value = measureOf(a, b);
                if (!best || value < least) {
                    best = Pair{a, b, m_likeness[a][b]};
                    least = value;
                }
            }
        }
        return *best;
    }

    std::optional<std::size_t> tooSmall() const
    {
        std::optional<std::size_t> smallest;
        for (std::size_t i = 0; i < m_clusters.size(); ++i) {
            const bool isSmall = m_clusters[i].tickets < m_options.minTickets;
            if (isSmall && (!smallest || m_clusters[i].tickets <= m_clusters[*smallest].tickets))
                smallest = i;
        }
        return smallest;
    }

    bool mergeOnce()
    {
        const Pair likest = cheapest([this](std::size_t a, std::size_t b) { return -m_likeness[a][b]; });
        if (likest.likeness >= m_options.mergeAbove) {
            join(likest);
            return true;
        }
        if (const std::optional<std::size_t> small = tooSmall()) {
            const std::vector<double> &row = m_likeness[*small];
            const auto mate = static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin());
            if (row[mate] < LeastLikeness)
                gather(*small);
            else
                join({std::min(*small, mate), std::max(*small, mate), row[mate]});
            return true;
        }
        if (m_clusters.size() + (m_rest.tickets >= m_options.minTickets ? 1U : 0U) <= m_wanted)
            return false;
        join(cheapest([this](std::size_t a, std::size_t b) { return cost(a, b); }));
        return true;
    }

    std::vector<Cluster> m_clusters;
    std::vector<std::vector<double>> m_likeness;
    Cluster m_rest;
    const SkillOptions &m_options;
    std::size_t m_wanted;
};

SkillProposal describe(const Cluster &cluster, const PastWork &work, const std::vector<std::int64_t> &ticketsOf,
                       std::int64_t total)
{
    SkillProposal skill;
    for (const std::uint32_t category : cluster.categories)
        skill.members.push_back({work.categories[category], ticketsOf[category]});
    std::sort(skill.members.begin(), skill.members.end(), [](const SkillMember &a, const SkillMember &b) {
        return a.tickets != b.tickets ? a.tickets > b.tickets : a.category < b.category;
    });
    skill.lead = skill.members.front().category;
    skill.tickets = cluster.tickets;
    skill.share = static_cast<double>(cluster.tickets) / static_cast<double>(total);
    skill.agents = static_cast<int>(cluster.profile.size());
    std::int64_t most = 0;
    for (const AgentCount &entry : cluster.profile)
        most = std::max(most, entry.tickets);
    skill.topAgentShare = static_cast<double>(most) / static_cast<double>(cluster.tickets);
    skill.cohesion = cluster.cohesion;
    skill.isGathered = cluster.isGathered;
    return skill;
}

/// Languages other than the desk's commonest one, where enough tickets come in them.
std::vector<SkillProposal> languageSkills(const PastWork &work, const SkillOptions &options, std::int64_t total)
{
    std::vector<std::map<std::uint32_t, std::int64_t>> counts(work.languages.size());
    std::vector<std::int64_t> tickets(work.languages.size(), 0);
    std::int64_t known = 0;
    for (const PastTicket &ticket : work.tickets) {
        if (!ticket.isSolved || ticket.language == NoPosition)
            continue;
        ++counts[ticket.language][ticket.agent];
        ++tickets[ticket.language];
        ++known;
    }
    const auto commonest = std::max_element(tickets.begin(), tickets.end()) - tickets.begin();
    std::vector<SkillProposal> skills;
    for (std::size_t language = 0; language < tickets.size(); ++language) {
        const bool isRare =
            tickets[language] < options.minTickets ||
            static_cast<double>(tickets[language]) < options.minLanguageShare * static_cast<double>(known);
        if (static_cast<std::ptrdiff_t>(language) == commonest || isRare)
            continue;
        SkillProposal skill;
        skill.kind = SkillKind::Language;
        skill.language = work.languages[language];
        skill.tickets = tickets[language];
        skill.share = static_cast<double>(skill.tickets) / static_cast<double>(std::max<std::int64_t>(1, total));
        skill.agents = static_cast<int>(counts[language].size());
        std::int64_t most = 0;
        for (const auto &[agent, solved] : counts[language])
            most = std::max(most, solved);
        skill.topAgentShare = static_cast<double>(most) / static_cast<double>(skill.tickets);
        skills.push_back(std::move(skill));
    }
    std::stable_sort(skills.begin(), skills.end(),
                     [](const SkillProposal &a, const SkillProposal &b) { return a.tickets > b.tickets; });
    if (skills.size() >
        static_cast<std::size_t>(options.maxSkills / 3)) // most of the matrix is for what the work is about
        skills.resize(static_cast<std::size_t>(options.maxSkills / 3));
    return skills;
}

} // namespace

Result<SkillSet> proposeSkills(const PastWork &work, const SkillOptions &options, const std::stop_token &stop)
{
    std::vector<Cluster> clusters = singles(work);
    std::vector<std::int64_t> ticketsOf(work.categories.size(), 0);
    std::int64_t total = 0;
    for (const Cluster &cluster : clusters) {
        ticketsOf[cluster.categories.front()] = cluster.tickets;
        total += cluster.tickets;
    }
    const std::vector<SkillProposal> languages = languageSkills(work, options, total);
    Merger merger{std::move(clusters), options, options.maxSkills - static_cast<int>(languages.size())};
    const Result<std::vector<Cluster>> merged = merger.merge(stop);
    if (!merged)
        return merged.error();
    SkillSet set;
    set.skillOf.assign(work.categories.size(), NoPosition);
    set.skillOfLanguage.assign(work.languages.size(), NoPosition);
    double coverage = 0;
    for (const Cluster &cluster : *merged) {
        for (const std::uint32_t category : cluster.categories)
            set.skillOf[category] = static_cast<std::uint32_t>(set.skills.size());
        set.skills.push_back(describe(cluster, work, ticketsOf, total));
        coverage += set.skills.back().share;
        set.skills.back().coverage = std::min(1.0, coverage);
    }
    for (const SkillProposal &skill : languages) {
        const auto at =
            std::lower_bound(work.languages.begin(), work.languages.end(), skill.language) - work.languages.begin();
        set.skillOfLanguage[static_cast<std::size_t>(at)] = static_cast<std::uint32_t>(set.skills.size());
        set.skills.push_back(skill);
    }
    return set;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/triagerule.h"
#include "metrics/findings.h"
#include "reporting/periodreport.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// Which word a triage rule with keywords misses: it stands in the subjects of tickets that went to somebody without
/// the skill far more often than in those the rule caught.
///
///     RuleMisses misses(rules, skills);
///     misses.see(ticket, 2);                       // each ticket; the rule at position 2 is the first that holds
///     misses.of(finding, period, before)->word;    // "webhook"
class RuleMisses final
{
public:
    /// Rules by position; skills' names by position.
    RuleMisses(std::span<const TriageRule> rules, std::vector<std::string> skills);

    /// Whether any rule has keywords and sets a skill; without one there is nothing to see.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }
    /// `rule`: of the first that holds; any other number where none does.
    void see(const Ticket &ticket, std::size_t rule);

    /// Of a finding of misrouting; nullopt of any other, and where no rule is for the skill or no word stands out. A
    /// word is told only where most tickets that say it ask for the skill: the rule is to catch these and no others.
    [[nodiscard]] std::optional<RuleMiss> of(const Finding &finding, const MetricsProblem &period,
                                             const MetricsProblem &before) const;

private:
    struct Rule
    {
        std::vector<std::string> keywords; ///< folded
        std::vector<std::string> skills;   ///< folded names
    };
    struct Seen
    {
        TicketId ticket;
        std::size_t rule = 0;
        std::size_t firstWord = 0; ///< in m_said
        std::size_t words = 0;
    };
    using Asking = std::unordered_map<std::int64_t, const MetricTicket *>;

    [[nodiscard]] std::span<const std::uint32_t> wordsOf(const Seen &seen) const;
    [[nodiscard]] std::optional<std::size_t> ruleFor(const Finding &finding, const Asking &asking) const;
    [[nodiscard]] bool isKnownTo(const Rule &rule, const std::string &word) const;

    std::vector<Rule> m_rules;
    std::vector<std::string> m_skills; ///< folded
    bool m_isAsked = false;
    std::unordered_map<std::string, std::uint32_t> m_places;
    std::vector<std::string> m_words;
    std::vector<Seen> m_seen;
    std::vector<std::uint32_t> m_said;
};

} // namespace evenkeel

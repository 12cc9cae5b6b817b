// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rulemisses.h"

#include "base/foldedcase.h"
#include "metrics/telltaleword.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

// Shorter ones are articles and numbers of versions.
constexpr std::size_t ShortestWord = 3;
// Of the tickets that say a word so many must ask for the skill.
constexpr double ShareAsking = 0.5;

bool isOfWord(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

std::vector<std::string> wordsIn(const std::string &subject)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        const bool hasLetter =
            std::any_of(word.begin(), word.end(), [](char letter) { return letter < '0' || letter > '9'; });
        if (word.size() >= ShortestWord && hasLetter)
            words.push_back(word);
        word.clear();
    };
    for (const char letter : folded(subject)) {
        if (isOfWord(letter))
            word += letter;
        else
            end();
    }
    end();
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

// What a condition looks for in subjects; what must not hold looks for nothing.
void addKeywords(const Condition &condition, std::vector<std::string> &keywords)
{
    if (condition.kind == Condition::Kind::Not)
        return;
    for (const Condition &part : condition.parts)
        addKeywords(part, keywords);
    const bool isText = condition.test == FieldTest::Contains || condition.test == FieldTest::StartsWith;
    if (condition.kind != Condition::Kind::Test || condition.field != ConditionField::Subject || !isText)
        return;
    for (const std::string &value : condition.values)
        keywords.push_back(folded(value));
}

bool isMisrouting(const Finding &finding)
{
    return otherOf(finding.kind) == FindingSubject::Skill && finding.other != NoGroup;
}

bool isOf(const Finding &finding, const MetricTicket &ticket)
{
    return finding.kind == FindingKind::Misrouting ? ticket.category == finding.subject
                                                   : ticket.group(MetricDimension::Skill) == finding.subject;
}

} // namespace

RuleMisses::RuleMisses(std::span<const TriageRule> rules, std::vector<std::string> skills)
    : m_skills(std::move(skills))
{
    for (std::string &name : m_skills)
        name = folded(name);
    for (const TriageRule &rule : rules) {
        Rule &made = m_rules.emplace_back();
        addKeywords(rule.when, made.keywords);
        for (const SkillAsk &ask : rule.needs)
            made.skills.push_back(folded(ask.skill));
        m_isAsked = m_isAsked || (!made.keywords.empty() && !made.skills.empty());
    }
}

void RuleMisses::see(const Ticket &ticket, std::size_t rule)
{
    if (!m_isAsked)
        return;
    Seen seen{ticket.id, rule, m_said.size(), 0};
    for (std::string &word : wordsIn(ticket.subject)) {
        const auto [place, isNew] = m_places.try_emplace(word, static_cast<std::uint32_t>(m_words.size()));
        if (isNew)
            m_words.push_back(std::move(word));
        m_said.push_back(place->second);
    }
    seen.words = m_said.size() - seen.firstWord;
    m_seen.push_back(seen);
}

std::span<const std::uint32_t> RuleMisses::wordsOf(const Seen &seen) const
{
    return std::span(m_said).subspan(seen.firstWord, seen.words);
}

// The rule for the skill that catches most of what the finding is about.
std::optional<std::size_t> RuleMisses::ruleFor(const Finding &finding, const Asking &asking) const
{
    std::vector<std::int64_t> caught(m_rules.size());
    for (const Seen &seen : m_seen) {
        const auto ticket = asking.find(seen.ticket.value);
        if (seen.rule < caught.size() && ticket != asking.end() && isOf(finding, *ticket->second))
            ++caught[seen.rule];
    }
    std::optional<std::size_t> best;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        const auto &skills = m_rules[rule].skills;
        const bool isForIt = !m_rules[rule].keywords.empty() &&
                             std::find(skills.begin(), skills.end(), m_skills[finding.other]) != skills.end();
        if (isForIt && (!best || caught[rule] > caught[*best]))
            best = rule;
    }
    return best;
}

bool RuleMisses::isKnownTo(const Rule &rule, const std::string &word) const
{
    return std::any_of(rule.keywords.begin(), rule.keywords.end(),
                       [&word](const std::string &keyword) { return word.find(keyword) != std::string::npos; });
}

std::optional<RuleMiss> RuleMisses::of(const Finding &finding, const MetricsProblem &period,
                                       const MetricsProblem &before) const
{
    if (!m_isAsked || !isMisrouting(finding) || finding.other >= m_skills.size())
        return std::nullopt;
    // As the period left a ticket, where both times know it.
    Asking asking;
    for (const MetricsProblem *problem : std::array{&before, &period}) {
        for (const MetricTicket &ticket : problem->tickets) {
            if (ticket.is(TicketMark::AskingSkill))
                asking[ticket.id.value] = &ticket;
        }
    }
    const auto rule = ruleFor(finding, asking);
    if (!rule)
        return std::nullopt;
    std::vector<WordUse> uses(m_words.size());
    std::vector<std::int64_t> ofSkill(m_words.size());
    TelltaleOptions options;
    for (const Seen &seen : m_seen) {
        const auto known = asking.find(seen.ticket.value);
        const MetricTicket *ticket = known == asking.end() ? nullptr : known->second;
        const bool isCaught = seen.rule == *rule;
        const bool isMissed = !isCaught && ticket && ticket->is(TicketMark::Misrouted) && isOf(finding, *ticket);
        const bool isAsking = ticket && ticket->group(MetricDimension::Skill) == finding.other;
        options.hereTexts += isMissed ? 1 : 0;
        for (const std::uint32_t word : wordsOf(seen)) {
            uses[word].here += isMissed ? 1 : 0;
            uses[word].there += isCaught ? 1 : 0;
            ++uses[word].all;
            ofSkill[word] += isAsking ? 1 : 0;
        }
    }
    for (std::size_t word = 0; word < uses.size(); ++word) {
        const bool isForIt = static_cast<double>(ofSkill[word]) >= ShareAsking * static_cast<double>(uses[word].all);
        uses[word].isTold = isForIt && !isKnownTo(m_rules[*rule], m_words[word]);
    }
    const auto telltale = mostTelling(uses, options);
    if (!telltale)
        return std::nullopt;
    return RuleMiss{static_cast<std::uint32_t>(*rule), m_words[telltale->word], telltale->texts, options.hereTexts};
}

} // namespace evenkeel

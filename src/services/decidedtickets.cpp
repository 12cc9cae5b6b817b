// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decidedtickets.h"

#include "services/foldedtext.h"
#include "storage/decisionstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t ReadAtOnce = 100'000;

using Questions = std::vector<DecisionQuestion>;

std::vector<SkillId> skillsNamed(const DeskNames &names, const std::string &part)
{
    std::vector<SkillId> skills;
    for (const auto &[id, skill] : names.skills) {
        if (FoldedText::fold(skill.name).find(part) != std::string::npos)
            skills.push_back(id);
    }
    return skills;
}

DecisionQuestion waitedFor(SkillId skill)
{
    DecisionQuestion question;
    question.outcome = DecisionOutcome::Nobody;
    question.blockedSkill = skill;
    return question;
}

void addSkill(Questions &options, const WaitedSkill &wanted, const DeskNames &names)
{
    // What ends in a number may be a name as a whole.
    const std::vector<SkillId> whole = skillsNamed(names, wanted.text);
    for (const SkillId skill : whole)
        options.push_back(waitedFor(skill));
    if (!whole.empty() || wanted.level == 0)
        return;
    const int last = wanted.isAtLeast ? static_cast<int>(Proficiency::Advanced) : wanted.level;
    for (const SkillId skill : skillsNamed(names, wanted.name)) {
        for (int level = wanted.level; level <= last; ++level) {
            options.push_back(waitedFor(skill));
            options.back().blockedLevel = static_cast<Proficiency>(level);
        }
    }
}

/// Any of these fits a condition waited:.
Questions optionsOf(const FilterTerm &term, const DeskNames &names)
{
    Questions options;
    if (term.isAny) {
        options.emplace_back();
        options.back().outcome = DecisionOutcome::Nobody;
    }
    for (int gate = 0; gate < GateCount; ++gate) {
        if ((term.values >> static_cast<unsigned>(gate) & 1U) == 0)
            continue;
        options.emplace_back();
        options.back().outcome = DecisionOutcome::Nobody;
        options.back().blockedBy = static_cast<Gate>(gate);
    }
    for (const WaitedSkill &skill : term.skills)
        addSkill(options, skill, names);
    return options;
}

template <class Part>
bool merge(std::optional<Part> &mine, const std::optional<Part> &other)
{
    if (mine && other && *mine != *other)
        return false;
    if (other)
        mine = other;
    return true;
}

/// Both at once, where one record can fit both.
std::optional<DecisionQuestion> both(DecisionQuestion one, const DecisionQuestion &other)
{
    if (one.blockedSkill.isValid() && other.blockedSkill.isValid() && one.blockedSkill != other.blockedSkill)
        return std::nullopt;
    if (other.blockedSkill.isValid())
        one.blockedSkill = other.blockedSkill;
    const bool canBe = merge(one.blockedBy, other.blockedBy) && merge(one.blockedLevel, other.blockedLevel) &&
                       merge(one.outcome, other.outcome);
    return canBe ? std::optional(one) : std::nullopt;
}

Questions eachWithEach(const Questions &some, const Questions &others)
{
    Questions merged;
    for (const DecisionQuestion &one : some) {
        for (const DecisionQuestion &other : others) {
            if (const auto question = both(one, other))
                merged.push_back(*question);
        }
    }
    return merged;
}

Interval spanOf(const FilterTerm &term)
{
    // Open ends stay where times can still be counted with.
    constexpr std::int64_t Farthest = INT64_C(1) << 52;
    return {instantFromMillis(std::clamp(term.from, -Farthest, Farthest)),
            instantFromMillis(std::clamp(term.until, -Farthest, Farthest))};
}

void sortOut(std::vector<TicketId> &tickets)
{
    std::sort(tickets.begin(), tickets.end());
    tickets.erase(std::unique(tickets.begin(), tickets.end()), tickets.end());
}

} // namespace

bool DecidedTickets::fits(TicketId ticket) const
{
    if (with && !std::binary_search(with->begin(), with->end(), ticket))
        return false;
    return !std::binary_search(without.begin(), without.end(), ticket);
}

DecidedReading::DecidedReading(const TicketFilter &filter, const DeskNames &names, Instant now,
                               std::shared_ptr<BreachMemory> memory)
    : m_breaches(filter, now, std::move(memory))
    , m_isBreachRead(!m_breaches.isAsked())
{
    const std::vector<FilterTerm> terms = filter.termsAt(now);
    DecisionQuestion base;
    for (const FilterTerm &term : terms) {
        if (term.key != FilterKey::Decided || term.isNegated)
            continue;
        const Interval span = spanOf(term);
        base.span =
            base.span ? Interval{std::max(base.span->from, span.from), std::min(base.span->until, span.until)} : span;
    }
    Questions wanted{base};
    bool isAsked = base.span.has_value();
    for (const FilterTerm &term : terms) {
        if (term.key == FilterKey::Decided && term.isNegated) {
            m_asks.push_back({{}, true});
            m_asks.back().question.span = spanOf(term);
        }
        if (term.key != FilterKey::Waited)
            continue;
        const Questions options = eachWithEach(term.isNegated ? Questions{base} : wanted, optionsOf(term, names));
        if (!term.isNegated) {
            isAsked = true;
            wanted = options;
            continue;
        }
        for (const DecisionQuestion &question : options)
            m_asks.push_back({question, true});
    }
    if (!isAsked)
        return;
    m_tickets.with.emplace();
    for (const DecisionQuestion &question : wanted) {
        if (!question.span || !question.span->isEmpty())
            m_asks.push_back({question, false});
    }
}

Result<bool> DecidedReading::readSome(Database &database, std::size_t most)
{
    if (m_next < m_asks.size()) {
        if (const auto read = readRecords(database, most); !read)
            return read.error();
    } else if (!m_isBreachRead) {
        if (const auto read = readBreaches(database, most); !read)
            return read.error();
    }
    return m_next == m_asks.size() && m_isBreachRead;
}

Result<Done> DecidedReading::readBreaches(Database &database, std::size_t most)
{
    const auto isComplete = m_breaches.readSome(database, m_tickets.with, most);
    if (!isComplete)
        return isComplete.error();
    m_isBreachRead = *isComplete;
    if (!m_isBreachRead)
        return Done{};
    std::vector<TicketId> found = m_breaches.take();
    if (!m_breaches.isTurnedRound()) {
        m_tickets.with = std::move(found); // only those of before were looked at
        return Done{};
    }
    m_tickets.without.insert(m_tickets.without.end(), found.begin(), found.end());
    sortOut(m_tickets.without);
    return Done{};
}

Result<Done> DecidedReading::readRecords(Database &database, std::size_t most)
{
    const Ask &ask = m_asks[m_next];
    const auto read = DecisionStore(database).tickets(ask.question, most, m_place);
    if (!read)
        return read.error();
    std::vector<TicketId> &known = ask.isTurnedRound ? m_tickets.without : *m_tickets.with;
    known.insert(known.end(), read->begin(), read->end());
    sortOut(known);
    if (!m_place)
        ++m_next;
    return Done{};
}

DecidedTickets DecidedReading::take()
{
    return std::move(m_tickets);
}

Result<DecidedTickets> readDecidedTickets(Database &database, const TicketFilter &filter, const DeskNames &names,
                                          Instant now)
{
    DecidedReading reading(filter, names, now);
    while (true) {
        const auto isComplete = reading.readSome(database, ReadAtOnce);
        if (!isComplete)
            return isComplete.error();
        if (*isComplete)
            return reading.take();
    }
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skillhistory.h"

#include "services/proposalhistory.h"
#include "services/skilldeskreader.h"
#include "services/zoneoffsets.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"
#include "triage/levels.h"
#include "triage/touchtime.h"
#include "triage/workhours.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace evenkeel {

namespace {

constexpr std::int64_t ReportEvery = 4096;

/// Which skills a ticket asks for.
class AskedSkills
{
public:
    AskedSkills(const DeskNames &names, const std::vector<SkillId> &skills)
    {
        for (std::size_t place = 0; place < skills.size(); ++place) {
            m_places.emplace(skills[place], place);
            const auto known = names.skills.find(skills[place]);
            if (known != names.skills.end() && known->second.kind == SkillKind::Language)
                m_languages.emplace(known->second.language, place);
        }
        for (const auto &[id, category] : names.categories) {
            if (category.required)
                m_categories.emplace(id, category.required->skill);
        }
    }

    /// Most tickets ask for the same as many others: what was found out once is kept.
    [[nodiscard]] const std::vector<std::size_t> &of(const AskedRow &ticket)
    {
        m_key.assign(ticket.language);
        m_key += '\0' + std::to_string(ticket.category.value);
        for (const SkillNeed &need : ticket.needs)
            m_key += '\0' + std::to_string(need.skill.value);
        const auto known = m_known.find(m_key);
        return known != m_known.end() ? known->second : m_known.emplace(m_key, found(ticket)).first->second;
    }

    [[nodiscard]] std::uint32_t ofCategory(CategoryId category) const
    {
        const auto found = m_categories.find(category);
        const auto place = found == m_categories.end() ? m_places.end() : m_places.find(found->second);
        return place == m_places.end() ? NoPosition : static_cast<std::uint32_t>(place->second);
    }

    [[nodiscard]] std::uint32_t ofLanguage(const std::string &language) const
    {
        const auto found = m_languages.find(language);
        return found == m_languages.end() ? NoPosition : static_cast<std::uint32_t>(found->second);
    }

private:
    [[nodiscard]] std::vector<std::size_t> found(const AskedRow &ticket) const
    {
        std::set<std::size_t> asked;
        for (const SkillNeed &need : ticket.needs)
            add(asked, need.skill);
        if (ticket.needs.empty()) {
            if (const auto category = m_categories.find(ticket.category); category != m_categories.end())
                add(asked, category->second);
        }
        if (const auto language = m_languages.find(std::string(ticket.language)); language != m_languages.end())
            asked.insert(language->second);
        return {asked.begin(), asked.end()};
    }

    void add(std::set<std::size_t> &asked, SkillId skill) const
    {
        if (const auto place = m_places.find(skill); place != m_places.end())
            asked.insert(place->second);
    }

    std::map<SkillId, std::size_t> m_places;
    std::map<std::string, std::size_t> m_languages;
    std::map<CategoryId, SkillId> m_categories;
    std::unordered_map<std::string, std::vector<std::size_t>> m_known;
    std::string m_key;
};

void count(SkillEvidence &evidence, const AskedRow &ticket)
{
    ++evidence.solved;
    evidence.reopened += ticket.reopens > 0 ? 1 : 0;
    if (ticket.rating) {
        evidence.ratingMean = (evidence.ratingMean * static_cast<double>(evidence.ratings) + *ticket.rating) /
                              static_cast<double>(evidence.ratings + 1);
        ++evidence.ratings;
    }
}

/// The desk's own skills in the form that triage proposes them in.
SkillSet skillSet(const PastWork &work, const AskedSkills &asked, std::size_t skills)
{
    SkillSet set;
    set.skills.resize(skills);
    for (const CategoryId category : work.categories)
        set.skillOf.push_back(asked.ofCategory(category));
    for (const std::string &language : work.languages)
        set.skillOfLanguage.push_back(asked.ofLanguage(language));
    return set;
}

using TouchTimes = std::map<std::pair<AgentId, std::uint32_t>, std::vector<double>>;

void addMinutes(SkillDemand &demand, const PastWork &work, const SkillSet &set, const std::vector<SkillId> &skills)
{
    TouchTimes own;
    std::map<std::uint32_t, std::vector<double>> all;
    for (const PastTicket &ticket : work.tickets) {
        if (!ticket.isSolved || !ticket.touch)
            continue;
        const std::uint32_t byCategory = ticket.category == NoPosition ? NoPosition : set.skillOf[ticket.category];
        const std::uint32_t byLanguage =
            ticket.language == NoPosition ? NoPosition : set.skillOfLanguage[ticket.language];
        for (const std::uint32_t skill : {byCategory, byLanguage}) {
            if (skill == NoPosition)
                continue;
            own[{work.agents[ticket.agent], skill}].push_back(*ticket.touch);
            all[skill].push_back(*ticket.touch);
        }
    }
    std::map<std::uint32_t, double> usual;
    for (auto &[skill, minutes] : all)
        usual[skill] = medianOf(minutes);
    for (auto &[place, minutes] : own) {
        SkillEvidence &evidence = demand.evidence[{place.first, skills[place.second]}];
        evidence.minutes = medianOf(minutes);
        evidence.teamMinutes = usual[place.second];
    }
}

// Only what ended in the period or has not ended: older work says nothing about today's levels.
void keepPeriod(History &history, Interval period)
{
    std::erase_if(history.tickets, [period](const HistoryTicket &ticket) {
        return ticket.resolvedAt && !period.contains(*ticket.resolvedAt);
    });
    std::erase_if(history.handovers, [period](const LostTicket &lost) { return !period.contains(lost.at); });
}

} // namespace

std::optional<Proficiency> proposedBeside(Proficiency set, Proficiency proposed, std::int64_t solved)
{
    const LevelOptions options;
    if (solved < options.minTickets || proposed == set)
        return std::nullopt;
    if (proposed > set)
        return proposed;
    const Evidence evidence = evidenceOf(solved, options.fairTickets, options.strongTickets);
    const auto most = static_cast<Proficiency>(static_cast<int>(evidence) + 1);
    return proposed < most ? std::optional(proposed) : std::nullopt;
}

Result<SkillDemand> readSkillDemand(Database &database, const DeskNames &names, const std::vector<SkillId> &skills,
                                    const std::string &zone, Instant now, const std::stop_token &stop,
                                    const Progress &progress)
{
    SkillDemand demand;
    demand.period = {now - SkillPeriod, now};
    demand.expected.assign(skills.size() * WeekHours, 0);
    demand.lastAsked.resize(skills.size());
    const auto total = TicketStore(database).ticketCount();
    if (!total)
        return total.error();
    AskedSkills asked(names, skills);
    const double weeks = static_cast<double>(SkillPeriod.count()) / (WeekHours * 3'600'000.0);
    ZoneOffsets offsets(zone);
    std::map<std::pair<AgentId, std::size_t>, std::int64_t> solved;
    std::int64_t done = 0;
    const auto take = [&](const AskedRow &ticket) {
        const std::vector<std::size_t> &places = asked.of(ticket);
        const bool isNew = demand.period.contains(ticket.createdAt);
        const bool isSolved = ticket.agent.isValid() && ticket.resolvedAt && demand.period.contains(*ticket.resolvedAt);
        demand.tickets += isSolved ? 1 : 0;
        for (const std::size_t place : places) {
            if (ticket.createdAt <= now)
                demand.lastAsked[place] =
                    std::max(demand.lastAsked[place].value_or(ticket.createdAt), ticket.createdAt);
            if (isNew) {
                const int slot = weekSlot(ticket.createdAt, offsets.at(ticket.createdAt));
                demand.expected[place * WeekHours + static_cast<std::size_t>(slot)] += 1 / weeks;
            }
            if (isSolved) {
                ++solved[{ticket.agent, place}];
                count(demand.evidence[{ticket.agent, skills[place]}], ticket);
            }
        }
        if (progress && ++done % ReportEvery == 0)
            progress({done, *total});
        return !stop.stop_requested();
    };
    if (const auto told = HistoryStore(database).forEachAsked(take); !told)
        return told.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    for (const auto &[place, tickets] : solved)
        demand.solved.push_back({place.first, place.second, tickets});
    return demand;
}

Result<Done> addEvidence(Database &database, const DeskNames &names, const std::vector<SkillId> &skills,
                         SkillDemand &demand, const std::stop_token &stop, const Progress &progress)
{
    auto read = readHistory(database, stop, progress, demand.period.from);
    if (!read)
        return read.error();
    keepPeriod(read->history, demand.period);
    PastWork work = readPast(read->history);
    const AskedSkills asked(names, skills);
    const SkillSet set = skillSet(work, asked, skills.size());
    const ProposalOptions options;
    const auto hours = proposeHours(work, options.hours, stop);
    if (!hours)
        return hours.error();
    if (const auto done = estimateTouchTimes(work, hours->hours, options.hours, options.effort, stop); !done)
        return done;
    addMinutes(demand, work, set, skills);
    for (const LevelProposal &level : proposeLevels(work, set, read->history.handovers, options.levels)) {
        SkillEvidence &evidence = demand.evidence[{level.agent, skills[level.skill]}];
        evidence.reassignedAway = level.reassignedAway;
        evidence.proposed = level.level;
    }
    return Done{};
}

} // namespace evenkeel

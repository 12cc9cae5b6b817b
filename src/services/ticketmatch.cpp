// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketmatch.h"

#include "services/foldedtext.h"

#include <algorithm>
#include <bit>

namespace evenkeel {

namespace {

/// Below this many rows it is cheaper to look into each row's texts than through all texts.
constexpr std::size_t FewRows = 20'000;

bool holdsAny(const std::string &name, const std::vector<std::string> &needles)
{
    const std::string folded = FoldedText::fold(name);
    return std::any_of(needles.begin(), needles.end(),
                       [&folded](const std::string &needle) { return folded.find(needle) != std::string::npos; });
}

template <class Things>
std::string nameIn(const Things &things, typename Things::key_type id)
{
    const auto it = things.find(id);
    return it == things.end() ? std::string() : it->second.name;
}

/// Which codes of a column fit the term.
template <class IdType, class Things>
std::vector<bool> fitting(const IdColumn<IdType> &column, const Things &things, const FilterTerm &term)
{
    std::vector<bool> fits;
    for (const IdType id : column.ids())
        fits.push_back(id.isValid() ? holdsAny(nameIn(things, id), term.names) : term.isNone);
    return fits;
}

std::vector<bool> fittingTeams(const TicketIndex &index, const DeskNames &names, const FilterTerm &term)
{
    std::vector<bool> fits;
    for (const AgentId id : index.agents().ids()) {
        const auto agent = names.agents.find(id);
        const TeamId team = agent == names.agents.end() ? TeamId{} : agent->second.team;
        fits.push_back(team.isValid() ? holdsAny(nameIn(names.teams, team), term.names) : term.isNone);
    }
    return fits;
}

std::vector<bool> fittingChannels(const TicketIndex &index, const DeskNames &names, const FilterTerm &term)
{
    std::vector<bool> fits;
    for (const ChannelId id : index.channels().ids()) {
        const auto channel = names.channels.find(id);
        const bool fitsKind =
            channel != names.channels.end() && (term.values >> static_cast<unsigned>(channel->second.kind) & 1U) != 0;
        fits.push_back(fitsKind || (channel != names.channels.end() && holdsAny(channel->second.name, term.names)));
    }
    return fits;
}

template <class IdType>
void keepCodes(RowSet &rows, const IdColumn<IdType> &column, const std::vector<bool> &fits, bool isNegated)
{
    rows.keep([&](std::uint32_t row) { return fits[column.code(row)] != isNegated; });
}

bool isWithin(std::int64_t value, const FilterTerm &term)
{
    return value >= term.from && value < term.until;
}

void keepColumn(RowSet &rows, const TicketIndex &index, const FilterTerm &term, const FilterScope &scope)
{
    const DeskNames &names = *scope.names;
    const bool isNegated = term.isNegated;
    const auto hasBit = [&term](unsigned code) { return (term.values >> code & 1U) != 0; };
    switch (term.key) {
    case FilterKey::Word:
    case FilterKey::Waited:
    case FilterKey::Decided:
    case FilterKey::Breach:
        return;
    case FilterKey::Status:
        return rows.keep([&](auto row) { return hasBit(static_cast<unsigned>(index.status(row))) != isNegated; });
    case FilterKey::Priority:
        return rows.keep([&](auto row) { return hasBit(static_cast<unsigned>(index.priority(row))) != isNegated; });
    case FilterKey::Is:
        return rows.keep([&](auto row) {
            const bool hasAgent = index.agents().code(row) != 0;
            return ((kindBits(index.status(row), hasAgent) & term.values) != 0) != isNegated;
        });
    case FilterKey::Sla:
        return rows.keep(
            [&](auto row) { return hasBit(static_cast<unsigned>(index.sla(row, scope.now).state)) != isNegated; });
    case FilterKey::Agent:
        return keepCodes(rows, index.agents(), fitting(index.agents(), names.agents, term), isNegated);
    case FilterKey::Queue:
        return keepCodes(rows, index.queues(), fitting(index.queues(), names.queues, term), isNegated);
    case FilterKey::Category:
        return keepCodes(rows, index.categories(), fitting(index.categories(), names.categories, term), isNegated);
    case FilterKey::Team:
        return keepCodes(rows, index.agents(), fittingTeams(index, names, term), isNegated);
    case FilterKey::Channel:
        return keepCodes(rows, index.channels(), fittingChannels(index, names, term), isNegated);
    case FilterKey::Created:
        return rows.keep([&](auto row) { return isWithin(toMillis(index.createdAt(row)), term) != isNegated; });
    case FilterKey::Age:
        return rows.keep([&](auto row) { return isWithin(index.age(row, scope.now).count(), term) != isNegated; });
    case FilterKey::Effort:
        // A ticket without effort fits no number, and so every number turned round.
        return rows.keep([&](auto row) {
            const int effort = index.effort(row);
            return (effort > 0 && isWithin(effort, term)) != isNegated;
        });
    }
}

bool keepWord(RowSet &rows, const TicketIndex &index, const FilterTerm &term, const std::stop_token &stop)
{
    if (rows.count() < FewRows) {
        rows.keep([&](auto row) { return index.contains(row, term.word) != term.isNegated; });
        return true;
    }
    RowSet found(rows.rows(), false);
    std::uint32_t untilLook = 0;
    bool isStopped = false;
    index.find(term.word, [&](std::uint32_t row) {
        found.insert(row);
        if (++untilLook % 4096 == 0)
            isStopped = stop.stop_requested();
        return !isStopped;
    });
    if (term.isNegated)
        rows.subtract(found);
    else
        rows.intersect(found);
    return !isStopped;
}

} // namespace

RowSet::RowSet(std::size_t rows, bool isFull)
    : m_rows(rows)
    , m_words((rows + 63) / 64, isFull ? ~std::uint64_t{0} : 0)
{
    if (isFull && rows % 64 != 0)
        m_words.back() = (std::uint64_t{1} << (rows % 64)) - 1;
}

std::size_t RowSet::count() const
{
    std::size_t count = 0;
    for (const std::uint64_t word : m_words)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

void RowSet::intersect(const RowSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

void RowSet::subtract(const RowSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
}

std::uint32_t kindBits(TicketStatus status, bool hasAgent)
{
    const auto bit = [](TicketKind kind) { return 1U << static_cast<unsigned>(kind); };
    if (!isOpen(status))
        return bit(TicketKind::Done);
    return bit(TicketKind::Open) | bit(hasAgent ? TicketKind::Assigned : TicketKind::Waiting);
}

std::optional<RowSet> select(const TicketIndex &index, const TicketFilter &filter, const FilterScope &scope,
                             const RowSet *within, const std::stop_token &stop)
{
    RowSet rows = within ? *within : RowSet(index.size(), true);
    const std::vector<FilterTerm> terms = filter.termsAt(scope.now);
    for (const FilterTerm &term : terms) {
        if (stop.stop_requested())
            return std::nullopt;
        if (term.key != FilterKey::Word)
            keepColumn(rows, index, term, scope);
    }
    if (filter.asksDecisions())
        rows.keep([&](auto row) { return scope.decided != nullptr && scope.decided->fits(index.id(row)); });
    for (const FilterTerm &term : terms) {
        if (stop.stop_requested())
            return std::nullopt;
        if (term.key == FilterKey::Word && !keepWord(rows, index, term, stop))
            return std::nullopt;
    }
    return rows;
}

QStringList unknownNames(const TicketFilter &filter, const DeskNames &names)
{
    QStringList unknown;
    const auto check = [&unknown](const auto &things, const std::string &name) {
        const bool isKnown = std::any_of(things.begin(), things.end(),
                                         [&](const auto &entry) { return holdsAny(entry.second.name, {name}); });
        if (!isKnown)
            unknown.append(QString::fromStdString(name));
    };
    for (const FilterTerm &term : filter.terms()) {
        for (const WaitedSkill &skill : term.skills) {
            const bool isKnown = std::any_of(names.skills.begin(), names.skills.end(), [&](const auto &entry) {
                return holdsAny(entry.second.name, {skill.text, skill.name});
            });
            if (!isKnown)
                unknown.append(QString::fromStdString(skill.name));
        }
        for (const std::string &name : term.names) {
            switch (term.key) {
            case FilterKey::Agent:
                check(names.agents, name);
                break;
            case FilterKey::Team:
                check(names.teams, name);
                break;
            case FilterKey::Queue:
                check(names.queues, name);
                break;
            case FilterKey::Category:
                check(names.categories, name);
                break;
            case FilterKey::Channel:
                check(names.channels, name);
                break;
            default:
                break;
            }
        }
    }
    return unknown;
}

} // namespace evenkeel

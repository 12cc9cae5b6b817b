// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuereader.h"

#include "domain/effort.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

/// Of one ticket; beyond it a number is a mistake, not an amount. Also refuses what is no number.
constexpr double MostRevenue = 1e12;

constexpr bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

} // namespace

ValueReader::ValueReader(const MappingProfile &profile, ImportDirectory &directory, TimeReader times)
    : m_profile(&profile)
    , m_directory(&directory)
    , m_times(std::move(times))
    , m_subject(SubjectTemplate::parse(profile.subjectTemplate))
{}

Result<ValueReader> ValueReader::create(const MappingProfile &profile, ImportDirectory &directory,
                                        std::optional<DateOrder> order)
{
    Result<TimeReader> times = TimeReader::create(profile.dateFormats, profile.zone, order);
    if (!times)
        return times.error();
    return ValueReader(profile, directory, std::move(*times));
}

void ValueReader::fail(QuarantineReason reason, TicketField field)
{
    if (!m_fault)
        m_fault = RowFault{reason, field};
}

std::optional<RowFault> ValueReader::takeFault()
{
    return std::exchange(m_fault, std::nullopt);
}

std::optional<Instant> ValueReader::time(const FieldRow &row, TicketField field)
{
    if (row[field].empty())
        return std::nullopt;
    const auto read = m_times.read(row[field]);
    if (const auto *at = std::get_if<Instant>(&read))
        return *at;
    fail(std::get<QuarantineReason>(read), field);
    return std::nullopt;
}

std::optional<Instant> ValueReader::neededTime(const FieldRow &row, TicketField field)
{
    if (row[field].empty())
        fail(QuarantineReason::MissingTime, field);
    return time(row, field);
}

std::optional<TicketStatus> ValueReader::status(std::string_view text, TicketField field)
{
    if (text.empty())
        return std::nullopt;
    const auto known = m_profile->statuses.find(foldedWord(text));
    if (known != m_profile->statuses.end())
        return known->second;
    fail(QuarantineReason::UnknownStatus, field);
    return std::nullopt;
}

std::optional<Priority> ValueReader::priority(std::string_view text, TicketField field)
{
    if (text.empty())
        return std::nullopt;
    const auto known = m_profile->priorities.find(foldedWord(text));
    if (known != m_profile->priorities.end())
        return known->second;
    fail(QuarantineReason::UnknownPriority, field);
    return std::nullopt;
}

std::optional<int> ValueReader::number(std::string_view text, TicketField field, int low, int high)
{
    if (text.empty())
        return std::nullopt;
    if (text.ends_with(".0"))
        text.remove_suffix(2); // tables pass whole numbers through floating point when a column has gaps
    int value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && rest == text.data() + text.size() && value >= low && value <= high)
        return value;
    fail(QuarantineReason::BadNumber, field);
    return std::nullopt;
}

std::optional<int> ValueReader::count(const FieldRow &row, TicketField field)
{
    return number(row[field], field, 0, std::numeric_limits<int>::max());
}

std::optional<int> ValueReader::effort(const FieldRow &row)
{
    return number(row[TicketField::Effort], TicketField::Effort, LowestEffort, HighestEffort);
}

std::optional<bool> ValueReader::flag(const FieldRow &row, TicketField field)
{
    if (row[field].empty())
        return std::nullopt;
    const std::string word = foldedWord(row[field]);
    if (word == "true" || word == "yes" || word == "1" || word == "y" || word == "met")
        return true;
    if (word == "false" || word == "no" || word == "0" || word == "n" || word == "missed" || word == "breached")
        return false;
    fail(QuarantineReason::BadFlag, field);
    return std::nullopt;
}

std::optional<int> ValueReader::rating(std::string_view text, TicketField field)
{
    if (text.empty())
        return std::nullopt;
    if (const auto known = m_profile->ratings.find(foldedWord(text)); known != m_profile->ratings.end())
        return known->second == 0 ? std::nullopt : std::optional(known->second);
    return number(text, field, 1, 5);
}

std::optional<int> ValueReader::recommendation(std::string_view text, TicketField field)
{
    return number(text, field, 0, 10);
}

std::optional<double> ValueReader::revenue(std::string_view text, TicketField field)
{
    if (text.empty())
        return std::nullopt;
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && rest == text.data() + text.size() && std::abs(value) <= MostRevenue)
        return value;
    fail(QuarantineReason::BadNumber, field);
    return std::nullopt;
}

std::vector<std::string> ValueReader::tags(std::string_view text) const
{
    std::vector<std::string> tags;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(ValueSeparator), text.size());
        std::string_view tag = text.substr(0, end);
        while (tag.starts_with(' '))
            tag.remove_prefix(1);
        while (tag.ends_with(' '))
            tag.remove_suffix(1);
        if (!tag.empty())
            tags.emplace_back(tag);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tags;
}

std::string ValueReader::subject(const FieldRow &row) const
{
    const std::string_view written = row[TicketField::Subject];
    return written.empty() ? m_subject.fill(row.subjectParts) : std::string(written);
}

std::string ValueReader::language(std::string_view text)
{
    const bool isCode = text.size() >= 2 && isLetter(text[0]) && isLetter(text[1]) &&
                        (text.size() == 2 || text[2] == '-' || text[2] == '_');
    return isCode ? foldedWord(text.substr(0, 2)) : std::string{};
}

std::optional<ValueReader::ChannelWord> ValueReader::channel(std::string_view text)
{
    ChannelMeaning meaning = m_profile->otherChannels;
    if (text.empty()) {
        if (!m_profile->onlyChannel)
            return std::nullopt;
        meaning = *m_profile->onlyChannel;
    } else if (const auto known = m_profile->channels.find(foldedWord(text)); known != m_profile->channels.end()) {
        meaning = known->second;
    } else {
        meaning.name.clear();
    }
    std::string name = meaning.name.empty() ? std::string(text) : meaning.name;
    if (name.empty())
        return std::nullopt;
    const ChannelId id = m_directory->channel(name, meaning.kind, meaning.handling);
    return ChannelWord{id, std::move(name)};
}

void ValueReader::addName(RoleKind list, std::string_view key, std::string_view name)
{
    Names &names = list == RoleKind::AgentNames ? m_agentNames : m_groupNames;
    names.insert_or_assign(std::string(key), std::string(name));
}

std::string_view ValueReader::agentName(std::string_view key) const
{
    const auto found = m_agentNames.find(key);
    return found == m_agentNames.end() ? key : std::string_view(found->second);
}

std::string_view ValueReader::groupName(std::string_view key) const
{
    const auto found = m_groupNames.find(key);
    return found == m_groupNames.end() ? key : std::string_view(found->second);
}

} // namespace evenkeel

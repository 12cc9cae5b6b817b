// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldrow.h"
#include "exchange/importdirectory.h"
#include "exchange/recordbinder.h"
#include "exchange/timereader.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// Texts of a row to facts, by the profile's maps. A text that cannot be read leaves a fault behind; the first one is
/// kept until takeFault(). Missing texts are no facts and no faults.
class ValueReader
{
public:
    /// Errors: those of TimeReader::create().
    [[nodiscard]] static Result<ValueReader> create(const MappingProfile &profile, ImportDirectory &directory,
                                                    std::optional<DateOrder> order);

    [[nodiscard]] std::optional<Instant> time(const FieldRow &row, TicketField field);
    /// Likewise, and a missing time is a fault.
    [[nodiscard]] std::optional<Instant> neededTime(const FieldRow &row, TicketField field);
    /// Nothing for words that tell nothing about the status ("keep") and for a missing one.
    [[nodiscard]] std::optional<TicketStatus> status(std::string_view text, TicketField field = TicketField::Status);
    [[nodiscard]] std::optional<Priority> priority(std::string_view text, TicketField field = TicketField::Priority);
    [[nodiscard]] std::optional<int> count(const FieldRow &row, TicketField field);
    [[nodiscard]] std::optional<int> effort(const FieldRow &row);
    [[nodiscard]] std::optional<bool> flag(const FieldRow &row, TicketField field);
    [[nodiscard]] std::optional<int> rating(std::string_view text, TicketField field = TicketField::Rating);
    [[nodiscard]] std::optional<int> recommendation(std::string_view text,
                                                    TicketField field = TicketField::Recommendation);
    [[nodiscard]] std::optional<double> revenue(std::string_view text, TicketField field = TicketField::Revenue);

    [[nodiscard]] std::vector<std::string> tags(std::string_view text) const;
    /// The subject, or what the profile's template makes of the row.
    [[nodiscard]] std::string subject(const FieldRow &row) const;
    /// ISO 639-1: "en-US" and "EN" are "en". Nothing for words that are no language code.
    [[nodiscard]] static std::string language(std::string_view text);

    struct ChannelWord
    {
        ChannelId id;
        std::string name;
    };
    /// The channel of a word; of a missing word, the system's only one.
    [[nodiscard]] std::optional<ChannelWord> channel(std::string_view text);

    /// Names of agents and groups for the keys that other files use.
    void addName(RoleKind list, std::string_view key, std::string_view name);
    [[nodiscard]] std::string_view agentName(std::string_view key) const;
    [[nodiscard]] std::string_view groupName(std::string_view key) const;

    [[nodiscard]] ImportDirectory &directory() const { return *m_directory; }
    [[nodiscard]] const MappingProfile &profile() const { return *m_profile; }
    [[nodiscard]] std::optional<RowFault> takeFault();
    void fail(QuarantineReason reason, TicketField field);

private:
    ValueReader(const MappingProfile &profile, ImportDirectory &directory, TimeReader times);
    [[nodiscard]] std::optional<int> number(std::string_view text, TicketField field, int low, int high);

    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Names = std::unordered_map<std::string, std::string, TextHash, std::equal_to<>>;

    const MappingProfile *m_profile;
    ImportDirectory *m_directory;
    TimeReader m_times;
    SubjectTemplate m_subject;
    Names m_agentNames;
    Names m_groupNames;
    std::optional<RowFault> m_fault;
};

} // namespace evenkeel

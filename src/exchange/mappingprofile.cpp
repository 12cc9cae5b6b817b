// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappingprofile.h"

#include "exchange/blanks.h"

#include <algorithm>

namespace evenkeel {

namespace {

using namespace std::string_view_literals;

constexpr std::array RoleKinds{"event-log"sv, "table"sv,       "audits"sv,     "field-history"sv,
                               "comments"sv,  "agent-names"sv, "group-names"sv};

constexpr char toLower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

const FieldSource *FileRole::source(TicketField field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [field](const FieldSource &candidate) { return candidate.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<TicketField> essentialFields(RoleKind kind)
{
    switch (kind) {
    case RoleKind::EventLog:
    case RoleKind::Comments:
        return {TicketField::Reference, TicketField::RecordedAt};
    case RoleKind::Table:
        return {TicketField::Reference, TicketField::CreatedAt};
    case RoleKind::Audits:
        return {TicketField::Reference, TicketField::RecordedAt, TicketField::Changes};
    case RoleKind::FieldHistory:
        return {TicketField::Reference, TicketField::RecordedAt, TicketField::ChangedField, TicketField::ChangedValue};
    case RoleKind::AgentNames:
    case RoleKind::GroupNames:
        return {TicketField::Key, TicketField::Name};
    }
    return {};
}

std::string_view codeOf(RoleKind kind)
{
    const auto at = static_cast<std::size_t>(kind);
    return at < RoleKinds.size() ? RoleKinds[at] : std::string_view{};
}

std::optional<RoleKind> roleKindFrom(std::string_view code)
{
    const auto found = std::find(RoleKinds.begin(), RoleKinds.end(), code);
    if (found == RoleKinds.end())
        return std::nullopt;
    return static_cast<RoleKind>(found - RoleKinds.begin());
}

std::string foldedWord(std::string_view word)
{
    std::string folded(trimmed(word));
    std::transform(folded.begin(), folded.end(), folded.begin(), toLower);
    return folded;
}

std::string foldedColumn(std::string_view column)
{
    std::string folded = foldedWord(column);
    // Some warehouses write the quotes of an identifier into the name.
    if (folded.size() > 2 && folded.front() == '"' && folded.back() == '"')
        folded = folded.substr(1, folded.size() - 2);
    std::replace_if(
        folded.begin(), folded.end(), [](char letter) { return letter == ' ' || letter == '-'; }, '_');
    return folded;
}

} // namespace evenkeel

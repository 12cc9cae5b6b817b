// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/priority.h"
#include "domain/ticketstatus.h"
#include "exchange/ticketfield.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// What the rows of a file are.
enum class RoleKind : std::uint8_t {
    EventLog,     ///< a snapshot of a ticket per audit moment; the differences are the events
    Table,        ///< one row a ticket: a picture of how it stands
    Audits,       ///< JSON records that each list changes of one ticket
    FieldHistory, ///< one row a changed field
    Comments,     ///< one row a comment
    AgentNames,   ///< keys and names of agents
    GroupNames,   ///< keys and names of groups
};

/// Where a field's value stands: columns or JSON paths, tried in this order. Column names compare without regard to
/// case, and blanks, hyphens and underscores are one; paths are exact, with dots between the keys.
struct FieldSource
{
    TicketField field = TicketField::Reference;
    std::vector<std::string> columns;

    friend bool operator==(const FieldSource &, const FieldSource &) = default;
};

/// One kind of file a profile reads.
struct FileRole
{
    std::string name;
    RoleKind kind = RoleKind::Table;
    std::vector<std::string> recognisedBy; ///< columns or keys that must be there besides the essential fields
    std::vector<std::string> wrappers;     ///< JSON keys under which the array of records may stand
    std::vector<FieldSource> fields;
    /// Audits and field histories: what the source calls the fields that change. Others are of no interest.
    std::map<std::string, TicketField> changes;

    [[nodiscard]] const FieldSource *source(TicketField field) const;
    friend bool operator==(const FileRole &, const FileRole &) = default;
};

struct ChannelMeaning
{
    ChannelKind kind = ChannelKind::Email;
    Handling handling = Handling::Deferred;
    std::string name; ///< what the desk calls it; empty: the source's own word

    friend bool operator==(const ChannelMeaning &, const ChannelMeaning &) = default;
};

enum class TextEncoding : std::uint8_t {
    Auto,   ///< UTF-8; a record that is not valid UTF-8 is read as Latin-1
    Utf8,   ///< UTF-8 only; other records go to the quarantine
    Latin1, ///< ISO 8859-1 with the Windows-1252 letters in 0x80-0x9f
};

/// What a status word means: a status, or "keep" (nullopt) for words that tell nothing about it.
using StatusMeaning = std::optional<TicketStatus>;

/// How the exports of one system are read. Loaded from JSON (see profilereader.h and profile.schema.json), or edited
/// by hand in the import dialog. Keys of the maps are folded to lower case.
struct MappingProfile
{
    std::string name;   ///< "servicenow"
    std::string title;  ///< for people: "ServiceNow incident log"
    std::string system; ///< the source that tickets carry; tickets of one system are the same by reference
    std::vector<FileRole> roles;
    char delimiter = '\0'; ///< '\0': found out from the file
    TextEncoding encoding = TextEncoding::Auto;
    /// Patterns of d M MMM y H h m s AP Z, or the words iso, epoch, epoch-ms. A text that fits several which disagree
    /// is ambiguous and is never guessed.
    std::vector<std::string> dateFormats;
    std::string zone = "UTC"; ///< IANA zone of times without one
    std::vector<std::string> missing{""};
    std::map<std::string, StatusMeaning> statuses;
    std::map<std::string, Priority> priorities;
    std::map<std::string, ChannelMeaning> channels;
    std::map<std::string, int> ratings;        ///< 1..5; 0: the word tells no rating
    ChannelMeaning otherChannels;              ///< for channel words that are not in the map
    std::optional<ChannelMeaning> onlyChannel; ///< for systems without a channel column
    std::string subjectTemplate;               ///< "{category}, {subcategory}"; used where there is no subject
    char tagSeparator = ',';                   ///< between the tags of one column

    friend bool operator==(const MappingProfile &, const MappingProfile &) = default;
};

/// The fields without which a file of this kind cannot be read.
[[nodiscard]] std::vector<TicketField> essentialFields(RoleKind kind);

[[nodiscard]] std::string_view codeOf(RoleKind kind);
[[nodiscard]] std::optional<RoleKind> roleKindFrom(std::string_view code);

/// The form in which names of columns and words of value maps compare: lower case (ASCII), trimmed.
[[nodiscard]] std::string foldedWord(std::string_view word);
/// Likewise, with blanks, hyphens and underscores made one.
[[nodiscard]] std::string foldedColumn(std::string_view column);

} // namespace evenkeel

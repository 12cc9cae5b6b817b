// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketstatus.h"
#include "services/desknames.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

enum class FilterKey { Word, Status, Priority, Agent, Team, Queue, Channel, Category, Created, Age, Effort, Sla, Is };

/// Bits of the key `is`.
enum class TicketKind : std::uint8_t { Open = 0, Waiting, Assigned, Done };

enum class FilterErrorCode {
    UnknownKey,
    MissingValue,
    UnknownValue,
    BadDate,
    BadDuration,
    BadNumber,
    NotComparable, ///< the key has no order, so > and < mean nothing
    EmptyRange,
    UnclosedQuote,
};

/// What could not be read, and where in the text it stands.
struct FilterError
{
    FilterErrorCode code = FilterErrorCode::UnknownKey;
    int at = 0;
    int length = 0;
    QString value;

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

/// One condition. Which members speak depends on the key.
struct FilterTerm
{
    FilterKey key = FilterKey::Word;
    bool isNegated = false;
    std::string word;               ///< folded; of Word
    std::uint32_t values = 0;       ///< bits of the code; of Status, Priority, Channel, Sla, Is
    std::vector<std::string> names; ///< folded, any of them; of Agent, Team, Queue, Category, Channel
    bool isNone = false;            ///< also those that have none; of Agent, Team, Queue, Category
    std::int64_t from = 0;          ///< of Created and Age in milliseconds, of Effort; until is not included
    std::int64_t until = 0;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// Replaces a piece of the filter's text.
struct FilterCompletion
{
    QString text;
    int at = 0;
    int length = 0;

    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// The language of the filter field: all conditions must hold. Words (or "quoted words") are looked for in subject,
/// reference and customer; key:value conditions are
///   status: priority: channel: sla: is:      one of a list of codes, several with commas, priority also :>=high
///   agent: team: queue: category:            part of a name, or none
///   created: 2016, 2016-03, 2016-03-01, with > >= < <= or FROM..UNTIL     in the person's time zone
///   age: 90m 8h 2d 1w     effort: 1 to 10    likewise
/// and a minus in front turns a condition round. What cannot be read is left out and named in errors().
class TicketFilter
{
public:
    [[nodiscard]] static TicketFilter parse(const QString &text, const QTimeZone &zone = QTimeZone::utc());

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<FilterTerm> &terms() const { return m_terms; }
    [[nodiscard]] const std::vector<FilterError> &errors() const { return m_errors; }
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// Its answer changes as time passes.
    [[nodiscard]] bool dependsOnTime() const;
    /// Every row that fits this one is known to fit the other one as well, so that it can be looked for there.
    [[nodiscard]] bool isNarrowerThan(const TicketFilter &other) const;

    /// What may stand at the cursor, best first, at most a dozen.
    [[nodiscard]] static std::vector<FilterCompletion> completions(const QString &text, int cursor,
                                                                   const DeskNames &names);
    [[nodiscard]] static QStringList keys();
    /// The codes a key knows; empty for names, times and numbers.
    [[nodiscard]] static QStringList codes(FilterKey key);

private:
    QString m_text;
    std::vector<FilterTerm> m_terms;
    std::vector<FilterError> m_errors;
};

} // namespace evenkeel

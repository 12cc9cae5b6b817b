// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ticketstatus.h"
#include "services/desknames.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

enum class FilterKey {
    Word,
    Status,
    Priority,
    Agent,
    Team,
    Queue,
    Channel,
    Category,
    Created,
    Age,
    Effort,
    Sla,
    Is,
    Waited,  ///< what a decision record says it waited for
    Decided, ///< when a decision record stood
    Breach   ///< what a breached promise was breached by
};

/// A span of days that moves on with the days; weeks begin on Monday.
enum class FilterPeriod : std::uint8_t { Today = 0, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth };

/// A skill nobody had, as a filter asks for it: "Billing 3", "Billing>=2", "Billing".
struct WaitedSkill
{
    std::string text;       ///< all of it, folded: a skill may be called "Office 3" itself
    std::string name;       ///< folded, part of the skill's name
    int level = 0;          ///< 1 to 3; 0: any
    bool isAtLeast = false; ///< else exactly this level

    friend bool operator==(const WaitedSkill &, const WaitedSkill &) = default;
};

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
    std::string word;                ///< folded; of Word
    std::uint32_t values = 0;        ///< bits of the code; of Status, Priority, Channel, Sla, Is, Waited, Breach
    std::vector<std::string> names;  ///< folded, any of them; of Agent, Team, Queue, Category, Channel
    bool isNone = false;             ///< also those that have none; of Agent, Team, Queue, Category
    std::vector<WaitedSkill> skills; ///< any of them or of the values; of Waited
    bool isAny = false;              ///< for whatever reason; of Waited, Breach
    std::int64_t from = 0;           ///< of Created, Decided and Age in milliseconds, of Effort; until is not included
    std::int64_t until = 0;
    std::optional<FilterPeriod> period; ///< of Created and Decided: instead of from and until, see termsAt()

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
///   created: 2016, 2016-03, 2016-03-01, with > >= < <= or FROM..UNTIL, or today, yesterday, this-week, last-week,
///            this-month, last-month          in the person's time zone
///   decided: the same, of the decision records about the ticket
///   waited:  any, a gate (skill, capacity, shift …) or a skill: billing, billing>=2, "billing 3"
///   breach:  any, or the main cause of a breached promise (capacity, skill, shift, not-allowed, agent, outside,
///            routing-not-run; customer stands for outside)
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
    /// It asks for what is not in the index: decision records or SLA clocks. See DecidedReading.
    [[nodiscard]] bool asksDecisions() const;
    /// It asks for SLA clocks.
    [[nodiscard]] bool asksBreaches() const;
    /// The terms with the times that periods mean at the moment.
    [[nodiscard]] std::vector<FilterTerm> termsAt(Instant now) const;
    /// Every row that fits this one is known to fit the other one as well, so that it can be looked for there.
    [[nodiscard]] bool isNarrowerThan(const TicketFilter &other) const;

    /// What may stand at the cursor, best first, at most a dozen.
    [[nodiscard]] static std::vector<FilterCompletion> completions(const QString &text, int cursor,
                                                                   const DeskNames &names);
    [[nodiscard]] static QStringList keys();
    /// By FilterPeriod.
    [[nodiscard]] static QStringList periods();
    /// The codes a key knows; empty for names, times and numbers.
    [[nodiscard]] static QStringList codes(FilterKey key);

private:
    QString m_text;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<FilterTerm> m_terms;
    std::vector<FilterError> m_errors;
};

} // namespace evenkeel

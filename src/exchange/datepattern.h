// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// A time as written: local unless the text names its own offset.
struct WrittenTime
{
    Millis local{0};              ///< since 1970-01-01 00:00 on the text's own clock
    std::optional<Millis> offset; ///< of that clock from UTC, where the text says so

    friend bool operator==(const WrittenTime &, const WrittenTime &) = default;
};

/// One way of writing times. Letters: d (1-2 digits) dd (2), M MM, MMM (English month, short or long), yy yyyy,
/// H HH (0-23), h hh (1-12 with AP), m mm, s ss, zzz (fraction of any length), AP (am or pm), Z (Z or +01:00). Any
/// other letter must stand as it is; a blank stands for one or more. Besides: "iso" (ISO 8601, also with a blank for
/// the T, " UTC" and an offset), "epoch" and "epoch-ms" (seconds and milliseconds since 1970).
///
/// Example: "d/MMM/yy h:mm AP" reads "12/Mar/24 9:41 AM".
class DatePattern
{
public:
    enum class Kind { Pattern, Iso, Epoch, EpochMillis };
    enum class Order { None, DayFirst, MonthFirst }; ///< None: cannot be mistaken for the other order

    /// Refuses patterns without year, month and day, with unknown letters, or with h but no AP.
    [[nodiscard]] static Result<DatePattern> create(std::string_view text);

    /// Nothing where the text does not fit wholly or names an impossible time (30 February, 25:00).
    [[nodiscard]] std::optional<WrittenTime> read(std::string_view text) const;

    [[nodiscard]] Order order() const { return m_order; }

private:
    struct Token
    {
        char letter = '\0'; ///< d M y H h m s z A Z, or '=' for a literal
        int count = 0;
        char literal = '\0';
    };
    struct Parts;

    explicit DatePattern(Kind kind)
        : m_kind(kind)
    {}
    [[nodiscard]] static bool readToken(const Token &token, std::string_view &text, Parts &parts);

    Kind m_kind;
    Order m_order = Order::None;
    std::vector<Token> m_tokens;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datepattern.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace evenkeel {

namespace {

constexpr std::string_view Letters = "dMyHhmsz";
constexpr std::array<std::string_view, 12> Months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

constexpr bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}
constexpr bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}
constexpr char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

std::optional<int> takeDigits(std::string_view &text, std::size_t least, std::size_t most)
{
    int number = 0;
    std::size_t taken = 0;
    while (taken < most && taken < text.size() && isDigit(text[taken]))
        number = number * 10 + (text[taken++] - '0');
    if (taken < least)
        return std::nullopt;
    text.remove_prefix(taken);
    return number;
}

std::optional<int> takeMonthName(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    if (length < 3)
        return std::nullopt;
    const auto fits = [&text, length](std::string_view month) {
        // "Sept" is a common fourth letter, so that any beginning of three letters or more will do.
        return length <= month.size() && std::equal(month.begin(), month.begin() + static_cast<std::ptrdiff_t>(length),
                                                    text.begin(), [](char a, char b) { return a == lower(b); });
    };
    const auto found = std::find_if(Months.begin(), Months.end(), fits);
    if (found == Months.end())
        return std::nullopt;
    text.remove_prefix(length);
    if (text.starts_with('.'))
        text.remove_prefix(1);
    return static_cast<int>(found - Months.begin()) + 1;
}

std::optional<Millis> takeOffset(std::string_view &text)
{
    if (text.starts_with('Z') || text.starts_with('z')) {
        text.remove_prefix(1);
        return Millis{0};
    }
    const int sign = text.starts_with('+') ? 1 : text.starts_with('-') ? -1 : 0;
    if (sign == 0)
        return std::nullopt;
    text.remove_prefix(1);
    const auto hours = takeDigits(text, 2, 2);
    if (text.starts_with(':'))
        text.remove_prefix(1);
    const auto minutes = text.empty() ? std::optional<int>{0} : takeDigits(text, 2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return sign * (std::chrono::hours{*hours} + std::chrono::minutes{*minutes});
}

std::optional<WrittenTime> readEpoch(std::string_view text, Millis unit)
{
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    // Year 9999 and before; a spreadsheet's day number or a typing mistake does not become a date by accident.
    const bool isWhole = error == std::errc{} && rest == text.data() + text.size();
    if (!isWhole || number < 0 || number > 253402300799999 / unit.count())
        return std::nullopt;
    return WrittenTime{number * unit, Millis{0}};
}

std::optional<WrittenTime> readIso(std::string_view text)
{
    if (text.size() < 10 || text.size() > 40)
        return std::nullopt;
    std::string plain(text);
    if (plain.ends_with(" UTC") || plain.ends_with(" GMT"))
        plain.replace(plain.size() - 4, 4, "Z");
    else if (const std::size_t blank = plain.find(' ', 11); blank != std::string::npos)
        plain.erase(blank, 1); // "2024-05-28 21:51:37 +0000"
    const bool hasZone =
        plain.size() > 10 && (plain.ends_with('Z') || plain.find_first_of("+-", 11) != std::string::npos);
    const std::optional<Instant> at = instantFromIso(plain);
    if (!at)
        return std::nullopt;
    return WrittenTime{at->time_since_epoch(), hasZone ? std::optional<Millis>{0} : std::nullopt};
}

} // namespace

struct DatePattern::Parts
{
    int year = -1;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millis = 0;
    int half = -1; ///< 0 am, 1 pm
    std::optional<Millis> offset;
};

Result<DatePattern> DatePattern::create(std::string_view text)
{
    if (text == "iso")
        return DatePattern(Kind::Iso);
    if (text == "epoch")
        return DatePattern(Kind::Epoch);
    if (text == "epoch-ms")
        return DatePattern(Kind::EpochMillis);
    DatePattern pattern(Kind::Pattern);
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i).starts_with("AP")) {
            pattern.m_tokens.push_back({'A', 2, '\0'});
            i += 2;
        } else if (text[i] == 'Z') {
            pattern.m_tokens.push_back({'Z', 1, '\0'});
            ++i;
        } else if (Letters.find(text[i]) != std::string_view::npos) {
            const std::size_t end = std::min(text.find_first_not_of(text[i], i), text.size());
            pattern.m_tokens.push_back({text[i], static_cast<int>(end - i), '\0'});
            i = end;
        } else if (isLetter(text[i]) && text[i] != 'T') {
            return Error{ErrorCode::BadFormat, "date format " + std::string(text)};
        } else {
            pattern.m_tokens.push_back({'=', 1, text[i++]});
        }
    }
    const auto place = [&pattern](char letter) {
        const auto found = std::find_if(pattern.m_tokens.begin(), pattern.m_tokens.end(),
                                        [letter](const Token &token) { return token.letter == letter; });
        return found == pattern.m_tokens.end() ? -1 : static_cast<int>(found - pattern.m_tokens.begin());
    };
    const bool isWhole = place('d') >= 0 && place('M') >= 0 && place('y') >= 0;
    if (!isWhole || (place('h') >= 0) != (place('A') >= 0))
        return Error{ErrorCode::BadFormat, "date format " + std::string(text)};
    const bool isNumeric = pattern.m_tokens[static_cast<std::size_t>(place('M'))].count < 3;
    if (isNumeric && place('y') > std::min(place('d'), place('M')))
        pattern.m_order = place('d') < place('M') ? Order::DayFirst : Order::MonthFirst;
    return pattern;
}

bool DatePattern::readToken(const Token &token, std::string_view &text, Parts &parts)
{
    const auto number = [&text, &token](int &part) {
        const auto digits = takeDigits(text, token.count >= 2 ? 2 : 1, 2);
        part = digits.value_or(0);
        return digits.has_value();
    };
    switch (token.letter) {
    case 'd':
        return number(parts.day);
    case 'M':
        if (token.count < 3)
            return number(parts.month);
        parts.month = takeMonthName(text).value_or(0);
        return parts.month > 0;
    case 'y': {
        const std::size_t digits = token.count > 2 ? 4 : 2;
        parts.year = takeDigits(text, digits, digits).value_or(-1);
        // Two digits mean 1970 to 2069: no help desk is older.
        if (digits == 2 && parts.year >= 0)
            parts.year += parts.year < 70 ? 2000 : 1900;
        return parts.year >= 0;
    }
    case 'H':
    case 'h':
        return number(parts.hour);
    case 'm':
        return number(parts.minute);
    case 's':
        return number(parts.second);
    case 'z': {
        const std::size_t before = text.size();
        int scale = 100;
        while (!text.empty() && isDigit(text.front()) && before - text.size() < 9) {
            parts.millis += (text.front() - '0') * scale;
            scale /= 10;
            text.remove_prefix(1);
        }
        return text.size() < before;
    }
    case 'A':
        parts.half = text.size() < 2 || lower(text[1]) != 'm' ? -1
                     : lower(text[0]) == 'a'                  ? 0
                     : lower(text[0]) == 'p'                  ? 1
                                                              : -1;
        if (parts.half >= 0)
            text.remove_prefix(2);
        return parts.half >= 0;
    case 'Z':
        parts.offset = takeOffset(text);
        return parts.offset.has_value();
    default:
        break;
    }
    if (!text.starts_with(token.literal))
        return false;
    do {
        text.remove_prefix(1);
    } while (token.literal == ' ' && text.starts_with(' '));
    return true;
}

std::optional<WrittenTime> DatePattern::read(std::string_view text) const
{
    switch (m_kind) {
    case Kind::Iso:
        return readIso(text);
    case Kind::Epoch:
        return readEpoch(text, std::chrono::seconds{1});
    case Kind::EpochMillis:
        return readEpoch(text, Millis{1});
    case Kind::Pattern:
        break;
    }
    Parts parts;
    for (const Token &token : m_tokens) {
        if (!readToken(token, text, parts))
            return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{parts.year},
                                           std::chrono::month{static_cast<unsigned>(parts.month)},
                                           std::chrono::day{static_cast<unsigned>(parts.day)}};
    const bool isTwelve = parts.half >= 0;
    if (!text.empty() || !date.ok() || parts.minute > 59 || parts.second > 59 || parts.hour > (isTwelve ? 12 : 23) ||
        (isTwelve && parts.hour == 0))
        return std::nullopt;
    const int hour = isTwelve ? parts.hour % 12 + 12 * parts.half : parts.hour;
    const Millis local = std::chrono::sys_days{date}.time_since_epoch() + std::chrono::hours{hour} +
                         std::chrono::minutes{parts.minute} + std::chrono::seconds{parts.second} + Millis{parts.millis};
    return WrittenTime{local, parts.offset};
}

} // namespace evenkeel

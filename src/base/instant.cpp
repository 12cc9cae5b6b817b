// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <cstdio>

namespace evenkeel {

namespace {

// Reads exactly `digits` digits at the front of `text` and removes them.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view &text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

// The rest after the minutes: seconds, fraction, zone. Returns what is to be added to the local time.
std::optional<Millis> takeSeconds(std::string_view &text)
{
    Millis sum{0};
    if (!take(text, ':'))
        return sum;
    const auto seconds = takeNumber(text, 2);
    if (!seconds || *seconds > 59)
        return std::nullopt;
    sum += std::chrono::seconds{*seconds};
    if (take(text, '.') || take(text, ',')) {
        int scale = 100;
        int fraction = 0;
        bool any = false;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            fraction += (text.front() - '0') * scale;
            scale /= 10;
            text.remove_prefix(1);
            any = true;
        }
        if (!any)
            return std::nullopt;
        sum += Millis{fraction};
    }
    return sum;
}

std::optional<Millis> takeZone(std::string_view &text)
{
    if (text.empty() || take(text, 'Z'))
        return Millis{0};
    const int sign = text.front() == '+' ? 1 : text.front() == '-' ? -1 : 0;
    if (sign == 0)
        return std::nullopt;
    text.remove_prefix(1);
    const auto hours = takeNumber(text, 2);
    take(text, ':');
    const auto minutes = text.empty() ? std::optional<int>{0} : takeNumber(text, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return -sign * (std::chrono::hours{*hours} + std::chrono::minutes{*minutes});
}

} // namespace

std::string toIsoString(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss<Millis> time{at - day};
    char buffer[48];
    const auto length = std::snprintf(
        buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string text(buffer, static_cast<std::size_t>(length));
    if (const auto millis = time.subseconds().count(); millis != 0) {
        std::snprintf(buffer, sizeof buffer, ".%03d", static_cast<int>(millis));
        text += buffer;
    }
    return text + 'Z';
}

std::optional<Instant> instantFromIso(std::string_view text)
{
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    Instant at = std::chrono::sys_days{date};
    if (text.empty())
        return at;
    if (!take(text, 'T') && !take(text, ' '))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    if (!hour || !take(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const auto seconds = takeSeconds(text);
    if (!seconds)
        return std::nullopt;
    const auto zone = takeZone(text);
    if (!zone || !text.empty())
        return std::nullopt;
    return at + std::chrono::hours{*hour} + std::chrono::minutes{*minute} + *seconds + *zone;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assignmentnumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace evenkeel {

namespace {

constexpr std::int64_t MostDigits = 1'000'000'000'000'000; ///< exclusive
constexpr int LargestExponent = 15;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Takes digits off the front; false when they become too many.
bool takeDigits(std::string_view &text, std::int64_t &digits, int &count)
{
    for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), ++count) {
        digits = digits * 10 + (text.front() - '0');
        if (digits >= MostDigits)
            return false;
    }
    return true;
}

std::optional<int> takeExponent(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (failure != std::errc{} || end != text.data() + text.size() || std::abs(exponent) > LargestExponent)
        return std::nullopt;
    return exponent;
}

std::optional<AssignmentNumber> shortened(std::int64_t digits, int decimals)
{
    for (; decimals > 0 && digits % 10 == 0; --decimals)
        digits /= 10;
    for (; decimals < 0; ++decimals) {
        if (std::abs(digits) >= MostDigits / 10)
            return std::nullopt;
        digits *= 10;
    }
    if (decimals > AssignmentNumber::MostDecimals)
        return std::nullopt;
    return AssignmentNumber{digits, decimals};
}

} // namespace

std::optional<AssignmentNumber> AssignmentNumber::fromText(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    std::int64_t digits = 0;
    int whole = 0;
    int decimals = 0;
    if (!takeDigits(text, digits, whole))
        return std::nullopt;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        if (!takeDigits(text, digits, decimals))
            return std::nullopt;
    }
    const std::optional<int> exponent = takeExponent(text);
    if (whole + decimals == 0 || !exponent)
        return std::nullopt;
    return shortened(isNegative ? -digits : digits, decimals - *exponent);
}

std::optional<AssignmentNumber> AssignmentNumber::fromDouble(double number)
{
    if (!std::isfinite(number) || std::abs(number) >= static_cast<double>(MostDigits))
        return std::nullopt;
    double power = 1;
    for (int decimals = 0; decimals <= MostDecimals; ++decimals, power *= 10) {
        const double digits = std::nearbyint(number * power);
        if (std::abs(digits) >= static_cast<double>(MostDigits))
            return std::nullopt;
        if (digits / power == number)
            return AssignmentNumber{static_cast<std::int64_t>(digits), decimals};
    }
    return std::nullopt;
}

Result<std::vector<std::int64_t>> scaledNumbers(const std::vector<AssignmentNumber> &numbers, int decimals)
{
    std::vector<std::int64_t> scaled;
    scaled.reserve(numbers.size());
    for (const AssignmentNumber &number : numbers) {
        std::int64_t digits = number.digits;
        for (int i = number.decimals; i < decimals; ++i) {
            if (std::abs(digits) >= MostDigits)
                return Error{ErrorCode::InvalidArgument, std::to_string(scaled.size())};
            digits *= 10;
        }
        scaled.push_back(digits);
    }
    return scaled;
}

int mostDecimals(const std::vector<AssignmentNumber> &numbers)
{
    int most = 0;
    for (const AssignmentNumber &number : numbers)
        most = std::max(most, number.decimals);
    return most;
}

} // namespace evenkeel

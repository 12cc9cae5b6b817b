// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace evenkeel {

namespace {

// Windows-1252, 0x80 to 0x9f; the five free places keep their Latin-1 value.
constexpr std::array<std::uint16_t, 32> Windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

void appendCodePoint(std::string &utf8, std::uint32_t point)
{
    if (point < 0x80) {
        utf8 += static_cast<char>(point);
    } else if (point < 0x800) {
        utf8 += static_cast<char>(0xc0U | (point >> 6U));
        utf8 += static_cast<char>(0x80U | (point & 0x3fU));
    } else {
        utf8 += static_cast<char>(0xe0U | (point >> 12U));
        utf8 += static_cast<char>(0x80U | ((point >> 6U) & 0x3fU));
        utf8 += static_cast<char>(0x80U | (point & 0x3fU));
    }
}

} // namespace

bool isAscii(std::string_view text)
{
    std::uint64_t bits = 0;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        bits |= word;
    }
    for (; i < text.size(); ++i)
        bits |= static_cast<unsigned char>(text[i]);
    return (bits & 0x8080808080808080U) == 0;
}

void appendLatin1(std::string &utf8, std::string_view latin1)
{
    for (const char letter : latin1) {
        const std::uint32_t byte = static_cast<unsigned char>(letter);
        appendCodePoint(utf8, byte >= 0x80 && byte < 0xa0 ? Windows1252[byte - 0x80] : byte);
    }
}

std::string readableText(std::string_view bytes)
{
    if (isUtf8(bytes))
        return std::string(bytes);
    std::string text;
    appendLatin1(text, bytes);
    return text;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/utf8.h"

#include <QString>

#include <algorithm>

namespace evenkeel {

namespace {

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// Length of the sequence that begins here, 0 when it is none.
std::size_t sequenceLength(std::string_view bytes, std::size_t at)
{
    const unsigned char first = byteAt(bytes, at);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xc2 && first < 0xe0   ? 2
                               : first >= 0xe0 && first < 0xf0 ? 3
                               : first >= 0xf0 && first < 0xf5 ? 4
                                                               : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    const unsigned char second = byteAt(bytes, at + 1);
    const unsigned char low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high)
        return 0;
    for (std::size_t i = at + 2; i < at + length; ++i) {
        if ((byteAt(bytes, i) & 0xc0U) != 0x80U)
            return 0;
    }
    return length;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string mendedUtf8(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstddef>

namespace evenkeel {

namespace {

// Length of the sequence a lead byte opens and the range of its second byte; length 0: no lead byte.
// The Unicode Standard, table 3-7.
struct Lead
{
    std::size_t length = 0;
    unsigned low = 0x80;
    unsigned high = 0xbf;
};

Lead leadOf(unsigned byte)
{
    if (byte < 0x80)
        return {1};
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2};
    if (byte >= 0xe0 && byte <= 0xef)
        return {3, byte == 0xe0 ? 0xa0U : 0x80U, byte == 0xed ? 0x9fU : 0xbfU};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {4, byte == 0xf0 ? 0x90U : 0x80U, byte == 0xf4 ? 0x8fU : 0xbfU};
    return {};
}

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// Length of the well-formed sequence at a place; 0 when there is none.
std::size_t sequenceAt(std::string_view bytes, std::size_t at)
{
    const Lead lead = leadOf(byteAt(bytes, at));
    if (lead.length <= 1)
        return lead.length;
    if (bytes.size() - at < lead.length)
        return 0;
    const unsigned second = byteAt(bytes, at + 1);
    if (second < lead.low || second > lead.high)
        return 0;
    for (std::size_t i = 2; i < lead.length; ++i) {
        if ((byteAt(bytes, at + i) & 0xc0U) != 0x80U)
            return 0;
    }
    return lead.length;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceAt(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string mendedUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        if (const std::size_t length = sequenceAt(bytes, at); length > 0) {
            text.append(bytes.substr(at, length));
            at += length;
        } else {
            text += "\xef\xbf\xbd";
            ++at;
        }
    }
    return text;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedcase.h"

#include <cstddef>

namespace evenkeel {

namespace {

// Small form of a letter between U+0080 and U+07FF; the letter itself where it has none.
unsigned smallLetter(unsigned code)
{
    const bool isLatin1 = code >= 0xc0 && code <= 0xde && code != 0xd7;
    const bool isGreek = code >= 0x391 && code <= 0x3a9 && code != 0x3a2;
    const bool isCyrillic = code >= 0x410 && code <= 0x42f;
    if (isLatin1 || isGreek || isCyrillic)
        return code + 0x20;
    if (code >= 0x400 && code <= 0x40f)
        return code + 0x50;
    // Latin Extended-A pairs a capital with the small letter after it.
    const bool isEvenPair = (code >= 0x100 && code <= 0x137 && code != 0x130) || (code >= 0x14a && code <= 0x177);
    const bool isOddPair = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e);
    if ((isEvenPair && code % 2 == 0) || (isOddPair && code % 2 == 1))
        return code + 1;
    return code == 0x178 ? 0xffU : code;
}

} // namespace

std::string folded(std::string_view utf8)
{
    std::string text(utf8);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned byte = static_cast<unsigned char>(text[at]);
        if (byte >= 'A' && byte <= 'Z') {
            text[at] = static_cast<char>(byte + 0x20);
        } else if (byte >= 0xc2 && byte <= 0xdf && at + 1 < text.size()) {
            const unsigned next = static_cast<unsigned char>(text[at + 1]);
            if (next < 0x80 || next > 0xbf)
                continue;
            const unsigned code = smallLetter((byte & 0x1f) << 6 | (next & 0x3f));
            text[at] = static_cast<char>(0xc0 | (code >> 6));
            text[++at] = static_cast<char>(0x80 | (code & 0x3f));
        }
    }
    return text;
}

} // namespace evenkeel

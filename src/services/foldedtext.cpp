// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/foldedtext.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace evenkeel {

namespace {

constexpr char FieldEnd = '\x01';
constexpr char SegmentEnd = '\0';

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// At most MaxFieldBytes, never cutting a code point.
std::string_view clipped(std::string_view text)
{
    if (text.size() <= FoldedText::MaxFieldBytes)
        return text;
    std::size_t end = FoldedText::MaxFieldBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

QString composed(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
}

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

char cleaned(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 ? ' ' : byte;
}

void appendUtf8(std::string &out, char32_t code)
{
    const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
    out.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

std::size_t lengthOfCodePoint(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

} // namespace

std::string FoldedText::fold(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    if (isAscii(text)) {
        for (const char byte : text)
            folded.push_back(lower(cleaned(byte)));
        return folded;
    }
    const QList<uint> codes = composed(text).toUcs4();
    for (const uint code : codes)
        appendUtf8(folded, code < 0x20 ? U' ' : QChar::toCaseFolded(char32_t(code)));
    return folded;
}

void FoldedText::put(Chunk &chunk, std::string_view text, bool &isExact)
{
    const auto mark = [&chunk] { chunk.capitals[chunk.used / 64] |= std::uint64_t{1} << (chunk.used % 64); };
    const auto write = [&chunk](char byte) { chunk.text[chunk.used++] = byte; };
    if (isAscii(text)) {
        for (const char byte : text) {
            if (byte >= 'A' && byte <= 'Z')
                mark();
            write(lower(cleaned(byte)));
        }
        return;
    }
    std::string bytes;
    const QList<uint> codes = composed(text).toUcs4();
    for (const uint code : codes) {
        const char32_t original = code < 0x20 ? U' ' : char32_t(code);
        const char32_t folded = QChar::toCaseFolded(original);
        if (folded != original) {
            mark();
            isExact = isExact && QChar::toUpper(folded) == original;
        }
        bytes.clear();
        appendUtf8(bytes, folded);
        for (const char byte : bytes)
            write(byte);
    }
}

std::uint32_t FoldedText::append(const Fields &fields)
{
    // Composing and folding may lengthen a text, at most threefold.
    std::size_t need = FieldCount;
    for (const std::string_view field : fields)
        need += 3 * clipped(field).size();
    const auto segment = static_cast<std::uint32_t>(m_starts.size());
    if (m_chunks.empty() || m_chunks.back()->used + need > ChunkBytes) {
        m_chunks.push_back(std::make_unique<Chunk>());
        m_chunks.back()->firstSegment = segment;
    }
    Chunk &chunk = *m_chunks.back();
    m_starts.push_back(static_cast<std::uint32_t>((m_chunks.size() - 1) * ChunkBytes + chunk.used));
    bool isExact = true;
    for (std::size_t i = 0; i < FieldCount; ++i) {
        put(chunk, clipped(fields[i]), isExact);
        chunk.text[chunk.used++] = i + 1 < FieldCount ? FieldEnd : SegmentEnd;
    }
    if (!isExact) {
        auto &exact = m_exact[segment];
        for (std::size_t i = 0; i < FieldCount; ++i)
            exact[i] = clipped(fields[i]);
    }
    return segment;
}

std::string_view FoldedText::whole(std::uint32_t segment) const
{
    const std::uint32_t start = m_starts[segment];
    const Chunk &chunk = chunkOf(start);
    const bool isLastOfChunk = segment + 1 >= m_starts.size() || &chunkOf(m_starts[segment + 1]) != &chunk;
    const std::size_t from = start % ChunkBytes;
    const std::size_t until = isLastOfChunk ? chunk.used : m_starts[segment + 1] % ChunkBytes;
    return {chunk.text.data() + from, until - from};
}

void FoldedText::wipe(std::uint32_t segment)
{
    const std::size_t start = m_starts[segment];
    Chunk &chunk = *m_chunks[start / ChunkBytes];
    std::fill_n(chunk.text.begin() + static_cast<std::ptrdiff_t>(start % ChunkBytes), whole(segment).size(),
                SegmentEnd);
    m_exact.erase(segment);
}

std::string_view FoldedText::folded(std::uint32_t segment, std::size_t field) const
{
    std::string_view rest = whole(segment);
    for (std::size_t i = 0; i < field; ++i) {
        const std::size_t end = rest.find(FieldEnd);
        if (end == std::string_view::npos)
            return {};
        rest.remove_prefix(end + 1);
    }
    const auto end = std::find_if(rest.begin(), rest.end(), [](char b) { return b == FieldEnd || b == SegmentEnd; });
    return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
}

std::string FoldedText::field(std::uint32_t segment, std::size_t field) const
{
    if (const auto it = m_exact.find(segment); it != m_exact.end())
        return it->second[field];
    const std::string_view text = folded(segment, field);
    if (text.empty())
        return {};
    const Chunk &chunk = chunkOf(m_starts[segment]);
    auto at = static_cast<std::size_t>(text.data() - chunk.text.data());
    std::string written;
    written.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::min(lengthOfCodePoint(static_cast<unsigned char>(text[i])), text.size() - i);
        const bool isCapital = (chunk.capitals[at / 64] >> (at % 64) & 1U) != 0;
        if (!isCapital) {
            written.append(text.substr(i, length));
        } else if (length == 1) {
            written.push_back(static_cast<char>(text[i] - 'a' + 'A'));
        } else {
            const QList<uint> code = QString::fromUtf8(text.data() + i, static_cast<qsizetype>(length)).toUcs4();
            appendUtf8(written, QChar::toUpper(char32_t(code.value(0))));
        }
        i += length;
        at += length;
    }
    return written;
}

bool FoldedText::contains(std::uint32_t segment, std::string_view foldedNeedle) const
{
    return search(whole(segment), 0, foldedNeedle, rarestByte(foldedNeedle)) != std::string_view::npos;
}

std::size_t FoldedText::rarestByte(std::string_view needle)
{
    // Letters by how often they stand in English and German texts, most frequent first; what is not here is rarer.
    static constexpr std::string_view Frequent = "e ntiarsodhlucmpgfby0w1k2v";
    std::size_t best = 0;
    std::size_t bestRank = 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        const std::size_t rank = std::min(Frequent.find(needle[i]), Frequent.size()) + 1;
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

std::size_t FoldedText::search(std::string_view text, std::size_t from, std::string_view needle, std::size_t rarest)
{
    if (needle.empty() || text.size() < needle.size())
        return std::string_view::npos;
    const std::size_t last = text.size() - needle.size();
    const int wanted = static_cast<unsigned char>(needle[rarest]);
    while (from <= last) {
        const void *hit = std::memchr(text.data() + from + rarest, wanted, last - from + 1);
        if (!hit)
            return std::string_view::npos;
        const auto at = static_cast<std::size_t>(static_cast<const char *>(hit) - text.data()) - rarest;
        if (std::memcmp(text.data() + at, needle.data(), needle.size()) == 0)
            return at;
        from = at + 1;
    }
    return std::string_view::npos;
}

std::size_t FoldedText::bytes() const
{
    return m_chunks.size() * sizeof(Chunk) + m_starts.capacity() * sizeof(std::uint32_t) +
           m_exact.size() * 3 * sizeof(std::string);
}

} // namespace evenkeel

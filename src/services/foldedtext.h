// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// Short texts of many things, kept once, in lower case, with one bit a byte that remembers the capitals, so that
/// a search in any case is a plain search for bytes and the text still reads as it was written.
///
/// Case is folded per code point (Unicode simple folding) after composing; the rare text that cannot be rebuilt
/// from its folded form is kept beside. Search: memchr for the needle's rarest byte, then a comparison; O(bytes).
/// A field keeps at most MaxFieldBytes.
class FoldedText
{
public:
    static constexpr std::size_t FieldCount = 3;
    static constexpr std::size_t MaxFieldBytes = 1000;
    using Fields = std::array<std::string_view, FieldCount>;

    /// UTF-8 in; control characters become blanks. Gives the new segment's number: 0, 1, 2 …
    std::uint32_t append(const Fields &fields);
    /// Makes a segment empty; its number stays.
    void wipe(std::uint32_t segment);

    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    /// As it was written, UTF-8.
    [[nodiscard]] std::string field(std::uint32_t segment, std::size_t field) const;
    /// In lower case; good for comparisons. Valid until the next append.
    [[nodiscard]] std::string_view folded(std::uint32_t segment, std::size_t field) const;
    [[nodiscard]] bool contains(std::uint32_t segment, std::string_view foldedNeedle) const;

    /// Calls found(segment) once for every segment with the needle in a field, in ascending order.
    /// found returns false to stop.
    template <class Found>
    void find(std::string_view foldedNeedle, Found found) const;

    /// The needle as find() wants it.
    [[nodiscard]] static std::string fold(std::string_view text);
    [[nodiscard]] std::size_t bytes() const;

private:
    static constexpr std::size_t ChunkBytes = std::size_t{1} << 18;

    struct Chunk
    {
        std::array<char, ChunkBytes> text;
        std::array<std::uint64_t, ChunkBytes / 64> capitals{};
        std::uint32_t used = 0;
        std::uint32_t firstSegment = 0;
    };

    void put(Chunk &chunk, std::string_view text, bool &isExact);
    [[nodiscard]] const Chunk &chunkOf(std::uint32_t start) const { return *m_chunks[start / ChunkBytes]; }
    [[nodiscard]] std::string_view whole(std::uint32_t segment) const;
    [[nodiscard]] static std::size_t search(std::string_view text, std::size_t from, std::string_view needle,
                                            std::size_t rarest);
    [[nodiscard]] static std::size_t rarestByte(std::string_view needle);

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::vector<std::uint32_t> m_starts; ///< chunk number times ChunkBytes plus place in it
    std::unordered_map<std::uint32_t, std::array<std::string, FieldCount>> m_exact;
};

template <class Found>
void FoldedText::find(std::string_view foldedNeedle, Found found) const
{
    if (foldedNeedle.empty())
        return;
    const std::size_t rarest = rarestByte(foldedNeedle);
    for (std::size_t c = 0; c < m_chunks.size(); ++c) {
        const Chunk &chunk = *m_chunks[c];
        const std::string_view text(chunk.text.data(), chunk.used);
        const std::size_t base = c * ChunkBytes;
        const std::size_t end = c + 1 < m_chunks.size() ? m_chunks[c + 1]->firstSegment : m_starts.size();
        std::size_t segment = chunk.firstSegment;
        std::size_t at = search(text, 0, foldedNeedle, rarest);
        while (at != std::string_view::npos) {
            while (segment + 1 < end && m_starts[segment + 1] <= base + at)
                ++segment;
            if (!found(static_cast<std::uint32_t>(segment)))
                return;
            if (segment + 1 >= end)
                break;
            at = search(text, m_starts[segment + 1] - base, foldedNeedle, rarest);
        }
    }
}

} // namespace evenkeel

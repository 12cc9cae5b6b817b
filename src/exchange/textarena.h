// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Keeps copies of texts whose views stay valid until clear(). Blocks are used again, so that filling it for one
/// ticket after the other allocates nothing.
class TextArena
{
public:
    [[nodiscard]] std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        while (m_block < m_blocks.size() && m_blocks[m_block].size - m_used < text.size()) {
            ++m_block;
            m_used = 0;
        }
        if (m_block == m_blocks.size())
            m_blocks.push_back(Block(text.size() > BlockSize ? text.size() : BlockSize));
        char *place = m_blocks[m_block].bytes.get() + m_used;
        std::memcpy(place, text.data(), text.size());
        m_used += text.size();
        return {place, text.size()};
    }

    void clear()
    {
        if (static_cast<std::ptrdiff_t>(m_blocks.size()) > KeptBlocks)
            m_blocks.erase(m_blocks.begin() + KeptBlocks, m_blocks.end());
        m_block = 0;
        m_used = 0;
    }

private:
    static constexpr std::size_t BlockSize = 64 * 1024;
    static constexpr std::ptrdiff_t KeptBlocks = 16;

    struct Block
    {
        explicit Block(std::size_t bytesWanted)
            : bytes(std::make_unique<char[]>(bytesWanted))
            , size(bytesWanted)
        {}
        std::unique_ptr<char[]> bytes;
        std::size_t size;
    };

    std::vector<Block> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0;
};

} // namespace evenkeel

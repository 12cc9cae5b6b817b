// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QTemporaryFile;

namespace evenkeel {

/// Raw rows that wait until all rows of their ticket are together: spread over buckets by a hash of the ticket, in
/// memory up to a limit and then in temporary files. A bucket is read back whole.
class RowSpill final
{
public:
    struct Entry
    {
        std::uint32_t file = 0;
        std::int64_t line = 0;
        std::string_view raw;
    };

    explicit RowSpill(std::size_t memoryLimit);
    ~RowSpill();
    RowSpill(const RowSpill &) = delete;
    RowSpill &operator=(const RowSpill &) = delete;

    static constexpr std::size_t BucketCount = 128;

    /// Errors: DiskFull, with the temporary file's path.
    [[nodiscard]] Result<Done> add(std::uint64_t ticketHash, const Entry &entry);
    /// The entries of a bucket in the order added; views hold until the next call. Errors: FileUnreadable.
    [[nodiscard]] Result<std::vector<Entry>> bucket(std::size_t index);

private:
    [[nodiscard]] Result<Done> flush();

    struct Bucket
    {
        std::string waiting;
        std::unique_ptr<QTemporaryFile> file;
    };
    std::vector<Bucket> m_buckets;
    std::size_t m_memoryLimit;
    std::size_t m_waiting = 0;
    std::string m_read;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowspill.h"

#include <QTemporaryFile>

#include <cstring>

namespace evenkeel {

namespace {

struct Head
{
    std::int64_t line;
    std::uint32_t file;
    std::uint32_t size;
};

} // namespace

RowSpill::RowSpill(std::size_t memoryLimit)
    : m_buckets(BucketCount)
    , m_memoryLimit(memoryLimit)
{}
RowSpill::~RowSpill() = default;

Result<Done> RowSpill::add(std::uint64_t ticketHash, const Entry &entry)
{
    const Head head{entry.line, entry.file, static_cast<std::uint32_t>(entry.raw.size())};
    char bytes[sizeof(Head)];
    std::memcpy(bytes, &head, sizeof head);
    std::string &waiting = m_buckets[ticketHash % BucketCount].waiting;
    waiting.append(bytes, sizeof bytes).append(entry.raw);
    m_waiting += sizeof bytes + entry.raw.size();
    if (m_waiting > m_memoryLimit)
        return flush();
    return Done{};
}

Result<Done> RowSpill::flush()
{
    for (Bucket &bucket : m_buckets) {
        if (bucket.waiting.empty())
            continue;
        if (!bucket.file) {
            bucket.file = std::make_unique<QTemporaryFile>();
            if (!bucket.file->open())
                return Error{ErrorCode::DiskFull, bucket.file->errorString().toStdString()};
        }
        const auto size = static_cast<qint64>(bucket.waiting.size());
        if (bucket.file->write(bucket.waiting.data(), size) != size || !bucket.file->flush())
            return Error{ErrorCode::DiskFull, bucket.file->fileName().toStdString()};
        bucket.waiting.clear();
        bucket.waiting.shrink_to_fit();
    }
    m_waiting = 0;
    return Done{};
}

Result<std::vector<RowSpill::Entry>> RowSpill::bucket(std::size_t index)
{
    Bucket &bucket = m_buckets[index];
    m_read.clear();
    if (bucket.file) {
        m_read.resize(static_cast<std::size_t>(bucket.file->size()));
        const auto size = static_cast<qint64>(m_read.size());
        if (!bucket.file->seek(0) || bucket.file->read(m_read.data(), size) != size)
            return Error{ErrorCode::FileUnreadable, bucket.file->fileName().toStdString()};
        bucket.file.reset();
    }
    m_read += bucket.waiting;
    bucket.waiting = {};
    std::vector<Entry> entries;
    for (std::size_t at = 0; at + sizeof(Head) <= m_read.size();) {
        Head head{};
        std::memcpy(&head, m_read.data() + at, sizeof head);
        at += sizeof head;
        entries.push_back({head.file, head.line, std::string_view(m_read).substr(at, head.size)});
        at += head.size;
    }
    return entries;
}

} // namespace evenkeel

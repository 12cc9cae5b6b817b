// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookarchive.h"

#include <unzip.h>

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

// Tables of equal cells shrink to a fiftieth; what was made to burst a reader shrinks to a thousandth.
constexpr qint64 UnsuspectedBytes = 16 * 1024 * 1024;
constexpr qint64 MostGrowth = 200;
constexpr unsigned LockedFlag = 1;
constexpr char OldMark[] = "\xd0\xcf\x11\xe0";

QIODevice *deviceOf(voidpf opaque)
{
    return static_cast<QIODevice *>(opaque);
}

voidpf openDevice(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readDevice(voidpf opaque, voidpf, void *buffer, uLong size)
{
    const qint64 got = deviceOf(opaque)->read(static_cast<char *>(buffer), static_cast<qint64>(size));
    return got < 0 ? 0 : static_cast<uLong>(got);
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf opaque, voidpf)
{
    return static_cast<ZPOS64_T>(deviceOf(opaque)->pos());
}

long seekDevice(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    QIODevice *device = deviceOf(opaque);
    const qint64 size = device->size();
    if (offset > static_cast<ZPOS64_T>(size))
        return -1;
    qint64 target = static_cast<qint64>(offset);
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        target += device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        target += size;
    return target <= size && device->seek(target) ? 0 : -1;
}

int closeNothing(voidpf, voidpf)
{
    return 0;
}

int noError(voidpf, voidpf)
{
    return 0;
}

Error formatError(const char *reason)
{
    return {ErrorCode::BadFormat, reason};
}

} // namespace

/// One part while it is unpacked.
class WorkbookArchive::Part final : public QIODevice
{
public:
    Part(WorkbookArchive &archive, qint64 mostBytes, qint64 packedBytes)
        : m_archive(archive)
        , m_mostBytes(mostBytes)
        , m_packedBytes(std::max<qint64>(packedBytes, 1))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Part() override { finish(); }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_isAtEnd || m_archive.m_failure != nullptr)
            return -1;
        const auto wanted = static_cast<unsigned>(std::min<qint64>(size, std::numeric_limits<int>::max()));
        const int got = unzReadCurrentFile(m_archive.m_archive, data, wanted);
        if (got < 0)
            return fail(DamagedWorkbook);
        if (got == 0 && size > 0) {
            finish();
            return -1;
        }
        m_archive.m_unpacked += got;
        const bool isBurst =
            m_archive.m_unpacked > UnsuspectedBytes && m_archive.m_unpacked / m_packedBytes > MostGrowth;
        return m_archive.m_unpacked > m_mostBytes || isBurst ? fail(OversizeWorkbook) : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const char *reason)
    {
        m_archive.m_failure = reason;
        return -1;
    }

    void finish()
    {
        const bool isWhole = unzeof(m_archive.m_archive) == 1;
        // The sum of a part says something only when all of it was read.
        if (!m_isAtEnd && unzCloseCurrentFile(m_archive.m_archive) == UNZ_CRCERROR && isWhole)
            fail(DamagedWorkbook);
        m_isAtEnd = true;
    }

    WorkbookArchive &m_archive;
    qint64 m_mostBytes;
    qint64 m_packedBytes;
    bool m_isAtEnd = false;
};

Result<std::unique_ptr<WorkbookArchive>> WorkbookArchive::open(QIODevice &device)
{
    if (device.peek(sizeof OldMark - 1) == QByteArray(OldMark))
        return formatError(OldWorkbook);
    zlib_filefunc64_def calls{openDevice, readDevice,   writeNothing, tellDevice,
                              seekDevice, closeNothing, noError,      &device};
    unzFile archive = unzOpen2_64("", &calls);
    if (archive == nullptr)
        return formatError(NoWorkbook);
    return std::unique_ptr<WorkbookArchive>(new WorkbookArchive(archive));
}

WorkbookArchive::~WorkbookArchive()
{
    unzClose(m_archive);
}

bool WorkbookArchive::has(const QString &part) const
{
    constexpr int AnyCase = 2; // programs differ in how they write these names
    return unzLocateFile(m_archive, part.toUtf8().constData(), AnyCase) == UNZ_OK;
}

Result<std::unique_ptr<QIODevice>> WorkbookArchive::part(const QString &part, qint64 mostBytes)
{
    unz_file_info64 about{};
    if (!has(part) || unzGetCurrentFileInfo64(m_archive, &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return formatError(DamagedWorkbook);
    if ((about.flag & LockedFlag) != 0)
        return formatError(OldWorkbook);
    if (about.uncompressed_size > static_cast<ZPOS64_T>(mostBytes))
        return formatError(OversizeWorkbook);
    if (unzOpenCurrentFile(m_archive) != UNZ_OK)
        return formatError(DamagedWorkbook);
    m_failure = nullptr;
    m_unpacked = 0;
    m_partBytes = static_cast<qint64>(about.uncompressed_size);
    return std::unique_ptr<QIODevice>(new Part(*this, mostBytes, static_cast<qint64>(about.compressed_size)));
}

} // namespace evenkeel

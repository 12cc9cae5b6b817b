// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace evenkeel {

/// What cannot be read about a workbook, as the detail of an Error with BadFormat.
inline constexpr const char *NoWorkbook = "no-workbook";             ///< neither a ZIP archive nor an old workbook
inline constexpr const char *OldWorkbook = "old-workbook";           ///< XLS, or locked with a password
inline constexpr const char *DamagedWorkbook = "damaged-workbook";   ///< cut off, wrong sums, broken XML, missing parts
inline constexpr const char *OversizeWorkbook = "oversize-workbook"; ///< grows past all measure when it is unpacked

/// The ZIP archive that a workbook is, read part by part in a stream. Never unpacks more than it is allowed to, however
/// small the file is that it comes from.
class WorkbookArchive final
{
public:
    /// `device` is open for reading, can seek, and outlives the archive.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookArchive>> open(QIODevice &device);
    ~WorkbookArchive();

    [[nodiscard]] bool has(const QString &part) const;
    /// The part as a device to read once from front to back; one at a time. BadFormat where there is none.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> part(const QString &part, qint64 mostBytes);
    /// Why reading the last part stopped before its end; nothing when it did not.
    [[nodiscard]] const char *failure() const { return m_failure; }

    /// Bytes unpacked of the last part, and those it says to have.
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpacked; }
    [[nodiscard]] qint64 partBytes() const { return m_partBytes; }

private:
    class Part;
    explicit WorkbookArchive(void *archive)
        : m_archive(archive)
    {}

    void *m_archive; ///< an unzFile
    const char *m_failure = nullptr;
    qint64 m_unpacked = 0;
    qint64 m_partBytes = 0;
};

} // namespace evenkeel

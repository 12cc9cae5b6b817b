// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace evenkeel {

namespace {

// Offsets in the database header, from SQLite's file format description, section 1.3.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangeCounterAt = 24;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype VersionValidForAt = 92;

quint32 number(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 pageSize(const QByteArray &header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    return stored == 1 ? 65536 : stored; // 65536 does not fit the two bytes
}

/// While a log lies beside the file, pages counted in the header may still be in the log.
bool isCut(const QString &file, const QByteArray &header)
{
    if (QFileInfo(file + QStringLiteral("-wal")).size() > 0)
        return false;
    if (number(header, ChangeCounterAt) != number(header, VersionValidForAt))
        return false; // the page count was left by a program that does not keep it
    return QFileInfo(file).size() < pageSize(header) * qint64(number(header, PageCountAt));
}

} // namespace

Result<Done> inspectWorkspaceFile(const QString &file)
{
    const std::string name = file.toStdString();
    const QFileInfo there(file);
    if (!there.exists())
        return Error{ErrorCode::FileMissing, name};
    if (there.isDir())
        return Error{ErrorCode::FileUnreadable, name};
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, name};
    const QByteArray header = device.read(HeaderSize);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::FileForeign, name};
    if (header.size() < HeaderSize)
        return Error{ErrorCode::FileDamaged, name};
    if (number(header, ApplicationIdAt) != WorkspaceApplicationId)
        return Error{ErrorCode::FileForeign, name};
    if (pageSize(header) < 512 || isCut(file, header))
        return Error{ErrorCode::FileDamaged, name};
    return Done{};
}

Result<Done> requireWritable(const QString &file)
{
    const QFileInfo there(file);
    const QFileInfo folder(there.absolutePath());
    if (!folder.exists())
        return Error{ErrorCode::FileMissing, folder.filePath().toStdString()};
    if (!folder.isWritable() || (there.exists() && !there.isWritable()))
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    return Done{};
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyfile.h"

#include "storage/policyjson.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace evenkeel {

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024; // ten thousand rules; anything longer is no policy

} // namespace

Result<Policy> readPolicyFile(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return Error{ErrorCode::FileMissing, file.toStdString()};
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.toStdString()};
    const QByteArray bytes = source.read(LargestFile + 1);
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, file.toStdString()};
    if (bytes.size() > LargestFile)
        return Error{ErrorCode::BadFormat, "16 MB: too-large"};
    return policyFromJson(bytes, UnknownFields::Refuse);
}

Result<Done> writePolicyFile(const Policy &policy, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    const QByteArray bytes = policyToPrettyJson(policy);
    if (target.write(bytes) != bytes.size() || !target.commit())
        return Error{ErrorCode::DiskFull, file.toStdString()};
    return Done{};
}

} // namespace evenkeel

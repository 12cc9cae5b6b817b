// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assignmentreader.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel {

namespace {

constexpr qint64 LargestFile = qint64{1} << 30;

} // namespace

Result<AssignmentDocument> loadAssignmentProblem(const QString &file, AssignmentFormat format)
{
    const QFileInfo about(file);
    if (!about.exists())
        return Error{ErrorCode::FileMissing, file.toStdString()};
    QFile device(file);
    if (!about.isFile() || about.size() > LargestFile || !device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.toStdString()};
    const QByteArray text = device.read(LargestFile);
    if (device.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, file.toStdString()};
    return format == AssignmentFormat::Gap ? readGapProblem(text, about.fileName())
                                           : readJsonProblem(text, about.fileName());
}

} // namespace evenkeel

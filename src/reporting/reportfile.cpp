// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportfile.h"

#include <QSaveFile>

namespace evenkeel {

Result<Done> writeReportFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, path.toStdString()};
    if (file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::DiskFull, path.toStdString()};
    return Done{};
}

} // namespace evenkeel

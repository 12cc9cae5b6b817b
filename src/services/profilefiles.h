// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace evenkeel {

/// A mapping profile as it is written.
struct ProfileFile
{
    QString name;
    QString title; ///< for people
    QByteArray json;
};

/// The profiles built in and those the user saved, by title; a saved one takes the place of a built-in of its name.
[[nodiscard]] std::vector<ProfileFile> profileFiles();
/// Writes a profile of the user's own; one of that name is replaced. Errors: BadFormat when it is no profile,
/// FileReadOnly, DiskFull.
[[nodiscard]] Result<Done> saveProfileFile(const QString &name, const QByteArray &json);

} // namespace evenkeel

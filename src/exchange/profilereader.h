// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/mappingprofile.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// Reads a mapping profile from JSON text. Every mistake is refused with BadFormat and a detail of the form
/// "file: key: reason", for instance `mine.json: fields.status[0]: not a text`. Unknown keys are mistakes too, so
/// that a misspelt one is noticed.
[[nodiscard]] Result<MappingProfile> readProfile(const QByteArray &json, const QString &file);

/// Likewise from a file. Errors besides: FileMissing, FileUnreadable.
[[nodiscard]] Result<MappingProfile> loadProfile(const QString &file);

} // namespace evenkeel

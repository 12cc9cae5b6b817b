// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"

#include <QByteArray>

namespace evenkeel {

/// The report as a workbook: a sheet for each section, with numbers as numbers, the head frozen and charts of the
/// values beside them, and one of every figure by its machine name. Texts are texts, never formulae. Empty where the
/// library has no room for its temporary files.
[[nodiscard]] QByteArray xlsxOf(const ReportDocument &document);

/// A name that a sheet may have, unlike any in `taken`: at most 31 characters, none of []:*?/\ and no ' at its ends.
[[nodiscard]] QString sheetName(const QString &title, const QStringList &taken);

} // namespace evenkeel

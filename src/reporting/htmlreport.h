// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"

#include <QByteArray>

namespace evenkeel {

/// The report as one HTML file, UTF-8: style and charts inside, nothing loaded from elsewhere, no script. Sections
/// have anchors and a list of contents; printed, tables keep their head and findings stay whole.
[[nodiscard]] QByteArray htmlOf(const ReportDocument &document);

/// Every figure by its machine name, for programs: UTF-8, RFC 4180, numbers with a dot in full precision.
[[nodiscard]] QByteArray csvOf(const ReportDocument &document);

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pageitems.h"
#include "reporting/pageruler.h"
#include "reporting/reportdocument.h"

namespace evenkeel {

/// Lays a report out on pages of a size in points: the first page with headlines, findings and the proposal, then the
/// other sections one after another, with a line of title and page number under each page. What is higher than a page
/// goes on on the next one; tables repeat their heads there.
[[nodiscard]] LaidReport layPages(const ReportDocument &document, const PageRuler &ruler, QSizeF size);

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportcolumns.h"

#include <algorithm>

namespace evenkeel {

bool holdsNumbers(const ReportTable &table, std::size_t column)
{
    const auto isNumber = [column](const auto &row) { return column < row.size() && row[column].number; };
    const auto isGap = [column](const auto &row) { return column < row.size() && row[column].text == u"–"; };
    return std::any_of(table.rows.begin(), table.rows.end(), isNumber) ||
           (!table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), isGap));
}

} // namespace evenkeel

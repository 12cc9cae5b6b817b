// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace evenkeel {

enum class ColumnKind { Whole, Real, Text };

struct ColumnShape
{
    std::string name;
    ColumnKind kind = ColumnKind::Whole;
};

/// A table of the workspace as every engine has it.
struct TableShape
{
    std::string name;
    std::vector<ColumnShape> columns;
    std::vector<std::string> key; ///< columns of the primary key, in its order
    bool isNumbered = false;      ///< the key is one whole number

    /// "a, b, c"
    [[nodiscard]] std::string columnList() const;
    [[nodiscard]] std::string keyList() const;
    /// Where the key of a numbered table stands among the columns.
    [[nodiscard]] int keyColumn() const;
};

/// All tables of the newest schema but those of logins and receipts, which belong to one server; what a table refers to
/// stands before it.
[[nodiscard]] Result<std::vector<TableShape>> workspaceTables();

} // namespace evenkeel

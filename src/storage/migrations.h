// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace evenkeel {

/// One numbered step of the schema.
struct Migration
{
    int number = 0;
    QString name;                        ///< of its file
    std::vector<std::string> statements; ///< one each, without comments
};

/// The steps this program knows, in order: NNNN_name.sql for every engine, NNNN_name.sqlite.sql for SQLite alone.
[[nodiscard]] const std::vector<Migration> &sqliteMigrations();

/// Statements end with a semicolon at the end of a line; lines that begin with "--" are comments.
[[nodiscard]] std::vector<std::string> statementsOf(const QByteArray &script);

/// Brings the schema from `from` to the newest version, each step in a transaction of its own.
[[nodiscard]] Result<Done> migrate(Database &database, int from);

/// The version in the file; 0 for one without a schema. FileDamaged when the number cannot be read.
[[nodiscard]] Result<int> storedSchemaVersion(Database &database);

} // namespace evenkeel

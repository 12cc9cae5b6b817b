// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/databaseengine.h"

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

/// The steps this program knows, in order: NNNN_name.sql for every engine, and where they differ NNNN_name.sqlite.sql
/// and NNNN_name.postgresql.sql, which must end in the same tables and columns.
[[nodiscard]] const std::vector<Migration> &migrationsFor(DatabaseEngine engine);

/// Statements end with a semicolon at the end of a line that is not within the body of a function ($$ to $$); lines
/// that begin with "--" are comments.
[[nodiscard]] std::vector<std::string> statementsOf(const QByteArray &script);

/// A statement of a step for every engine, as PostgreSQL must be told: its whole numbers are named by their size, and
/// texts are compared byte by byte, as SQLite does, so that the same question has the same order on both.
[[nodiscard]] std::string inPostgreSql(std::string statement);

/// One statement for PostgreSQL that makes the roles and grants of a workspace anew.
[[nodiscard]] const std::string &rightsScript();

/// Brings the schema from `from` to the newest version, each step in a transaction of its own. A step that another
/// program has taken meanwhile is not taken again.
[[nodiscard]] Result<Done> migrate(Database &database, int from);

/// The version in the file; 0 for one without a schema. FileDamaged when the number cannot be read.
[[nodiscard]] Result<int> storedSchemaVersion(Database &database);

} // namespace evenkeel

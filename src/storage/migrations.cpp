// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <charconv>

// Outside every namespace, as the macro demands: the resource stands in a static library.
static void registerSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace evenkeel {

namespace {

const QLatin1String SchemaFolder(":/evenkeel/schema");

constexpr std::string_view FunctionQuote = "$$"; ///< around the body of a function

std::size_t quotesIn(std::string_view text)
{
    std::size_t count = 0;
    for (auto at = text.find(FunctionQuote); at != text.npos; at = text.find(FunctionQuote, at + FunctionQuote.size()))
        ++count;
    return count;
}

Migration readMigration(const QString &name)
{
    QFile file(SchemaFolder + QLatin1Char('/') + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    return {name.section(QLatin1Char('_'), 0, 0).toInt(), name, statementsOf(file.readAll())};
}

std::vector<Migration> readMigrations(DatabaseEngine engine)
{
    const QLatin1String own(engine == DatabaseEngine::Sqlite ? "sqlite" : "postgresql");
    registerSchema();
    std::vector<Migration> migrations;
    const QStringList names = QDir(SchemaFolder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString variant = name.section(QLatin1Char('.'), 1, -2);
        if (!variant.isEmpty() && variant != own)
            continue;
        migrations.push_back(readMigration(name));
        if (variant.isEmpty() && engine == DatabaseEngine::PostgreSql)
            std::ranges::transform(migrations.back().statements, migrations.back().statements.begin(), inPostgreSql);
    }
    return migrations;
}

Result<Done> apply(Database &database, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<int> stored = storedSchemaVersion(database);
    if (!stored)
        return stored.error();
    if (*stored >= step.number)
        return transaction->commit();
    Connection &connection = database.connection();
    for (const std::string &statement : step.statements) {
        if (const Result<Done> done = connection.run(statement); !done)
            return Error{done.error().code, step.name.toStdString() + ": " + done.error().detail};
    }
    Query version(connection, "INSERT INTO meta (key, value) VALUES ('schema_version', :version) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    version.bind(":version", std::string_view(std::to_string(step.number)));
    if (const Result<Done> done = version.run(); !done)
        return done.error();
    return transaction->commit();
}

} // namespace

std::vector<std::string> statementsOf(const QByteArray &script)
{
    std::vector<std::string> statements;
    std::string current;
    for (const QByteArray &line : script.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith("--"))
            continue;
        current += current.empty() ? "" : "\n";
        current += text.toStdString();
        const bool isWithinFunction = quotesIn(current) % 2 == 1;
        if (text.endsWith(';') && !isWithinFunction) {
            statements.push_back(std::move(current));
            current.clear();
        }
    }
    if (!current.empty())
        statements.push_back(std::move(current));
    return statements;
}

std::string inPostgreSql(std::string statement)
{
    const auto replaceAll = [&statement](std::string_view from, std::string_view to) {
        for (auto at = statement.find(from); at != statement.npos; at = statement.find(from, at + to.size()))
            statement.replace(at, from.size(), to);
    };
    if (!statement.starts_with("CREATE TABLE") && !statement.starts_with("ALTER TABLE"))
        return statement;
    replaceAll(" INTEGER PRIMARY KEY", " BIGINT PRIMARY KEY");
    replaceAll(" TEXT", " TEXT COLLATE \"C\"");
    return statement;
}

const std::vector<Migration> &migrationsFor(DatabaseEngine engine)
{
    static const std::vector<Migration> sqlite = readMigrations(DatabaseEngine::Sqlite);
    static const std::vector<Migration> postgreSql = readMigrations(DatabaseEngine::PostgreSql);
    return engine == DatabaseEngine::Sqlite ? sqlite : postgreSql;
}

const std::string &rightsScript()
{
    static const std::string script = [] {
        registerSchema();
        QFile file(QStringLiteral(":/evenkeel/rights/rights.postgresql.sql"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen);
        return statementsOf(file.readAll()).front();
    }();
    return script;
}

Result<Done> migrate(Database &database, int from)
{
    for (const Migration &step : migrationsFor(database.connection().engine())) {
        if (step.number <= from)
            continue;
        if (const Result<Done> done = apply(database, step); !done)
            return done;
    }
    return Done{};
}

Result<int> storedSchemaVersion(Database &database)
{
    Query table(database, database.isOnServer()
                              ? "SELECT count(*) FROM pg_class WHERE relnamespace = CAST(current_schema() AS "
                                "regnamespace) AND relname = 'meta'"
                              : "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'");
    const bool hasMeta = table.next() && table.integer(0) > 0;
    if (table.hasFailed())
        return table.error();
    if (!hasMeta)
        return 0;
    Query query(database, "SELECT value FROM meta WHERE key = 'schema_version'");
    const std::string text = query.next() ? query.text(0) : std::string();
    if (query.hasFailed())
        return query.error();
    int version = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), version);
    if (failure != std::errc{} || end != text.data() + text.size() || version < 1)
        return Error{ErrorCode::FileDamaged, "meta.schema_version: " + text};
    return version;
}

} // namespace evenkeel

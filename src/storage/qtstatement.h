// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseengine.h"
#include "storage/statement.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <string>
#include <vector>

namespace evenkeel {

class AnswerWatch;

/// A statement through Qt Sql, for every database Qt has a driver for.
class QtStatement final : public Statement
{
public:
    /// `place` is named in errors; empty for databases in memory. `watch` outlives it; null on files.
    [[nodiscard]] static Result<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database, DatabaseEngine engine,
                                                                    std::string_view sql, const std::string &place,
                                                                    AnswerWatch *watch);

    void bindNull(const char *name) override;
    void bindInteger(const char *name, std::int64_t value) override;
    void bindReal(const char *name, double value) override;
    void bindText(const char *name, std::string_view utf8) override;
    [[nodiscard]] Result<bool> step() override;
    void reset() override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;

private:
    QtStatement(const QSqlDatabase &database, DatabaseEngine engine, std::string place, AnswerWatch *watch)
        : m_query(database)
        , m_engine(engine)
        , m_place(std::move(place))
        , m_watch(watch)
    {}

    QSqlQuery m_query;
    DatabaseEngine m_engine;
    std::string m_place;
    AnswerWatch *m_watch;
    bool m_hasRun = false;
    mutable std::vector<QByteArray> m_texts; ///< what text() gave out for the row, by column
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/qtstatement.h"

#include "storage/answerwatch.h"
#include "storage/serverfault.h"
#include "storage/sqliteerror.h"

#include <QSqlError>
#include <QVariant>

namespace evenkeel {

namespace {

Error errorOf(const QSqlQuery &query, DatabaseEngine engine, const std::string &place)
{
    const QSqlError error = query.lastError();
    if (engine == DatabaseEngine::PostgreSql)
        return statementError(error.nativeErrorCode().toStdString(), error.databaseText().toStdString(), place);
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText().toStdString(), place);
}

} // namespace

Result<std::unique_ptr<Statement>> QtStatement::prepare(const QSqlDatabase &database, DatabaseEngine engine,
                                                        std::string_view sql, const std::string &place,
                                                        AnswerWatch *watch)
{
    const AnswerWatch::Waiting waiting(watch);
    std::unique_ptr<QtStatement> statement(new QtStatement(database, engine, place, watch));
    // On PostgreSQL Qt reads forward-only answers row by row from the wire, and drops the rest of one when another
    // statement is run between its rows, as stores do.
    statement->m_query.setForwardOnly(engine == DatabaseEngine::Sqlite);
    if (!statement->m_query.prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
        return errorOf(statement->m_query, engine, place);
    return std::unique_ptr<Statement>(std::move(statement));
}

void QtStatement::bindNull(const char *name)
{
    m_query.bindValue(QLatin1String(name), QVariant(QMetaType(QMetaType::LongLong)));
}

void QtStatement::bindInteger(const char *name, std::int64_t value)
{
    m_query.bindValue(QLatin1String(name), QVariant(static_cast<qlonglong>(value)));
}

void QtStatement::bindReal(const char *name, double value)
{
    m_query.bindValue(QLatin1String(name), QVariant(value));
}

void QtStatement::bindText(const char *name, std::string_view utf8)
{
    QString text =
        utf8.empty() ? QLatin1String("") : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (m_engine == DatabaseEngine::PostgreSql) // knows no such sign in a text
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    m_query.bindValue(QLatin1String(name), text);
}

Result<bool> QtStatement::step()
{
    m_texts.clear();
    if (!m_hasRun) {
        const AnswerWatch::Waiting waiting(m_watch);
        if (!m_query.exec())
            return errorOf(m_query, m_engine, m_place);
        m_hasRun = true;
        if (!m_query.isSelect())
            return false;
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return errorOf(m_query, m_engine, m_place);
    return false;
}

void QtStatement::reset()
{
    m_query.finish();
    m_hasRun = false;
}

bool QtStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

std::int64_t QtStatement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double QtStatement::real(int column) const
{
    return m_query.value(column).toDouble();
}

std::string_view QtStatement::text(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    if (m_texts.size() <= at)
        m_texts.resize(at + 1);
    m_texts[at] = m_query.value(column).toString().toUtf8();
    return {m_texts[at].constData(), static_cast<std::size_t>(m_texts[at].size())};
}

} // namespace evenkeel

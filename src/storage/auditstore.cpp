// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditstore.h"

#include "storage/query.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Only what is asked for, so that the indexes can be used.
std::string conditionOf(const AuditQuestion &question)
{
    std::string condition;
    const auto add = [&condition](bool isAsked, const char *test) {
        if (isAsked)
            condition += (condition.empty() ? "WHERE " : " AND ") + std::string(test);
    };
    add(question.subject.has_value(), "subject = :subject");
    add(question.rowKey.has_value(), "row_key = :key");
    add(question.who.has_value(), "who = :who");
    add(question.from.has_value(), "at >= :from");
    add(question.until.has_value(), "at < :until");
    return condition;
}

void bind(Query &query, const AuditQuestion &question)
{
    const auto text = [&query](const char *name, const std::optional<std::string> &value) {
        if (value)
            query.bind(name, std::string_view(*value));
    };
    text(":subject", question.subject);
    text(":key", question.rowKey);
    text(":who", question.who);
    if (question.from)
        query.bind(":from", *question.from);
    if (question.until)
        query.bind(":until", *question.until);
}

/// Takes a value as SQL writes it off the front: NULL, a number, or a text in quotes that are doubled within.
std::optional<std::string> takeValue(std::string_view &rest)
{
    if (!rest.starts_with('\'')) {
        const std::string_view plain = rest.substr(0, rest.find(' '));
        rest.remove_prefix(plain.size());
        return plain == "NULL" ? std::nullopt : std::optional(std::string(plain));
    }
    std::string text;
    for (rest.remove_prefix(1); !rest.empty(); rest.remove_prefix(1)) {
        if (rest.front() == '\'') {
            rest.remove_prefix(1);
            if (!rest.starts_with('\''))
                return text;
        }
        text += rest.front();
    }
    return text;
}

std::vector<AuditValue> readRow(std::string_view rest)
{
    std::vector<AuditValue> row;
    while (!rest.empty()) {
        const std::size_t sign = rest.find('=');
        if (sign == rest.npos)
            break;
        AuditValue value{std::string(rest.substr(0, sign)), {}};
        rest.remove_prefix(sign + 1);
        value.value = takeValue(rest);
        row.push_back(std::move(value));
        rest.remove_prefix(rest.starts_with(' ') ? 1 : 0);
    }
    return row;
}

} // namespace

std::optional<std::string> valueOf(const std::vector<AuditValue> &row, std::string_view column)
{
    const auto found = std::ranges::find(row, column, &AuditValue::column);
    return found == row.end() ? std::nullopt : found->value;
}

Result<std::vector<AuditEntry>> AuditStore::entries(const AuditQuestion &question, std::size_t most)
{
    Query query(m_database, "SELECT id, at, who, action, subject, row_key, old_row, new_row FROM audit_entry ",
                conditionOf(question) + " ORDER BY id DESC LIMIT :most");
    bind(query, question);
    query.bind(":most", most);
    std::vector<AuditEntry> entries;
    while (query.next()) {
        if (query.integer(3) < 0 || query.integer(3) > static_cast<int>(AuditAction::Removed))
            return query.damaged("audit_entry " + std::to_string(query.integer(0)) + ": action");
        entries.push_back({query.integer(0), query.instant(1), query.text(2), query.code<AuditAction>(3), query.text(4),
                           query.text(5), readRow(query.view(6)), readRow(query.view(7))});
    }
    if (query.hasFailed())
        return query.error();
    return entries;
}

Result<std::int64_t> AuditStore::count(const AuditQuestion &question)
{
    Query query(m_database, "SELECT count(*) FROM audit_entry ", conditionOf(question));
    bind(query, question);
    const std::int64_t rows = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return rows;
}

Result<std::optional<AuditEntry>> AuditStore::last(const std::string &subject, const std::string &rowKey)
{
    auto found = entries({.subject = subject, .rowKey = rowKey, .who = {}, .from = {}, .until = {}}, 1);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<AuditEntry>();
    return std::optional<AuditEntry>(std::move(found->front()));
}

} // namespace evenkeel

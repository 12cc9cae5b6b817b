// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batchstatement.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

// Past some hundred rows a statement gains nothing more; the other bound keeps it from growing large.
constexpr int MostRows = 500;
constexpr std::size_t MostBytes = 1 << 20;

template <class Number>
void writeNumber(std::string &text, Number value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text.assign(digits.data(), end);
}

} // namespace

BatchStatement::BatchStatement(std::string_view sql, SendAll sendAll)
    : m_sendAll(std::move(sendAll))
{
    const std::size_t values = sql.find("VALUES (");
    assert(values != sql.npos);
    m_head = std::string(sql.substr(0, values)) + "VALUES ";
    const std::size_t last = sql.find(')', values);
    assert(last != sql.npos);
    m_tail = sql.substr(last + 1);
    sql = sql.substr(0, last + 1);
    for (std::size_t at = sql.find(':', values); at != sql.npos; at = sql.find(':', at + 1)) {
        const std::size_t end = sql.find_first_of(",)", at);
        m_names.emplace_back(sql.substr(at, end - at));
    }
    m_values.resize(m_names.size(), "NULL");
}

std::string &BatchStatement::place(const char *name)
{
    // Values are nearly always bound in the order in which they stand in the statement.
    for (std::size_t tried = 0; tried < m_names.size(); ++tried) {
        const std::size_t at = (m_lastPlace + tried) % m_names.size();
        if (m_names[at] != name)
            continue;
        m_lastPlace = at + 1;
        return m_values[at];
    }
    assert(false);
    return m_values.front();
}

void BatchStatement::bindNull(const char *name)
{
    place(name) = "NULL";
}

void BatchStatement::bindInteger(const char *name, std::int64_t value)
{
    writeNumber(place(name), value);
}

void BatchStatement::bindReal(const char *name, double value)
{
    std::string &text = place(name);
    if (std::isfinite(value))
        writeNumber(text, value);
    else
        text = std::isnan(value) ? "'NaN'" : value > 0 ? "'Infinity'" : "'-Infinity'";
}

void BatchStatement::bindText(const char *name, std::string_view utf8)
{
    std::string &text = place(name);
    text.assign(1, '\'');
    for (std::size_t from = 0; from <= utf8.size();) {
        const std::size_t at = std::min(utf8.find_first_of(std::string_view("'\0", 2), from), utf8.size());
        text.append(utf8.substr(from, at - from));
        if (at < utf8.size())
            text.append(utf8[at] == '\'' ? "''" : "\xef\xbf\xbd"); // the server knows no NUL in a text
        from = at + 1;
    }
    text += '\'';
}

bool BatchStatement::isRepeated()
{
    return !m_tail.empty() && m_keys.contains(m_values.front());
}

Result<bool> BatchStatement::step()
{
    if (isRepeated()) {
        if (const Result<Done> sent = m_sendAll(); !sent)
            return sent.error();
    }
    if (!m_tail.empty())
        m_keys.insert(m_values.front());
    m_text.append(m_rows == 0 ? m_head + '(' : ",(");
    for (std::size_t at = 0; at < m_values.size(); ++at) {
        if (at > 0)
            m_text += ',';
        m_text += m_values[at];
    }
    m_text += ')';
    if (++m_rows < MostRows && m_text.size() < MostBytes)
        return false;
    if (const Result<Done> sent = m_sendAll(); !sent)
        return sent.error();
    return false;
}

void BatchStatement::reset()
{
    m_lastPlace = 0;
}

std::string BatchStatement::takeRows()
{
    m_rows = 0;
    m_keys.clear();
    std::string text = std::exchange(m_text, {});
    return text.empty() ? text : text + m_tail;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/servercopy.h"

#include "storage/connection.h"
#include "storage/serverfault.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#ifdef __linux__
#include <link.h>
#endif

namespace evenkeel {

namespace {

constexpr std::size_t SentAtOnce = 1 << 16;

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, ClearResult>;

PGconn *handleOf(const Connection &connection)
{
    return static_cast<PGconn *>(connection.postgres());
}

Error faultOf(const Connection &connection, const PGresult *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *message = result ? PQresultErrorMessage(result) : PQerrorMessage(handleOf(connection));
    return statementError(state ? state : "", message ? message : "", connection.place().toStdString());
}

/// Sends a COPY; anything but its beginning is a failure.
Result<Done> beginCopy(Connection &connection, const std::string &sql, ExecStatusType expected)
{
    if (const Result<Done> sent = connection.sendGathered(); !sent)
        return sent;
    const Answer answer(PQexec(handleOf(connection), sql.c_str()));
    if (PQresultStatus(answer.get()) != expected)
        return faultOf(connection, answer.get());
    return Done{};
}

/// What the server says at the end of a COPY.
Result<Done> endCopy(Connection &connection)
{
    Result<Done> done = Done{};
    while (const Answer answer{PQgetResult(handleOf(connection))}) {
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK && done)
            done = faultOf(connection, answer.get());
    }
    return done;
}

char unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return letter;
    }
}

template <class Number>
Number numberOf(std::string_view text)
{
    Number number{};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

template <class Number>
void appendNumber(std::string &text, Number value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text.append(digits.data(), end);
}

} // namespace

void keepRemarksQuiet(void *postgres)
{
    PQsetNoticeProcessor(
        static_cast<PGconn *>(postgres), [](void *, const char *) {}, nullptr);
}

bool isClientLibraryShared()
{
#ifdef __linux__
    static const bool isShared = [] {
        int copies = 0;
        dl_iterate_phdr(
            [](dl_phdr_info *object, std::size_t, void *counted) {
                if (std::strstr(object->dlpi_name, "libpq.so"))
                    ++*static_cast<int *>(counted);
                return 0;
            },
            &copies);
        return copies == 1;
    }();
    return isShared;
#else
    return false;
#endif
}

Result<std::unique_ptr<CopyReader>> CopyReader::begin(Connection &connection, const std::string &select)
{
    if (const Result<Done> begun = beginCopy(connection, "COPY (" + select + ") TO STDOUT", PGRES_COPY_OUT); !begun)
        return begun.error();
    return std::unique_ptr<CopyReader>(new CopyReader(connection));
}

CopyReader::~CopyReader()
{
    release();
    if (!m_isOpen)
        return;
    // Asks the server to stop, and takes what is under way.
    if (PGcancel *cancel = PQgetCancel(handleOf(m_connection))) {
        std::array<char, 256> message{};
        PQcancel(cancel, message.data(), static_cast<int>(message.size()));
        PQfreeCancel(cancel);
    }
    while (PQgetCopyData(handleOf(m_connection), &m_line, 0) > 0)
        release();
    static_cast<void>(endCopy(m_connection).isOk());
}

void CopyReader::release()
{
    PQfreemem(m_line);
    m_line = nullptr;
}

Result<bool> CopyReader::next()
{
    release();
    const int size = PQgetCopyData(handleOf(m_connection), &m_line, 0);
    if (size > 0) {
        split(size);
        return true;
    }
    m_isOpen = false;
    if (size < -1)
        return faultOf(m_connection, nullptr);
    if (const Result<Done> ended = endCopy(m_connection); !ended)
        return ended.error();
    return false;
}

/// Fields stand between tabs, a line ends the row, \N is NULL; what a text has of these is written with a backslash.
/// It is taken out in place, since a text only becomes shorter.
void CopyReader::split(int size)
{
    m_fields.clear();
    const char *from = m_line;
    const char *const end = m_line + size;
    char *to = m_line;
    while (from < end) {
        const char *const begin = to;
        bool isNull = false;
        for (; *from != '\t' && *from != '\n'; ++from) {
            if (*from != '\\') {
                *to++ = *from;
                continue;
            }
            ++from;
            isNull = *from == 'N';
            *to++ = unescaped(*from);
        }
        m_fields.push_back(isNull ? Field{} : Field{begin, static_cast<std::size_t>(to - begin)});
        ++from;
    }
}

std::int64_t CopyReader::integer(int column) const
{
    return numberOf<std::int64_t>(text(column));
}

double CopyReader::real(int column) const
{
    return numberOf<double>(text(column)); // Infinity and NaN too
}

std::string_view CopyReader::text(int column) const
{
    const Field &field = m_fields[static_cast<std::size_t>(column)];
    return field.text ? std::string_view(field.text, field.size) : std::string_view();
}

Result<std::unique_ptr<CopyWriter>> CopyWriter::begin(Connection &connection, const std::string &table,
                                                      const std::string &columns)
{
    const Result<Done> begun = beginCopy(connection, "COPY " + table + " (" + columns + ") FROM STDIN", PGRES_COPY_IN);
    if (!begun)
        return begun.error();
    return std::unique_ptr<CopyWriter>(new CopyWriter(connection));
}

CopyWriter::~CopyWriter()
{
    if (!m_isOpen)
        return;
    PQputCopyEnd(handleOf(m_connection), "given up");
    static_cast<void>(endCopy(m_connection).isOk());
}

void CopyWriter::separate()
{
    if (m_isRowBegun)
        m_rows += '\t';
    m_isRowBegun = true;
}

void CopyWriter::writeNull()
{
    separate();
    m_rows += "\\N";
}

void CopyWriter::writeInteger(std::int64_t value)
{
    separate();
    appendNumber(m_rows, value);
}

void CopyWriter::writeReal(double value)
{
    separate();
    if (std::isfinite(value))
        appendNumber(m_rows, value);
    else
        m_rows += std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

void CopyWriter::writeText(std::string_view utf8)
{
    separate();
    for (std::size_t from = 0; from < utf8.size();) {
        const std::size_t at = std::min(utf8.find_first_of(std::string_view("\\\n\r\t\0", 5), from), utf8.size());
        m_rows.append(utf8.substr(from, at - from));
        from = at + 1;
        if (at == utf8.size())
            break;
        switch (utf8[at]) {
        case '\n':
            m_rows += "\\n";
            break;
        case '\r':
            m_rows += "\\r";
            break;
        case '\t':
            m_rows += "\\t";
            break;
        case '\\':
            m_rows += "\\\\";
            break;
        default:
            m_rows += "\xef\xbf\xbd"; // the server knows no NUL in a text
        }
    }
}

Result<Done> CopyWriter::endRow()
{
    m_rows += '\n';
    m_isRowBegun = false;
    return m_rows.size() < SentAtOnce ? Result<Done>(Done{}) : send();
}

Result<Done> CopyWriter::send()
{
    const int sent = PQputCopyData(handleOf(m_connection), m_rows.data(), static_cast<int>(m_rows.size()));
    m_rows.clear();
    if (sent == 1)
        return Done{};
    return faultOf(m_connection, nullptr);
}

Result<Done> CopyWriter::finish()
{
    const Result<Done> sent = m_rows.empty() ? Result<Done>(Done{}) : send();
    if (!sent)
        return sent;
    m_isOpen = false;
    if (PQputCopyEnd(handleOf(m_connection), nullptr) != 1)
        return faultOf(m_connection, nullptr);
    return endCopy(m_connection);
}

} // namespace evenkeel

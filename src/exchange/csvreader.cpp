// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/textencoding.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace evenkeel {

namespace {

constexpr std::string_view Utf8Mark = "\xef\xbb\xbf";
constexpr std::size_t SniffedBytes = 64 * 1024;
constexpr std::size_t KeptOfTooLong = 4096;

std::int64_t lineEnds(std::string_view text)
{
    return std::count(text.begin(), text.end(), '\n');
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvOptions &options)
    : m_device(device)
    , m_options(options)
    , m_tokenizer(options.delimiter == '\0' ? ',' : options.delimiter)
{
    m_options.bufferSize = std::max<std::size_t>(m_options.bufferSize, 1);
}

// Moves what is left to the front and reads on; the room doubles with what is left, so that a record which is looked
// at again and again costs O(length) in all.
bool CsvReader::fill()
{
    if (m_isAtEnd)
        return false;
    const std::size_t left = m_end - m_begin;
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, left);
    m_begin = 0;
    m_end = left;
    const std::size_t wanted = std::max(m_options.bufferSize, left);
    if (m_buffer.size() < left + wanted + 1)
        m_buffer.resize(left + wanted + 1);
    const qint64 got = m_device.read(m_buffer.data() + m_end, static_cast<qint64>(wanted));
    if (got < 0)
        m_failure = Error{ErrorCode::FileUnreadable, m_device.errorString().toStdString()};
    if (got <= 0) {
        m_isAtEnd = true;
        return false;
    }
    m_end += static_cast<std::size_t>(got);
    m_bytesRead += got;
    return true;
}

Result<Done> CsvReader::open()
{
    while (m_end - m_begin < SniffedBytes && fill()) {
    }
    if (m_failure)
        return *m_failure;
    std::string_view start(m_buffer.data(), m_end);
    if (start.starts_with("\xff\xfe") || start.starts_with("\xfe\xff"))
        return Error{ErrorCode::BadFormat, "UTF-16"};
    if (start.starts_with(Utf8Mark))
        m_begin = Utf8Mark.size();
    skipSeparatorLine();
    if (m_options.delimiter == '\0')
        m_tokenizer =
            CsvTokenizer(sniffDelimiter({m_buffer.data() + m_begin, std::min(m_end - m_begin, SniffedBytes)}));
    CsvRecord record;
    if (!next(record))
        return m_failure ? *m_failure : Error{ErrorCode::BadFormat, "empty"};
    if (record.fault)
        return Error{ErrorCode::BadFormat, "header: " + std::string(codeOf(*record.fault))};
    m_header.assign(record.fields.begin(), record.fields.end());
    m_rawHeader = record.raw;
    return Done{};
}

// Spreadsheets write and understand a first line that names the delimiter.
void CsvReader::skipSeparatorLine()
{
    const std::string_view start(m_buffer.data() + m_begin, m_end - m_begin);
    if (start.size() < 6 || !start.starts_with("sep=") || (start[5] != '\n' && start[5] != '\r'))
        return;
    if (m_options.delimiter == '\0') {
        m_options.delimiter = start[4];
        m_tokenizer = CsvTokenizer(start[4]);
    }
    m_begin += start.substr(5).starts_with("\r\n") ? 7U : 6U;
    ++m_line;
}

bool CsvReader::next(CsvRecord &record)
{
    for (;;) {
        if (m_begin == m_end && !fill())
            return false;
        switch (m_tokenizer.split(m_buffer.data() + m_begin, m_buffer.data() + m_end, m_isAtEnd)) {
        case CsvTokenizer::Outcome::Record:
            if (m_tokenizer.length() == 0) {
                m_begin += m_tokenizer.consumed();
                ++m_line;
                continue;
            }
            if (m_tokenizer.length() > m_options.recordLimit && m_tokenizer.hadQuotes())
                takeOpenQuote(record); // whether the quote closes beyond the limit must not matter
            else
                take(record);
            return true;
        case CsvTokenizer::Outcome::OpenQuote:
            if (m_isAtEnd || m_end - m_begin > m_options.recordLimit) {
                takeOpenQuote(record);
                return true;
            }
            break;
        case CsvTokenizer::Outcome::NeedMore:
            if (m_end - m_begin > m_options.recordLimit) {
                takeTooLong(record);
                return true;
            }
            break;
        }
        // At the end of the file the same text is split once more, now as the last.
        const bool wasAtEnd = m_isAtEnd;
        if (!fill() && (wasAtEnd || m_failure))
            return false;
    }
}

void CsvReader::take(CsvRecord &record)
{
    record.raw = {m_buffer.data() + m_begin, m_tokenizer.length()};
    record.line = m_line;
    record.fault.reset();
    record.fields = m_tokenizer.fields();
    m_line += 1 + (m_tokenizer.hadQuotes() ? lineEnds(record.raw) : 0);
    m_begin += m_tokenizer.consumed();
    if (record.raw.size() > m_options.recordLimit)
        record.fault = QuarantineReason::TooLong;
    else if (std::memchr(record.raw.data(), '\0', record.raw.size()) != nullptr)
        record.fault = QuarantineReason::NulByte;
    else if (!isAscii(record.raw))
        decode(record);
}

void CsvReader::split(std::string_view raw, CsvRecord &record)
{
    m_again.assign(raw.begin(), raw.end());
    m_again.push_back('\0');
    record.fault.reset();
    record.raw = {m_again.data(), raw.size()};
    if (m_tokenizer.split(m_again.data(), m_again.data() + raw.size(), true) != CsvTokenizer::Outcome::Record)
        record.fault = QuarantineReason::UnterminatedQuote;
    record.fields = m_tokenizer.fields();
    if (!isAscii(record.raw))
        decode(record);
}

void CsvReader::decode(CsvRecord &record)
{
    const bool isValid = m_options.encoding != TextEncoding::Latin1 && isUtf8(record.raw);
    if (isValid)
        return;
    if (m_options.encoding == TextEncoding::Utf8) {
        record.fault = QuarantineReason::BadEncoding;
        return;
    }
    m_decoded.clear();
    m_decoded.reserve(record.raw.size() * 3); // no letter takes more, so the views stay valid
    for (std::string_view &field : record.fields) {
        const std::size_t offset = m_decoded.size();
        appendLatin1(m_decoded, field);
        field = {m_decoded.data() + offset, m_decoded.size() - offset};
    }
}

// Only the line with the quote is lost: what follows is read as if the quote had not been there.
void CsvReader::takeOpenQuote(CsvRecord &record)
{
    const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
    const std::size_t lineEnd = text.find('\n');
    record.raw = text.substr(0, lineEnd);
    if (record.raw.ends_with('\r'))
        record.raw.remove_suffix(1);
    record.line = m_line++;
    record.fields.clear();
    record.fault = QuarantineReason::UnterminatedQuote;
    m_begin += lineEnd == std::string_view::npos ? text.size() : lineEnd + 1;
}

void CsvReader::takeTooLong(CsvRecord &record)
{
    m_longRaw.assign(m_buffer.data() + m_begin, std::min(m_end - m_begin, KeptOfTooLong));
    for (;;) {
        const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
        const std::size_t lineEnd = text.find('\n');
        if (lineEnd != std::string_view::npos) {
            m_begin += lineEnd + 1;
            break;
        }
        m_begin = m_end;
        if (!fill())
            break;
    }
    record.raw = m_longRaw;
    record.line = m_line++;
    record.fields.clear();
    record.fault = QuarantineReason::TooLong;
}

} // namespace evenkeel

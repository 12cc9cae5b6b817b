// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "exchange/blanks.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace evenkeel {

namespace {

constexpr std::string_view Utf8Mark = "\xef\xbb\xbf";
constexpr std::size_t KeptOfBroken = 4096;

} // namespace

JsonReader::JsonReader(QIODevice &device, JsonOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
    m_options.bufferSize = std::max<std::size_t>(m_options.bufferSize, 1);
}

bool JsonReader::fill()
{
    if (m_isAtEnd)
        return false;
    const std::size_t left = m_end - m_begin;
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, left);
    m_begin = 0;
    m_end = left;
    const std::size_t wanted = std::max(m_options.bufferSize, left);
    if (m_buffer.size() < left + wanted)
        m_buffer.resize(left + wanted);
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

Result<Done> JsonReader::open()
{
    while (m_end < 4 && fill()) {
    }
    if (m_failure)
        return *m_failure;
    const std::string_view start(m_buffer.data(), m_end);
    if (start.starts_with("\xff\xfe") || start.starts_with("\xfe\xff"))
        return Error{ErrorCode::BadFormat, "UTF-16"};
    if (start.empty())
        return Error{ErrorCode::BadFormat, "empty"};
    if (start.starts_with(Utf8Mark))
        m_begin = Utf8Mark.size();
    return Done{};
}

std::size_t JsonReader::skipBlanks(std::size_t at) const
{
    while (at < m_end && isBlank(m_buffer[at]))
        ++at;
    return at;
}

JsonReader::Scan JsonReader::scanString(std::size_t at, std::size_t &end) const
{
    for (std::size_t i = at + 1; i < m_end; ++i) {
        if (m_buffer[i] == '\\') {
            ++i;
        } else if (m_buffer[i] == '"') {
            end = i + 1;
            return Scan::Found;
        }
    }
    return Scan::NeedMore;
}

JsonReader::Scan JsonReader::scanBrackets(std::size_t at, std::size_t &end) const
{
    std::string open; // the brackets that wait to be closed
    bool isTooDeep = false;
    for (std::size_t i = at; i < m_end; ++i) {
        const char letter = m_buffer[i];
        if (letter == '"') {
            std::size_t past = 0;
            if (scanString(i, past) == Scan::NeedMore)
                return Scan::NeedMore;
            i = past - 1;
        } else if (letter == '{' || letter == '[') {
            open += letter == '{' ? '}' : ']';
            isTooDeep = isTooDeep || open.size() > static_cast<std::size_t>(m_options.depthLimit);
        } else if (letter == '}' || letter == ']') {
            if (open.back() != letter)
                return Scan::Bad;
            open.pop_back();
            if (open.empty()) {
                end = i + 1;
                return isTooDeep ? Scan::TooDeep : Scan::Found;
            }
        }
    }
    return Scan::NeedMore;
}

JsonReader::Scan JsonReader::scanValue(std::size_t at, std::size_t &end) const
{
    if (m_buffer[at] == '"')
        return scanString(at, end);
    if (m_buffer[at] == '{' || m_buffer[at] == '[')
        return scanBrackets(at, end);
    std::size_t i = at;
    while (i < m_end && !isBlank(m_buffer[i]) && m_buffer[i] != ',' && m_buffer[i] != '}' && m_buffer[i] != ']')
        ++i;
    end = i;
    if (i == m_end && !m_isAtEnd)
        return Scan::NeedMore;
    return i == at ? Scan::Bad : Scan::Found;
}

bool JsonReader::isWrapperKey(std::string_view key) const
{
    return std::find(m_options.wrappers.begin(), m_options.wrappers.end(), key) != m_options.wrappers.end();
}

JsonReader::Scan JsonReader::scanMembers(std::size_t at, std::size_t &end, bool &isWrapped)
{
    isWrapped = false;
    for (std::size_t i = at;;) {
        i = skipBlanks(i);
        if (i < m_end && m_buffer[i] == ',')
            i = skipBlanks(i + 1);
        if (i >= m_end)
            return Scan::NeedMore;
        if (m_buffer[i] == '}') {
            end = i + 1;
            return Scan::Found;
        }
        std::size_t past = 0;
        if (m_buffer[i] != '"')
            return Scan::Bad;
        if (scanString(i, past) == Scan::NeedMore)
            return Scan::NeedMore;
        const std::string_view key(m_buffer.data() + i + 1, past - i - 2);
        i = skipBlanks(past);
        if (i >= m_end)
            return Scan::NeedMore;
        if (m_buffer[i] != ':')
            return Scan::Bad;
        i = skipBlanks(i + 1);
        if (i >= m_end)
            return Scan::NeedMore;
        if (m_buffer[i] == '[' && isWrapperKey(key)) {
            m_wrapper = key;
            isWrapped = true;
            end = i + 1;
            return Scan::Found;
        }
        if (const Scan scan = scanValue(i, past); scan != Scan::Found)
            return scan;
        i = past;
        if (m_isInWrapper)
            consume(i), i = m_begin; // what stands beside the records need not be kept
    }
}

void JsonReader::consume(std::size_t until)
{
    m_line += std::count(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                         m_buffer.begin() + static_cast<std::ptrdiff_t>(until), '\n');
    m_begin = until;
}

void JsonReader::give(JsonRecord &record, std::size_t end, std::optional<QuarantineReason> fault)
{
    record.text = {m_buffer.data() + m_begin, end - m_begin};
    record.line = m_line;
    record.fault = fault;
    consume(end);
}

// Brackets that do not fit: gives the line and finds the place where reading can go on.
void JsonReader::giveBroken(JsonRecord &record, QuarantineReason fault)
{
    record.line = m_line;
    record.fault = fault;
    const auto lineEnd = [this] {
        const char *at = m_buffer.data() + m_begin;
        const void *found = std::memchr(at, '\n', m_end - m_begin);
        return found == nullptr ? m_end
                                : static_cast<std::size_t>(static_cast<const char *>(found) - m_buffer.data()) + 1;
    };
    m_broken.assign(m_buffer.data() + m_begin, std::min(m_end - m_begin, KeptOfBroken));
    if (m_place == Place::Top && !m_isInWrapper)
        m_broken.resize(std::min(m_broken.size(), lineEnd() - m_begin));
    const std::string start = m_indentation ? "\n" + *m_indentation + "{" : std::string{};
    while (m_begin < m_end || fill()) {
        if (m_place == Place::Top && !m_isInWrapper) {
            const std::size_t end = lineEnd();
            const bool isLine = end < m_end || m_isAtEnd || m_buffer[end - 1] == '\n';
            consume(end);
            if (isLine)
                break;
            continue;
        }
        const std::string_view rest(m_buffer.data() + m_begin, m_end - m_begin);
        const std::size_t found = start.empty() ? std::string_view::npos : rest.find(start, 1);
        if (found != std::string_view::npos) {
            consume(m_begin + found);
            m_broken.resize(std::min(m_broken.size(), found));
            break;
        }
        // The start may lie across two buffers, so its length is kept back.
        if (rest.size() > start.size())
            consume(m_end - start.size());
        if (!fill())
            consume(m_end);
    }
    record.text = m_broken;
}

// One look at the text before the next record. False: there is no more.
bool JsonReader::next(JsonRecord &record)
{
    bool isGiven = false;
    while (!isGiven) {
        if (!step(record, isGiven))
            return false;
    }
    return true;
}

bool JsonReader::stepWrapper()
{
    std::size_t end = 0;
    bool isWrapped = false;
    const Scan scan = scanMembers(m_begin, end, isWrapped);
    if (scan == Scan::NeedMore) {
        const bool wasAtEnd = m_isAtEnd;
        if (!fill() && wasAtEnd)
            consume(m_end); // cut off after the records: nothing of theirs is lost
        return true;
    }
    consume(scan == Scan::Found ? end : m_end);
    m_place = isWrapped ? Place::Array : Place::Top;
    m_isInWrapper = isWrapped;
    m_isFirstElement = isWrapped;
    return true;
}

bool JsonReader::step(JsonRecord &record, bool &isGiven)
{
    std::size_t at = skipBlanks(m_begin);
    if (at < m_end && m_place != Place::Wrapper && m_buffer[at] == ',')
        at = skipBlanks(at + 1);
    if (at == m_end) {
        if (m_place != Place::Array || !m_isFirstElement)
            consume(at);
        return fill();
    }
    if (m_place == Place::Wrapper)
        return stepWrapper();
    if (m_place == Place::Array && m_buffer[at] == ']') {
        consume(at + 1);
        m_place = m_isInWrapper ? Place::Wrapper : Place::Top;
        return true;
    }
    if (m_place == Place::Array && m_isFirstElement) {
        const std::string_view before(m_buffer.data() + m_begin, at - m_begin);
        if (const std::size_t lineEnd = before.rfind('\n'); lineEnd != std::string_view::npos)
            m_indentation = std::string(before.substr(lineEnd + 1));
        m_isFirstElement = false;
    }
    consume(at);
    if (m_place == Place::Top && m_buffer[m_begin] == '[') {
        consume(m_begin + 1);
        m_place = Place::Array;
        m_isFirstElement = true;
        return true;
    }
    return takeValue(record, isGiven);
}

// The value at the front: a record, a fault, or an object whose records stand under a wrapper.
bool JsonReader::takeValue(JsonRecord &record, bool &isGiven)
{
    isGiven = true;
    std::size_t end = 0;
    bool isWrapped = false;
    const bool isObject = m_buffer[m_begin] == '{';
    Scan scan = isObject && m_place == Place::Top ? scanMembers(m_begin + 1, end, isWrapped) : scanValue(m_begin, end);
    if (scan == Scan::TooDeep && m_place == Place::Top)
        scan = scanValue(m_begin, end);
    if (isWrapped) {
        consume(end);
        m_place = Place::Array;
        m_isInWrapper = true;
        m_isFirstElement = true;
        isGiven = false;
        return true;
    }
    if (scan == Scan::NeedMore && m_end - m_begin <= m_options.recordLimit) {
        isGiven = false;
        const bool wasAtEnd = m_isAtEnd;
        if (fill() || !wasAtEnd)
            return !m_failure;
        isGiven = true;
        giveBroken(record, QuarantineReason::Truncated);
        return true;
    }
    if (scan == Scan::NeedMore)
        giveBroken(record, QuarantineReason::TooLong);
    else if (scan == Scan::TooDeep)
        give(record, end, QuarantineReason::TooDeep);
    else if (scan == Scan::Bad || (!isObject && m_place == Place::Top))
        giveBroken(record, QuarantineReason::BadJson);
    else
        give(record, end, isObject ? std::nullopt : std::optional(QuarantineReason::BadJson));
    return true;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icslines.h"

namespace evenkeel {

namespace {

// A component of a calendar is a few hundred bytes, one with all changes of a zone since 1847 some ten thousand.
constexpr qsizetype LargestPart = 1 << 20;
constexpr qsizetype LargestFile = 64 << 20;
constexpr qsizetype LongestLine = 256 << 10;
constexpr std::size_t MostParts = 200'000;
constexpr std::size_t MostHeaderLines = 1'000;

struct IcsLine
{
    QByteArray text;
    int number = 0;
};

bool isCalendarStart(QByteArrayView line)
{
    return line.size() > 6 && line.first(6).compare("BEGIN:", Qt::CaseInsensitive) == 0;
}

QByteArray trimmedEnd(QByteArray line)
{
    while (line.endsWith('\r') || line.endsWith('\n'))
        line.chop(1);
    return line;
}

/// Gives logical lines: folded ones joined, blank ones left out.
class LogicalLines final
{
public:
    explicit LogicalLines(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        m_hasNext = readPhysical();
    }

    bool next(IcsLine &line)
    {
        if (!m_hasNext)
            return false;
        line = m_next;
        while ((m_hasNext = readPhysical()) && (m_next.text.startsWith(' ') || m_next.text.startsWith('\t'))) {
            if (line.text.size() < LongestLine)
                line.text += m_next.text.mid(1);
        }
        return true;
    }

private:
    bool readPhysical()
    {
        while (m_at < m_bytes.size()) {
            qsizetype end = m_bytes.indexOf('\n', m_at);
            if (end < 0)
                end = m_bytes.size();
            QByteArray text = trimmedEnd(m_bytes.mid(m_at, std::min(end - m_at, LongestLine)));
            m_at = end + 1;
            ++m_number;
            if (text.trimmed().isEmpty())
                continue;
            m_next = {std::move(text), m_number};
            return true;
        }
        return false;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
    IcsLine m_next;
    bool m_hasNext = false;
};

class IcsSplitter final
{
public:
    explicit IcsSplitter(IcsLines &result)
        : m_result(result)
    {}

    void take(const IcsLine &line)
    {
        if (isCalendarStart(line.text))
            begin(line);
        else if (line.text.size() > 4 && line.text.first(4).compare("END:", Qt::CaseInsensitive) == 0)
            end(line);
        else if (!m_open.kind.isEmpty())
            append(line.text);
        else if (m_isAvailability && m_around.size() < LargestPart)
            m_around += line.text + '\n';
        else if (m_result.header.size() < MostHeaderLines)
            m_result.header.push_back(line.text);
    }

    void finish()
    {
        if (!m_open.kind.isEmpty())
            refuse(m_open, IcsReason::NotClosed);
    }

private:
    void begin(const IcsLine &line)
    {
        const QByteArray kind = line.text.mid(6).trimmed().toUpper();
        if (!m_open.kind.isEmpty()) {
            if (kind == m_open.kind) { // its END is missing
                refuse(m_open, IcsReason::NotClosed);
                open(kind, line);
                return;
            }
            ++m_depth;
            append(line.text);
            return;
        }
        if (kind == "VCALENDAR")
            return;
        if (kind == "VAVAILABILITY") {
            m_isAvailability = true;
            m_around.clear();
            return;
        }
        open(kind, line);
    }

    void open(const QByteArray &kind, const IcsLine &line)
    {
        m_open = {kind, line.text + '\n', m_isAvailability ? m_around : QByteArray(), line.number};
        m_depth = 0;
    }

    void end(const IcsLine &line)
    {
        const QByteArray kind = line.text.mid(4).trimmed().toUpper();
        if (m_open.kind.isEmpty()) {
            m_isAvailability = m_isAvailability && kind != "VAVAILABILITY";
            return;
        }
        if (kind == "VCALENDAR") {
            refuse(m_open, IcsReason::NotClosed);
            m_open = {};
            return;
        }
        append(line.text);
        if (m_depth > 0) {
            --m_depth;
            return;
        }
        if (m_open.text.size() >= LargestPart)
            refuse(m_open, IcsReason::TooLarge);
        else
            m_result.parts.push_back(m_open);
        m_open = {};
    }

    void append(const QByteArray &line)
    {
        if (m_open.text.size() < LargestPart)
            m_open.text += line + '\n';
    }

    void refuse(const IcsPart &part, IcsReason reason)
    {
        m_result.refusals.push_back({part.line, part.kind.left(40).toStdString(), {}, reason, {}});
    }

    IcsLines &m_result;
    IcsPart m_open;
    int m_depth = 0; ///< components within the open one
    bool m_isAvailability = false;
    QByteArray m_around;
};

} // namespace

IcsLines splitIcs(const QByteArray &bytes)
{
    IcsLines result;
    LogicalLines lines(bytes);
    IcsLine line;
    if (bytes.size() > LargestFile) {
        result.refusals.push_back({1, {}, {}, IcsReason::TooLarge, {}});
        return result;
    }
    IcsSplitter splitter(result);
    bool isFirst = true;
    while (lines.next(line)) {
        if (isFirst && !isCalendarStart(line.text)) {
            result.refusals.push_back({line.number, {}, {}, IcsReason::NotCalendar, {}});
            return result;
        }
        isFirst = false;
        splitter.take(line);
        if (result.parts.size() + result.refusals.size() > MostParts) {
            result.refusals.push_back({line.number, {}, {}, IcsReason::TooLarge, {}});
            return result;
        }
    }
    splitter.finish();
    if (isFirst)
        result.refusals.push_back({1, {}, {}, IcsReason::NotCalendar, {}});
    return result;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtokenizer.h"

#include <cstring>

namespace evenkeel {

CsvTokenizer::CsvTokenizer(char delimiter)
    : m_delimiter(delimiter)
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

const char *CsvTokenizer::plainEnd(const char *at) const
{
    while (!m_stops[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

void CsvTokenizer::unescape(const char *from, const char *until)
{
    while (from < until) {
        const void *quote = std::memchr(from, '"', static_cast<std::size_t>(until - from));
        if (quote == nullptr) {
            m_scratch.append(from, until);
            return;
        }
        const char *at = static_cast<const char *>(quote);
        m_scratch.append(from, at + 1);
        from = at + 2; // inside a quoted field a quote is always one of a pair
    }
}

// Reads the field whose opening quote is at `open`; returns where it stops, or nullptr with the outcome set.
const char *CsvTokenizer::quotedField(const char *open, const char *end, bool isLastText, Outcome &outcome)
{
    m_hadQuotes = true;
    outcome = Outcome::OpenQuote;
    bool hasPairs = false;
    const char *from = open + 1;
    const char *close = nullptr;
    for (const char *search = from;;) {
        close = static_cast<const char *>(std::memchr(search, '"', static_cast<std::size_t>(end - search)));
        if (close == nullptr || (close + 1 == end && !isLastText))
            return nullptr;
        if (close + 1 == end || close[1] != '"')
            break;
        hasPairs = true;
        search = close + 2;
    }
    const char *stop = plainEnd(close + 1);
    if (stop == end && !isLastText) {
        outcome = Outcome::NeedMore;
        return nullptr;
    }
    if (!hasPairs && stop == close + 1) {
        m_fields.emplace_back(from, static_cast<std::size_t>(close - from));
        return stop;
    }
    if (m_scratch.empty())
        m_scratch.reserve(static_cast<std::size_t>(end - open));
    const std::size_t offset = m_scratch.size();
    unescape(from, close);
    m_scratch.append(close + 1, stop);
    m_fields.emplace_back(m_scratch.data() + offset, m_scratch.size() - offset);
    return stop;
}

// `at` stands on a line end or at the end of the text. False: whether CR is followed by LF is not in the buffer yet.
bool CsvTokenizer::endRecord(const char *begin, const char *at, const char *end, bool isLastText)
{
    m_length = static_cast<std::size_t>(at - begin);
    m_consumed = m_length;
    if (at == end)
        return isLastText;
    ++m_consumed;
    if (*at == '\r') {
        if (at + 1 == end)
            return isLastText;
        if (at[1] == '\n')
            ++m_consumed;
    }
    return true;
}

CsvTokenizer::Outcome CsvTokenizer::split(const char *begin, char *end, bool isLastText)
{
    m_fields.clear();
    m_scratch.clear();
    m_hadQuotes = false;
    *end = '\n';
    for (const char *at = begin;;) {
        const char *stop = nullptr;
        if (*at == '"' && at != end) {
            Outcome outcome = Outcome::NeedMore;
            stop = quotedField(at, end, isLastText, outcome);
            if (stop == nullptr)
                return outcome;
        } else {
            stop = plainEnd(at);
            m_fields.emplace_back(at, static_cast<std::size_t>(stop - at));
        }
        if (stop == end || *stop != m_delimiter)
            return endRecord(begin, stop, end, isLastText) ? Outcome::Record : Outcome::NeedMore;
        at = stop + 1;
    }
}

char sniffDelimiter(std::string_view beginning)
{
    constexpr int RecordsLookedAt = 20;
    std::string text(beginning);
    text += '\0';
    char best = ',';
    double bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        CsvTokenizer tokenizer(candidate);
        std::size_t columns = 0;
        int records = 0;
        int agreeing = 0;
        char *at = text.data();
        char *end = text.data() + beginning.size();
        while (at < end && records < RecordsLookedAt &&
               tokenizer.split(at, end, records == 0) == CsvTokenizer::Outcome::Record) {
            at += tokenizer.consumed();
            if (tokenizer.length() == 0)
                continue;
            columns = columns == 0 ? tokenizer.fields().size() : columns;
            agreeing += tokenizer.fields().size() == columns ? 1 : 0;
            ++records;
        }
        const double score = records == 0 ? 0 : static_cast<double>(columns - 1) * agreeing / records;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace evenkeel

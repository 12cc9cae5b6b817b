// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Splits one CSV record off the front of a buffer: RFC 4180 with any one-byte delimiter, and lenient where files are
/// sloppy (text after a closing quote belongs to the field; a quote inside an unquoted field is a letter).
///
/// Method: fields are views into the buffer; only fields with doubled quotes are copied. One table look-up a byte
/// outside quotes, memchr inside. O(bytes), no allocation once warm.
class CsvTokenizer
{
public:
    enum class Outcome {
        Record,    ///< fields() and length() hold
        NeedMore,  ///< the buffer ends inside the record and the file goes on
        OpenQuote, ///< likewise, inside quotes; at the end of the file: the quote is never closed
    };

    explicit CsvTokenizer(char delimiter = ',');

    /// `end` must point to a writable byte after the text: a sentinel is put there.
    [[nodiscard]] Outcome split(const char *begin, char *end, bool isLastText);

    [[nodiscard]] const std::vector<std::string_view> &fields() const { return m_fields; }
    /// Bytes of the record without its line end, and with it.
    [[nodiscard]] std::size_t length() const { return m_length; }
    [[nodiscard]] std::size_t consumed() const { return m_consumed; }
    [[nodiscard]] bool hadQuotes() const { return m_hadQuotes; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    const char *plainEnd(const char *at) const;
    const char *quotedField(const char *open, const char *end, bool isLastText, Outcome &outcome);
    bool endRecord(const char *begin, const char *at, const char *end, bool isLastText);
    void unescape(const char *from, const char *until);

    char m_delimiter;
    std::array<bool, 256> m_stops{};
    std::vector<std::string_view> m_fields;
    std::string m_scratch; ///< reserved for the whole record first, so that views into it stay valid
    std::size_t m_length = 0;
    std::size_t m_consumed = 0;
    bool m_hadQuotes = false;
};

/// The delimiter among comma, semicolon, tab and bar that splits the beginning of a file most evenly; a comma where
/// none occurs.
[[nodiscard]] char sniffDelimiter(std::string_view beginning);

} // namespace evenkeel

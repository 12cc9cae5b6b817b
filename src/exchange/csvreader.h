// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/csvtokenizer.h"
#include "exchange/mappingprofile.h"
#include "exchange/quarantine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace evenkeel {

struct CsvOptions
{
    char delimiter = '\0'; ///< '\0': found out from the file
    TextEncoding encoding = TextEncoding::Auto;
    std::size_t bufferSize = 256 * 1024;
    std::size_t recordLimit = 4 * 1024 * 1024; ///< bytes; longer records are faulty
};

/// One record. All views hold until the next call of the reader.
struct CsvRecord
{
    std::vector<std::string_view> fields;  ///< UTF-8
    std::string_view raw;                  ///< the record's own bytes without line end
    std::int64_t line = 0;                 ///< 1-based
    std::optional<QuarantineReason> fault; ///< set: the fields mean nothing
};

/// Reads CSV in a stream with constant memory (a buffer that grows to the longest record, up to the limit). Blank
/// lines are passed over, a byte order mark and a "sep=;" line are understood. A record that cannot be read is given
/// with its fault, and reading goes on after it: after an open quote, on the line after the one that opened it.
class CsvReader final
{
public:
    /// `device` is open for reading and outlives the reader.
    CsvReader(QIODevice &device, const CsvOptions &options);

    /// Reads the header; to be called first. Errors: BadFormat (empty, or UTF-16), FileUnreadable.
    [[nodiscard]] Result<Done> open();
    /// False at the end, or when the device failed (see failure()).
    [[nodiscard]] bool next(CsvRecord &record);

    /// Splits the bytes of a record given before once more; views hold until the next call.
    void split(std::string_view raw, CsvRecord &record);

    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }
    [[nodiscard]] const std::string &rawHeader() const { return m_rawHeader; }
    [[nodiscard]] char delimiter() const { return m_tokenizer.delimiter(); }
    [[nodiscard]] std::int64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    [[nodiscard]] bool fill();
    void take(CsvRecord &record);
    void takeOpenQuote(CsvRecord &record);
    void takeTooLong(CsvRecord &record);
    void decode(CsvRecord &record);
    void skipSeparatorLine();

    QIODevice &m_device;
    CsvOptions m_options;
    CsvTokenizer m_tokenizer;
    std::vector<char> m_buffer; ///< one byte longer than the text it may hold
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_isAtEnd = false;
    std::int64_t m_line = 1;
    std::int64_t m_bytesRead = 0;
    std::vector<std::string> m_header;
    std::string m_rawHeader;
    std::string m_decoded;
    std::string m_longRaw;
    std::vector<char> m_again;
    std::optional<Error> m_failure;
};

} // namespace evenkeel

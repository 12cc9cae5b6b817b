// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/quarantine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace evenkeel {

struct JsonOptions
{
    std::vector<std::string> wrappers{}; ///< keys under which the array of records may stand
    std::size_t bufferSize = 256 * 1024;
    std::size_t recordLimit = 16 * 1024 * 1024; ///< bytes
    int depthLimit = 64;
};

/// The extent of one record; views hold until the next call.
struct JsonRecord
{
    std::string_view text; ///< of a record: a value with balanced brackets, not parsed yet
    std::int64_t line = 0;
    std::optional<QuarantineReason> fault;
};

/// Finds the records of a JSON file in a stream: the elements of an array, of an array wrapped in an object
/// ({"tickets": […], "count": 2}), JSON lines, or one single object. Memory is a buffer that grows to the longest
/// record, up to the limit.
///
/// Method: a scanner that knows strings, escapes and brackets but no grammar, so that a record which is no JSON does
/// not reach beyond its own brackets. Where the brackets themselves are wrong, reading goes on at the next line (JSON
/// lines) or at the next line that starts an element with the indentation of the first one (arrays); in an array
/// written without line ends the rest cannot be told apart and is one faulty record.
class JsonReader final
{
public:
    /// `device` is open for reading and outlives the reader.
    JsonReader(QIODevice &device, JsonOptions options);

    /// Errors: BadFormat (empty, or UTF-16), FileUnreadable. To be called first.
    [[nodiscard]] Result<Done> open();
    /// False at the end, or when the device failed (see failure()).
    [[nodiscard]] bool next(JsonRecord &record);

    [[nodiscard]] std::int64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// The wrapper found, empty when there is none.
    [[nodiscard]] const std::string &wrapper() const { return m_wrapper; }

private:
    enum class Place { Top, Array, Wrapper }; ///< Wrapper: between the members of a wrapping object
    enum class Scan { Found, NeedMore, Bad, TooDeep };

    [[nodiscard]] bool fill();
    [[nodiscard]] Scan scanValue(std::size_t at, std::size_t &end) const;
    [[nodiscard]] Scan scanString(std::size_t at, std::size_t &end) const;
    [[nodiscard]] Scan scanBrackets(std::size_t at, std::size_t &end) const;
    /// Walks the members of the object at `at` looking for a wrapper; `end` is past the object, or past the wrapper's
    /// bracket when found.
    [[nodiscard]] Scan scanMembers(std::size_t at, std::size_t &end, bool &isWrapped);
    [[nodiscard]] std::size_t skipBlanks(std::size_t at) const;
    [[nodiscard]] bool isWrapperKey(std::string_view key) const;
    void consume(std::size_t until);
    bool step(JsonRecord &record, bool &isGiven);
    bool takeValue(JsonRecord &record, bool &isGiven);
    bool stepWrapper();
    void give(JsonRecord &record, std::size_t end, std::optional<QuarantineReason> fault);
    void giveBroken(JsonRecord &record, QuarantineReason fault);

    QIODevice &m_device;
    JsonOptions m_options;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_isAtEnd = false;
    Place m_place = Place::Top;
    bool m_isInWrapper = false;
    std::string m_wrapper;
    std::optional<std::string> m_indentation; ///< of the array's first element, where it starts a line
    bool m_isFirstElement = false;
    std::int64_t m_line = 1;
    std::int64_t m_bytesRead = 0;
    std::string m_broken;
    std::optional<Error> m_failure;
};

} // namespace evenkeel

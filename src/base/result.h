// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace evenkeel {

/// Why something failed. The code is for programs, the detail (a name, a path, a value) for the sentence people read.
enum class ErrorCode {
    Cancelled,
    InvalidArgument,
    NotFound,
    Conflict, ///< somebody else changed it meanwhile
    FileMissing,
    FileUnreadable,
    FileReadOnly,
    FileLocked,
    FileNewer,   ///< written by a newer program
    FileForeign, ///< not ours: another format or another program's database
    FileDamaged,
    FileExists,
    DiskFull,
    BadFormat,
    DatabaseFailed,
};

struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string detail; ///< UTF-8; names the thing, never a whole sentence for people

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason there is none. Asking a failed result for its value is a broken promise (assert).
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T &value() const &
    {
        assert(isOk());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        assert(isOk());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        assert(isOk());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        assert(!isOk());
        return std::get<1>(m_state);
    }

    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value: `return Done{};`
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace evenkeel

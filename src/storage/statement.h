// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace evenkeel {

/// One prepared statement. Names are bound with their colon (":agent"); columns count from 0.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    virtual void bindNull(const char *name) = 0;
    virtual void bindInteger(const char *name, std::int64_t value) = 0;
    virtual void bindReal(const char *name, double value) = 0;
    virtual void bindText(const char *name, std::string_view utf8) = 0;

    /// True: there is a row to read. False: done.
    [[nodiscard]] virtual Result<bool> step() = 0;
    /// Ready to be bound and stepped anew; bound values stay.
    virtual void reset() = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    /// UTF-8; lives until the next step or reset.
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
};

} // namespace evenkeel

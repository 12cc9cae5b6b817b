// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace evenkeel {

/// Why a part of a calendar file is not taken.
class CalendarFileWords final
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFileWords)

public:
    /// `code` as codeOf(IcsReason) says it: "unknown-zone". Empty for other words.
    [[nodiscard]] static QString refusal(std::string_view code);
};

} // namespace evenkeel

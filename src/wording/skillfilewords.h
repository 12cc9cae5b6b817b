// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace evenkeel {

/// Why a file of skills, or a row of one, is not taken.
class SkillFileWords final
{
    Q_DECLARE_TR_FUNCTIONS(SkillFileWords)

public:
    /// `code` as codeOf(SheetFault) says it: "unknown-agent".
    [[nodiscard]] static QString fault(std::string_view code);
    /// `reason` as the detail of the error says it, "agent" or "damaged-workbook": what is wrong with the file, without
    /// its name. Empty for other words.
    [[nodiscard]] static QString unreadable(std::string_view reason);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheet.h"

#include "base/foldedcase.h"
#include "base/utf8.h"

namespace evenkeel {

namespace {

constexpr std::size_t KeptBytes = 120;

std::string shortened(std::string_view text)
{
    // A letter cut in two becomes a mark of replacement.
    return mendedUtf8(text.substr(0, KeptBytes));
}

} // namespace

std::string_view codeOf(SheetFault fault)
{
    switch (fault) {
    case SheetFault::BadRow:
        return "bad-row";
    case SheetFault::MissingAgent:
        return "missing-agent";
    case SheetFault::BadLevel:
        return "bad-level";
    case SheetFault::BadTime:
        return "bad-time";
    case SheetFault::BadSource:
        return "bad-source";
    case SheetFault::BadNumber:
        return "bad-number";
    case SheetFault::UnknownAgent:
        return "unknown-agent";
    case SheetFault::AmbiguousAgent:
        return "ambiguous-agent";
    case SheetFault::UnknownSkill:
        return "unknown-skill";
    case SheetFault::RepeatedCell:
        return "repeated-cell";
    }
    return {};
}

void SkillSheet::refuse(std::int64_t line, std::string_view column, std::string_view value, SheetFault fault)
{
    ++refused;
    if (refusals.size() >= KeptRefusals)
        return;
    refusals.push_back({line, shortened(column), shortened(value), fault});
    if (const auto letter = letters.find(folded(column)); letter != letters.end())
        refusals.back().cell = letter->second + std::to_string(line);
}

} // namespace evenkeel

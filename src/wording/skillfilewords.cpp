// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/skillfilewords.h"

namespace evenkeel {

QString SkillFileWords::fault(std::string_view code)
{
    if (code == "bad-row")
        return tr("This is no row of the table.");
    if (code == "missing-agent")
        return tr("It names no agent.");
    if (code == "bad-level")
        return tr("A level is 0, 1, 2 or 3.");
    if (code == "bad-time")
        return tr("This is no time; write it as 2016-03-16T10:00Z.");
    if (code == "bad-source")
        return tr("A source is hand, history or import.");
    if (code == "bad-number")
        return tr("This is no number of an agent.");
    if (code == "unknown-agent")
        return tr("Nobody here has this name, team and number.");
    if (code == "ambiguous-agent")
        return tr("Several agents have this name; add the team or agent_id.");
    if (code == "unknown-skill")
        return tr("There is no such skill here.");
    if (code == "repeated-cell")
        return tr("The file says this twice; the first holds.");
    return {};
}

QString SkillFileWords::unreadable(std::string_view reason)
{
    if (reason == "agent")
        return tr("It has no column \"agent\" in its first line.");
    if (reason == "no-workbook")
        return tr("It is no workbook. Save it as .xlsx or .csv and try again.");
    if (reason == "old-workbook")
        return tr("It is a workbook of an old kind (.xls), or one locked with a password. Save it as .xlsx without a "
                  "password and try again.");
    if (reason == "damaged-workbook")
        return tr("The workbook is damaged. Open it in a spreadsheet, save it anew and try again.");
    if (reason == "oversize-workbook")
        return tr(
            "The workbook grows past all measure when it is unpacked. Save the table alone as .csv and try that.");
    return {};
}

} // namespace evenkeel

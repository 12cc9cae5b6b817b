// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskparts.h"

#include "desktop/board/boardpage.h"
#include "desktop/calendar/calendarpage.h"
#include "desktop/importing/importdialog.h"
#include "desktop/importing/proposalsdialog.h"
#include "desktop/policy/policypage.h"
#include "desktop/reports/reportspage.h"
#include "desktop/skills/skillspage.h"
#include "desktop/tickets/ticketspage.h"

namespace evenkeel {

ShellParts deskParts(bool isClockFixed)
{
    ShellParts parts;
    parts.makePages = [](const DeskContext &desk) {
        return QList<Page *>{new BoardPage(desk),    new TicketsPage(desk), new SkillsPage(desk),
                             new CalendarPage(desk), new PolicyPage(desk),  new ReportsPage(desk)};
    };
    parts.makeImportDialog = [](const DeskContext &desk, QWidget *parent) -> QDialog * {
        return new ImportDialog(desk, parent);
    };
    parts.makeProposalDialog = [](const DeskContext &desk, QWidget *parent) -> QDialog * {
        return new ProposalsDialog(desk, parent);
    };
    parts.isClockFixed = isClockFixed;
    return parts;
}

} // namespace evenkeel

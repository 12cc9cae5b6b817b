// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverdialog.h"
#include "handoverlistdialog.h"
#include "ticketsmodel.h"
#include "ticketspage.h"
#include "tickettable.h"

#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "services/workspace.h"

#include <QAction>

namespace evenkeel {

void TicketsPage::makeHandoverActions()
{
    if (desk().workspace == nullptr || desk().undo == nullptr)
        return;
    m_handovers = new HandoverSteps(desk().workspace, desk().undo, this);
    connect(m_handovers, &HandoverSteps::failed, this, &Page::failed);
    auto *hand = new QAction(icon(Glyph::Agent), tr("Hand over …"), this);
    hand->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    hand->setToolTip(tr("Asks another agent to take the selected tickets over, with a reason"));
    connect(hand, &QAction::triggered, this, &TicketsPage::handOver);
    RightsGate::require(hand, Right::Route);
    auto *list = new QAction(tr("Handovers"), this);
    list->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    list->setToolTip(tr("What was asked over, who accepted or declined, and what came of it"));
    connect(list, &QAction::triggered, this, &TicketsPage::showHandovers);
    for (QAction *action : {hand, list}) {
        addPageAction(action);
        header()->addAction(action);
    }
}

void TicketsPage::handOver()
{
    std::vector<HandoverDialog::Held> held;
    for (const int row : m_table->selectedRows()) {
        const TicketLine &line = m_model->line(row);
        held.push_back({line.id, isOpen(line.status) ? line.agent : AgentId{}});
    }
    if (held.empty() || m_handovers == nullptr)
        return;
    auto *dialog = new HandoverDialog(m_names, std::move(held), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<HandoverRecord> records = dialog->records();
        m_handovers->ask(records, tr("Ask to take %n tickets over", nullptr, static_cast<int>(records.size())));
    });
    dialog->open();
    Q_EMIT handoverAsked(dialog);
}

void TicketsPage::showHandovers()
{
    if (m_handovers == nullptr)
        return;
    auto *dialog = new HandoverListDialog(desk().workspace, m_handovers, this);
    if (!desk().rights.may(Right::Route))
        dialog->shut(RightsGate::reason(desk().rights));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverListDialog::failed, this, &Page::failed);
    connect(dialog, &HandoverListDialog::ticketWanted, this, [this, dialog](TicketId ticket) {
        dialog->accept();
        showTicket(ticket);
    });
    dialog->open();
    Q_EMIT handoversShown(dialog);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditticketsmodel.h"

#include "desktop/style/words.h"
#include "services/shownline.h"
#include "wording/auditwords.h"

namespace evenkeel {

AuditTicketsModel::AuditTicketsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AuditTicketsModel::setRule(std::shared_ptr<const NamedAudit> audit, const AuditedRule *rule)
{
    beginResetModel();
    m_audit = std::move(audit);
    m_rule = rule;
    endResetModel();
}

TicketId AuditTicketsModel::ticketAt(int row) const
{
    return row < 0 || row >= rowCount() ? TicketId{} : m_rule->departures[static_cast<std::size_t>(row)].ticket;
}

int AuditTicketsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rule == nullptr ? 0 : static_cast<int>(m_rule->departures.size());
}

int AuditTicketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(AuditTicketColumn::Count);
}

QString AuditTicketsModel::text(const NamedAudit &audit, const AuditedRule &rule, const AuditedTicket &ticket,
                                int column)
{
    const DeskNames &names = audit.report.names;
    const bool isTriage = rule.stage == AuditStage::Triage;
    switch (column) {
    case AuditTicketColumn::Ticket: {
        const auto known = audit.references.find(ticket.ticket);
        return known == audit.references.end() ? QString() : shownLine(known->second.toStdString());
    }
    case AuditTicketColumn::When:
        return Words::shortDateTime(ticket.at);
    case AuditTicketColumn::Chosen:
        return isTriage                  ? names.queue(ticket.chosenQueue)
               : ticket.chosen.isValid() ? names.agent(ticket.chosen)
                                         : tr("Nobody yet");
    case AuditTicketColumn::Went:
        return !isTriage                    ? names.agent(ticket.went)
               : ticket.wentQueue.isValid() ? names.queue(ticket.wentQueue)
                                            : tr("No queue");
    default:
        return ticket.gate ? tr("%1: %2", "what became of it, which gate")
                                 .arg(AuditWords::outcome(ticket.outcome), Words::gateInSentence(*ticket.gate))
                           : AuditWords::outcome(ticket.outcome);
    }
}

QVariant AuditTicketsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(*m_audit, *m_rule, m_rule->departures[static_cast<std::size_t>(index.row())], index.column());
}

QVariant AuditTicketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AuditTicketColumn::Ticket:
        return tr("Ticket");
    case AuditTicketColumn::When:
        return tr("When");
    case AuditTicketColumn::Chosen:
        return tr("The rule chose");
    case AuditTicketColumn::Went:
        return tr("It went to");
    case AuditTicketColumn::Why:
        return tr("What became of it");
    default:
        return {};
    }
}

ChartTable AuditTicketsModel::table(const NamedAudit &audit)
{
    ChartTable table;
    table.headers = {tr("Stage"), tr("Rule"),           tr("Queue"),      tr("Ticket"),
                     tr("When"),  tr("The rule chose"), tr("It went to"), tr("What became of it")};
    for (const AuditedRule &rule : audit.report.rules) {
        for (const AuditedTicket &ticket : rule.departures) {
            QVariantList row{AuditWords::stage(rule.stage),
                             AuditWords::rule(rule.stage, rule.rule, QString::fromStdString(rule.name)),
                             audit.report.names.queue(rule.queue)};
            for (int column = 0; column < AuditTicketColumn::Count; ++column)
                row << (column == AuditTicketColumn::When ? QString::fromStdString(toIsoString(ticket.at))
                                                          : text(audit, rule, ticket, column));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace evenkeel

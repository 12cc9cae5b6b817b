// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

#include "desktop/style/words.h"
#include "exchange/quarantine.h"

#include <algorithm>
#include <iterator>

namespace evenkeel {

QString ImportWords::field(TicketField field)
{
    switch (field) {
    case TicketField::Reference:
        return tr("Ticket number");
    case TicketField::RecordedAt:
        return tr("Row written at");
    case TicketField::Sequence:
        return tr("Row order");
    case TicketField::Subject:
        return tr("Subject");
    case TicketField::Status:
        return tr("Status");
    case TicketField::Priority:
        return tr("Priority");
    case TicketField::Channel:
        return tr("Channel");
    case TicketField::Queue:
        return tr("Queue or group");
    case TicketField::Agent:
        return tr("Agent");
    case TicketField::Category:
        return tr("Category");
    case TicketField::Tier:
        return tr("Customer tier");
    case TicketField::Subcategory:
        return tr("Subcategory");
    case TicketField::Customer:
        return tr("Customer");
    case TicketField::Language:
        return tr("Language");
    case TicketField::Tags:
        return tr("Tags");
    case TicketField::Effort:
        return tr("Effort, 1 to 10");
    case TicketField::CreatedAt:
        return tr("Created at");
    case TicketField::UpdatedAt:
        return tr("Updated at");
    case TicketField::AssignedAt:
        return tr("Assigned at");
    case TicketField::FirstRespondedAt:
        return tr("First response at");
    case TicketField::ResolvedAt:
        return tr("Resolved at");
    case TicketField::ClosedAt:
        return tr("Closed at");
    case TicketField::ReopenedAt:
        return tr("Reopened at");
    case TicketField::DueAt:
        return tr("Due at");
    case TicketField::SlaMet:
        return tr("SLA met");
    case TicketField::Rating:
        return tr("Rating");
    case TicketField::Recommendation:
        return tr("Recommendation, 0 to 10");
    case TicketField::Revenue:
        return tr("Revenue");
    case TicketField::Reassignments:
        return tr("Number of reassignments");
    case TicketField::Reopens:
        return tr("Number of reopenings");
    case TicketField::ChangedField:
        return tr("Changed field");
    case TicketField::ChangedValue:
        return tr("New value");
    case TicketField::Author:
        return tr("Author");
    case TicketField::IsPublic:
        return tr("Public");
    case TicketField::Changes:
        return tr("Changes");
    case TicketField::Key:
        return tr("Key");
    case TicketField::Name:
        break;
    }
    return tr("Name");
}

QString ImportWords::reason(const QString &code)
{
    const auto reason = quarantineReasonFrom(code.toStdString());
    if (!reason)
        return tr("The row cannot be read (%1).").arg(code);
    switch (*reason) {
    case QuarantineReason::MissingReference:
        return tr("The row has no ticket number.");
    case QuarantineReason::MissingTime:
        return tr("A time is missing that the row cannot do without.");
    case QuarantineReason::BadTime:
        return tr("This is not a time in any of the expected forms.");
    case QuarantineReason::AmbiguousTime:
        return tr("Day and month could be either way round. Choose the order of dates.");
    case QuarantineReason::UnknownStatus:
        return tr("The profile does not know this status.");
    case QuarantineReason::UnknownPriority:
        return tr("The profile does not know this priority.");
    case QuarantineReason::BadNumber:
        return tr("This is not a number that the field allows.");
    case QuarantineReason::BadFlag:
        return tr("This is neither yes nor no.");
    case QuarantineReason::BadEncoding:
        return tr("The text is not UTF-8. Choose another encoding.");
    case QuarantineReason::NulByte:
        return tr("The row holds a zero byte.");
    case QuarantineReason::UnterminatedQuote:
        return tr("A quotation mark opens and never closes.");
    case QuarantineReason::TooLong:
        return tr("This is longer than it may be.");
    case QuarantineReason::BadJson:
        return tr("This is not a JSON object.");
    case QuarantineReason::TooDeep:
        return tr("The JSON is nested too deeply.");
    case QuarantineReason::Truncated:
        return tr("The file ends in the middle of this row.");
    case QuarantineReason::UnknownTicket:
        return tr("No file describes the ticket of this row.");
    case QuarantineReason::UnknownField:
        break;
    }
    return tr("The profile does not explain this field or value.");
}

QString ImportWords::profileTitle(const QString &title)
{
    // The built-in profiles carry their titles in English.
    static constexpr const char *BuiltIn[] = {
        QT_TRANSLATE_NOOP("ImportWords", "Freshdesk API responses and ticket export, with agents and groups"),
        QT_TRANSLATE_NOOP("ImportWords", "Jira CSV export of issues"),
        QT_TRANSLATE_NOOP("ImportWords", "ServiceNow incident audit log or incident table"),
        QT_TRANSLATE_NOOP("ImportWords", "Table with one row a ticket"),
        QT_TRANSLATE_NOOP("ImportWords", "Zendesk API responses: tickets, with audits, users and groups"),
        QT_TRANSLATE_NOOP("ImportWords", "Zendesk tables as a data warehouse has them: tickets, field history, "
                                         "comments, users, groups"),
    };
    const auto *const found = std::find_if(std::begin(BuiltIn), std::end(BuiltIn),
                                           [&](const char *known) { return title == QLatin1String(known); });
    return found == std::end(BuiltIn) ? title : tr(*found);
}

QStringList ImportWords::outcome(const ImportSummary &summary, bool isDryRun)
{
    const auto n = [](std::int64_t value) { return Words::number(value); };
    QStringList sentences;
    sentences.append(tr("%1 rows hold %2 tickets.").arg(n(summary.rows), n(summary.tickets)));
    if (isDryRun) {
        sentences.append(
            summary.ticketsNew == 0 && summary.events == 0
                ? tr("Everything in the file is known already; nothing will be added.")
                : tr("%1 tickets are new, and %2 events will be added.").arg(n(summary.ticketsNew), n(summary.events)));
        if (summary.agents > 0)
            sentences.append(tr("%Ln agents are new.", nullptr, static_cast<int>(summary.agents)));
    } else {
        sentences.append(
            summary.ticketsNew == 0 && summary.events == 0
                ? tr("Everything in the file was known already; nothing was added.")
                : tr("%1 tickets and %2 events were added.").arg(n(summary.ticketsNew), n(summary.events)));
        if (summary.agents > 0)
            sentences.append(tr("%Ln agents were added.", nullptr, static_cast<int>(summary.agents)));
    }
    if (const auto quarantined = static_cast<int>(summary.quarantined); quarantined > 0)
        sentences.append(
            isDryRun ? tr("%Ln rows cannot be read. They go to the quarantine and stop nothing.", nullptr, quarantined)
                     : tr("%Ln rows could not be read and are in the quarantine.", nullptr, quarantined));
    else
        sentences.append(tr("Every row can be read."));
    return sentences;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/orderwords.h"

#include "wording/wordforms.h"

namespace evenkeel {

QString OrderWords::label(const Prioritization &order)
{
    QString text;
    switch (order.method) {
    case OrderMethod::SlaShare:
        text = tr("Share of SLA used");
        break;
    case OrderMethod::GeneralisedCMu:
        text = tr("Cost of delay per minute of work");
        break;
    case OrderMethod::Buckets:
        text = tr("Priority, then share of SLA used");
        break;
    case OrderMethod::Fifo:
        text = tr("Oldest first");
        break;
    case OrderMethod::Fields: {
        QStringList fields;
        for (const OrderBy &by : order.fields)
            fields.push_back(field(by));
        text = fields.isEmpty() ? tr("Oldest first") : WordForms::capitalised(fields.join(tr(", ", "between fields")));
        break;
    }
    }
    if (order.ageing.count() <= 0)
        return text;
    return tr("%1, lifted for every %2 of waiting", "order, span of time").arg(text, WordForms::minutes(order.ageing));
}

QString OrderWords::sentence(const Prioritization &order)
{
    QString text;
    switch (order.method) {
    case OrderMethod::SlaShare:
        text = tr("The ticket that has used most of its SLA comes first.");
        break;
    case OrderMethod::GeneralisedCMu:
        text = tr("The ticket whose delay costs most for each minute of work comes first.");
        break;
    case OrderMethod::Buckets:
        text = tr("The highest priority comes first, within it the ticket that has used most of its SLA.");
        break;
    case OrderMethod::Fifo:
        text = tr("The oldest ticket comes first.");
        break;
    case OrderMethod::Fields: {
        QStringList fields;
        for (const OrderBy &by : order.fields)
            fields.push_back(field(by));
        text = fields.isEmpty()
                   ? tr("The oldest ticket comes first.")
                   : tr("Tickets are taken in this order: %1.").arg(fields.join(tr(", then ", "between fields")));
        break;
    }
    }
    if (order.ageing.count() <= 0)
        return text;
    return WordForms::paragraph(
        {text,
         tr("Every %1 of waiting lifts a ticket, so that none is left behind.").arg(WordForms::minutes(order.ageing))});
}

QString OrderWords::field(const OrderBy &by)
{
    switch (by.field) {
    case OrderField::SlaShare:
        return by.isLargestFirst ? tr("most of the SLA used first") : tr("least of the SLA used first");
    case OrderField::Priority:
        return by.isLargestFirst ? tr("highest priority first") : tr("lowest priority first");
    case OrderField::Age:
        return by.isLargestFirst ? tr("oldest first") : tr("newest first");
    case OrderField::Due:
        return by.isLargestFirst ? tr("latest due first") : tr("soonest due first");
    case OrderField::Effort:
        return by.isLargestFirst ? tr("greatest effort first") : tr("least effort first");
    case OrderField::Reopens:
        break;
    }
    return by.isLargestFirst ? tr("most often reopened first") : tr("least often reopened first");
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filtertoken.h"
#include "services/ticketfilter.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t MostCompletions = 12;

template <class Things>
QStringList namesOf(const Things &things)
{
    QStringList names;
    for (const auto &[id, thing] : things)
        names.append(QString::fromStdString(thing.name));
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// What people ask for most, then the skills, then the rest.
QStringList waits(const DeskNames &names)
{
    QStringList values{QStringLiteral("any"), QStringLiteral("skill"), QStringLiteral("language"),
                       QStringLiteral("capacity"), QStringLiteral("shift")};
    values += namesOf(names.skills);
    values += TicketFilter::codes(FilterKey::Waited);
    values.removeDuplicates();
    return values;
}

QStringList valuesOf(const QString &key, const DeskNames &names)
{
    const QStringList none{QStringLiteral("none")};
    if (key == QLatin1String("agent"))
        return none + namesOf(names.agents);
    if (key == QLatin1String("team"))
        return none + namesOf(names.teams);
    if (key == QLatin1String("queue"))
        return none + namesOf(names.queues);
    if (key == QLatin1String("category"))
        return none + namesOf(names.categories);
    if (key == QLatin1String("status"))
        return TicketFilter::codes(FilterKey::Status);
    if (key == QLatin1String("priority"))
        return TicketFilter::codes(FilterKey::Priority);
    if (key == QLatin1String("channel"))
        return TicketFilter::codes(FilterKey::Channel) + namesOf(names.channels);
    if (key == QLatin1String("sla"))
        return TicketFilter::codes(FilterKey::Sla);
    if (key == QLatin1String("is"))
        return TicketFilter::codes(FilterKey::Is);
    if (key == QLatin1String("created") || key == QLatin1String("decided"))
        return TicketFilter::periods();
    if (key == QLatin1String("waited"))
        return waits(names);
    if (key == QLatin1String("breach"))
        return QStringList{QStringLiteral("any")} + TicketFilter::codes(FilterKey::Breach);
    if (key == QLatin1String("age"))
        return {QStringLiteral(">1h"), QStringLiteral(">8h"), QStringLiteral(">1d"), QStringLiteral(">1w")};
    if (key == QLatin1String("effort"))
        return {QStringLiteral("1..3"), QStringLiteral("4..6"), QStringLiteral(">=7")};
    return {};
}

QString quoted(const QString &value)
{
    const bool needsQuotes = value.contains(u' ') || value.contains(u',');
    return needsQuotes ? u'"' + value + u'"' : value;
}

/// Values that start with what was typed come before those that only contain it.
void offer(std::vector<FilterCompletion> &offers, const QStringList &values, const QString &typed, int at, int length)
{
    for (const bool wantsStart : {true, false}) {
        for (const QString &value : values) {
            const bool starts = value.startsWith(typed, Qt::CaseInsensitive);
            const bool fits = wantsStart ? starts : !starts && value.contains(typed, Qt::CaseInsensitive);
            if (fits && offers.size() < MostCompletions && value.compare(typed, Qt::CaseInsensitive) != 0)
                offers.push_back({quoted(value), at, length});
        }
    }
}

} // namespace

std::vector<FilterCompletion> TicketFilter::completions(const QString &text, int cursor, const DeskNames &names)
{
    std::vector<FilterCompletion> offers;
    const std::vector<FilterToken> tokens = filterTokens(text);
    const auto token = std::find_if(tokens.begin(), tokens.end(), [cursor](const FilterToken &candidate) {
        return candidate.at < cursor && cursor <= candidate.end();
    });
    if (token == tokens.end())
        return offers;
    if (!token->hasKey) {
        if (token->value.startsWith(u'"'))
            return offers;
        for (const QString &key : keys()) {
            if (key.startsWith(token->value.left(cursor - token->valueAt), Qt::CaseInsensitive))
                offers.push_back({key + u':', token->valueAt, token->end() - token->valueAt});
        }
        return offers;
    }
    // Only the value after the last comma is being typed.
    const int comma = static_cast<int>(token->value.lastIndexOf(u','));
    QString typed = token->value.mid(comma + 1);
    const int at = token->valueAt + comma + 1;
    const auto length = static_cast<int>(typed.size());
    typed.remove(u'"');
    if (token->comparison.isEmpty() || token->key == QLatin1String("priority"))
        offer(offers, valuesOf(token->key, names), typed, at, length);
    return offers;
}

} // namespace evenkeel

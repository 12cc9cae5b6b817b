// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarrequests.h"

#include "cli/calendarwords.h"
#include "cli/coveragewriter.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/calendarservice.h"
#include "services/coverageservice.h"
#include "services/skillsservice.h"
#include "storage/timeoffstore.h"

#include <QJsonArray>
#include <QLocale>

#include <array>

namespace evenkeel {

namespace {

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QString stateCode(RequestState state)
{
    constexpr std::array Codes{"asked", "approved", "declined", "withdrawn"};
    return QString::fromLatin1(Codes[static_cast<std::size_t>(state)]);
}

} // namespace

QJsonObject CalendarRequests::json(const TimeOffRequest &request) const
{
    QJsonObject json{{QStringLiteral("id"), static_cast<qint64>(request.id)},
                     {QStringLiteral("agent"), m_names.agent(request.agent)},
                     {QStringLiteral("from"), iso(request.span.from)},
                     {QStringLiteral("until"), iso(request.span.until)},
                     {QStringLiteral("note"), QString::fromStdString(request.note)},
                     {QStringLiteral("asked_by"), QString::fromStdString(request.askedBy)},
                     {QStringLiteral("asked_at"), iso(request.askedAt)},
                     {QStringLiteral("state"), stateCode(request.state)}};
    if (request.state != RequestState::Asked) {
        json.insert(QStringLiteral("decided_by"), QString::fromStdString(request.decidedBy));
        json.insert(QStringLiteral("decided_at"), iso(request.decidedAt));
        json.insert(QStringLiteral("reason"), QString::fromStdString(request.reason));
    }
    return json;
}

int CalendarRequests::list(AgentId agent, std::optional<Interval> span) const
{
    Output &output = m_context.output;
    TimeOffStore store(m_database);
    auto requests = span ? store.requests(*span) : store.waiting();
    if (!requests)
        return output.fail(requests.error());
    if (agent.isValid())
        std::erase_if(*requests, [agent](const TimeOffRequest &request) { return request.agent != agent; });
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const TimeOffRequest &request : *requests) {
        const auto who = m_names.agents.find(request.agent);
        const std::string zone = who == m_names.agents.end() ? std::string("UTC") : who->second.zone;
        array.push_back(json(request));
        rows.push_back({QString::number(request.id), m_names.agent(request.agent), localText(request.span.from, zone),
                        localText(request.span.until, zone), requestStateWord(request.state),
                        QString::fromStdString(request.note)});
    }
    if (output.isJson())
        output.json({{QStringLiteral("requests"), array}});
    else if (rows.empty())
        output.line(tr("No request waits."));
    else
        output.table(
            {{tr("Number"), Align::Right}, {tr("Agent")}, {tr("From")}, {tr("Until")}, {tr("State")}, {tr("Note")}},
            rows);
    return ExitDone;
}

// The cost is told before anything is stored: whoever decides with a dry run has seen the same.
int CalendarRequests::tell(const TimeOffRequest &request, bool isDryRun) const
{
    Output &output = m_context.output;
    const auto who = m_names.agents.find(request.agent);
    const std::string zone = who == m_names.agents.end() ? std::string("UTC") : who->second.zone;
    const QString span =
        tr("%1 to %2", "two moments").arg(localText(request.span.from, zone), localText(request.span.until, zone));
    const QString name = m_names.agent(request.agent);
    if (isDryRun)
        output.line(tr("Nothing was stored."));
    else if (request.state == RequestState::Asked)
        output.line(tr("Request %1: %2 asks for time off, %3.").arg(request.id).arg(name, span));
    else if (request.state == RequestState::Approved)
        output.line(tr("Request %1 is approved: %2 has time off, %3.").arg(request.id).arg(name, span));
    else
        output.line(tr("Request %1 of %2 is declined.").arg(request.id).arg(name));
    return ExitDone;
}

int CalendarRequests::ask(TimeOffRequest request, bool isDryRun) const
{
    Output &output = m_context.output;
    const Instant now = m_context.clock.now();
    const auto impact = CoverageService(m_database, now).impact(request.agent, request.span);
    if (!impact)
        return output.fail(impact.error());
    if (request.askedBy.empty())
        request.askedBy = storedName(m_names.agents, request.agent);
    if (!isDryRun) {
        auto asked = CalendarService(m_database, now).ask(request);
        if (!asked)
            return output.fail(asked.error());
        request = std::move(*asked);
    }
    if (output.isJson()) {
        output.json({{QStringLiteral("request"), json(request)},
                     {QStringLiteral("impact"), impactJson(*impact, m_names)},
                     {QStringLiteral("is_stored"), !isDryRun}});
        return ExitDone;
    }
    writeImpact(output, *impact, m_names);
    return tell(request, isDryRun);
}

int CalendarRequests::refuse(const TimeOffRequest &theirs) const
{
    const Error conflict{ErrorCode::Conflict, "request " + std::to_string(theirs.id)};
    const QString who = theirs.decidedBy.empty() ? tr("somebody") : QString::fromStdString(theirs.decidedBy);
    const QString words =
        theirs.state == RequestState::Approved   ? tr("Request %1 was approved by %2 at %3. Nothing was changed.")
        : theirs.state == RequestState::Declined ? tr("Request %1 was declined by %2 at %3. Nothing was changed.")
                                                 : tr("Request %1 was withdrawn by %2 at %3. Nothing was changed.");
    return m_context.output.fail(conflict, words.arg(QString::number(theirs.id), who, iso(theirs.decidedAt)));
}

int CalendarRequests::decide(const QString &id, RequestState state, const QString &reason, bool isDryRun) const
{
    Output &output = m_context.output;
    const Instant now = m_context.clock.now();
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return output.usage(tr("Which request? Its number is told by calendar requests."));
    auto request = TimeOffStore(m_database).request(number);
    if (!request)
        return output.fail(request.error());
    if (request->state != RequestState::Asked)
        return refuse(*request);
    const auto impact = CoverageService(m_database, now).impact(request->agent, request->span);
    if (!impact)
        return output.fail(impact.error());
    if (!isDryRun) {
        auto decision = CalendarService(m_database, now).decide(number, state, deskUser(), reason.toStdString());
        if (!decision && decision.error().code == ErrorCode::Conflict) {
            const auto theirs = TimeOffStore(m_database).request(number);
            return theirs ? refuse(*theirs) : output.fail(theirs.error());
        }
        if (!decision)
            return output.fail(decision.error());
        *request = std::move(decision->request);
    }
    if (output.isJson()) {
        output.json({{QStringLiteral("impact"), impactJson(*impact, m_names)},
                     {QStringLiteral("request"), json(*request)},
                     {QStringLiteral("is_stored"), !isDryRun}});
        return ExitDone;
    }
    writeImpact(output, *impact, m_names);
    return tell(*request, isDryRun);
}

int CalendarRequests::train(const TrainingWish &wish, bool isDryRun) const
{
    Output &output = m_context.output;
    const Instant now = m_context.clock.now();
    auto proposal = TrainingPlanService(m_database, now).propose(wish);
    if (!proposal)
        return output.fail(proposal.error());
    if (!isDryRun && !proposal->edit.isEmpty()) {
        if (const auto stored = CalendarService(m_database, now).edit(proposal->edit); !stored)
            return output.fail(stored.error());
    }
    const std::string &zone = m_names.agents.at(wish.agent).zone;
    QJsonArray sessions;
    std::vector<QStringList> rows;
    for (const Interval &session : proposal->plan.sessions) {
        sessions.push_back(
            QJsonObject{{QStringLiteral("from"), iso(session.from)}, {QStringLiteral("until"), iso(session.until)}});
        rows.push_back({localText(session.from, zone), localText(session.until, zone)});
    }
    const double shortage = static_cast<double>(qRound64(proposal->plan.addedShortage * 100)) / 100;
    const auto left = static_cast<qint64>(proposal->plan.left.count());
    if (output.isJson()) {
        output.json({{QStringLiteral("agent"), m_names.agent(wish.agent)},
                     {QStringLiteral("skill"), m_names.skill(wish.skill)},
                     {QStringLiteral("sessions"), sessions},
                     {QStringLiteral("added_shortage_minutes"), shortage},
                     {QStringLiteral("left_minutes"), left},
                     {QStringLiteral("is_stored"), !isDryRun}});
        return ExitDone;
    }
    output.table({{tr("From")}, {tr("Until")}}, rows);
    output.line(tr("%1 min of demand fall short for it.").arg(QLocale().toString(shortage, 'f', 1)));
    if (left > 0)
        output.line(tr("%1 min find no room in this time.").arg(left));
    if (isDryRun)
        output.line(tr("Nothing was stored."));
    return ExitDone;
}

} // namespace evenkeel

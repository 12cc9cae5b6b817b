// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarfiles.h"

#include "exchange/icsreader.h"
#include "exchange/icswriter.h"
#include "services/calendarreader.h"
#include "services/calendarservice.h"
#include "services/deskreader.h"
#include "services/policyservice.h"
#include "storage/calendarstore.h"
#include "storage/holidaystore.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDate>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

constexpr std::string_view OwnDomain = "@evenkeel";
constexpr std::string_view UsualUid = "usual-";

// A uid without our domain is an entry's own name again.
std::string ownName(std::string uid)
{
    if (uid.ends_with(OwnDomain))
        uid.resize(uid.size() - OwnDomain.size());
    return uid;
}

/// Takes what a file says apart into entries of agents and public holidays.
class ImportSorting final
{
public:
    ImportSorting(const CalendarImportRequest &request, const DeskNames &names, CalendarImportOutcome &outcome)
        : m_request(request)
        , m_names(names)
        , m_outcome(outcome)
    {}

    void sort(const IcsReading &reading)
    {
        const std::string region = m_request.region.isEmpty() ? reading.name : m_request.region.toStdString();
        for (const IcsEntry &entry : reading.entries) {
            const bool isNobodys = !m_request.agent.isValid() && !m_request.team.isValid();
            const bool isHoliday =
                entry.isAllDay && (m_request.areHolidays || (isNobodys && entry.isHoliday && !m_request.kind));
            if (isHoliday)
                addHoliday(entry, region);
            else
                addEntry(entry);
        }
    }

    [[nodiscard]] const std::vector<PublicHoliday> &holidays() const { return m_holidays; }
    /// Where the agents belong whom the request gives the holidays to.
    [[nodiscard]] std::vector<AgentRegion> regions() const
    {
        std::vector<AgentRegion> regions;
        if (!m_request.areHolidays || m_holidays.empty())
            return regions;
        for (const AgentId owner : ownersOf({}))
            regions.push_back({owner, m_holidays.front().region});
        return regions;
    }
    [[nodiscard]] const std::vector<CalendarEntry> &entries() const { return m_entries; }

private:
    void addHoliday(const IcsEntry &entry, const std::string &region)
    {
        const QDate first = QDate::fromString(QString::fromStdString(entry.firstDay), Qt::ISODate);
        for (int day = 0; day < entry.days; ++day)
            m_holidays.push_back({first.addDays(day).toString(Qt::ISODate).toStdString(), region, entry.summary});
    }

    [[nodiscard]] std::vector<AgentId> ownersOf(const IcsEntry &entry) const
    {
        std::vector<AgentId> owners;
        if (m_request.agent.isValid())
            return {m_request.agent};
        for (const auto &[id, agent] : m_names.agents) {
            const bool isMeant = m_request.team.isValid() ? agent.team == m_request.team
                                                          : !entry.agent.empty() && agent.name == entry.agent;
            if (agent.isActive && isMeant)
                owners.push_back(id);
        }
        return owners;
    }

    void addEntry(const IcsEntry &entry)
    {
        const std::vector<AgentId> owners = ownersOf(entry);
        if (owners.empty())
            m_outcome.unowned.push_back(entry);
        const ShiftKind unsaid = entry.isAllDay ? ShiftKind::TimeOff : ShiftKind::Meeting;
        const ShiftKind kind = m_request.kind.value_or(entry.kind.value_or(unsaid));
        for (const AgentId owner : owners) {
            // One file for a team gives everybody an entry: each has its own name.
            std::string uid = ownName(entry.uid);
            if (m_request.team.isValid())
                uid += "#" + std::to_string(owner.value);
            m_entries.push_back({{0, owner, entry.span, kind, entry.summary}, std::move(uid)});
        }
    }

    const CalendarImportRequest &m_request;
    const DeskNames &m_names;
    CalendarImportOutcome &m_outcome;
    std::vector<PublicHoliday> m_holidays;
    std::vector<CalendarEntry> m_entries;
};

/// Takes out usual hours that we wrote and that still stand; they are known without being entries.
Result<Done> leaveOutUsual(CalendarReader &reader, std::vector<CalendarEntry> &entries, CalendarImportOutcome &outcome)
{
    Interval span{Instant::max(), Instant::min()};
    for (const CalendarEntry &entry : entries) {
        if (entry.uid.starts_with(UsualUid))
            span = {std::min(span.from, entry.shift.span.from), std::max(span.until, entry.shift.span.until)};
    }
    if (span.isEmpty() || span.length() > LongestCalendarSpan)
        return Done{};
    const auto view = reader.view({span, {}});
    if (!view)
        return view.error();
    std::set<std::pair<AgentId, Interval>> usual;
    for (const CalendarEntry &entry : view->entries) {
        if (entry.uid.empty())
            usual.emplace(entry.shift.agent, entry.shift.span);
    }
    outcome.known += static_cast<int>(std::erase_if(entries, [&usual](const CalendarEntry &entry) {
        return entry.uid.starts_with(UsualUid) && usual.contains({entry.shift.agent, entry.shift.span});
    }));
    return Done{};
}

/// Compares by uid with what the workspace has.
Result<CalendarEdit> editFor(Database &database, const std::vector<CalendarEntry> &entries,
                             CalendarImportOutcome &outcome)
{
    CalendarStore store(database);
    CalendarEdit edit;
    std::set<std::pair<std::string, Instant>> seen;
    for (const CalendarEntry &entry : entries) {
        if (entry.uid.empty()) {
            edit.added.push_back(entry);
            ++outcome.added;
            continue;
        }
        if (!seen.emplace(entry.uid, entry.shift.span.from).second)
            continue; // the same event twice in one file
        const auto known = store.entriesNamed({&entry.uid, 1});
        if (!known)
            return known.error();
        const auto own = std::find_if(known->begin(), known->end(), [&entry](const CalendarEntry &one) {
            return one.shift.agent == entry.shift.agent;
        });
        if (own == known->end()) {
            edit.added.push_back(entry);
            ++outcome.added;
            continue;
        }
        CalendarEntry same = *own;
        same.shift.id = entry.shift.id;
        if (same == entry) {
            ++outcome.known;
            continue;
        }
        edit.removed.push_back(*own);
        edit.added.push_back(entry);
        ++outcome.changed;
    }
    return edit;
}

Result<int> closeSlaCalendar(Database &database, Instant now, const QString &name,
                             const std::vector<PublicHoliday> &holidays)
{
    PolicyService service(database, now);
    auto policy = DeskReader(database).policyAt(now);
    if (!policy)
        return policy.error();
    const int basedOn = policy->version;
    std::vector<std::string> *days = name == QLatin1String("*") ? &policy->sla.holidays : nullptr;
    for (BusinessCalendar &calendar : policy->sla.calendars) {
        if (calendar.name == name.toStdString())
            days = &calendar.holidays;
    }
    if (!days)
        return Error{ErrorCode::NotFound, name.toStdString()};
    std::set<std::string> all(days->begin(), days->end());
    for (const PublicHoliday &holiday : holidays)
        all.insert(holiday.day);
    if (all.size() == days->size())
        return 0;
    days->assign(all.begin(), all.end());
    return service.save(*policy, QCoreApplication::translate("CalendarFiles", "Public holidays"), basedOn);
}

} // namespace

Result<Done> writeDayPlanFile(const DayPlanView &view, const QString &file, Instant now)
{
    std::vector<IcsEntry> entries;
    for (const PlanBox &box : view.plan.boxes) {
        if (!box.ticket.isValid())
            continue;
        const DayPlanTicket &ticket = view.tickets.at(box.ticket);
        IcsEntry entry;
        entry.uid = "plan-" + std::to_string(view.agent.id.value) + "-" + std::to_string(box.ticket.value) + "-" +
                    view.date.toString(Qt::ISODate).toStdString() + "-" + std::to_string(box.part) +
                    std::string(OwnDomain);
        entry.summary = ticket.reference + " " + ticket.subject;
        entry.span = box.span;
        entry.zone = view.agent.zone;
        entries.push_back(std::move(entry));
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    target.write(writeIcs(entries, {view.agent.name, now}));
    if (!target.commit())
        return Error{ErrorCode::DiskFull, file.toStdString()};
    return Done{};
}

Result<CalendarImportOutcome> CalendarFiles::read(const CalendarImportRequest &request)
{
    CalendarReader reader(m_database, m_now);
    const auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    const auto zone = reader.deskZone();
    if (!zone)
        return zone.error();
    IcsReadOptions options;
    const auto owner = names->agents.find(request.agent);
    options.zone = owner == names->agents.end() ? *zone : owner->second.zone;
    options.window = request.window.value_or(Interval{m_now - std::chrono::days{30}, m_now + std::chrono::days{335}});
    auto reading = readIcsFile(request.file, options);
    if (!reading)
        return reading.error();
    CalendarImportOutcome outcome;
    outcome.read = static_cast<int>(reading->entries.size());
    ImportSorting sorting(request, *names, outcome);
    sorting.sort(*reading);
    outcome.refusals = std::move(reading->refusals);
    outcome.holidays = static_cast<int>(sorting.holidays().size());
    std::vector<CalendarEntry> entries = sorting.entries();
    if (const auto left = leaveOutUsual(reader, entries, outcome); !left)
        return left.error();
    auto edit = editFor(m_database, entries, outcome);
    if (!edit)
        return edit.error();
    HolidayStore holidays(m_database);
    auto holidayEdit = holidays.editFor(sorting.holidays(), sorting.regions());
    if (!holidayEdit)
        return holidayEdit.error();
    outcome.holidayEdit = std::move(*holidayEdit);
    if (request.isDryRun) {
        outcome.edit = std::move(*edit);
        return outcome;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto stored = CalendarService(m_database, m_now).edit(std::move(*edit));
    if (!stored)
        return stored.error();
    outcome.edit = std::move(*stored);
    if (const auto saved = holidays.edit(outcome.holidayEdit); !saved)
        return saved.error();
    if (!request.slaCalendar.isEmpty() && !sorting.holidays().empty()) {
        const auto version = closeSlaCalendar(m_database, m_now, request.slaCalendar, sorting.holidays());
        if (!version)
            return version.error();
        outcome.policyVersion = *version;
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return outcome;
}

Result<CalendarImportStep> CalendarFiles::repeat(CalendarImportStep step)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto edit = CalendarService(m_database, m_now).repeat(std::move(step.edit));
    if (!edit)
        return edit.error();
    step.edit = std::move(*edit);
    if (const auto done = HolidayStore(m_database).edit(step.holidays); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return step;
}

Result<int> CalendarFiles::write(const QString &file, AgentId agent, TeamId team, Interval span)
{
    const auto view = CalendarReader(m_database, m_now).view({span, team});
    if (!view)
        return view.error();
    std::vector<IcsEntry> entries;
    for (const CalendarEntry &entry : view->entries) {
        if (agent.isValid() && entry.shift.agent != agent)
            continue;
        const Agent &owner = view->names.agents.at(entry.shift.agent);
        IcsEntry written;
        written.uid = entry.uid;
        if (entry.uid.empty())
            written.uid =
                std::string(UsualUid) + std::to_string(owner.id.value) + "-" + toIsoString(entry.shift.span.from);
        if (written.uid.find('@') == std::string::npos)
            written.uid += OwnDomain;
        written.summary = entry.shift.note;
        written.span = entry.shift.span;
        written.kind = entry.shift.kind;
        written.agent = owner.name;
        written.zone = owner.zone;
        entries.push_back(std::move(written));
    }
    const QString name = agent.isValid() ? view->names.agent(agent) : view->names.team(team);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    target.write(writeIcs(entries, {name.toStdString(), m_now}));
    if (!target.commit())
        return Error{ErrorCode::DiskFull, file.toStdString()};
    return static_cast<int>(entries.size());
}

} // namespace evenkeel

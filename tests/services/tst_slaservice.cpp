// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/slaservice.h"

#include "storage/catalogstore.h"
#include "storage/decisionstore.h"
#include "storage/historystore.h"
#include "storage/policystore.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

#include <algorithm>

using namespace evenkeel;
using std::chrono::hours;

namespace {

/// Wednesday 16 March 2016, 8:00 in Berlin.
const Instant Morning = *instantFromIso("2016-03-16T07:00Z");

TicketEvent happened(TicketId ticket, Instant at, EventKind kind)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = at;
    event.kind = kind;
    return event;
}

} // namespace

class TestSlaService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = demoWorkspace(10, 12);
        QVERIFY(m_database);
    }

    void everyClockOfTheDeskAddsUp()
    {
        int traced = 0;
        for (const TicketId id : openTickets()) {
            const auto sla = readTicketSla(*m_database, id, demoNow());
            QVERIFY(sla);
            QVERIFY(sla->promises.size() >= 2);
            for (const SlaPromiseTrace &promise : sla->promises) {
                const SlaTrace &trace = promise.trace;
                Millis length{0};
                for (const SlaSegment &segment : trace.segments)
                    length += segment.span.length();
                QCOMPARE(length, trace.span.length());
                QCOMPARE(lengthOf(trace.segments, SlaSegmentKind::Running), trace.used);
                QCOMPARE(promise.split.has_value(), trace.isBreached());
                if (promise.split) {
                    QCOMPARE(promise.split->sum(), trace.used);
                }
                ++traced;
            }
        }
        QVERIFY(traced > 20);
    }

    void holidaysAreNamed()
    {
        Policy policy = *policyInForce();
        policy.sla.holidays = {"2016-03-16"};
        save(policy);
        const TicketId id = waitingSince(Morning - hours{24});
        const auto sla = readTicketSla(*m_database, id, demoNow());
        QVERIFY(sla);
        const auto &segments = sla->promises[0].trace.segments;
        QCOMPARE(segments.back().kind, SlaSegmentKind::Holiday);
        QCOMPARE(sla->holidays[static_cast<std::size_t>(segments.back().holiday)].date, std::string("2016-03-16"));
    }

    void ruleForATicketBringsItsCalendar()
    {
        Policy policy = *policyInForce();
        policy.sla.calendars = {{"Always", {"Asia/Tokyo", {}}, {}, true}};
        policy.sla.rules = {{3, "All day", true, {}, {Minutes{30}, hours{2}}, "Always"}};
        save(policy);
        const auto sla = readTicketSla(*m_database, waitingSince(Morning - hours{3}), demoNow());
        QVERIFY(sla);
        QCOMPARE(sla->rule, std::string("All day"));
        QCOMPARE(sla->calendar, std::string("Always"));
        QCOMPARE(sla->zone, std::string("Asia/Tokyo"));
        QVERIFY(sla->isAroundTheClock);
        QCOMPARE(sla->promises[0].trace.due, std::optional{Morning - hours{3} + Minutes{30}});
        QVERIFY(sla->promises[0].trace.isBreached());
    }

    void breachSaysWhatBlockedTheTicket()
    {
        // High: an hour from nine o'clock in Berlin on; nobody had room at 9:10, and nobody was there to answer.
        const TicketId id = waitingSince(Morning, Priority::High);
        Decision blocked;
        blocked.ticket = id;
        blocked.at = Morning + Minutes{70};
        blocked.agentsConsidered = 12;
        blocked.stopped[static_cast<std::size_t>(Gate::Capacity)] = 12;
        QVERIFY(DecisionStore(*m_database).add(std::vector{blocked}));
        const auto sla = readTicketSla(*m_database, id, demoNow() + Minutes{30});
        QVERIFY(sla);
        const SlaPromiseTrace &first = sla->promises[0];
        QCOMPARE(first.trace.used, Millis{Minutes{150}});
        QVERIFY(first.split.has_value());
        QCOMPARE(first.split->mainCause(), BreachCause::Capacity);
        QCOMPARE(first.split->of(BreachCause::Capacity), Millis{Minutes{140}});
        QCOMPARE(first.split->of(BreachCause::RoutingNotRun), Millis{Minutes{10}});
    }

    void skillNobodyHasIsTheCause()
    {
        const TicketId id = waitingSince(Morning, Priority::High);
        const auto skill = CatalogStore(*m_database).save(Skill{{}, "Ancient Greek", SkillKind::Product, {}});
        QVERIFY(skill);
        TicketEvent asked = happened(id, Morning, EventKind::Classified);
        asked.change.needs = std::vector<SkillNeed>{{*skill, Proficiency::Advanced, true}};
        QVERIFY(TicketStore(*m_database).append(std::vector{asked}));
        const auto sla = readTicketSla(*m_database, id, demoNow() + Minutes{30});
        QVERIFY(sla);
        QCOMPARE(sla->promises[0].split->of(BreachCause::Skill), sla->promises[0].trace.used);
    }

    void tableCountsWhatEachTicketTells()
    {
        const Interval period{demoNow() - std::chrono::days{7}, demoNow()};
        const auto table = breachTable(*m_database, period, demoNow(), {}, {});
        QVERIFY(table);
        std::array<std::int64_t, SlaKindCount> kept{};
        std::array<std::int64_t, SlaKindCount> breached{};
        Millis used{0};
        for (const TicketId id : allTickets()) {
            const auto sla = readTicketSla(*m_database, id, demoNow());
            QVERIFY(sla);
            for (const SlaPromiseTrace &promise : sla->promises) {
                const SlaTrace &trace = promise.trace;
                const auto kind = static_cast<std::size_t>(trace.promise.kind);
                if (trace.isBreached() && period.contains(*trace.due)) {
                    ++breached[kind];
                    used += trace.used;
                } else if (!trace.isBreached() && trace.isEnded() && period.contains(trace.span.until)) {
                    ++kept[kind];
                }
            }
        }
        QCOMPARE(table->kept, kept);
        QCOMPARE(table->breached, breached);
        QVERIFY(breached[0] > 0 && breached[1] > 0 && kept[0] > breached[0]);
        Millis sum{0};
        for (const Millis time : table->time)
            sum += time;
        QCOMPARE(sum, used);
        for (std::size_t kind = 0; kind < SlaKindCount; ++kind) {
            std::int64_t causes = 0;
            for (const std::int64_t number : table->byCause[kind])
                causes += number;
            QCOMPARE(causes, breached[kind]);
        }
        QVERIFY(std::is_sorted(table->worst.begin(), table->worst.end(),
                               [](const BreachLine &a, const BreachLine &b) { return a.over > b.over; }));
        QVERIFY(!table->worst.empty() && table->worst.size() <= WorstBreaches);
    }

    void emptyPeriodCountsNothing()
    {
        const Instant long_ago = *instantFromIso("1999-01-01");
        const auto table = breachTable(*m_database, {long_ago, long_ago + hours{24}}, demoNow(), {}, {});
        QVERIFY(table);
        QCOMPARE(table->tickets, std::int64_t{0});
        QVERIFY(table->worst.empty());
    }

    void tableStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto table =
            breachTable(*m_database, {demoNow() - hours{200}, demoNow()}, demoNow(), stop.get_token(), {});
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Cancelled);
    }

    void unknownTicketIsNotFound()
    {
        const auto sla = readTicketSla(*m_database, TicketId{123456789}, demoNow());
        QVERIFY(!sla);
        QCOMPARE(sla.error().code, ErrorCode::NotFound);
    }

private:
    std::vector<TicketId> allTickets()
    {
        std::vector<TicketId> ids;
        const auto read = HistoryStore(*m_database).forEachTicket([&ids](const TicketIndexRow &row) {
            ids.push_back(row.id);
            return true;
        });
        return read ? ids : std::vector<TicketId>{};
    }
    std::vector<TicketId> openTickets()
    {
        std::vector<TicketId> ids;
        const auto open = TicketStore(*m_database).openTickets();
        if (!open)
            return ids;
        for (const Ticket &ticket : *open)
            ids.push_back(ticket.id);
        return ids;
    }
    std::optional<Policy> policyInForce() { return (*PolicyStore(*m_database).inForceAt(demoNow()))->policy; }
    void save(const Policy &policy) { QVERIFY(PolicyStore(*m_database).save(policy, demoNow() - hours{1}, "test")); }
    TicketId waitingSince(Instant at, Priority priority = Priority::Normal)
    {
        TicketEvent created = happened({}, at, EventKind::Created);
        created.change.priority = priority;
        created.change.status = TicketStatus::New;
        return *TicketStore(*m_database).create("desk", {}, created);
    }

    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSlaService)
#include "tst_slaservice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedstories.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace evenkeel;

namespace {

const QString LogFile = QStringLiteral(EVENKEEL_DATA_DIR "/incidents/incident_event_log.csv");

std::vector<Ticket> ticketsOf(const ImportedStories &imported)
{
    std::vector<Ticket> tickets;
    for (const TicketStory &story : imported.stories) {
        Ticket blank;
        blank.reference = story.reference;
        tickets.push_back(project(blank, story.events));
    }
    return tickets;
}

double medianMinutes(std::vector<Millis> spans)
{
    std::sort(spans.begin(), spans.end());
    const std::size_t half = spans.size() / 2;
    const Millis middle = spans.size() % 2 == 1 ? spans[half] : (spans[half - 1] + spans[half]) / 2;
    return static_cast<double>(middle.count()) / 60000.0;
}

Instant moment(const char *iso)
{
    return instantFromIso(iso).value();
}

std::string facts(const TicketEvent &event)
{
    return std::to_string(event.origin) + toIsoString(event.at);
}

} // namespace

/// The facts of the incident log, counted once on its rows by other means.
class TestIncidentLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = importFiles({LogFile}, "servicenow");
        QVERIFY2(m_whole.tally.isOk(), m_whole.tally ? "" : m_whole.tally.error().detail.c_str());
        m_tickets = ticketsOf(m_whole);
    }

    void readsEveryRow()
    {
        QCOMPARE(m_whole.tally->rows, 141712);
        QCOMPARE(m_whole.tally->tickets, 24918);
        QCOMPARE(m_whole.tally->quarantined, 0);
        QCOMPARE(m_whole.stories.size(), std::size_t{24918});
    }

    void knowsAgentsAndGroups()
    {
        QCOMPARE(m_whole.additions.agents.size(), std::size_t{234});
        QCOMPARE(m_whole.additions.queues.size(), std::size_t{78});
        QCOMPARE(m_whole.additions.teams.size(), std::size_t{78});
        std::set<AgentId> lastAgents;
        std::set<QueueId> lastQueues;
        for (const Ticket &ticket : m_tickets) {
            lastAgents.insert(ticket.agent);
            lastQueues.insert(ticket.queue);
        }
        lastAgents.erase(AgentId{});
        lastQueues.erase(QueueId{});
        QCOMPARE(lastAgents.size(), std::size_t{220});
        QCOMPARE(lastQueues.size(), std::size_t{70});
    }

    void countsWhatWasNeverAssigned()
    {
        QCOMPARE(count([](const Ticket &ticket) { return !ticket.firstAssignedAt; }), 658);
        QCOMPARE(count([](const Ticket &ticket) { return !ticket.agent.isValid(); }), 725);
        QCOMPARE(count([](const Ticket &ticket) { return !ticket.queue.isValid(); }), 2157);
    }

    void opensWhenTheLogSays()
    {
        const auto [first, last] =
            std::minmax_element(m_tickets.begin(), m_tickets.end(),
                                [](const Ticket &a, const Ticket &b) { return a.createdAt < b.createdAt; });
        QCOMPARE(toIsoString(first->createdAt), std::string("2016-02-29T01:16:00Z"));
        QCOMPARE(toIsoString(last->createdAt), std::string("2017-02-16T14:17:00Z"));
        QCOMPARE(count([](const Ticket &ticket) {
                     return ticket.createdAt >= moment("2016-03-01") && ticket.createdAt < moment("2016-06-01");
                 }),
                 24437);
    }

    void measuresAssignmentAndResolution()
    {
        std::vector<Millis> toAssigned;
        std::vector<Millis> toResolved;
        for (const Ticket &ticket : m_tickets) {
            if (ticket.firstAssignedAt)
                toAssigned.push_back(*ticket.firstAssignedAt - ticket.createdAt);
            if (ticket.resolvedAt)
                toResolved.push_back(*ticket.resolvedAt - ticket.createdAt);
        }
        QCOMPARE(toAssigned.size(), std::size_t{24260});
        QCOMPARE(medianMinutes(toAssigned), 6.0);
        QCOMPARE(toResolved.size(), std::size_t{23362});
        QCOMPARE(std::round(medianMinutes(toResolved) / 6) / 10, 22.1);
    }

    void countsReassignmentsAndReopeningsAsTheSourceDoes()
    {
        QCOMPARE(count([](const Ticket &ticket) { return ticket.reassignments > 0; }), 11369);
        QCOMPARE(count([](const Ticket &ticket) { return ticket.reopens > 0; }), 275);
    }

    void countsMissedPromisesByPriority()
    {
        std::map<Priority, std::pair<int, int>> missed; // missed, all
        for (const Ticket &ticket : m_tickets) {
            QVERIFY(ticket.slaMet.has_value());
            missed[ticket.priority].first += *ticket.slaMet ? 0 : 1;
            missed[ticket.priority].second += 1;
        }
        QCOMPARE(missed[Priority::Urgent], std::pair(265, 270));
        QCOMPARE(missed[Priority::High], std::pair(406, 408));
        QCOMPARE(missed[Priority::Normal], std::pair(8321, 23466));
        QCOMPARE(missed[Priority::Low], std::pair(123, 774));
    }

    void sortsChannels()
    {
        std::map<std::string, int> tickets;
        std::map<ChannelId, Channel> channels;
        for (const Channel &channel : m_whole.additions.channels)
            channels[channel.id] = channel;
        for (const Ticket &ticket : m_tickets)
            ++tickets[channels[ticket.channel].name];
        const std::map<std::string, int> expected{
            {"Phone", 24688}, {"Self service", 158}, {"Email", 59}, {"IVR", 9}, {"Direct opening", 4}};
        QCOMPARE(tickets, expected);
        // The log records calls; nobody is on the line while an agent works on such a ticket.
        for (const Channel &channel : m_whole.additions.channels)
            QCOMPARE(channel.handling, Handling::Deferred);
    }

    void spreadsTicketsOverAgentsAsUnevenly()
    {
        std::map<std::string, int> tickets;
        for (const Ticket &ticket : m_tickets) {
            if (ticket.agent.isValid())
                ++tickets[m_whole.agentName(ticket.agent)];
        }
        QCOMPARE(tickets["Resolver 13"], 2982);
        QCOMPARE(tickets["Resolver 17"], 2393);
        std::vector<double> counts;
        for (const auto &[name, number] : tickets)
            counts.push_back(number);
        std::sort(counts.begin(), counts.end());
        double weighted = 0;
        for (std::size_t i = 0; i < counts.size(); ++i)
            weighted += static_cast<double>(i + 1) * counts[i];
        const double n = static_cast<double>(counts.size());
        const double gini = 2 * weighted / (n * std::accumulate(counts.begin(), counts.end(), 0.0)) - (n + 1) / n;
        QCOMPARE(std::round(gini * 10000) / 10000, 0.7240);
    }

    void standsAsTheDeskStood_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<int>("tickets");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("withoutAgent");
        QTest::addColumn<double>("median");
        QTest::addColumn<int>("most");
        QTest::newRow("8 March") << QByteArray("2016-03-08T10:00Z") << 2640 << 1426 << 287 << 5.0 << 162;
        QTest::newRow("16 March") << QByteArray("2016-03-16T10:00Z") << 4871 << 1809 << 531 << 3.5 << 185;
        QTest::newRow("11 May") << QByteArray("2016-05-11T15:00Z") << 20217 << 1303 << 245 << 5.0 << 67;
    }

    void standsAsTheDeskStood()
    {
        QFETCH(QByteArray, until);
        QFETCH(int, tickets);
        QFETCH(int, open);
        QFETCH(int, withoutAgent);
        QFETCH(double, median);
        QFETCH(int, most);
        const Instant at = moment(until.constData());
        const ImportedStories imported = importFiles({LogFile}, "servicenow", {.until = at});
        QVERIFY(imported.tally.isOk());
        std::map<AgentId, int> perAgent;
        int openCount = 0;
        int free = 0;
        for (const Ticket &ticket : ticketsOf(imported)) {
            QVERIFY(ticket.updatedAt <= at);
            QVERIFY(!ticket.resolvedAt || *ticket.resolvedAt <= at);
            QVERIFY(!ticket.closedAt || *ticket.closedAt <= at);
            if (!isOpen(ticket.status))
                continue;
            ++openCount;
            if (ticket.agent.isValid())
                ++perAgent[ticket.agent];
            else
                ++free;
        }
        std::vector<int> loads;
        for (const auto &[agent, number] : perAgent)
            loads.push_back(number);
        std::sort(loads.begin(), loads.end());
        const std::size_t half = loads.size() / 2;
        const double middle = loads.size() % 2 == 1 ? loads[half] : (loads[half - 1] + loads[half]) / 2.0;
        QCOMPARE(imported.tally->tickets, tickets);
        QCOMPARE(openCount, open);
        QCOMPARE(free, withoutAgent);
        QCOMPARE(middle, median);
        QCOMPARE(loads.back(), most);
    }

    void tellsNothingUntilAMomentThatTheWholeLogDoesNotTell()
    {
        const Instant at = moment("2016-03-16T10:00Z");
        const ImportedStories until = importFiles({LogFile}, "servicenow", {.until = at});
        std::map<std::string, const TicketStory *> whole;
        for (const TicketStory &story : m_whole.stories)
            whole[story.reference] = &story;
        for (const TicketStory &story : until.stories) {
            std::vector<std::string> early;
            for (const TicketEvent &event : story.events)
                early.push_back(facts(event));
            std::vector<std::string> expected;
            for (const TicketEvent &event : whole.at(story.reference)->events) {
                if (event.at <= at)
                    expected.push_back(facts(event));
            }
            if (early != expected)
                QFAIL(story.reference.c_str());
        }
    }

    void numbersEveryFactOnce()
    {
        for (const TicketStory &story : m_whole.stories) {
            std::set<std::uint64_t> origins;
            for (const TicketEvent &event : story.events)
                origins.insert(event.origin);
            QCOMPARE(origins.size(), story.events.size());
            QVERIFY(!origins.contains(0));
        }
    }

private:
    template <class Predicate>
    int count(const Predicate &predicate) const
    {
        return static_cast<int>(std::count_if(m_tickets.begin(), m_tickets.end(), predicate));
    }

    ImportedStories m_whole;
    std::vector<Ticket> m_tickets;
};

QTEST_GUILESS_MAIN(TestIncidentLog)
#include "tst_incidentlog.moc"

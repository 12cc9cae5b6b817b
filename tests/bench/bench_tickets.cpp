// SPDX-License-Identifier: GPL-3.0-or-later
// A million tickets: reading them in, filtering letter by letter, sorting, scrolling. Prints a table and one JSON
// line for each figure.
#include "base/random.h"
#include "desktop/style/theme.h"
#include "desktop/tickets/filterfield.h"
#include "desktop/tickets/ticketsmodel.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/tickettable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace evenkeel;

namespace {

constexpr std::int64_t Tickets = 1'000'000;
const Instant Noon = *instantFromIso("2016-05-11T15:00Z");

struct Figure
{
    const char *name;
    double value;
    double target;
    const char *unit;
};

void print(const Figure &figure)
{
    const bool isMet = figure.value <= figure.target;
    std::printf("%-44s %10.2f %-3s  target %8.1f  %s\n", figure.name, figure.value, figure.unit, figure.target,
                isMet ? "met" : "missed");
    std::printf("{\"bench\":\"tickets\",\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"target\":%.1f,\"met\":%s}\n",
                figure.name, figure.value, figure.unit, figure.target, isMet ? "true" : "false");
    std::fflush(stdout);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[at];
}

double millis(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Resident memory of this process in megabytes; 0 where the system does not tell.
double residentMegabytes()
{
    std::FILE *status = std::fopen("/proc/self/status", "r");
    if (!status)
        return 0;
    std::array<char, 256> line{};
    long kilobytes = 0;
    while (std::fgets(line.data(), line.size(), status)) {
        if (std::sscanf(line.data(), "VmRSS: %ld kB", &kilobytes) == 1)
            break;
    }
    std::fclose(status);
    return static_cast<double>(kilobytes) / 1024;
}

std::string subject(Random &random)
{
    static const std::array words{"refund",  "Invoice", "password", "reset",  "Überweisung", "login",  "error",
                                  "payment", "card",    "shipping", "export", "Rechnung",    "report", "timeout",
                                  "account", "upgrade", "missing",  "slow",   "printer",     "access"};
    std::string text;
    const int count = random.between(3, 7);
    for (int i = 0; i < count; ++i) {
        text += i ? " " : "";
        text += words[random.below(words.size())];
    }
    return text;
}

std::unique_ptr<TicketIndex> makeIndex()
{
    Random random(2016);
    auto index = std::make_unique<TicketIndex>();
    index->reserve(Tickets);
    const Intervals always({{Noon - std::chrono::days(900), Noon + std::chrono::days(900)}});
    index->setSlaTerms({WorkingTime(always), 0.75});
    for (std::int64_t i = 1; i <= Tickets; ++i) {
        const std::string reference = "INC" + std::to_string(1'000'000 + i);
        const std::string text = subject(random);
        const std::string customer = "Caller " + std::to_string(random.below(50'000));
        IndexedTicket ticket;
        ticket.id = TicketId{i};
        ticket.reference = reference;
        ticket.subject = text;
        ticket.customer = customer;
        ticket.createdAt = Noon - std::chrono::seconds((Tickets - i) * 60 + random.between(0, 59));
        ticket.priority = static_cast<Priority>(random.below(PriorityCount));
        ticket.agent = AgentId{static_cast<std::int64_t>(random.below(1000))};
        ticket.queue = QueueId{static_cast<std::int64_t>(random.below(80))};
        ticket.category = CategoryId{static_cast<std::int64_t>(random.below(60))};
        ticket.channel = ChannelId{1 + static_cast<std::int64_t>(random.below(6))};
        ticket.effort = random.between(1, 10);
        const bool isStillOpen = i > Tickets - 10'000;
        ticket.status = static_cast<TicketStatus>(isStillOpen ? random.below(4) : 4 + random.below(2));
        if (isStillOpen)
            ticket.sla = SlaClock{SlaKind::Resolution, ticket.createdAt, std::chrono::hours(48), Millis{0}, false, {}};
        else
            ticket.resolvedAt = ticket.createdAt + std::chrono::minutes(random.between(5, 9000));
        ticket.slaMet = random.chance(0.7);
        index->add(ticket);
    }
    return index;
}

DeskNames makeNames()
{
    DeskNames names;
    for (std::int64_t i = 1; i < 1000; ++i) {
        Agent agent;
        agent.id = AgentId{i};
        agent.name = "Agent " + std::to_string(i);
        agent.team = TeamId{1 + i % 20};
        names.agents[agent.id] = agent;
    }
    for (std::int64_t i = 1; i < 80; ++i)
        names.queues[QueueId{i}].name = "Queue " + std::to_string(i);
    for (std::int64_t i = 1; i < 60; ++i)
        names.categories[CategoryId{i}].name = "Category " + std::to_string(i);
    for (std::int64_t i = 1; i <= 6; ++i)
        names.channels[ChannelId{i}] = {ChannelId{i}, "Channel", static_cast<ChannelKind>(i - 1), Handling::Deferred};
    return names;
}

/// Runs the change and waits until its answer is painted.
template <class Change>
double shownAfter(TicketsPage &page, Change change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    while (!page.isSettled())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    page.table()->viewport()->repaint();
    return millis(timer);
}

void measureFilter(TicketsPage &page)
{
    std::vector<double> times;
    for (const char *text : {"refund card", "überweisung is:open", "agent:\"agent 77\" slow", "zzzz", "inc15",
                             "priority:urgent -status:closed printer", "sla:breached login", "e", "age:>300d reset"}) {
        const QString typed = QString::fromUtf8(text);
        page.field()->clear();
        for (qsizetype length = 1; length <= typed.size(); ++length)
            times.push_back(shownAfter(page, [&] { page.field()->setText(typed.left(length)); }));
        for (qsizetype length = typed.size() - 1; length > 0; --length)
            times.push_back(shownAfter(page, [&] { page.field()->setText(typed.left(length)); }));
        // Pasted at once: nothing narrower was asked before.
        page.field()->clear();
        times.push_back(shownAfter(page, [&] { page.field()->setText(typed); }));
    }
    shownAfter(page, [&] { page.field()->clear(); });
    print({"filter keystroke to painted, p95", percentile(times, 0.95), 100, "ms"});
    print({"filter keystroke to painted, median", percentile(times, 0.5), 100, "ms"});
}

void measureSort(TicketsPage &page)
{
    std::vector<double> times;
    for (int round = 0; round < 2; ++round) {
        for (int column = 0; column < TicketColumn::Count; ++column) {
            TicketView view = page.view();
            view.sortColumn = column;
            view.order = round == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            times.push_back(shownAfter(page, [&] { page.setView(view); }));
        }
    }
    print({"sort by any column to painted, p95", percentile(times, 0.95), 300, "ms"});
    print({"sort by any column to painted, median", percentile(times, 0.5), 100, "ms"});
}

void measureScroll(TicketsPage &page)
{
    Random random(5);
    std::vector<double> steps;
    std::vector<double> jumps;
    QScrollBar *bar = page.table()->verticalScrollBar();
    for (int i = 0; i < 600; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + 3);
        page.table()->viewport()->repaint();
        steps.push_back(millis(timer));
    }
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(random.below(static_cast<std::uint64_t>(bar->maximum()))));
        page.table()->viewport()->repaint();
        jumps.push_back(millis(timer));
    }
    print({"scroll step, p99", percentile(steps, 0.99), 16, "ms"});
    print({"jump to a far place, p99", percentile(jumps, 0.99), 16, "ms"});
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    Theme theme(application);
    theme.apply(ThemeChoice::Light);

    QElapsedTimer timer;
    timer.start();
    auto index = makeIndex();
    print({"fill the index with a million tickets", millis(timer) / 1000, 5, "s"});
    print({"index in memory", static_cast<double>(index->bytes()) / 1e6, 120, "MB"});

    TicketsPage page({});
    page.setNames(makeNames());
    page.resize(1288, 876);
    page.show();
    const double shown = shownAfter(page, [&] { page.setIndex(std::move(index)); });
    print({"index handed over to first painted page", shown, 1000, "ms"});
    measureFilter(page);
    measureSort(page);
    measureScroll(page);
    print({"whole process in memory", residentMegabytes(), 300, "MB"});
    return 0;
}

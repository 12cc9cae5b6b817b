// SPDX-License-Identifier: GPL-3.0-or-later
// How good and how fast a batch by least cost is, beside the dispatcher who decides one ticket at a time, and a
// rebalance. Measures the whole of planBatch() and planRebalance(): reading the desk, planning, carrying out. Without
// arguments everything is run; else what is named: small, medium, batch, large, rebalance.
#include "batchdesks.h"
#include "figures.h"

#include "routing/batch/batchcheck.h"
#include "routing/batch/batchplan.h"
#include "routing/batch/rebalanceplan.h"
#include "routing/dispatcher.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace evenkeel;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Asks to stop when the time is over, as a caller with a time limit does.
class StopClock
{
public:
    explicit StopClock(double seconds)
        : m_thread([this, seconds](const std::stop_token &isOver) {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, isOver, std::chrono::duration<double>(seconds), [] { return false; });
            m_stop.request_stop();
        })
    {}

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

struct OneByOne
{
    double seconds = 0;
    double cost = 0;
};

OneByOne decideOneByOne(DeskPicture picture)
{
    picture.askedMethod = AssignmentMethod::LeastCost;
    const auto start = Clock::now();
    Dispatcher dispatcher = std::move(Dispatcher::create(picture).value());
    const std::vector<Decision> decisions = dispatcher.route();
    const double seconds = secondsSince(start);
    return {seconds, batchCostOf(picture, decisions)};
}

struct Trial
{
    std::string name;
    bench::DeskSize size;
    double stopAfter = 0; ///< seconds; carrying the plan out comes after
    double allowed = 0;   ///< seconds for all of it
    int runs = 3;
};

/// Prints a line of the table and returns the figures.
std::vector<bench::Figure> measure(const Trial &trial)
{
    const DeskPicture picture = bench::batchDesk(trial.size);
    std::vector<double> seconds;
    std::vector<double> gaps;
    BatchPlan plan;
    for (int run = 0; run < trial.runs; ++run) {
        const StopClock clock(trial.stopAfter);
        const auto start = Clock::now();
        plan = planBatch(picture, {.threads = 2}, clock.token(), {}).value();
        seconds.push_back(secondsSince(start));
        gaps.push_back(100 * plan.gap());
        if (const auto faults = checkBatch(picture, plan); !faults.empty()) {
            std::fprintf(stderr, "%s: the plan has %zu faults\n", trial.name.c_str(), faults.size());
            std::exit(1);
        }
    }
    const OneByOne plain = decideOneByOne(picture);
    std::printf("%-44s %7d %6d %12.0f %12.0f %12.0f %7.3f %7.2f %7.2f %6d\n", trial.name.c_str(),
                plan.assigned + plan.unassigned, plan.assigned, plain.cost, plan.objective, plan.lowerBound,
                bench::median(gaps), bench::median(seconds), plain.seconds, plan.rounds);
    std::fflush(stdout);
    return {{trial.name + ": gap", bench::median(gaps), "%", 1.0},
            {trial.name + ": time", bench::median(seconds), "s", trial.allowed}};
}

std::vector<bench::Figure> measureRebalance(const std::string &name, bench::Rules rules)
{
    const DeskPicture picture = bench::unevenDesk(300, 10'000, rules);
    std::vector<double> seconds;
    RebalancePlan plan;
    for (int run = 0; run < 5; ++run) {
        const auto start = Clock::now();
        plan = planRebalance(picture, {}, {}, {}).value();
        seconds.push_back(secondsSince(start));
    }
    return {{name + ": time", bench::median(seconds), "s", 1.0},
            {name + ": moves", static_cast<double>(plan.moves.size()), ""},
            {name + ": moves at least", static_cast<double>(plan.fewestMoves), ""},
            {name + ": nobody may take", static_cast<double>(plan.stuck.size()), ""},
            {name + ": agents above, before", static_cast<double>(plan.before.agentsOver), ""},
            {name + ": agents above, after", static_cast<double>(plan.after.agentsOver), ""}};
}

std::string crowdText(double crowd)
{
    return crowd < 1 ? "room for all" : crowd > 1 ? "room for half" : "just room";
}

std::vector<Trial> trials(const std::set<std::string> &named)
{
    const auto isAsked = [&named](const char *name) { return named.empty() || named.contains(name); };
    std::vector<Trial> trials;
    for (const bench::Rules rules : {bench::Rules::Plain, bench::Rules::Full}) {
        const std::string with = rules == bench::Rules::Full ? ", full" : ", plain";
        for (const double crowd : {0.5, 1.0, 2.0}) {
            const std::string room = crowdText(crowd) + with;
            const auto size = [&](int agents, int waiting) {
                return bench::DeskSize{.agents = agents, .waiting = waiting, .crowd = crowd, .rules = rules};
            };
            if (isAsked("small")) {
                trials.push_back({"24 waiting, 8 agents, " + room, size(8, 24), 1, 1});
                trials.push_back({"100 waiting, 20 agents, " + room, size(20, 100), 1, 1});
                trials.push_back({"500 waiting, 60 agents, " + room, size(60, 500), 2, 2});
            }
            if (isAsked("medium"))
                trials.push_back({"2,000 waiting, 200 agents, " + room, size(200, 2000), 1.8, 2});
            if (isAsked("batch"))
                trials.push_back({"10,000 waiting, 1,000 agents, " + room, size(1000, 10'000), 1.7, 2});
            if (isAsked("large"))
                trials.push_back({"100,000 waiting, 1,000 agents, " + room, size(1000, 100'000), 55, 60, 1});
        }
    }
    return trials;
}

} // namespace

int main(int argc, char **argv)
{
    const std::set<std::string> named(argv + 1, argv + argc);
    std::vector<bench::Figure> figures;
    std::printf("%-44s %7s %6s %12s %12s %12s %7s %7s %7s %6s\n", "minutes of cost", "waiting", "given", "one by one",
                "batch", "bound", "gap %", "s", "s 1by1", "rounds");
    for (const Trial &trial : trials(named)) {
        for (bench::Figure &figure : measure(trial))
            figures.push_back(std::move(figure));
    }
    if (named.empty() || named.contains("rebalance")) {
        for (bench::Figure &figure : measureRebalance("rebalance 10,000 of 300 agents, plain", bench::Rules::Plain))
            figures.push_back(std::move(figure));
        for (bench::Figure &figure : measureRebalance("rebalance 10,000 of 300 agents, full", bench::Rules::Full))
            figures.push_back(std::move(figure));
    }
    bench::print("batch and rebalance, 2 threads", figures);
    return 0;
}

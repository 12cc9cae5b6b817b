// SPDX-License-Identifier: GPL-3.0-or-later
// The assignment solver on the instances of the literature, beside greedy with regret and CBC.
//
//     bench_assign --data DIR [--time-limit S] [--threads N] [--only PREFIX] [--generated] [--large] [--no-cbc]
//
// DIR holds files in the gap format and bounds.txt. --generated adds instances of types d and e up to 40 x 400 made
// here, --large those up to 80 x 1,600; their best known value is our bound.
#include "cbcrun.h"
#include "figures.h"
#include "greedyregret.h"

#include "routing/assignment/assignmentcheck.h"
#include "routing/assignment/assignmentsolver.h"
#include "support/assignmentinstances.h"

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <thread>

using namespace evenkeel;

namespace {

struct Setting
{
    std::string data;
    std::string only;
    double timeLimit = 10;
    int threads = 2;
    bool isGenerated = false;
    bool isLarge = false;
    bool hasCbc = true;
};

struct Instance
{
    std::string name;
    AssignmentProblem problem;
    std::int64_t bestKnown = 0; ///< 0: nobody knows
};

struct Row
{
    double distance = 0; ///< of the objective to the best known, or to the bound
    double boundDistance = 0;
    bool isProved = false;
    double seconds = 0;
};

bool readInstance(const std::filesystem::path &file, AssignmentProblem &problem)
{
    std::ifstream in(file);
    if (!(in >> problem.agents >> problem.jobs) || problem.agents < 1 || problem.jobs < 1 || problem.agents > 10'000 ||
        problem.jobs > 100'000)
        return false;
    const auto read = [&in](std::size_t count, std::vector<std::int64_t> &numbers) {
        std::int64_t number = 0;
        while (numbers.size() < count && in >> number)
            numbers.push_back(number);
        return numbers.size() == count;
    };
    const auto agents = static_cast<std::size_t>(problem.agents);
    const auto pairs = agents * static_cast<std::size_t>(problem.jobs);
    return read(pairs, problem.costs) && read(pairs, problem.weights) && read(agents, problem.capacities);
}

std::map<std::string, std::int64_t> readBestKnown(const std::filesystem::path &folder)
{
    std::map<std::string, std::int64_t> best;
    std::ifstream in(folder / "bounds.txt");
    std::string name;
    std::int64_t lower = 0;
    std::int64_t value = 0;
    while (in >> name >> lower >> value)
        best[name.substr(0, name.rfind("_Min"))] = value;
    return best;
}

std::vector<Instance> instances(const Setting &setting)
{
    std::vector<Instance> list;
    const auto best = readBestKnown(setting.data);
    for (const auto &[name, value] : best) {
        Instance instance{name, {}, value};
        if (readInstance(std::filesystem::path(setting.data) / name, instance.problem))
            list.push_back(std::move(instance));
    }
    const auto add = [&list](int agents, int jobs) {
        for (const auto &[kind, letter] :
             {std::pair(fixture::AssignmentKind::D, "d"), std::pair(fixture::AssignmentKind::E, "e")})
            list.push_back({std::string(letter) + " " + std::to_string(agents) + " x " + std::to_string(jobs),
                            fixture::assignmentInstance(kind, agents, jobs, 1), 0});
    };
    constexpr std::pair<int, int> usual[] = {{5, 100},  {10, 100}, {20, 100}, {5, 200}, {10, 200},
                                             {20, 200}, {10, 400}, {20, 400}, {40, 400}};
    constexpr std::pair<int, int> large[] = {{15, 900}, {30, 900}, {60, 900}, {20, 1600}, {40, 1600}, {80, 1600}};
    if (setting.isGenerated) {
        for (const auto &[agents, jobs] : usual)
            add(agents, jobs);
    }
    if (setting.isLarge) {
        for (const auto &[agents, jobs] : large)
            add(agents, jobs);
    }
    std::erase_if(list, [&setting](const Instance &of) { return of.name.rfind(setting.only, 0) != 0; });
    return list;
}

AssignmentPlan solve(const AssignmentProblem &problem, const Setting &setting, double &seconds, double &cpuSeconds)
{
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    const std::jthread clock([&](const std::stop_token &gone) {
        std::unique_lock lock(mutex);
        wakeUp.wait_for(lock, gone, std::chrono::duration<double>(setting.timeLimit), [] { return false; });
        stop.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    const auto plan = solveAssignment(problem, {.threads = setting.threads}, stop.get_token(), {});
    cpuSeconds = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return plan ? *plan : AssignmentPlan{};
}

std::string shareText(std::optional<double> share)
{
    char text[32] = "-";
    if (share)
        std::snprintf(text, sizeof text, "%.3f %%", 100 * *share);
    return text;
}

std::optional<double> distance(std::optional<double> value, double from)
{
    return value ? std::optional((*value - from) / std::max(1.0, std::abs(from))) : std::nullopt;
}

Row measure(const Instance &instance, const Setting &setting, const std::string &folder)
{
    const AssignmentProblem &problem = instance.problem;
    Row row;
    double cpuSeconds = 0;
    const AssignmentPlan plan = solve(problem, setting, row.seconds, cpuSeconds);
    const bool isSound = checkAssignmentPlan(problem, plan).empty();
    const auto bound = static_cast<double>(plan.lowerBound.value_or(0));
    const double from = instance.bestKnown != 0 ? static_cast<double>(instance.bestKnown) : bound;
    const auto greedy = bench::greedyWithRegret(problem);
    const bench::CbcAnswer cbc =
        setting.hasCbc ? bench::runCbc(problem, folder, setting.timeLimit, setting.threads) : bench::CbcAnswer{};
    row.isProved = plan.status == AssignmentStatus::Optimal;
    row.distance = plan.isFeasible() ? *distance(static_cast<double>(plan.objective), from) : 1;
    row.boundDistance = plan.isFeasible() ? (from - bound) / std::max(1.0, std::abs(from)) : 1;
    const auto mthg = greedy ? std::optional(static_cast<double>(bench::costOf(problem, *greedy))) : std::nullopt;
    std::printf("%-12s %3d x %4d %10lld %10lld %10lld %9s %9s %6.2f %6.2f %s %10s %10s %6.2f%s\n",
                instance.name.c_str(), problem.agents, problem.jobs, static_cast<long long>(instance.bestKnown),
                static_cast<long long>(plan.objective), static_cast<long long>(plan.lowerBound.value_or(0)),
                shareText(row.distance).c_str(), shareText(row.boundDistance).c_str(), row.seconds, cpuSeconds,
                row.isProved ? "proved" : "      ", shareText(distance(mthg, from)).c_str(),
                shareText(distance(cbc.objective, from)).c_str(), cbc.seconds,
                !isSound        ? "  UNSOUND"
                : cbc.isOptimal ? "  (cbc proved)"
                                : "");
    std::fflush(stdout);
    return row;
}

bool readSetting(int argc, char **argv, Setting &setting)
{
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const auto value = [&]() -> std::string { return i + 1 < argc ? argv[++i] : ""; };
        if (word == "--data")
            setting.data = value();
        else if (word == "--time-limit")
            setting.timeLimit = std::atof(value().c_str());
        else if (word == "--threads")
            setting.threads = std::max(1, std::atoi(value().c_str()));
        else if (word == "--only")
            setting.only = value();
        else if (word == "--generated")
            setting.isGenerated = true;
        else if (word == "--large")
            setting.isLarge = true;
        else if (word == "--no-cbc")
            setting.hasCbc = false;
        else
            return false;
    }
    return setting.timeLimit > 0 && !(setting.data.empty() && !setting.isGenerated && !setting.isLarge);
}

} // namespace

int main(int argc, char **argv)
{
    Setting setting;
    if (!readSetting(argc, argv, setting)) {
        std::fprintf(stderr, "bench_assign --data DIR [--time-limit S] [--threads N] [--only PREFIX] [--generated] "
                             "[--large] [--no-cbc]\n");
        return 2;
    }
    const std::string folder =
        (std::filesystem::temp_directory_path() / ("bench_assign_" + std::to_string(std::time(nullptr)))).string();
    std::filesystem::create_directories(folder);
    std::printf("%-12s %-10s %10s %10s %10s %9s %9s %6s %6s %6s %10s %10s %6s\n", "instance", "size", "best known",
                "objective", "bound", "above", "below", "s", "cpu s", "", "MTHG", "CBC", "s");
    double worst = 0;
    double worstBound = 0;
    double slowest = 0;
    int proved = 0;
    const std::vector<Instance> all = instances(setting);
    for (const Instance &instance : all) {
        const Row row = measure(instance, setting, folder);
        worst = std::max(worst, row.distance);
        worstBound = std::max(worstBound, row.boundDistance);
        slowest = std::max(slowest, row.seconds);
        proved += row.isProved ? 1 : 0;
    }
    std::filesystem::remove_all(folder);
    bench::print("assignment problems, " + std::to_string(setting.threads) + " threads",
                 {{"objective above the best known, worst", 100 * worst, "%", 0.2},
                  {"bound below the best known, worst", 100 * worstBound, "%", 0.1},
                  {"instances", static_cast<double>(all.size()), ""},
                  {"of them proved optimal", static_cast<double>(proved), ""},
                  {"slowest", slowest, "s", setting.timeLimit * 1.05}});
    return 0;
}

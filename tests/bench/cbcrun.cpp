// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbcrun.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace bench {

using evenkeel::AssignmentProblem;

namespace {

std::string variable(int agent, int job)
{
    return "x" + std::to_string(agent) + "_" + std::to_string(job);
}

/// In the LP format: no line may grow too long for its readers.
void writeModel(const AssignmentProblem &problem, const std::string &file)
{
    std::ofstream out(file);
    out << "Minimize\n obj:\n";
    for (int agent = 0; agent < problem.agents; ++agent) {
        for (int job = 0; job < problem.jobs; ++job)
            out << " + " << problem.cost(agent, job) << ' ' << variable(agent, job) << '\n';
    }
    out << "Subject To\n";
    for (int job = 0; job < problem.jobs; ++job) {
        out << " j" << job << ":\n";
        for (int agent = 0; agent < problem.agents; ++agent)
            out << " + " << variable(agent, job) << '\n';
        out << " = 1\n";
    }
    for (int agent = 0; agent < problem.agents; ++agent) {
        out << " a" << agent << ":\n";
        for (int job = 0; job < problem.jobs; ++job)
            out << " + " << problem.weight(0, agent, job) << ' ' << variable(agent, job) << '\n';
        out << " <= " << problem.capacity(0, agent) << '\n';
    }
    out << "Binaries\n";
    for (int agent = 0; agent < problem.agents; ++agent) {
        for (int job = 0; job < problem.jobs; ++job)
            out << ' ' << variable(agent, job) << '\n';
    }
    out << "End\n";
}

/// The first line of a solution: "Optimal - objective value 1931.00000000", "Stopped on time - objective value …",
/// "Stopped on time (no integer solution - continuous used) - objective value …".
void readAnswer(const std::string &file, CbcAnswer &answer)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    const std::size_t at = line.find("objective value");
    if (at == std::string::npos || line.find("no integer solution") != std::string::npos ||
        line.rfind("Infeas", 0) == 0)
        return;
    answer.isOptimal = line.rfind("Optimal", 0) == 0;
    answer.objective = std::strtod(line.c_str() + at + 15, nullptr);
}

} // namespace

CbcAnswer runCbc(const AssignmentProblem &problem, const std::string &folder, double timeLimit, int threads)
{
    CbcAnswer answer;
    const std::string model = folder + "/cbc.lp";
    const std::string solution = folder + "/cbc.sol";
    std::filesystem::remove(solution);
    writeModel(problem, model);
    const std::string command = "cbc '" + model + "' timeMode elapsed sec " + std::to_string(timeLimit) + " threads " +
                                std::to_string(threads) + " solve solution '" + solution + "' > /dev/null 2>&1";
    const auto start = std::chrono::steady_clock::now();
    const int code = std::system(command.c_str());
    answer.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    answer.isThere = code == 0;
    if (answer.isThere)
        readAnswer(solution, answer);
    return answer;
}

} // namespace bench

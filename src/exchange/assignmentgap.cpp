// SPDX-License-Identifier: GPL-3.0-or-later
// The gap format: numbers between blanks, line ends where they please the writer.
#include "exchange/assignmentnumber.h"
#include "exchange/assignmentreader.h"

#include <algorithm>
#include <string_view>

namespace evenkeel {

namespace {

// Counts beyond this are no problem anybody states as text.
constexpr std::int64_t MostOfAKind = 10'000'000;

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f' || letter == '\v';
}

std::string shown(std::string_view word)
{
    constexpr std::size_t most = 40;
    return std::string(word.substr(0, most)) + (word.size() > most ? "..." : "");
}

class GapWalk
{
public:
    GapWalk(std::string_view text, std::string file)
        : m_text(text)
        , m_file(std::move(file))
    {}

    Result<AssignmentDocument> read()
    {
        AssignmentDocument document;
        const std::int64_t agents = count("agents");
        const std::int64_t jobs = count("jobs");
        // Every number takes a digit and a blank; the last blank may be missing.
        if (!m_error && 2 * (agents * jobs) + agents > static_cast<std::int64_t>(m_text.size() - m_at) / 2 + 1)
            fail("too short for " + std::to_string(agents) + " agents and " + std::to_string(jobs) + " jobs");
        const std::vector<AssignmentNumber> costs = numbers(agents * jobs, "costs", false);
        const std::vector<AssignmentNumber> weights = numbers(agents * jobs, "weights", true);
        const std::vector<AssignmentNumber> capacities = numbers(agents, "capacities", true);
        if (const std::string_view word = next(); !m_error && !word.empty())
            fail("more numbers than costs, weights and capacities: " + shown(word));
        if (m_error)
            return *m_error;
        document.problem.agents = static_cast<int>(agents);
        document.problem.jobs = static_cast<int>(jobs);
        document.costDecimals = mostDecimals(costs);
        const int decimals = std::max(mostDecimals(weights), mostDecimals(capacities));
        auto wholeCosts = scaledNumbers(costs, document.costDecimals);
        auto wholeWeights = scaledNumbers(weights, decimals);
        auto wholeCapacities = scaledNumbers(capacities, decimals);
        if (!wholeCosts || !wholeWeights || !wholeCapacities)
            return Error{ErrorCode::BadFormat, m_file + ": numbers both too large and too exact"};
        document.problem.costs = std::move(wholeCosts).value();
        document.problem.weights = std::move(wholeWeights).value();
        document.problem.capacities = std::move(wholeCapacities).value();
        return document;
    }

private:
    void fail(const std::string &reason)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadFormat, m_file + ": line " + std::to_string(m_line) + ": " + reason};
    }

    std::string_view next()
    {
        for (; m_at < m_text.size() && isBlank(m_text[m_at]); ++m_at)
            m_line += m_text[m_at] == '\n' ? 1 : 0;
        const std::size_t from = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }

    std::int64_t count(const char *what)
    {
        const std::string_view word = m_error ? std::string_view() : next();
        const auto number = AssignmentNumber::fromText(word);
        if (number && number->decimals == 0 && number->digits > 0 && number->digits <= MostOfAKind)
            return number->digits;
        fail(std::string("not a number of ") + what + ": " + shown(word));
        return 0;
    }

    std::vector<AssignmentNumber> numbers(std::int64_t wanted, const char *what, bool isAmount)
    {
        std::vector<AssignmentNumber> list;
        while (!m_error && static_cast<std::int64_t>(list.size()) < wanted) {
            const std::string_view word = next();
            if (word.empty())
                fail("the file ends after " + std::to_string(list.size()) + " of " + std::to_string(wanted) + " " +
                     what);
            else if (const auto number = AssignmentNumber::fromText(word); !number)
                fail("not a number of at most 15 digits and six decimals: " + shown(word));
            else if (number->digits < 0 && isAmount)
                fail(std::string("negative among the ") + what + ": " + shown(word));
            else
                list.push_back(*number);
        }
        return list;
    }

    std::string_view m_text;
    std::string m_file;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::optional<Error> m_error;
};

} // namespace

Result<AssignmentDocument> readGapProblem(const QByteArray &text, const QString &file)
{
    return GapWalk({text.constData(), static_cast<std::size_t>(text.size())}, file.toStdString()).read();
}

} // namespace evenkeel

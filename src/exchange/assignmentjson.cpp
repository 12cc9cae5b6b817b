// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON format of resources/assignment/problem.schema.json.
#include "exchange/assignmentnumber.h"
#include "exchange/assignmentreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace evenkeel {

namespace {

std::string indexed(const std::string &path, qsizetype at)
{
    return path + "[" + std::to_string(at) + "]";
}

// Walks one problem. The first mistake is kept with its place; what follows it does not matter any more.
class AssignmentWalk
{
public:
    explicit AssignmentWalk(std::string file)
        : m_file(std::move(file))
    {}

    Result<AssignmentDocument> read(const QJsonObject &root)
    {
        allow(root, "", {"$schema", "title", "costs", "resources", "forbidden", "unassigned_cost"});
        readCosts(root.value(QLatin1String("costs")));
        readResources(root.value(QLatin1String("resources")));
        readForbidden(root.value(QLatin1String("forbidden")));
        readUnassigned(root.value(QLatin1String("unassigned_cost")));
        finish();
        if (m_error)
            return *m_error;
        return std::move(m_document);
    }

private:
    void fail(const std::string &key, const std::string &reason)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadFormat, m_file + ": " + key + ": " + reason};
    }

    void allow(const QJsonObject &object, const std::string &path, std::initializer_list<std::string_view> keys)
    {
        for (const QString &key : object.keys()) {
            const std::string name = key.toStdString();
            if (std::find(keys.begin(), keys.end(), name) == keys.end())
                fail(path.empty() ? name : path + "." + name, "unknown key");
        }
    }

    QJsonArray array(const QJsonValue &value, const std::string &path)
    {
        if (!value.isArray())
            fail(path, value.isUndefined() ? "missing" : "not a list");
        return value.toArray();
    }

    void number(const QJsonValue &value, const std::string &path, std::vector<AssignmentNumber> &list)
    {
        const auto number = value.isDouble() ? AssignmentNumber::fromDouble(value.toDouble()) : std::nullopt;
        if (!number)
            fail(path, "not a number of at most 15 digits and six decimals");
        list.push_back(number.value_or(AssignmentNumber{}));
    }

    /// Rows of one number for each job, one row for each agent.
    void rows(const QJsonArray &table, const std::string &path, std::vector<AssignmentNumber> &list)
    {
        for (qsizetype agent = 0; agent < table.size() && !m_error; ++agent) {
            const QJsonArray row = array(table[agent], indexed(path, agent));
            if (row.size() != m_document.problem.jobs)
                fail(indexed(path, agent), "not one number for each job");
            for (qsizetype job = 0; job < row.size() && !m_error; ++job)
                number(row[job], indexed(indexed(path, agent), job), list);
        }
    }

    void readCosts(const QJsonValue &value)
    {
        const QJsonArray table = array(value, "costs");
        m_document.problem.agents = static_cast<int>(table.size());
        m_document.problem.jobs = table.isEmpty() ? 0 : static_cast<int>(table.at(0).toArray().size());
        if (!m_error && table.isEmpty())
            fail("costs", "no agents");
        rows(table, "costs", m_costs);
    }

    void readResources(const QJsonValue &value)
    {
        const QJsonArray resources = array(value, "resources");
        m_document.problem.resources = static_cast<int>(resources.size());
        if (!m_error && resources.isEmpty())
            fail("resources", "none");
        for (qsizetype i = 0; i < resources.size() && !m_error; ++i)
            readResource(resources[i], indexed("resources", i));
    }

    void readResource(const QJsonValue &value, const std::string &path)
    {
        if (!value.isObject())
            fail(path, "not an object");
        const QJsonObject resource = value.toObject();
        allow(resource, path, {"name", "capacities", "weights"});
        const QJsonArray capacities = array(resource.value(QLatin1String("capacities")), path + ".capacities");
        if (capacities.size() != m_document.problem.agents)
            fail(path + ".capacities", "not one number for each agent");
        std::vector<AssignmentNumber> room;
        for (qsizetype agent = 0; agent < capacities.size() && !m_error; ++agent)
            number(capacities[agent], indexed(path + ".capacities", agent), room);
        const QJsonArray table = array(resource.value(QLatin1String("weights")), path + ".weights");
        if (table.size() != m_document.problem.agents)
            fail(path + ".weights", "not one row for each agent");
        std::vector<AssignmentNumber> weights;
        rows(table, path + ".weights", weights);
        const int decimals = std::max(mostDecimals(room), mostDecimals(weights));
        append(room, decimals, path + ".capacities", m_document.problem.capacities);
        append(weights, decimals, path + ".weights", m_document.problem.weights);
    }

    void append(const std::vector<AssignmentNumber> &numbers, int decimals, const std::string &path,
                std::vector<std::int64_t> &to)
    {
        const auto whole = scaledNumbers(numbers, decimals);
        if (!whole)
            return fail(path, "numbers both too large and too exact");
        to.insert(to.end(), whole->begin(), whole->end());
        const auto negative = std::find_if(whole->begin(), whole->end(), [](std::int64_t n) { return n < 0; });
        if (negative != whole->end())
            fail(path, "negative");
    }

    void readForbidden(const QJsonValue &value)
    {
        if (value.isUndefined() || m_error)
            return;
        const QJsonArray pairs = array(value, "forbidden");
        AssignmentProblem &problem = m_document.problem;
        problem.forbidden.assign(m_costs.size(), 0);
        for (qsizetype i = 0; i < pairs.size() && !m_error; ++i) {
            const QJsonArray pair = pairs[i].toArray();
            const int agent = pair.size() == 2 ? pair[0].toInt(-1) : -1;
            const int job = pair.size() == 2 ? pair[1].toInt(-1) : -1;
            if (agent < 0 || agent >= problem.agents || job < 0 || job >= problem.jobs)
                fail(indexed("forbidden", i), "not an agent and a job");
            else
                problem.forbidden[problem.pair(agent, job)] = 1;
        }
    }

    /// One price for all jobs, or a price or null for each.
    void readUnassigned(const QJsonValue &value)
    {
        if (value.isUndefined() || m_error)
            return;
        const auto jobs = static_cast<std::size_t>(m_document.problem.jobs);
        if (value.isDouble()) {
            number(value, "unassigned_cost", m_prices);
            m_prices.resize(jobs, m_prices.front());
            m_hasPrice.assign(jobs, 1);
            return;
        }
        const QJsonArray prices = array(value, "unassigned_cost");
        if (!m_error && prices.size() != m_document.problem.jobs)
            fail("unassigned_cost", "not one for each job");
        for (qsizetype job = 0; job < prices.size() && !m_error; ++job) {
            m_hasPrice.push_back(prices[job].isNull() ? 0 : 1);
            if (prices[job].isNull())
                m_prices.emplace_back();
            else
                number(prices[job], indexed("unassigned_cost", job), m_prices);
        }
    }

    void finish()
    {
        if (m_error)
            return;
        m_document.costDecimals = std::max(mostDecimals(m_costs), mostDecimals(m_prices));
        const auto costs = scaledNumbers(m_costs, m_document.costDecimals);
        const auto prices = scaledNumbers(m_prices, m_document.costDecimals);
        if (!costs || !prices)
            return fail(costs ? "unassigned_cost" : "costs", "numbers both too large and too exact");
        m_document.problem.costs = *costs;
        for (std::size_t job = 0; job < m_hasPrice.size(); ++job)
            m_document.problem.unassignedCosts.push_back(m_hasPrice[job] != 0 ? std::optional((*prices)[job])
                                                                              : std::nullopt);
    }

    std::string m_file;
    AssignmentDocument m_document;
    std::vector<AssignmentNumber> m_costs;
    std::vector<AssignmentNumber> m_prices;
    std::vector<std::uint8_t> m_hasPrice;
    std::optional<Error> m_error;
};

} // namespace

Result<AssignmentDocument> readJsonProblem(const QByteArray &json, const QString &file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto line = json.left(fault.offset).count('\n') + 1;
        return Error{ErrorCode::BadFormat,
                     file.toStdString() + ": line " + std::to_string(line) + ": " + fault.errorString().toStdString()};
    }
    if (!document.isObject())
        return Error{ErrorCode::BadFormat, file.toStdString() + ": not an object"};
    return AssignmentWalk(file.toStdString()).read(document.object());
}

} // namespace evenkeel

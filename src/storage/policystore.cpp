// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policystore.h"

#include "storage/policyjson.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

constexpr auto Columns = "SELECT version, valid_from, body, note FROM policy ";

Result<std::vector<PolicyVersion>> readVersions(Query &query)
{
    std::vector<PolicyVersion> versions;
    while (query.next()) {
        const std::string_view body = query.view(2);
        Result<Policy> policy = policyFromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
        if (!policy)
            return query.damaged("policy " + std::to_string(query.integer(0)) + ": " + policy.error().detail);
        policy->version = query.number(0);
        versions.push_back({std::move(*policy), query.instant(1), query.text(3)});
    }
    if (query.hasFailed())
        return query.error();
    return versions;
}

} // namespace

Result<std::optional<PolicyVersion>> PolicyStore::inForceAt(Instant at)
{
    Query query(m_database, Columns, "WHERE valid_from <= :at ORDER BY valid_from DESC, version DESC LIMIT 1");
    Result<std::vector<PolicyVersion>> found = readVersions(query.bind(":at", at));
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<PolicyVersion>();
    return std::optional<PolicyVersion>(std::move(found->front()));
}

Result<PolicyVersion> PolicyStore::version(int number)
{
    Query query(m_database, Columns, "WHERE version = :version");
    Result<std::vector<PolicyVersion>> found = readVersions(query.bind(":version", number));
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, "policy " + std::to_string(number)};
    return std::move(found->front());
}

Result<std::vector<PolicyVersion>> PolicyStore::versions()
{
    Query query(m_database, Columns, "ORDER BY version");
    return readVersions(query);
}

Result<bool> PolicyStore::hasVersions()
{
    Query query(m_database, "SELECT version FROM policy LIMIT 1");
    const bool hasOne = query.next();
    if (query.hasFailed())
        return query.error();
    return hasOne;
}

Result<int> PolicyStore::save(const Policy &policy, Instant validFrom, const std::string &note)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query last(m_database, "SELECT max(version) FROM policy");
    Policy numbered = policy;
    numbered.version = last.next() ? last.number(0) + 1 : 1;
    if (last.hasFailed())
        return last.error();
    const std::string body = policyToJson(numbered).toStdString();
    if (const Result<Policy> readable = policyFromJson(QByteArray::fromStdString(body)); !readable)
        return Error{ErrorCode::InvalidArgument, readable.error().detail};
    Query query(m_database,
                "INSERT INTO policy (version, valid_from, body, note) VALUES (:version, :from, :body, :note)");
    query.bind(":version", numbered.version).bind(":from", validFrom);
    query.bind(":body", std::string_view(body)).bind(":note", std::string_view(note));
    if (const Result<Done> done = query.run(); !done)
        return done.error();
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return numbered.version;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reportrunstore.h"

#include "storage/numberedrows.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <sstream>

namespace evenkeel {

namespace {

constexpr std::string_view Columns =
    "SELECT id, kind, period, is_scheduled, state, tries, renewals, started_at, ended_at, program, host, who, formats, "
    "paper, folder, left_out, files, fault, detail FROM report_run ";

// Faults are stored as their numbers.
static_assert(static_cast<int>(ErrorCode::Cancelled) == 0 && static_cast<int>(ErrorCode::FileReadOnly) == 6 &&
              static_cast<int>(ErrorCode::DatabaseFailed) == 14);

std::string named(const ReportRun &run)
{
    return "report " + run.period;
}

// A line a file: checksum, length, name.
std::string textOf(const std::vector<ReportFile> &files)
{
    std::string text;
    for (const ReportFile &file : files)
        text += file.sha256 + ' ' + std::to_string(file.bytes) + ' ' + file.name + '\n';
    return text;
}

std::vector<ReportFile> filesFrom(const std::string &text)
{
    std::vector<ReportFile> files;
    std::istringstream lines(text);
    ReportFile file;
    while (lines >> file.sha256 >> file.bytes && lines.get() == ' ' && std::getline(lines, file.name))
        files.push_back(file);
    return files;
}

bool isReadable(const Query &query)
{
    return query.integer(1) >= 0 && query.integer(1) < ReportKindCount && query.integer(4) >= 0 &&
           query.integer(4) < ReportRunStateCount && query.integer(12) >= 0 && query.integer(13) >= 0 &&
           query.integer(13) < ReportPaperCount;
}

ReportRun readRun(const Query &query)
{
    ReportRun run;
    run.id = query.integer(0);
    run.kind = query.code<ReportKind>(1);
    run.period = query.text(2);
    run.isScheduled = query.integer(3) != 0;
    run.state = query.code<ReportRunState>(4);
    run.tries = query.number(5);
    run.renewals = query.integer(6);
    run.startedAt = query.instant(7);
    run.endedAt = query.optionalInstant(8);
    run.maker = {query.text(9), query.text(10), query.text(11)};
    run.formats.bits = static_cast<std::uint32_t>(query.integer(12));
    run.paper = query.code<ReportPaper>(13);
    run.folder = query.text(14);
    run.leftOut = query.number(15);
    run.files = filesFrom(query.text(16));
    if (!query.isNull(17))
        run.error = Error{query.code<ErrorCode>(17), query.text(18)};
    return run;
}

Result<std::vector<ReportRun>> readRuns(Query &query)
{
    std::vector<ReportRun> runs;
    while (query.next()) {
        if (!isReadable(query))
            return query.damaged("report_run " + std::to_string(query.integer(0)));
        runs.push_back(readRun(query));
    }
    if (query.hasFailed())
        return query.error();
    return runs;
}

void bindMaking(Query &query, const ReportRun &run)
{
    query.bind(":started", run.startedAt).bind(":program", std::string_view(run.maker.program));
    query.bind(":host", std::string_view(run.maker.host)).bind(":who", std::string_view(run.maker.user));
    query.bind(":formats", run.formats.bits).bind(":paper", run.paper);
    query.bind(":folder", std::string_view(run.folder)).bind(":left", run.leftOut);
}

// Whether the statement, which returns what it changed, has changed something.
Result<bool> hasChanged(Query &query)
{
    bool hasRow = false;
    while (query.next())
        hasRow = true;
    if (query.hasFailed())
        return query.error();
    return hasRow;
}

} // namespace

Result<std::vector<ReportRun>> ReportRunStore::runs(int most)
{
    Query query(m_database, Columns, "ORDER BY started_at DESC, id DESC LIMIT :most");
    query.bind(":most", most);
    return readRuns(query);
}

Result<ReportRun> ReportRunStore::run(std::int64_t id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    query.bind(":id", id);
    return onlyRow(readRuns(query), "report_run " + std::to_string(id));
}

Result<std::vector<ReportRun>> ReportRunStore::scheduled(ReportKind kind, int most)
{
    Query query(m_database, Columns, "WHERE kind = :kind AND is_scheduled = 1 ORDER BY period DESC LIMIT :most");
    query.bind(":kind", kind).bind(":most", most);
    return readRuns(query);
}

Result<std::optional<ReportRun>> ReportRunStore::standing(ReportKind kind, const std::string &period)
{
    Query query(m_database, Columns, "WHERE kind = :kind AND period = :period AND is_scheduled = 1");
    query.bind(":kind", kind).bind(":period", std::string_view(period));
    auto found = readRuns(query);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::int64_t> ReportRunStore::insert(const ReportRun &run)
{
    Query query(m_database,
                "INSERT INTO report_run (id, kind, period, is_scheduled, state, tries, renewals, started_at, program, "
                "host, who, formats, paper, folder, left_out, files, detail) VALUES ((SELECT coalesce(max(id), 0) + 1 "
                "FROM report_run), :kind, :period, :scheduled, 0, 1, 0, :started, :program, :host, :who, :formats, "
                ":paper, :folder, :left, '', '') RETURNING id");
    query.bind(":kind", run.kind).bind(":period", std::string_view(run.period));
    query.bind(":scheduled", run.isScheduled ? 1 : 0);
    bindMaking(query, run);
    std::int64_t id = 0;
    while (query.next())
        id = query.integer(0);
    if (query.hasFailed())
        return query.error();
    return id;
}

Result<Done> ReportRunStore::take(const ReportRun &run)
{
    Query query(m_database,
                "UPDATE report_run SET state = 0, tries = :tries, renewals = 0, started_at = :started, ended_at = "
                "NULL, program = :program, host = :host, who = :who, formats = :formats, paper = :paper, folder = "
                ":folder, left_out = :left, files = '', fault = NULL, detail = '' WHERE id = :id");
    query.bind(":tries", run.tries).bind(":id", run.id);
    bindMaking(query, run);
    return query.run();
}

Result<ReportRun> ReportRunStore::claim(const ReportRun &wanted, const std::optional<ReportRun> &seen)
{
    if (wanted.period.empty() || !wanted.formats.isSound())
        return Error{ErrorCode::InvalidArgument, wanted.period.empty() ? "period" : "format"};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ReportRun claimed = wanted;
    claimed.state = ReportRunState::Making;
    claimed.tries = 1;
    claimed.renewals = 0;
    claimed.endedAt.reset();
    claimed.files.clear();
    claimed.error.reset();
    std::optional<ReportRun> stored;
    if (wanted.isScheduled) {
        auto found = standing(wanted.kind, wanted.period);
        if (!found)
            return found.error();
        stored = std::move(*found);
        if (stored != seen || (stored && stored->state == ReportRunState::Made))
            return Error{ErrorCode::Conflict, named(wanted)};
    }
    if (stored) {
        claimed.id = stored->id;
        claimed.tries = stored->tries + 1;
        if (const auto done = take(claimed); !done)
            return done.error();
    } else {
        const auto id = insert(claimed);
        if (!id)
            return id.error();
        claimed.id = *id;
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return claimed;
}

Result<bool> ReportRunStore::renew(const ReportRun &claimed)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    bool isMine = false;
    {
        Query query(m_database, "UPDATE report_run SET renewals = renewals + 1 WHERE id = :id AND tries = :tries AND "
                                "state = 0 RETURNING id");
        query.bind(":id", claimed.id).bind(":tries", claimed.tries);
        const auto changed = hasChanged(query);
        if (!changed)
            return changed.error();
        isMine = *changed;
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return isMine;
}

Result<Done> ReportRunStore::end(const ReportRun &ended)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Query query(m_database,
                    "UPDATE report_run SET state = :state, ended_at = :ended, files = :files, fault = "
                    ":fault, detail = :detail WHERE id = :id AND tries = :tries AND state = 0 RETURNING id");
        query.bind(":state", ended.state).bind(":ended", ended.endedAt).bind(":id", ended.id);
        const std::string files = textOf(ended.files);
        query.bind(":files", std::string_view(files)).bind(":tries", ended.tries);
        if (ended.error)
            query.bind(":fault", ended.error->code);
        else
            query.bindNull(":fault");
        const std::string detail = ended.error ? ended.error->detail : std::string();
        query.bind(":detail", std::string_view(detail));
        const auto changed = hasChanged(query);
        if (!changed)
            return changed.error();
        if (!*changed)
            return Error{ErrorCode::Conflict, named(ended)};
    }
    return transaction->commit();
}

} // namespace evenkeel

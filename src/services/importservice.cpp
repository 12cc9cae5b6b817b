// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importservice.h"

#include "exchange/filepreview.h"
#include "exchange/profilereader.h"
#include "exchange/ticketimport.h"
#include "services/boundedqueue.h"
#include "services/directorystorer.h"
#include "services/quarantinerows.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <QDir>
#include <QStandardPaths>

#include <chrono>
#include <thread>

namespace evenkeel {

namespace {

/// What the reading thread hands to the storing one.
struct ReadBatch
{
    std::vector<TicketStory> stories;
    DirectoryAdditions additions;
    std::vector<QuarantinedRow> quarantined;
};

// Enough to keep both threads busy, little enough for constant memory.
constexpr std::size_t BatchesInFlight = 4;
constexpr std::size_t QuarantineBatch = 200;
constexpr std::size_t ShownExamples = 50;

/// One import under way: a thread that reads, and this one, which owns the database, storing.
class StoryTransfer final
{
public:
    StoryTransfer(Database &database, MappingProfile profile, const ImportRequest &request)
        : m_database(database)
        , m_storer(database)
        , m_profile(std::move(profile))
        , m_request(request)
    {}

    Result<ImportSummary> operator()(ImportId import, std::stop_token stop, const Progress &progress)
    {
        auto directory = m_storer.load();
        if (!directory)
            return directory.error();
        std::optional<Result<ImportTally>> tally;
        std::optional<Error> failure;
        {
            const std::jthread reader([&] {
                tally.emplace(read(*directory, stop, progress));
                m_batches.close();
            });
            while (auto batch = m_batches.pop()) {
                failure = store(std::move(*batch), import);
                if (failure) {
                    m_batches.close(); // the reader stops at its next batch
                    break;
                }
            }
        }
        if (failure)
            return *failure;
        if (!*tally)
            return tally->error();
        m_summary.importId = import.value;
        m_summary.profile = QString::fromStdString(m_profile.name);
        m_summary.rows = (*tally)->rows;
        m_summary.tickets = (*tally)->tickets;
        m_summary.quarantined = (*tally)->quarantined;
        m_summary.bytes = (*tally)->bytes;
        m_summary.agents = m_storer.agentsAdded();
        return m_summary;
    }

    [[nodiscard]] std::int64_t ticketsTouched() const { return m_touched; }

private:
    Result<ImportTally> read(ImportDirectory &directory, std::stop_token stop, const Progress &progress)
    {
        ImportOptions options;
        options.until = m_request.until;
        ReadBatch pending;
        const auto hand = [&](std::vector<TicketStory> &&stories) -> Result<Done> {
            pending.stories = std::move(stories);
            pending.additions = directory.takeAdditions();
            if (!m_batches.push(std::exchange(pending, {})))
                return Error{ErrorCode::Cancelled, {}};
            return Done{};
        };
        const auto setAside = [&](QuarantinedRow &&row) {
            pending.quarantined.push_back(std::move(row));
            if (pending.quarantined.size() >= QuarantineBatch)
                (void)hand({}); // a closed queue shows at the next batch of stories
        };
        ImportSource source;
        source.files.assign(m_request.files.begin(), m_request.files.end());
        auto tally = readTickets(source, m_profile, directory, options, hand, setAside, stop, progress);
        if (tally && !pending.quarantined.empty())
            (void)hand({});
        return tally;
    }

    std::optional<Error> store(ReadBatch batch, ImportId import)
    {
        if (const auto stored = m_storer.store(batch.additions); !stored)
            return stored.error();
        if (!batch.quarantined.empty()) {
            std::vector<QuarantineRecord> records;
            for (QuarantinedRow &row : batch.quarantined)
                records.push_back(recordOf(std::move(row), import));
            for (std::size_t i = 0; i < records.size() && m_summary.examples.size() < ShownExamples; ++i)
                m_summary.examples.push_back(entryOf(records[i]));
            if (const auto stored = ImportStore(m_database).addQuarantined(records); !stored)
                return stored.error();
        }
        if (batch.stories.empty())
            return std::nullopt;
        const auto outcome = TicketStore(m_database).importStories(batch.stories);
        if (!outcome)
            return outcome.error();
        m_summary.ticketsNew += outcome->ticketsNew;
        m_summary.events += outcome->eventsAdded;
        m_touched += outcome->ticketsTouched;
        return std::nullopt;
    }

    Database &m_database;
    DirectoryStorer m_storer;
    MappingProfile m_profile;
    const ImportRequest &m_request;
    BoundedQueue<ReadBatch> m_batches{BatchesInFlight};
    ImportSummary m_summary;
    std::int64_t m_touched = 0;
};

Result<MappingProfile> profileFor(const ImportRequest &request)
{
    if (!request.profileJson.isEmpty())
        return readProfile(request.profileJson, QStringLiteral("profile"));
    const ProfileLibrary library = ImportService::profiles();
    if (!request.profile.isEmpty())
        return library.resolve(request.profile);
    const std::vector<QString> files(request.files.begin(), request.files.end());
    const auto fitting = library.recognise(files);
    if (!fitting)
        return fitting.error();
    const MappingProfile *profile = fitting->empty() ? nullptr : library.find(fitting->front().profile);
    if (!profile)
        return Error{ErrorCode::NotFound, request.files.join(QStringLiteral(", ")).toStdString()};
    return *profile;
}

} // namespace

QString ImportService::profileFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("profiles"));
}

ProfileLibrary ImportService::profiles()
{
    ProfileLibrary library = ProfileLibrary::builtIn();
    library.addFolder(profileFolder());
    return library;
}

Result<ImportSummary> ImportService::run(const ImportRequest &request, std::stop_token stop, const Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    auto profile = profileFor(request);
    if (!profile)
        return profile.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ImportStore store(m_database);
    for (const QString &file : request.files) {
        if (const auto released = store.releaseFile(file.toStdString()); !released)
            return released.error();
    }
    ImportRun run;
    run.file = request.files.join(u'\n').toStdString();
    run.profile = profile->name;
    run.startedAt = m_now;
    run.until = request.until;
    const auto id = store.add(run);
    if (!id)
        return id.error();
    StoryTransfer import(m_database, std::move(*profile), request);
    auto summary = import(*id, stop, progress);
    if (!summary)
        return summary.error();
    run.id = *id;
    run.finishedAt = m_now;
    run.rows = summary->rows;
    run.ticketsNew = summary->ticketsNew;
    run.ticketsTouched = import.ticketsTouched();
    run.eventsAdded = summary->events;
    run.quarantined = summary->quarantined;
    if (const auto updated = store.update(run); !updated)
        return updated.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (request.isDryRun) {
        transaction->rollback();
    } else if (const auto committed = transaction->commit(); !committed) {
        return committed.error();
    }
    summary->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return summary;
}

Result<ImportPreview> ImportService::preview(const ImportRequest &request)
{
    constexpr std::size_t ShownRows = 20;
    if (request.files.isEmpty())
        return Error{ErrorCode::InvalidArgument, {}};
    ImportPreview preview;
    char delimiter = '\0';
    TextEncoding encoding = TextEncoding::Auto;
    auto profile = profileFor(request);
    if (profile) {
        preview.profile = QString::fromStdString(profile->name);
        delimiter = profile->delimiter;
        encoding = profile->encoding;
    } else if (profile.error().code != ErrorCode::NotFound) {
        return profile.error();
    }
    const auto file =
        previewFile(request.files.front(), {.rows = ShownRows, .delimiter = delimiter, .encoding = encoding});
    if (!file)
        return file.error();
    if (!file->isJson)
        preview.delimiter = QLatin1Char(file->delimiter);
    for (const std::string &column : file->columns)
        preview.header.push_back(QString::fromStdString(column));
    for (const auto &row : file->rows) {
        QStringList texts;
        for (const std::string &text : row)
            texts.push_back(QString::fromStdString(text));
        preview.rows.push_back(std::move(texts));
    }
    preview.encoding = encoding == TextEncoding::Latin1 ? QStringLiteral("ISO 8859-1") : QStringLiteral("UTF-8");
    return preview;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketimportrun.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr std::int64_t StepsBetweenPauses = 4096;

std::uint64_t hashOf(std::string_view key)
{
    return std::hash<std::string_view>{}(key);
}

bool isNameList(RoleKind kind)
{
    return kind == RoleKind::AgentNames || kind == RoleKind::GroupNames;
}

bool isHistory(RoleKind kind)
{
    return kind == RoleKind::Audits || kind == RoleKind::FieldHistory || kind == RoleKind::Comments;
}

} // namespace

TicketImportRun::TicketImportRun(const ImportOptions &options, ValueReader values, const StorySink &stories,
                                 const QuarantineSink &quarantine, std::stop_token stop, const Progress &progress)
    : m_options(options)
    , m_values(std::move(values))
    , m_stories(stories)
    , m_quarantine(quarantine)
    , m_stop(std::move(stop))
    , m_progress(progress)
    , m_spill(options.memoryLimit)
    , m_logStory(m_values, options.until)
    , m_historyStory(m_values, options.until)
{}

Result<ImportTally> TicketImportRun::run(std::vector<std::unique_ptr<RecordReader>> readers)
{
    m_readers = std::move(readers);
    for (const auto &reader : m_readers) {
        const RoleKind kind = reader->role().kind;
        m_tally.bytes += reader->size();
        m_bytesTotal += isNameList(kind) ? 0 : reader->size();
        m_areAllScattered = m_areAllScattered || isHistory(kind);
    }
    for (const auto &reader : m_readers) {
        if (!isNameList(reader->role().kind))
            continue;
        if (const Result<Done> read = readNames(*reader); !read)
            return read.error();
    }
    if (!m_areAllScattered) {
        m_bytesTotal *= 2;
        if (const Result<Done> found = findScattered(); !found)
            return found.error();
    }
    for (const auto &reader : m_readers) {
        if (isNameList(reader->role().kind))
            continue;
        if (const Result<Done> read = readFile(*reader); !read)
            return read.error();
    }
    if (const Result<Done> told = tellGroup(); !told)
        return told.error();
    if (const Result<Done> told = tellBuckets(); !told)
        return told.error();
    if (const Result<Done> sent = sendBatch(); !sent)
        return sent.error();
    return m_tally;
}

Result<Done> TicketImportRun::readNames(RecordReader &reader)
{
    for (auto step = reader.next(); step != RecordReader::Step::End; step = reader.next()) {
        const FieldRow &row = reader.row();
        if (step == RecordReader::Step::Fault)
            setAside(row, {reader.fault(), std::nullopt});
        else if (row[TicketField::Name].size() > MostNameBytes)
            setAside(row, {QuarantineReason::TooLong, TicketField::Name});
        else if (!row[TicketField::Key].empty() && !row[TicketField::Name].empty())
            m_values.addName(reader.role().kind, row[TicketField::Key], row[TicketField::Name]);
    }
    if (const auto failure = reader.failure())
        return *failure;
    return Done{};
}

Result<Done> TicketImportRun::findScattered()
{
    std::vector<std::uint64_t> runs;
    for (const auto &reader : m_readers) {
        if (isNameList(reader->role().kind))
            continue;
        for (auto step = reader->next(); step != RecordReader::Step::End; step = reader->next()) {
            if (const Result<Done> going = pause(*reader); !going)
                return going;
            if (step == RecordReader::Step::Fault)
                continue;
            const std::uint64_t hash = hashOf(reader->row()[TicketField::Reference]);
            if (runs.empty() || runs.back() != hash)
                runs.push_back(hash);
        }
        m_bytesDone += reader->bytesRead();
        if (const auto failure = reader->failure())
            return *failure;
        if (const Result<Done> rewound = reader->rewind(); !rewound)
            return rewound;
    }
    std::sort(runs.begin(), runs.end());
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i] == runs[i - 1])
            m_scattered.insert(runs[i]);
    }
    return Done{};
}

Result<Done> TicketImportRun::readFile(RecordReader &reader)
{
    for (auto step = reader.next(); step != RecordReader::Step::End; step = reader.next()) {
        ++m_tally.rows;
        if (const Result<Done> going = pause(reader); !going)
            return going;
        if (step == RecordReader::Step::Fault) {
            setAside(reader.row(), {reader.fault(), std::nullopt});
            continue;
        }
        if (const Result<Done> taken = takeRow(reader); !taken)
            return taken;
    }
    m_bytesDone += reader.bytesRead();
    if (const auto failure = reader.failure())
        return *failure;
    return Done{};
}

Result<Done> TicketImportRun::takeRow(RecordReader &reader)
{
    const FieldRow &row = reader.row();
    const std::string_view key = row[TicketField::Reference];
    if (key.empty()) {
        setAside(row, {QuarantineReason::MissingReference, TicketField::Reference});
        return Done{};
    }
    for (const TicketField field : NameFields) {
        if (row[field].size() > MostNameBytes) {
            setAside(row, {QuarantineReason::TooLong, field});
            return Done{};
        }
    }
    if (const std::uint64_t hash = hashOf(key); isScattered(hash))
        return m_spill.add(hash, {row.file, row.line, row.raw});
    if (key != m_key) {
        if (const Result<Done> told = tellGroup(); !told)
            return told;
        m_key = key;
    }
    keep(row);
    return Done{};
}

Result<Done> TicketImportRun::tellBuckets()
{
    for (std::size_t bucket = 0; bucket < RowSpill::BucketCount; ++bucket) {
        const Result<std::vector<RowSpill::Entry>> entries = m_spill.bucket(bucket);
        if (!entries)
            return entries.error();
        // Keys by first appearance, so that the order of the stories depends on the files alone.
        std::vector<std::pair<std::string, std::vector<std::size_t>>> tickets;
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < entries->size(); ++i) {
            const RowSpill::Entry &entry = (*entries)[i];
            RecordReader &reader = *m_readers[entry.file];
            if (!reader.reread(entry.raw, entry.line))
                continue; // cannot be: it was read once
            const std::string key(reader.row()[TicketField::Reference]);
            const auto [place, isNew] = places.emplace(key, tickets.size());
            if (isNew)
                tickets.emplace_back(key, std::vector<std::size_t>{});
            tickets[place->second].second.push_back(i);
        }
        for (const auto &[key, rows] : tickets) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}};
            m_key = key;
            for (const std::size_t i : rows) {
                const RowSpill::Entry &entry = (*entries)[i];
                if (m_readers[entry.file]->reread(entry.raw, entry.line))
                    keep(m_readers[entry.file]->row());
            }
            if (const Result<Done> told = tellGroup(); !told)
                return told;
        }
    }
    return Done{};
}

// A row's views die with the next read; mostly they lie inside the raw text, which then is all that is copied.
void TicketImportRun::keep(const FieldRow &row)
{
    if (m_groupSize == m_group.size())
        m_group.emplace_back();
    FieldRow &kept = m_group[m_groupSize++];
    kept = row;
    kept.raw = m_arena.keep(row.raw);
    const char *begin = row.raw.data();
    const char *end = begin + row.raw.size();
    const auto move = [this, begin, end, &kept](std::string_view &view) {
        const bool isInside = !std::less<>{}(view.data(), begin) && !std::less<>{}(end, view.data() + view.size());
        view =
            isInside ? kept.raw.substr(static_cast<std::size_t>(view.data() - begin), view.size()) : m_arena.keep(view);
    };
    for (std::uint64_t bits = row.bound; bits != 0; bits &= bits - 1) {
        std::string_view &view = kept.values[static_cast<std::size_t>(std::countr_zero(bits))];
        if (!view.empty())
            move(view);
    }
    for (std::string_view &part : kept.subjectParts) {
        if (!part.empty())
            move(part);
    }
}

Result<Done> TicketImportRun::tellGroup()
{
    if (m_groupSize == 0)
        return Done{};
    std::optional<TicketStory> story = storyOfGroup();
    m_groupSize = 0;
    m_arena.clear();
    if (!story || story->events.empty())
        return Done{};
    ++m_tally.tickets;
    m_tally.events += static_cast<std::int64_t>(story->events.size());
    m_batch.push_back(std::move(*story));
    return m_batch.size() >= m_options.batchSize ? sendBatch() : Result<Done>(Done{});
}

std::optional<TicketStory> TicketImportRun::storyOfGroup()
{
    TicketRows rows;
    std::vector<const FieldRow *> log;
    const HistoryStory::ChangeNames *auditNames = nullptr;
    const HistoryStory::ChangeNames *historyNames = nullptr;
    static const HistoryStory::ChangeNames NoNames;
    for (std::size_t i = 0; i < m_groupSize; ++i) {
        const FieldRow *row = &m_group[i];
        const FileRole &role = m_readers[row->file]->role();
        switch (role.kind) {
        case RoleKind::EventLog:
            log.push_back(row);
            break;
        case RoleKind::Audits:
            rows.audits.push_back(row);
            auditNames = &role.changes;
            break;
        case RoleKind::FieldHistory:
            rows.histories.push_back(row);
            historyNames = &role.changes;
            break;
        case RoleKind::Comments:
            rows.comments.push_back(row);
            break;
        default:
            rows.pictures.push_back(row);
            break;
        }
    }
    const FaultSink faults = [this](const FieldRow &row, const RowFault &fault) { setAside(row, fault); };
    if (!log.empty())
        return m_logStory.tell(log, faults);
    if (!rows.audits.empty() || !rows.histories.empty() || !rows.comments.empty())
        return m_historyStory.tell(rows, auditNames != nullptr ? *auditNames : NoNames,
                                   historyNames != nullptr ? *historyNames : NoNames, faults);
    const auto picture = newestPicture(m_values, rows.pictures, m_options.until, faults);
    return picture ? std::optional(tellPicture(*picture, m_values, m_options.until)) : std::nullopt;
}

Result<Done> TicketImportRun::sendBatch()
{
    if (m_batch.empty())
        return Done{};
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return m_stories(std::exchange(m_batch, {}));
}

void TicketImportRun::setAside(const FieldRow &row, const RowFault &fault)
{
    ++m_tally.quarantined;
    m_quarantine(m_readers[row.file]->quarantined(row, fault));
}

Result<Done> TicketImportRun::pause(const RecordReader &reader)
{
    if (++m_steps % StepsBetweenPauses != 0)
        return Done{};
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (m_progress)
        m_progress({m_bytesDone + reader.bytesRead(), m_bytesTotal});
    return Done{};
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/eventlogstory.h"
#include "exchange/historystory.h"
#include "exchange/recordreader.h"
#include "exchange/rowspill.h"
#include "exchange/textarena.h"

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace evenkeel {

/// One call of readTickets(). Method: a first pass finds tickets whose rows do not stand together (their keys'
/// hashes, eight bytes a run of rows). The second pass tells each ticket as soon as its run ends, and puts the rows
/// of the scattered ones into buckets, which are told at the end. Where changes and pictures of a ticket stand in
/// different files, all tickets are scattered.
class TicketImportRun
{
public:
    TicketImportRun(const ImportOptions &options, ValueReader values, const StorySink &stories,
                    const QuarantineSink &quarantine, std::stop_token stop, const Progress &progress);

    [[nodiscard]] Result<ImportTally> run(std::vector<std::unique_ptr<RecordReader>> readers);

private:
    [[nodiscard]] Result<Done> readNames(RecordReader &reader);
    [[nodiscard]] Result<Done> findScattered();
    [[nodiscard]] Result<Done> readFile(RecordReader &reader);
    [[nodiscard]] Result<Done> takeRow(RecordReader &reader);
    [[nodiscard]] Result<Done> tellBuckets();
    void keep(const FieldRow &row);
    [[nodiscard]] Result<Done> tellGroup();
    [[nodiscard]] std::optional<TicketStory> storyOfGroup();
    [[nodiscard]] Result<Done> sendBatch();
    void setAside(const FieldRow &row, const RowFault &fault);
    [[nodiscard]] Result<Done> pause(const RecordReader &reader);
    [[nodiscard]] bool isScattered(std::uint64_t hash) const { return m_areAllScattered || m_scattered.contains(hash); }

    const ImportOptions &m_options;
    ValueReader m_values;
    const StorySink &m_stories;
    const QuarantineSink &m_quarantine;
    std::stop_token m_stop;
    const Progress &m_progress;

    std::vector<std::unique_ptr<RecordReader>> m_readers;
    bool m_areAllScattered = false;
    std::unordered_set<std::uint64_t> m_scattered;
    RowSpill m_spill;

    std::string m_key; ///< of the group being collected
    std::vector<FieldRow> m_group;
    std::size_t m_groupSize = 0;
    TextArena m_arena;
    EventLogStory m_logStory;
    HistoryStory m_historyStory;

    std::vector<TicketStory> m_batch;
    ImportTally m_tally;
    std::int64_t m_steps = 0;
    std::int64_t m_bytesDone = 0; ///< of the passes and files before the current one
    std::int64_t m_bytesTotal = 0;
};

} // namespace evenkeel

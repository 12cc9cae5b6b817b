// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketimport.h"

#include "exchange/ticketimportrun.h"

namespace evenkeel {

Result<ImportTally> readTickets(const ImportSource &source, const MappingProfile &profile, ImportDirectory &directory,
                                const ImportOptions &options, const StorySink &stories,
                                const QuarantineSink &quarantine, std::stop_token stop, const Progress &progress)
{
    Result<ValueReader> values = ValueReader::create(profile, directory, options.dateOrder);
    if (!values)
        return values.error();
    std::vector<std::unique_ptr<RecordReader>> readers;
    for (const QString &file : source.files) {
        auto reader = RecordReader::open(file, static_cast<std::uint32_t>(readers.size()), profile, options);
        if (!reader)
            return reader.error();
        readers.push_back(std::move(*reader));
    }
    return TicketImportRun(options, std::move(*values), stories, quarantine, std::move(stop), progress)
        .run(std::move(readers));
}

} // namespace evenkeel

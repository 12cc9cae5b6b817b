// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection.h"
#include "exchange/profilelibrary.h"
#include "exchange/ticketimport.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace evenkeel {

/// Everything one import gave, for tests to look at.
struct ImportedStories
{
    Result<ImportTally> tally = Error{};
    std::vector<TicketStory> stories;
    std::vector<QuarantinedRow> quarantine;
    DirectoryAdditions additions;

    [[nodiscard]] const TicketStory *story(std::string_view reference) const
    {
        const auto found = std::find_if(stories.begin(), stories.end(), [reference](const TicketStory &candidate) {
            return candidate.reference == reference;
        });
        return found == stories.end() ? nullptr : &*found;
    }

    [[nodiscard]] Ticket ticket(std::string_view reference) const
    {
        const TicketStory *found = story(reference);
        return found == nullptr ? Ticket{} : project({}, found->events);
    }

    [[nodiscard]] std::string agentName(AgentId id) const
    {
        for (const Agent &agent : additions.agents) {
            if (agent.id == id)
                return agent.name;
        }
        return {};
    }

    [[nodiscard]] std::string queueName(QueueId id) const
    {
        for (const Queue &queue : additions.queues) {
            if (queue.id == id)
                return queue.name;
        }
        return {};
    }
};

inline ImportedStories importFiles(const std::vector<QString> &files, const MappingProfile &profile,
                                   const ImportOptions &options = {})
{
    ImportedStories imported;
    ImportDirectory directory;
    const StorySink stories = [&imported](std::vector<TicketStory> &&batch) -> Result<Done> {
        std::move(batch.begin(), batch.end(), std::back_inserter(imported.stories));
        return Done{};
    };
    const QuarantineSink quarantine = [&imported](QuarantinedRow &&row) {
        imported.quarantine.push_back(std::move(row));
    };
    imported.tally = readTickets({files}, profile, directory, options, stories, quarantine, {}, {});
    imported.additions = directory.takeAdditions();
    return imported;
}

inline ImportedStories importFiles(const std::vector<QString> &files, const char *profile,
                                   const ImportOptions &options = {})
{
    return importFiles(files, *ProfileLibrary::builtIn().find(profile), options);
}

/// A folder that holds a test's own files.
class TestFiles
{
public:
    [[nodiscard]] QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
};

} // namespace evenkeel

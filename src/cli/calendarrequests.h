// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/timeoffrequest.h"
#include "services/desknames.h"
#include "services/trainingplanservice.h"
#include "storage/database.h"

#include <optional>

namespace evenkeel {

/// Time off on the command line: who asks for what, what it would cost, and the answer.
class CalendarRequests final
{
    Q_DECLARE_TR_FUNCTIONS(CalendarRequests)

public:
    CalendarRequests(Database &database, const DeskNames &names, const CommandContext &context)
        : m_database(database)
        , m_names(names)
        , m_context(context)
    {}

    /// Those that wait, or all that touch the span; of one agent where one is given.
    [[nodiscard]] int list(AgentId agent, std::optional<Interval> span) const;
    /// Says what it would cost and, unless it is a dry run, asks for it.
    [[nodiscard]] int ask(TimeOffRequest request, bool isDryRun) const;
    /// Says where the training would go and, unless it is a dry run, writes it into the calendar.
    [[nodiscard]] int train(const TrainingWish &wish, bool isDryRun) const;
    /// Says what approving would cost and, unless it is a dry run, decides. Of a request that waits.
    [[nodiscard]] int decide(const QString &id, RequestState state, const QString &reason, bool isDryRun) const;

private:
    [[nodiscard]] int tell(const TimeOffRequest &request, bool isDryRun) const;
    /// Says who decided it before, and returns ExitConflict.
    [[nodiscard]] int refuse(const TimeOffRequest &theirs) const;
    [[nodiscard]] QJsonObject json(const TimeOffRequest &request) const;

    Database &m_database;
    const DeskNames &m_names;
    const CommandContext &m_context;
};

} // namespace evenkeel

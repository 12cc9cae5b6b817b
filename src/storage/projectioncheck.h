// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/ticket.h"
#include "storage/checker.h"

#include <functional>
#include <stop_token>
#include <string>

namespace evenkeel {

/// Rebuilds every ticket from its events and compares; one story in memory at a time.
class ProjectionCheck final
{
public:
    using Report = std::function<void(Problem)>;
    ProjectionCheck(Database &database, Report report)
        : m_database(database)
        , m_report(std::move(report))
    {}

    [[nodiscard]] Result<Done> run(const std::stop_token &stop, const Progress &progress);

private:
    Database &m_database;
    Report m_report;
};

/// The names of the fields in which two tickets differ, "status, agent"; empty when they are equal.
[[nodiscard]] std::string differingFields(const Ticket &stored, const Ticket &folded);

} // namespace evenkeel

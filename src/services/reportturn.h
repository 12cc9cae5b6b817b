// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/reportrun.h"
#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"
#include "services/clock.h"
#include "storage/database.h"

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Puts a report into words.
using ReportTeller = std::function<ReportDocument(const PeriodReport &)>;

/// This program on this machine, for whoever is logged in: at the server, or for a file at the machine.
[[nodiscard]] ReportMaker thisMaker(const QString &program, const QString &url);

/// Makes the reports that schedules ask for, beside others who do the same: of several programs that are there, one
/// makes it. It claims the report in a transaction and says while it works that it is still at it; one that has been
/// silent for two minutes, by the steady clock of whoever watches, has lost it to the next. A maker that was only slow
/// finds out before it writes and leaves it.
///
/// A look opens the workspace and closes it again. Files are written whole or not at all; where that fails the old ones
/// stay, and the reason stands in the history.
class ReportTurn final
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::minutes SilentAfter{2};

    ReportTurn(QString url, ReportMaker maker, Clock clock, ReportTeller teller);

    /// Called while a report is read, on the thread that makes it.
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    struct Look
    {
        std::vector<ReportRun> ended; ///< made, failed or stopped by this program
        int beingMade = 0;            ///< by others
        int waiting = 0;              ///< after a failure, for their next try
    };
    /// Whoever may not edit the policy makes none.
    [[nodiscard]] Result<Look> makeDue(const std::stop_token &stop, Steady at = std::chrono::steady_clock::now());
    /// Makes one whatever the schedule says: its kind, period, formats, paper and folder.
    [[nodiscard]] Result<ReportRun> make(ReportRun wanted, const std::stop_token &stop);

private:
    struct Watched
    {
        int tries = 0;
        std::int64_t renewals = 0;
        Steady since;
    };

    [[nodiscard]] Result<Done> makeOf(Database &database, const ReportSchedule &schedule, const std::string &zone,
                                      const std::stop_token &stop, Steady at, Look &look);
    [[nodiscard]] bool isSilent(const ReportRun &run, Steady at);
    /// Conflict when it became somebody else's.
    [[nodiscard]] Result<ReportRun> carryOut(Database &database, const ReportRun &claimed, const std::stop_token &stop);
    [[nodiscard]] Result<std::vector<ReportFile>> write(Database &database, const ReportRun &run,
                                                        const std::stop_token &stop);

    QString m_url;
    ReportMaker m_maker;
    Clock m_clock;
    ReportTeller m_teller;
    Progress m_progress;
    std::map<std::int64_t, Watched> m_watched;
};

} // namespace evenkeel

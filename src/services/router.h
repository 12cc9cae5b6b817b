// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/clock.h"
#include "services/leasekeeper.h"
#include "services/standingdesk.h"
#include "services/sweepservice.h"
#include "services/turnbudget.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QTimer;

namespace evenkeel {

class ChangeListener;
class Database;

/// Routes a workspace from a program without a screen, for as long as it lives: keeps its leases, sweeps after every
/// change and every minute, waits for a server that is away with growing pauses, and takes over from another router
/// that falls silent. All of it on the thread it lives on, one transaction after the other; nothing is asked of a
/// server that is quiet but one small question a second.
class Router final : public QObject
{
    Q_OBJECT

public:
    Router(QString url, std::string holder, Clock clock, LeaseTerms terms, QObject *parent = nullptr);
    ~Router() override;

    /// Begins. What is wrong with the workspace itself (no such database, no rights) is told here and nothing begins;
    /// a server that does not answer is waited for.
    [[nodiscard]] Result<Done> start();
    /// Gives the leases back, so that another takes over at once. What was under way is stored or taken back.
    void stop();

Q_SIGNALS:
    void connected();
    void connectionLost(const evenkeel::Error &error, std::chrono::milliseconds retryAfter);
    void leaseTaken(const evenkeel::GroupHolder &lease);
    void leaseLost(const evenkeel::HeldLease &lease);
    void swept(const evenkeel::SweepOutcome &outcome, std::chrono::milliseconds took);
    /// Told once, until something succeeds again.
    void failed(const evenkeel::Error &error);

private:
    using Steady = LeaseKeeper::Steady;

    [[nodiscard]] Result<Done> open();
    void turn();
    [[nodiscard]] Result<Done> keepLeases();
    [[nodiscard]] Result<Done> sweepIfDue();
    void tellLeases(const std::vector<HeldLease> &before);
    void take(const Error &error);
    void dropConnection(const Error &error);
    void noteChange();
    void nextTurnIn(std::chrono::milliseconds pause);

    QString m_url;
    Clock m_clock;
    LeaseTerms m_terms;
    LeaseKeeper m_keeper;
    TurnBudget m_budget;
    StandingDesk m_desk;
    QTimer *m_timer;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeListener> m_listener;
    std::chrono::milliseconds m_retryAfter;
    std::optional<std::uint32_t> m_seenOthers;
    std::optional<Steady> m_keptAt;
    std::optional<Steady> m_sweptAt;
    std::optional<Steady> m_toldAllAt; ///< when all that waits was last told of anew
    std::chrono::milliseconds m_rest;  ///< before the next sweep, so that others have their turn to write
    bool m_isStale = true;             ///< something has changed since the last sweep
    bool m_hasMoreToTake = false;
    bool m_hasFailed = false;
};

} // namespace evenkeel

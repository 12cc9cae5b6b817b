// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "services/sweepservice.h"

#include <QObject>
#include <QString>

#include <deque>

class QAction;

namespace evenkeel {

class Sweeper;
class Workspace;

/// A ticket that was given or offered while nobody pressed anything.
struct SelfRouted
{
    Instant at;
    TicketId ticket;
    AgentId agent;
    bool isOffered = false;
};

/// The switch that lets a desk route by itself, after every change and every minute. Off until somebody turns it on;
/// remembered for each workspace. Says what was done; that is no step of the undo list, since nobody took it: what it
/// gave is put back from the list of what was done, and that is one.
class SelfRouting final : public QObject
{
    Q_OBJECT

public:
    explicit SelfRouting(Workspace &workspace, QObject *parent = nullptr);
    ~SelfRouting() override;

    /// Turns it on and off.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isOn() const;
    /// One line for the foot of the window, or who else routes; empty while nobody does.
    [[nodiscard]] QString status() const;
    /// More about the line: what was done since it was turned on.
    [[nodiscard]] QString statusTip() const;
    /// What was given to whom since the workspace was opened, the newest first.
    [[nodiscard]] const std::deque<SelfRouted> &routed() const { return m_routed; }

Q_SIGNALS:
    void statusChanged();
    /// Told once, until a sweep succeeds again.
    void failed(const evenkeel::Failure &failure);

private:
    void turn(bool isOn);
    [[nodiscard]] bool isRoutedByAnother() const;
    void showState();
    void take(const SweepOutcome &outcome);
    void takeFailure(const Error &error);

    Workspace &m_workspace;
    Sweeper *m_sweeper;
    QAction *m_action;
    std::optional<Instant> m_lastAt;
    SweepOutcome m_sum; ///< since it was turned on; waiting: at last
    std::deque<SelfRouted> m_routed;
    bool m_hasFailed = false;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/clock.h"
#include "services/sweepservice.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QTimer;

namespace evenkeel {

class LeaseKeeper;
class Workspace;

/// Routes by itself while it is on: after every change, and every minute, since time alone opens rings and ends
/// shifts. Bursts of changes are swept once; a sweep that changed nothing announces nothing.
///
/// Of several desks and services on one workspace one at a time routes a group of queues. A desk that is on and does
/// not route stands by and takes over from one that falls silent; one that is off looks now and then who routes.
class Sweeper final : public QObject
{
    Q_OBJECT

public:
    explicit Sweeper(Workspace &workspace, QObject *parent = nullptr);
    /// Gives what it routes back, so that another takes over at once.
    ~Sweeper() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    /// It holds at least one group of queues.
    [[nodiscard]] bool isRouting() const { return m_isRouting; }
    /// Who else routes all queues or some of them; empty: nobody.
    [[nodiscard]] QString otherRouter() const { return m_other; }

Q_SIGNALS:
    void swept(const evenkeel::SweepOutcome &outcome);
    void failed(const evenkeel::Error &error);
    void routerChanged();

private:
    /// What one visit to the storage thread found out.
    struct Visit
    {
        QString other;
        std::optional<SweepOutcome> outcome; ///< absent where nothing was to be swept
        bool isMine = false;
        bool hasTaken = false;
    };
    enum class Task { Look, Keep, Sweep };

    void sweepSoon();
    void visit(Task task);
    void take(const Result<Visit> &visit, Task task);
    void giveBack();
    [[nodiscard]] static Result<Visit> work(Database &database, LeaseKeeper &keeper, Task task, const Clock &clock);

    Workspace &m_workspace;
    std::shared_ptr<LeaseKeeper> m_keeper; ///< touched on the storage thread only
    QTimer *m_soon;
    QTimer *m_minute;
    QTimer *m_watch;
    QString m_other;
    bool m_isOn = false;
    bool m_isRouting = false;
    bool m_isVisiting = false;
    bool m_isStale = false; ///< a sweep was wanted during a visit
};

} // namespace evenkeel

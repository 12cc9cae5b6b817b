// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sweeper.h"

#include "services/fencedsweep.h"
#include "services/leasekeeper.h"
#include "services/workspace.h"
#include "storage/serverfault.h"

#include <QSysInfo>
#include <QTimer>

#include <utility>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 400;
constexpr int MinuteMs = 60'000;
constexpr int WatchMs = 1000; // the rule: nothing is polled faster than once a second
constexpr int WatchWhileOffMs = 10'000;

/// What other desks call this one: who sits at it, and where.
std::string deskName()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    const QString host = QSysInfo::machineHostName();
    return (user.isEmpty() ? host : user + u'@' + host).toStdString();
}

QString otherOf(const LeaseKeeper &keeper)
{
    for (const GroupHolder &holder : keeper.groups()) {
        if (!holder.isMine && !holder.holder.empty())
            return QString::fromStdString(holder.holder);
    }
    return {};
}

} // namespace

Sweeper::Sweeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(std::make_shared<LeaseKeeper>(deskName(), LeaseTerms::forWorkspace(workspace.url())))
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
    , m_watch(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(CoalesceMs);
    m_minute->setInterval(MinuteMs);
    m_watch->setInterval(WatchWhileOffMs);
    connect(m_soon, &QTimer::timeout, this, [this] { visit(Task::Sweep); });
    connect(m_minute, &QTimer::timeout, this, [this] { visit(Task::Sweep); });
    connect(m_watch, &QTimer::timeout, this, [this] { visit(m_isOn ? Task::Keep : Task::Look); });
    connect(&workspace, &Workspace::ticketsChanged, this, &Sweeper::sweepSoon);
    connect(&workspace, &Workspace::agentsChanged, this, &Sweeper::sweepSoon);
    connect(&workspace, &Workspace::catalogChanged, this, &Sweeper::sweepSoon);
    connect(&workspace, &Workspace::policyChanged, this, &Sweeper::sweepSoon);
    m_watch->start();
    visit(Task::Look);
}

Sweeper::~Sweeper()
{
    if (m_isOn)
        giveBack();
}

void Sweeper::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) == isOn)
        return;
    m_watch->start(isOn ? WatchMs : WatchWhileOffMs);
    if (isOn) {
        m_minute->start();
        sweepSoon();
    } else {
        m_minute->stop();
        m_soon->stop();
        m_isRouting = false;
        giveBack();
    }
}

void Sweeper::giveBack()
{
    static_cast<void>(
        m_workspace.perform([keeper = m_keeper](Database &database) { return keeper->giveBack(database); }));
}

void Sweeper::sweepSoon()
{
    if (m_isOn && !m_soon->isActive())
        m_soon->start();
}

void Sweeper::visit(Task task)
{
    if (std::exchange(m_isVisiting, true)) {
        m_isStale = m_isStale || task == Task::Sweep;
        return;
    }
    m_workspace
        .perform([keeper = m_keeper, task, clock = Clock(m_workspace.now())](Database &database) {
            return work(database, *keeper, task, clock);
        })
        .then(this, [this, task](const Result<Visit> &visit) { take(visit, task); });
}

Result<Sweeper::Visit> Sweeper::work(Database &database, LeaseKeeper &keeper, Task task, const Clock &clock)
{
    const auto at = std::chrono::steady_clock::now();
    Visit visit;
    if (task == Task::Look) {
        const auto looked = keeper.look(database, clock.now(), at);
        if (!looked)
            return looked.error();
        visit.other = otherOf(keeper);
        return visit;
    }
    const auto more = keeper.keep(database, clock.now(), at);
    if (!more)
        return more.error();
    visit.hasTaken = *more;
    visit.other = otherOf(keeper);
    visit.isMine = !keeper.held().empty();
    if (task == Task::Keep || keeper.held().empty())
        return visit;
    const auto outcome = sweepUnderLease(database, clock, keeper.held());
    if (!outcome && serverFaultOf(outcome.error()) == ServerFault::LeaseLost) {
        keeper.forgetAll();
        return visit;
    }
    if (!outcome)
        return outcome.error();
    keeper.noteSweep(std::chrono::steady_clock::now());
    visit.outcome = *outcome;
    return visit;
}

void Sweeper::take(const Result<Visit> &visit, Task task)
{
    m_isVisiting = false;
    if (!visit) {
        if (task == Task::Sweep)
            Q_EMIT failed(visit.error());
    } else {
        const bool isNews = m_other != visit->other || m_isRouting != visit->isMine;
        m_other = visit->other;
        m_isRouting = m_isOn && visit->isMine;
        if (isNews)
            Q_EMIT routerChanged();
        if (visit->outcome && visit->outcome->hasChanged())
            Q_EMIT m_workspace.ticketsChanged({});
        if (visit->outcome)
            Q_EMIT swept(*visit->outcome);
        if (visit->hasTaken) // its tickets have waited; and there may be another group to take
            sweepSoon();
    }
    if (std::exchange(m_isStale, false))
        sweepSoon();
}

} // namespace evenkeel

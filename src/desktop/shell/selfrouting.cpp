// SPDX-License-Identifier: GPL-3.0-or-later
#include "selfrouting.h"

#include "settings.h"

#include "desktop/style/icons.h"
#include "services/sweeper.h"
#include "services/workspace.h"

#include <QAction>

namespace evenkeel {

namespace {

constexpr std::size_t KeptAtMost = 500;

} // namespace

SelfRouting::SelfRouting(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_sweeper(new Sweeper(workspace, this))
    , m_action(new QAction(tr("Route by itself"), this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_action->setChecked(settings::isRoutingByItself(workspace.url()).get());
    connect(m_sweeper, &Sweeper::swept, this, &SelfRouting::take);
    connect(m_sweeper, &Sweeper::failed, this, &SelfRouting::takeFailure);
    connect(m_sweeper, &Sweeper::routerChanged, this, &SelfRouting::statusChanged);
    connect(m_action, &QAction::toggled, this, &SelfRouting::turn);
    m_sweeper->setOn(m_action->isChecked());
    showState();
}

SelfRouting::~SelfRouting() = default;

bool SelfRouting::isOn() const
{
    return m_action->isChecked();
}

void SelfRouting::turn(bool isOn)
{
    settings::isRoutingByItself(m_workspace.url()).set(isOn);
    m_sum = {};
    m_lastAt.reset();
    m_hasFailed = false;
    m_sweeper->setOn(isOn);
    showState();
    Q_EMIT statusChanged();
}

void SelfRouting::showState()
{
    m_action->setIcon(isOn() ? icon(Glyph::Check, Tone::Accent) : icon(Glyph::Clock, Tone::Muted));
    m_action->setToolTip(isOn() ? tr("On: tickets are routed after every change and every minute. Press to stop")
                                : tr("Off: nothing is routed before somebody presses Route. Press to start"));
}

void SelfRouting::take(const SweepOutcome &outcome)
{
    // A sweep that was under way when it was turned off.
    if (!isOn())
        return;
    m_hasFailed = false;
    m_lastAt = m_workspace.now();
    m_sum.expired += outcome.expired;
    m_sum.escalated += outcome.escalated;
    m_sum.sorted += outcome.sorted;
    m_sum.assigned += outcome.assigned;
    m_sum.waiting = outcome.waiting;
    m_sum.isOffering = outcome.isOffering;
    for (const SweepMove &move : outcome.moves)
        m_routed.push_front({*m_lastAt, move.ticket, move.agent, outcome.isOffering});
    if (m_routed.size() > KeptAtMost)
        m_routed.resize(KeptAtMost);
    Q_EMIT statusChanged();
}

void SelfRouting::takeFailure(const Error &error)
{
    if (!isOn())
        return;
    m_lastAt = m_workspace.now();
    const bool isNews = !std::exchange(m_hasFailed, true);
    Q_EMIT statusChanged();
    if (!isNews)
        return;
    Failure failure = Words::failure(error);
    failure.what = tr("Routing by itself has failed. %1", "what went wrong").arg(failure.what);
    Q_EMIT failed(failure);
}

bool SelfRouting::isRoutedByAnother() const
{
    return !m_sweeper->otherRouter().isEmpty() && !m_sweeper->isRouting();
}

QString SelfRouting::status() const
{
    if (isRoutedByAnother())
        return tr("Routed by %1", "who").arg(m_sweeper->otherRouter());
    if (!isOn())
        return {};
    if (!m_lastAt)
        return tr("Routing by itself");
    const QString at = Words::clockTime(*m_lastAt);
    if (m_hasFailed)
        return tr("Routing by itself, the sweep at %1 failed", "time").arg(at);
    const QString done =
        m_sum.isOffering ? tr("%n offered", "tickets", m_sum.assigned) : tr("%n assigned", "tickets", m_sum.assigned);
    return tr("Routing by itself, last sweep %1, %2, %3", "time, assigned, waiting")
        .arg(at, done, tr("%n waiting", "tickets", m_sum.waiting));
}

QString SelfRouting::statusTip() const
{
    if (isRoutedByAnother())
        return isOn() ? tr("This desk stands by and takes over within ten seconds when the other stops")
                      : tr("Turn on \"Route by itself\" to let this desk stand by");
    if (!isOn())
        return {};
    return tr("Since it was turned on: %1, %2, %3, %4.", "assigned, escalated, sorted, ended offers")
        .arg(m_sum.isOffering ? tr("%n tickets offered", nullptr, m_sum.assigned)
                              : tr("%n tickets assigned", nullptr, m_sum.assigned),
             tr("%n escalated", "tickets", m_sum.escalated), tr("%n sent to another queue", "tickets", m_sum.sorted),
             tr("%n offers ended", nullptr, m_sum.expired));
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sweeper.h"

#include "services/workspace.h"

#include <QTimer>

#include <utility>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 400;
constexpr int MinuteMs = 60'000;

} // namespace

Sweeper::Sweeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(CoalesceMs);
    m_minute->setInterval(MinuteMs);
    connect(m_soon, &QTimer::timeout, this, &Sweeper::sweep);
    connect(m_minute, &QTimer::timeout, this, &Sweeper::sweep);
    connect(&workspace, &Workspace::ticketsChanged, this, &Sweeper::sweepSoon);
    connect(&workspace, &Workspace::agentsChanged, this, &Sweeper::sweepSoon);
    connect(&workspace, &Workspace::catalogChanged, this, &Sweeper::sweepSoon);
    connect(&workspace, &Workspace::policyChanged, this, &Sweeper::sweepSoon);
}

void Sweeper::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) == isOn)
        return;
    if (isOn) {
        m_minute->start();
        sweepSoon();
    } else {
        m_minute->stop();
        m_soon->stop();
    }
}

void Sweeper::sweepSoon()
{
    if (m_isOn && !m_soon->isActive())
        m_soon->start();
}

void Sweeper::sweep()
{
    if (std::exchange(m_isSweeping, true)) {
        m_isStale = true;
        return;
    }
    m_workspace.sweep().then(this, [this](const Result<SweepOutcome> &outcome) {
        m_isSweeping = false;
        if (outcome)
            Q_EMIT swept(*outcome);
        else
            Q_EMIT failed(outcome.error());
        if (std::exchange(m_isStale, false))
            sweepSoon();
    });
}

} // namespace evenkeel

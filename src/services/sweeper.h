// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/sweepservice.h"

#include <QObject>

class QTimer;

namespace evenkeel {

class Workspace;

/// Routes by itself while it is on: after every change, and every minute, since time alone opens rings and ends
/// shifts. Bursts of changes are swept once; a sweep that changed nothing announces nothing.
class Sweeper final : public QObject
{
    Q_OBJECT

public:
    explicit Sweeper(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn);

Q_SIGNALS:
    void swept(const evenkeel::SweepOutcome &outcome);
    void failed(const evenkeel::Error &error);

private:
    void sweepSoon();
    void sweep();

    Workspace &m_workspace;
    QTimer *m_soon;
    QTimer *m_minute;
    bool m_isOn = false;
    bool m_isSweeping = false;
    bool m_isStale = false; ///< something changed while sweeping
};

} // namespace evenkeel

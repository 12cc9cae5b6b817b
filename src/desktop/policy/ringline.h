// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundcontrols.h"

#include "domain/queuepolicy.h"

#include <QWidget>

class QHBoxLayout;

namespace evenkeel {

/// The controls of one ring: when it opens, what it does, for which skill or teams.
class RingLine final : public QWidget
{
    Q_OBJECT

public:
    /// Writes into the ring, which outlives it.
    RingLine(Ring *ring, const KnownNames &known, const bound::Changed &changed, QWidget *parent = nullptr);

private:
    void showAfter();
    void showTarget();

    Ring *m_ring;
    const KnownNames m_known;
    bound::Changed m_changed;
    QHBoxLayout *m_layout = nullptr;
    QWidget *m_after = nullptr;
    QWidget *m_target = nullptr;
};

} // namespace evenkeel

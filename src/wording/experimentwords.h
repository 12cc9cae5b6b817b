// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/reviewitem.h"
#include "metrics/comparison.h"
#include "metrics/disturbance.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// Experiments and reviews as people read them.
class ExperimentWords final
{
    Q_DECLARE_TR_FUNCTIONS(ExperimentWords)

public:
    [[nodiscard]] static QString state(ExperimentState state);
    [[nodiscard]] static QString state(ReviewState state);
    [[nodiscard]] static QString verdict(ExperimentVerdict verdict);
    /// Why the verdict is what it is, in a sentence.
    [[nodiscard]] static QString reason(VerdictReason reason);
    [[nodiscard]] static QString disturbance(const Disturbance &disturbance);
};

} // namespace evenkeel

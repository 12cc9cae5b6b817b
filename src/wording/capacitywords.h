// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// How full agents may get: targets, weights, what counts, shares and profiles.
class CapacityWords final
{
    Q_DECLARE_TR_FUNCTIONS(CapacityWords)

public:
    [[nodiscard]] static QString targets(const Policy &policy);
    [[nodiscard]] static QString weights(const Weights &weights);
    [[nodiscard]] static QString countsTowardLoad(const Policy &policy);
    [[nodiscard]] static QString share(const CapacityShare &share);
    [[nodiscard]] static QString profile(const CapacityProfile &profile);

private:
    [[nodiscard]] static QString limit(const CapacityProfile &profile);
    [[nodiscard]] static QString exception(const LimitFor &limit, CapacityMeasure measure);
    [[nodiscard]] static QString amount(double limit, CapacityMeasure measure);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace evenkeel {

/// How a rule loosens with waiting.
class RingWords final
{
    Q_DECLARE_TR_FUNCTIONS(RingWords)

public:
    /// "25 %: drop Conflict", short enough to stand above a mark.
    [[nodiscard]] static QString label(const Ring &ring);
    /// "From 25 % of the first response SLA on, Conflict is no longer asked for. …"
    [[nodiscard]] static QString sentences(const std::vector<Ring> &rings);
    /// "Every 25 % of the first response SLA used loosens one optional step."; "Otherwise, …" where other rules relax
    /// in their own way. Empty where nothing relaxes.
    [[nodiscard]] static QString ladder(const Policy &policy, bool othersRelaxAlike);

private:
    [[nodiscard]] static QString trigger(const Ring &ring, bool hasNamedSla);
    [[nodiscard]] static QString action(const Ring &ring, bool hasDropped);
};

} // namespace evenkeel

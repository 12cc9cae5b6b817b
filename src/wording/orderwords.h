// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuepolicy.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// In which order the tickets of a queue are taken.
class OrderWords final
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)

public:
    /// "Share of SLA used, lifted for every 8 h of waiting"
    [[nodiscard]] static QString label(const Prioritization &order);
    /// "The ticket that has used most of its SLA comes first."
    [[nodiscard]] static QString sentence(const Prioritization &order);

private:
    [[nodiscard]] static QString field(const OrderBy &by);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// What is promised to customers, and in which hours the promise runs.
class PromiseWords final
{
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)

public:
    /// "first response in 30 min, resolution in 2 h"
    [[nodiscard]] static QString target(const SlaTarget &target);
    [[nodiscard]] static QString rule(const SlaRule &rule);
    [[nodiscard]] static QString promises(const SlaPolicy &sla);
    [[nodiscard]] static QString hours(const Policy &policy);
    [[nodiscard]] static QString calendar(const BusinessCalendar &calendar);

private:
    [[nodiscard]] static QString holidays(const std::vector<std::string> &holidays);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyplace.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <utility>

namespace evenkeel {

/// The groups of settings that are no rules, as cards say them: a name and a few lines each.
class SettingWords final
{
    Q_DECLARE_TR_FUNCTIONS(evenkeel::SettingWords)

public:
    using Lines = QList<std::pair<QString, QString>>;

    [[nodiscard]] static QString title(PolicyPlace::Part part);
    [[nodiscard]] static Lines lines(PolicyPlace::Part part, const Policy &policy);
    /// "Queue Payments, needs Billing 2, priority high": what a rule sets, without its condition.
    [[nodiscard]] static QString outcome(const TriageRule &rule);
    /// "First response 5 min, resolution 2 h"
    [[nodiscard]] static QString outcome(const SlaRule &rule);
    [[nodiscard]] static Lines calendar(const BusinessCalendar &calendar);
    /// "Monday to Friday 09:00-17:00, Saturday 10:00-14:00 (Europe/Berlin)"
    [[nodiscard]] static QString hours(const WeekPattern &week);
    [[nodiscard]] static QString minutes(std::chrono::minutes length); ///< "30 min", "8 h"
    [[nodiscard]] static QString clock(int minute);                    ///< "09:00"

private:
    [[nodiscard]] static Lines general(const Policy &policy);
    [[nodiscard]] static Lines capacity(const Policy &policy);
    [[nodiscard]] static Lines protection(const Policy &policy);
    [[nodiscard]] static Lines offers(const OfferTerms &offers);
    [[nodiscard]] static Lines growth(const Growth &growth);
    [[nodiscard]] static Lines promises(const SlaPolicy &sla);
};

} // namespace evenkeel

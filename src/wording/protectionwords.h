// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// What keeps agents from being flooded and tickets from being forgotten: protection, affinity, offers, escalation,
/// growth.
class ProtectionWords final
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionWords)

public:
    [[nodiscard]] static QString complexity(const Policy &policy);
    [[nodiscard]] static QString ramps(const Policy &policy);
    [[nodiscard]] static QString protection(const Protection &protection);
    [[nodiscard]] static QString affinity(const Policy &policy);
    [[nodiscard]] static QString offers(const OfferTerms &offers);
    [[nodiscard]] static QString escalation(const EscalationRule &rule);
    [[nodiscard]] static QString lead(const TeamLead &lead);
    [[nodiscard]] static QString substitutes(const SubstituteChain &chain);
    [[nodiscard]] static QString growth(const Growth &growth);

private:
    [[nodiscard]] static QString sign(const EscalationRule &rule);
    [[nodiscard]] static QString target(const EscalationRule &rule);
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyplace.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// Where something stands in a policy, as people point at it: "Rule 2 of Payments". What is not in the policy any more
/// is named as far as its place says.
class PlaceWords final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    [[nodiscard]] static QString place(const PolicyPlace &place, const Policy &policy);

private:
    [[nodiscard]] static QString rule(const PolicyPlace &place, const Policy &policy);
    [[nodiscard]] static QString ring(const PolicyPlace &place, const Policy &policy);
    [[nodiscard]] static QString capacity(const PolicyPlace &place, const Policy &policy);
    [[nodiscard]] static QString profile(const PolicyPlace &place, const Policy &policy);
};

} // namespace evenkeel

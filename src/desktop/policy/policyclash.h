// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QCoreApplication>
#include <QStringList>

namespace evenkeel {

/// What two desks have made of one policy, a sentence each thing that one of them changed.
class PolicyClash
{
    Q_DECLARE_TR_FUNCTIONS(PolicyClash)

public:
    /// First what both changed, theirs beside mine, then what only they did, then what only this desk did.
    [[nodiscard]] static QStringList sentences(const Policy &base, const Policy &theirs, const Policy &mine);
};

} // namespace evenkeel

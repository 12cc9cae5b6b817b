// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace evenkeel {

/// What is wrong with a policy file.
class FaultWords final
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)

public:
    /// `detail` as policyFromJson() gives it, "queues.1.rules: duplicate": "queues.1.rules stands there twice", a
    /// clause without a stop. What nobody knows comes back as it is.
    [[nodiscard]] static QString clause(const std::string &detail);
};

} // namespace evenkeel

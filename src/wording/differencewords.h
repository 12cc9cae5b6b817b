// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policydiff.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What is new in a policy, one sentence a difference.
class DifferenceWords final
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)

public:
    [[nodiscard]] static QString sentence(const PolicyDifference &difference);
    /// "Rule “Urgent” of Payments"; differences carry names, since places alone would need both policies.
    [[nodiscard]] static QString thing(const PolicyDifference &difference);

private:
    [[nodiscard]] static QString named(const QString &kind, const PolicyDifference &difference);
    [[nodiscard]] static QString changed(const PolicyDifference &difference);
    [[nodiscard]] static QString general(const PolicyDifference &difference);
    [[nodiscard]] static QString turned(const PolicyDifference &difference);
    [[nodiscard]] static QString value(const QString &field, const QString &value);
};

} // namespace evenkeel

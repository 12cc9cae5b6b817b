// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/remedy.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What would have to be otherwise for an agent to get a ticket.
class RemedyWords final
{
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)

public:
    /// "have API 2 instead of level 1", a part of a list behind "would have to". `what` is the name of the queue, team,
    /// skill or capacity profile that the change is about, or the moment to wait for.
    [[nodiscard]] static QString change(const RemedyChange &change, const QString &what);
};

} // namespace evenkeel

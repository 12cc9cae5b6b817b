// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace evenkeel {

/// Lends its context to the sentences of functions that belong to no class.
class DialogText final
{
    Q_DECLARE_TR_FUNCTIONS(evenkeel::DialogText)
};

} // namespace evenkeel

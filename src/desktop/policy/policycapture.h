// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policypage.h"

#include <functional>

namespace evenkeel {

/// Takes a picture of a widget as soon as it is there.
using TakePicture = std::function<void(const std::function<QWidget *()> &widget, const QString &name)>;

/// Opens the policy's sections and dialogs one after the other and has each taken. The draft is left as it was.
void takePolicyDialogs(PolicyPage &page, const TakePicture &take);

} // namespace evenkeel

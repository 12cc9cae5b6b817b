// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/board/refusablestep.h"

#include <functional>

namespace evenkeel {

/// A refusable step whose two ways are one call that is told which way it goes and answers later.
class AnsweredStep final : public RefusableStep
{
public:
    /// Sets `isRefused` when the desk says no.
    using Run = std::function<void(bool isUndo, const std::shared_ptr<bool> &isRefused)>;

    AnsweredStep(Run run, const QString &text);

    void undo() override { go(true); }
    void redo() override { go(false); }

private:
    void go(bool isUndo);

    Run m_run;
};

} // namespace evenkeel

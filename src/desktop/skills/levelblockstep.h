// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsstep.h"

#include <functional>

namespace evenkeel {

/// Many levels that were set by something other than the hand in the grid, a file or a review, as one step.
class LevelBlockStep final : public RefusableStep
{
public:
    /// Stores or takes back; when the desk refuses, says so through the flag.
    using Run = std::function<void(SwapDirection, const std::shared_ptr<bool> &isRefused)>;

    LevelBlockStep(Run run, const QString &text);

    void undo() override { go(SwapDirection::Back); }
    void redo() override { go(SwapDirection::Forth); }

private:
    void go(SwapDirection direction);

    Run m_run;
};

} // namespace evenkeel

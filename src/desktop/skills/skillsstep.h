// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsmatrixmodel.h"

#include "desktop/board/refusablestep.h"

#include <functional>

namespace evenkeel {

/// A level before and after an edit.
struct LevelSwap
{
    SkillCell cell;
    Proficiency before = Proficiency::None;
    std::optional<SkillLevel> was; ///< what is brought back with its source and review date
    Proficiency after = Proficiency::None;
};

enum class SwapDirection { Forth, Back };

/// A block of levels set as one step.
class SkillsStep final : public RefusableStep
{
public:
    /// Shows and stores; when the desk refuses, says so through the flag.
    using Store =
        std::function<void(const std::vector<LevelSwap> &, SwapDirection, const std::shared_ptr<bool> &isRefused)>;

    SkillsStep(Store store, std::vector<LevelSwap> swaps, const QString &text);

    void undo() override { run(SwapDirection::Back); }
    void redo() override { run(SwapDirection::Forth); }

private:
    void run(SwapDirection direction);

    Store m_store;
    std::vector<LevelSwap> m_swaps;
};

} // namespace evenkeel

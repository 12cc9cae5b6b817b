// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsstep.h"

#include <utility>

namespace evenkeel {

SkillsStep::SkillsStep(Store store, std::vector<LevelSwap> swaps, const QString &text)
    : RefusableStep(text)
    , m_store(std::move(store))
    , m_swaps(std::move(swaps))
{}

void SkillsStep::run(SwapDirection direction)
{
    if (!isRefused())
        m_store(m_swaps, direction, refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelblockstep.h"

#include <utility>

namespace evenkeel {

LevelBlockStep::LevelBlockStep(Run run, const QString &text)
    : RefusableStep(text)
    , m_run(std::move(run))
{}

void LevelBlockStep::go(SwapDirection direction)
{
    if (!isRefused())
        m_run(direction, refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredstep.h"

#include <utility>

namespace evenkeel {

AnsweredStep::AnsweredStep(Run run, const QString &text)
    : RefusableStep(text)
    , m_run(std::move(run))
{}

void AnsweredStep::go(bool isUndo)
{
    if (!isRefused())
        m_run(isUndo, refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

} // namespace evenkeel

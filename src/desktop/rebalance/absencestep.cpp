// SPDX-License-Identifier: GPL-3.0-or-later
#include "absencestep.h"

#include <utility>

namespace evenkeel {

AbsenceStep::AbsenceStep(Store again, Store back, const QString &text)
    : RefusableStep(text)
    , m_again(std::move(again))
    , m_back(std::move(back))
{}

void AbsenceStep::store(const Store &how)
{
    if (!isRefused())
        how(refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

void AbsenceStep::undo()
{
    m_isStored = false;
    store(m_back);
}

void AbsenceStep::redo()
{
    if (!m_isStored)
        store(m_again);
    m_isStored = true;
}

} // namespace evenkeel

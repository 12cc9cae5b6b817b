// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerstep.h"

#include "offerflow.h"

namespace evenkeel {

OfferStep::OfferStep(OfferFlow *flow, OfferAnswer answer, const QString &text)
    : RefusableStep(text)
    , m_flow(flow)
    , m_answer(std::move(answer))
{}

void OfferStep::store(bool isTakenBack)
{
    if (m_flow && !isRefused())
        m_flow->store(m_answer, isTakenBack, refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

void OfferStep::undo()
{
    m_isStored = false;
    store(true);
}

void OfferStep::redo()
{
    if (!m_isStored)
        store(false);
    m_isStored = true;
}

} // namespace evenkeel

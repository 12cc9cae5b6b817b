// SPDX-License-Identifier: GPL-3.0-or-later
#include "offersmadestep.h"

#include "offerflow.h"

#include <utility>

namespace evenkeel {

OffersMadeStep::OffersMadeStep(OfferFlow *flow, std::vector<MadeOffer> offers, const QString &text)
    : RefusableStep(text)
    , m_flow(flow)
    , m_offers(std::make_shared<std::vector<MadeOffer>>(std::move(offers)))
{}

void OffersMadeStep::undo()
{
    m_isStored = false;
    if (m_flow && !isRefused())
        m_flow->withdraw(m_offers, refusal());
    // A step the desk refused would fail for ever.
    if (isRefused())
        setObsolete(true);
}

void OffersMadeStep::redo()
{
    if (!m_isStored && m_flow && !isRefused())
        m_flow->renew(*m_offers, refusal());
    if (isRefused())
        setObsolete(true);
    m_isStored = true;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusablestep.h"

#include "services/routingresults.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace evenkeel {

class OfferFlow;

/// A routing run that offered, and the way back: the offers still open are withdrawn. Doing it again makes those, and
/// only those, again. Pushed after the offers were stored, so the first redo does nothing.
class OffersMadeStep final : public RefusableStep
{
public:
    OffersMadeStep(OfferFlow *flow, std::vector<MadeOffer> offers, const QString &text);

    void undo() override;
    void redo() override;

private:
    QPointer<OfferFlow> m_flow;
    std::shared_ptr<std::vector<MadeOffer>> m_offers; ///< shared with the answer to undoing
    bool m_isStored = true;
};

} // namespace evenkeel

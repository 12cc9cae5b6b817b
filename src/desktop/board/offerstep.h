// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offeranswer.h"
#include "refusablestep.h"

#include <QPointer>

namespace evenkeel {

class OfferFlow;

/// An offer that was answered, and the way back. Pushed after the answer was stored, so the first redo does nothing.
class OfferStep final : public RefusableStep
{
public:
    OfferStep(OfferFlow *flow, OfferAnswer answer, const QString &text);

    void undo() override;
    void redo() override;

private:
    void store(bool isTakenBack);

    QPointer<OfferFlow> m_flow;
    OfferAnswer m_answer;
    bool m_isStored = true;
};

} // namespace evenkeel

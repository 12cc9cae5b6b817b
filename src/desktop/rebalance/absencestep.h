// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/board/refusablestep.h"

#include <functional>
#include <memory>

namespace evenkeel {

/// Somebody who is away, with the work that went to others, and the way back: one step, since one without the other
/// would leave work with who is not there, or nobody's desk empty. Pushed after it was stored.
class AbsenceStep final : public RefusableStep
{
public:
    /// Stores; when the desk refuses, says so through the flag.
    using Store = std::function<void(const std::shared_ptr<bool> &isRefused)>;

    AbsenceStep(Store again, Store back, const QString &text);

    void undo() override;
    void redo() override;

private:
    void store(const Store &how);

    Store m_again;
    Store m_back;
    bool m_isStored = true;
};

} // namespace evenkeel

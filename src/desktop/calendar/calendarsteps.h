// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/board/refusablestep.h"
#include "services/calendarfiles.h"
#include "services/calendarservice.h"

#include <functional>
#include <memory>

namespace evenkeel {

/// An edit of the calendar that has been stored; taking it back stores the edit changed over.
class CalendarStep final : public RefusableStep
{
public:
    /// Stores an edit as it is; says later whether the desk refused.
    using Store = std::function<void(const CalendarEdit &, const std::shared_ptr<bool> &isRefused)>;

    CalendarStep(Store store, CalendarEdit done, const QString &text);

    void undo() override;
    void redo() override;

private:
    void make(const CalendarEdit &edit);

    Store m_store;
    CalendarEdit m_done;
    bool m_isFirst = true; ///< pushing a step calls redo, and the edit is stored already
};

/// A request that was approved; taking it back makes it wait again.
class ApprovalStep final : public RefusableStep
{
public:
    using Decision = std::shared_ptr<TimeOffDecision>;
    /// Takes the decision back, or makes it again and writes down what was stored.
    using Store = std::function<void(const Decision &, bool isApproved, const std::shared_ptr<bool> &isRefused)>;

    ApprovalStep(Store store, TimeOffDecision decision, const QString &text);

    void undo() override;
    void redo() override;

private:
    void make(bool isApproved);

    Store m_store;
    Decision m_decision;
    bool m_isFirst = true;
};

/// A calendar file that was imported; taking it back takes entries and public holidays out again.
class ImportStep final : public RefusableStep
{
public:
    using Import = std::shared_ptr<CalendarImportStep>;
    /// Stores the import once more, or takes it back.
    using Store = std::function<void(const Import &, bool isBack, const std::shared_ptr<bool> &isRefused)>;

    ImportStep(Store store, CalendarImportStep done, const QString &text);

    void undo() override;
    void redo() override;

private:
    void make(bool isBack);

    Store m_store;
    Import m_done;
    bool m_isFirst = true;
};

} // namespace evenkeel

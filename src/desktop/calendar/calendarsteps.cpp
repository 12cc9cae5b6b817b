// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsteps.h"

#include <utility>

namespace evenkeel {

CalendarStep::CalendarStep(Store store, CalendarEdit done, const QString &text)
    : RefusableStep(text)
    , m_store(std::move(store))
    , m_done(std::move(done))
{}

void CalendarStep::make(const CalendarEdit &edit)
{
    if (!isRefused())
        m_store(edit, refusal());
    if (isRefused())
        setObsolete(true);
}

void CalendarStep::undo()
{
    make(m_done.reversed());
}

void CalendarStep::redo()
{
    if (!std::exchange(m_isFirst, false))
        make(m_done);
}

ApprovalStep::ApprovalStep(Store store, TimeOffDecision decision, const QString &text)
    : RefusableStep(text)
    , m_store(std::move(store))
    , m_decision(std::make_shared<TimeOffDecision>(std::move(decision)))
{}

void ApprovalStep::make(bool isApproved)
{
    if (!isRefused())
        m_store(m_decision, isApproved, refusal());
    if (isRefused())
        setObsolete(true);
}

void ApprovalStep::undo()
{
    make(false);
}

void ApprovalStep::redo()
{
    if (!std::exchange(m_isFirst, false))
        make(true);
}

ImportStep::ImportStep(Store store, CalendarImportStep done, const QString &text)
    : RefusableStep(text)
    , m_store(std::move(store))
    , m_done(std::make_shared<CalendarImportStep>(std::move(done)))
{}

void ImportStep::make(bool isBack)
{
    if (!isRefused())
        m_store(m_done, isBack, refusal());
    if (isRefused())
        setObsolete(true);
}

void ImportStep::undo()
{
    make(true);
}

void ImportStep::redo()
{
    if (!std::exchange(m_isFirst, false))
        make(false);
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsgate.h"

#include <QAction>
#include <QVariant>

namespace evenkeel {

namespace {

constexpr const char *NeededRight = "neededRight";

QString roleName(DeskRole role)
{
    switch (role) {
    case DeskRole::Owner:
        return RightsGate::tr("owner");
    case DeskRole::Manager:
        return RightsGate::tr("manager");
    case DeskRole::Planner:
        return RightsGate::tr("planner");
    case DeskRole::Lead:
        return RightsGate::tr("lead");
    case DeskRole::Agent:
        return RightsGate::tr("agent");
    }
    return {};
}

} // namespace

RightsGate::RightsGate(const Rights &rights, QObject *parent)
    : QObject(parent)
    , m_rights(rights)
{}

void RightsGate::require(QAction *action, Right right)
{
    action->setProperty(NeededRight, static_cast<int>(right));
}

void RightsGate::guard(const QObject &root)
{
    const QList<QAction *> actions = root.findChildren<QAction *>();
    for (QAction *action : actions) {
        const QVariant needed = action->property(NeededRight);
        if (!needed.isValid() || m_rights.may(static_cast<Right>(needed.toInt())))
            continue;
        close(action);
        connect(action, &QAction::changed, this, [this, action] { close(action); });
    }
}

// Saying the same once more changes nothing, so this ends.
void RightsGate::close(QAction *action) const
{
    if (action->isEnabled())
        action->setEnabled(false);
    if (action->isVisible())
        action->setVisible(false);
    if (action->toolTip() != reason(m_rights))
        action->setToolTip(reason(m_rights));
}

void RightsGate::limit(QAction *action, const Rights &rights, Right right)
{
    if (rights.may(right))
        return;
    action->setEnabled(false);
    action->setVisible(false);
}

QString RightsGate::reason(const Rights &rights)
{
    return tr("The role %1 does not allow that").arg(roleName(rights.role));
}

Failure RightsGate::refusal(const Rights &rights)
{
    return {tr("The role %1 does not allow that.").arg(roleName(rights.role)), tr("Nothing was changed."),
            tr("A manager can do it, or whoever owns the workspace can give you another role.")};
}

QString RightsGate::sentence(const Rights &rights, Right right)
{
    const bool isAgent = rights.role == DeskRole::Agent;
    const QString role = roleName(rights.role);
    switch (right) {
    case Right::ReadAll:
        return tr("You see your own tickets and those offered to you");
    case Right::Route:
        return isAgent ? tr("You see your own tickets and those offered to you")
                       : tr("To be looked at by the role %1: managers route and move tickets").arg(role);
    case Right::EditSkills:
        return isAgent ? tr("You see your own levels")
                       : tr("To be looked at by the role %1: planners and managers set levels").arg(role);
    case Right::EditCalendar:
        return isAgent ? tr("You see your own calendar and can ask for time off")
                       : tr("To be looked at by the role %1: planners and managers change the calendar").arg(role);
    case Right::EditPolicy:
        return tr("You can try a draft: managers put one in force");
    default:
        return reason(rights);
    }
}

} // namespace evenkeel

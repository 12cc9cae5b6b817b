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
    if (action->toolTip() != reason(m_rights))
        action->setToolTip(reason(m_rights));
}

QString RightsGate::reason(const Rights &rights)
{
    return tr("The role %1 does not allow that").arg(roleName(rights.role));
}

} // namespace evenkeel

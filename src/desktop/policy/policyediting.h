// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policydraft.h"
#include "policysection.h"
#include "ruledialogs.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace evenkeel {

/// Every gesture that changes a draft: opens the right dialog for a place, adds, copies, moves, switches, removes.
/// Each is one named step.
class PolicyEditing final : public QObject
{
    Q_OBJECT

public:
    PolicyEditing(PolicyDraft *draft, QWidget *parent);

    void setNames(const DeskNames &names);
    [[nodiscard]] KnownNames known() const;

    void open(const PolicyPlace &place);
    /// A new thing of the part: a rule of the queue, a triage rule, a profile … The dialog first, then the step.
    void add(PolicyPlace::Part part, const QString &queue);
    void remove(const PolicyPlace &place);
    void duplicate(const PolicyPlace &place);
    void toggle(const PolicyPlace &place);
    /// To another position in its list, counted from 0.
    void move(const PolicyPlace &place, int to);
    void addQueue(const QString &name);

    [[nodiscard]] static bool canRemove(const PolicyPlace &place);
    [[nodiscard]] static bool canToggle(const PolicyPlace &place);

Q_SIGNALS:
    /// Something new stands there; it wants to be looked at.
    void made(const evenkeel::PolicyPlace &place);
    void dialogShown(QDialog *dialog);

private:
    [[nodiscard]] QString nameOf(const PolicyPlace &place) const;
    [[nodiscard]] dialogs::Surroundings around() const;
    void show(PolicyDialog *dialog, std::function<void()> accepted);
    void openRule(const AssignmentRule &rule, const std::string &queue, bool isNew);
    void openTriage(const TriageRule &rule, bool isNew);
    void openProfile(const CapacityProfile &profile, bool isNew);
    void openSlaRule(const SlaRule &rule, bool isNew);
    void openCalendar(const BusinessCalendar &calendar, bool isNew);
    void openEscalation(const EscalationRule &rule, bool isNew);
    void openQueue(const std::string &queue);
    void openSettings(PolicyPlace::Part part);
    /// One step that stores the thing, named for an addition or a change.
    void store(bool isNew, const std::string &name, const PolicyPlace &place, const std::function<void(Policy &)> &put);

    PolicyDraft *m_draft;
    QWidget *m_parent;
    DeskNames m_names;
    QPointer<PolicyDialog> m_dialog;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditioneditor.h"
#include "policydialog.h"

#include "domain/assignmentmethod.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

class QWidget;

/// Lines that several dialogs of the policy share.
namespace evenkeel::dialogs {

/// Name and switch.
void addName(PolicyDialog *dialog, std::string *name, bool *isOn);
/// The condition, written into the value at every change.
void addCondition(PolicyDialog *dialog, Condition *condition, const KnownNames &known, bool isStill);
/// "Nothing has a name yet" while the name is empty.
[[nodiscard]] QString namelessProblem(const std::string &name);
/// Holidays, one date a line.
[[nodiscard]] QWidget *holidays(std::vector<std::string> *dates, const bound::Changed &changed);
/// What of the dates cannot be read; empty: nothing.
[[nodiscard]] QString holidayProblem(const std::vector<std::string> &dates);
[[nodiscard]] QList<std::pair<QString, AssignmentMethod>> methods();

} // namespace evenkeel::dialogs

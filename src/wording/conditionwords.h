// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// A condition as a clause that stands inside a sentence: "priority is urgent and tag is vip or outage". What is
/// negated is said of the tests themselves ("effort is below 7"), so that no reader has to undo a "not".
class ConditionWords final
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)

public:
    [[nodiscard]] static QString clause(const Condition &condition);
    /// "priority", "share of the SLA used"
    [[nodiscard]] static QString field(ConditionField field);

private:
    enum class Sense { Stated, Denied };
    enum class Joint { And, Or };

    [[nodiscard]] static QString said(const Condition &condition, Sense sense, bool isInside);
    [[nodiscard]] static QString joined(const std::vector<Condition> &parts, Sense sense, Joint joint, bool isInside);
    [[nodiscard]] static QString test(const Condition &condition, Sense sense);
    [[nodiscard]] static QString words(const Condition &condition, Sense sense);
    [[nodiscard]] static QString lastAgent(const Condition &condition, Sense sense);
    [[nodiscard]] static QString figure(const Condition &condition, Sense sense);
    [[nodiscard]] static QString weekday(const Condition &condition, Sense sense);
    [[nodiscard]] static QString timeOfDay(const Condition &condition, Sense sense);
    [[nodiscard]] static QString age(const Condition &condition, Sense sense);
    [[nodiscard]] static QString value(ConditionField field, const std::string &value);
    [[nodiscard]] static QString amount(ConditionField field, double amount);
    [[nodiscard]] static QString amounts(const Condition &condition);
};

} // namespace evenkeel

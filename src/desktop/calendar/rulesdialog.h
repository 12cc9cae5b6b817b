// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace evenkeel {

/// What a planner must keep, and how hours become capacity.
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(const CalendarRules &rules, QWidget *parent = nullptr);

    [[nodiscard]] CalendarRules rules() const;

private:
    QDoubleSpinBox *addHours(QFormLayout &form, const QString &label, std::chrono::minutes value, int most);
    QSpinBox *addCount(QFormLayout &form, const QString &label, int value, int least, int most);
    QSpinBox *addShare(QFormLayout &form, const QString &label, double value);

    QDoubleSpinBox *m_rest = nullptr;
    QDoubleSpinBox *m_week = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_agents = nullptr;
    QSpinBox *m_shrinkage = nullptr;
    QSpinBox *m_utilization = nullptr;
    QSpinBox *m_unexpected = nullptr;
    QComboBox *m_interval = nullptr;
};

} // namespace evenkeel

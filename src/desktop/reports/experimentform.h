// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experimentsground.h"

#include "services/experimentresults.h"
#include "services/policyvariable.h"

#include <QObject>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace evenkeel {

class PolicyDialog;
class VariableField;

/// Asks what is to be tried: one variable of the policy and its new value, what should become better and by how much,
/// for how long. Says in words what would change before anybody accepts.
class ExperimentForm final : public QObject
{
    Q_OBJECT

public:
    /// The dialog owns the form and goes when it is answered.
    [[nodiscard]] static ExperimentForm *open(const ExperimentsGround &ground, QWidget *parent);

    [[nodiscard]] PolicyDialog *dialog() const { return m_dialog; }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] QComboBox *part() const { return m_part; }
    [[nodiscard]] QComboBox *variable() const { return m_variable; }
    [[nodiscard]] VariableField *value() const { return m_value; }
    [[nodiscard]] QComboBox *metric() const { return m_metric; }
    [[nodiscard]] QDoubleSpinBox *target() const { return m_target; }
    [[nodiscard]] QSpinBox *days() const { return m_days; }
    /// What would change, in words.
    [[nodiscard]] QString sentence() const;
    /// What stands in the way; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void accepted(const evenkeel::ExperimentRequest &request);

private:
    ExperimentForm(const ExperimentsGround &ground, PolicyDialog *dialog);
    void addChange();
    void addGoal();
    void showPart();
    void showVariable();
    void showMetric();
    void tell();
    [[nodiscard]] Metric chosenMetric() const;
    [[nodiscard]] const PolicyVariable *chosen() const;
    [[nodiscard]] ExperimentRequest request() const;

    PolicyDialog *m_dialog;
    Policy m_inForce;
    Instant m_now;
    std::vector<PolicyVariable> m_variables;
    std::optional<Policy> m_changed; ///< absent: the value cannot be had
    QString m_fault;                 ///< why it cannot
    QLineEdit *m_name;
    QComboBox *m_part;
    QComboBox *m_variable;
    VariableField *m_value;
    QComboBox *m_metric;
    QDoubleSpinBox *m_target;
    QSpinBox *m_days;
    QLineEdit *m_note;
};

} // namespace evenkeel

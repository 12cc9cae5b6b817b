// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experimentsground.h"

#include "metrics/comparison.h"

#include <QAbstractListModel>

#include <map>

namespace evenkeel {

/// Experiments, running ones first, with what came of them as far as it is known.
class ExperimentsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Number = Qt::UserRole,
        Heading, ///< of the group that begins here; empty within one
        State,
        Time,
        VerdictText,
        VerdictTone
    };

    explicit ExperimentsModel(QObject *parent = nullptr);

    void setExperiments(std::vector<ShownExperiment> experiments, Instant now);
    void setVerdict(std::int64_t number, ExperimentVerdict verdict);
    /// All, or those of experiments that still run.
    void forgetVerdicts(bool isOfRunningOnly);
    [[nodiscard]] const ShownExperiment *at(int row) const;
    [[nodiscard]] int rowOf(std::int64_t number) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString heading(int row) const;
    [[nodiscard]] QVariant verdict(const PolicyExperiment &experiment, int role) const;

    std::vector<ShownExperiment> m_experiments;
    std::map<std::int64_t, ExperimentVerdict> m_verdicts;
    Instant m_now{};
};

} // namespace evenkeel

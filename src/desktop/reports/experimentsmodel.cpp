// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentsmodel.h"

#include "experimenttexts.h"

#include "wording/experimentwords.h"

#include <algorithm>

namespace evenkeel {

ExperimentsModel::ExperimentsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ExperimentsModel::setExperiments(std::vector<ShownExperiment> experiments, Instant now)
{
    const bool isSameList = std::equal(
        experiments.begin(), experiments.end(), m_experiments.begin(), m_experiments.end(),
        [](const ShownExperiment &a, const ShownExperiment &b) { return a.experiment.id == b.experiment.id; });
    if (isSameList) {
        m_now = now;
        m_experiments = std::move(experiments);
        if (!m_experiments.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_now = now;
    m_experiments = std::move(experiments);
    endResetModel();
}

void ExperimentsModel::setVerdict(std::int64_t number, ExperimentVerdict verdict)
{
    m_verdicts[number] = verdict;
    if (const int row = rowOf(number); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void ExperimentsModel::forgetVerdicts(bool isOfRunningOnly)
{
    for (const ShownExperiment &shown : m_experiments) {
        if (!isOfRunningOnly || shown.experiment.state == ExperimentState::Running)
            m_verdicts.erase(shown.experiment.id);
    }
    if (!m_experiments.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ShownExperiment *ExperimentsModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_experiments[static_cast<std::size_t>(row)];
}

int ExperimentsModel::rowOf(std::int64_t number) const
{
    const auto found = std::find_if(m_experiments.begin(), m_experiments.end(),
                                    [number](const ShownExperiment &shown) { return shown.experiment.id == number; });
    return found == m_experiments.end() ? -1 : static_cast<int>(found - m_experiments.begin());
}

int ExperimentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_experiments.size());
}

QString ExperimentsModel::heading(int row) const
{
    const auto isRunning = [this](int one) { return at(one)->experiment.state == ExperimentState::Running; };
    if (row > 0 && isRunning(row) == isRunning(row - 1))
        return {};
    return isRunning(row) ? tr("Running") : tr("Past");
}

QVariant ExperimentsModel::verdict(const PolicyExperiment &experiment, int role) const
{
    const auto known = m_verdicts.find(experiment.id);
    if (known == m_verdicts.end())
        return {};
    return role == VerdictText ? QVariant(ExperimentWords::verdict(known->second))
                               : QVariant(static_cast<int>(ExperimentTexts::toneOf(known->second)));
}

QVariant ExperimentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownExperiment &shown = *at(index.row());
    const PolicyExperiment &experiment = shown.experiment;
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(experiment.name);
    case Qt::ToolTipRole:
        return ExperimentTexts::change(shown);
    case Number:
        return QVariant::fromValue<qlonglong>(experiment.id);
    case Heading:
        return heading(index.row());
    case State:
        return ExperimentWords::state(experiment.state);
    case Time:
        return ExperimentTexts::time(experiment, m_now);
    case VerdictText:
    case VerdictTone:
        return verdict(experiment, role);
    case Qt::AccessibleTextRole: {
        QStringList parts{QString::fromStdString(experiment.name), data(index, State).toString(),
                          data(index, Time).toString(), data(index, VerdictText).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace evenkeel

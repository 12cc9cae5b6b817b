// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporthistorymodel.h"

#include "desktop/style/words.h"
#include "reporting/reportformats.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString formatsText(ReportFormats formats)
{
    QStringList names;
    for (int format = 0; format < ReportFormatCount; ++format) {
        if (formats.has(static_cast<ReportFormat>(format)))
            names << formatWord(static_cast<ReportFormat>(format)).toUpper();
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void ReportHistoryModel::setRuns(std::vector<ReportRun> runs)
{
    const bool isSameList = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
                                       [](const ReportRun &one, const ReportRun &other) { return one.id == other.id; });
    if (isSameList) {
        m_runs = std::move(runs);
        if (!m_runs.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

const ReportRun &ReportHistoryModel::run(int row) const
{
    return m_runs[static_cast<std::size_t>(row)];
}

int ReportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int ReportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportHistoryModel::stateText(ReportRunState state)
{
    switch (state) {
    case ReportRunState::Making:
        return tr("Being made");
    case ReportRunState::Made:
        return tr("Made");
    case ReportRunState::Failed:
        return tr("Failed");
    case ReportRunState::Stopped:
        break;
    }
    return tr("Stopped");
}

QVariant ReportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportRun &shown = run(index.row());
    if (role == Qt::ToolTipRole)
        return detail(shown);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Period:
        return text(shown.period);
    case State:
        return stateText(shown.state);
    case When:
        return Words::shortDateTime(shown.endedAt.value_or(shown.startedAt));
    case By:
        return shown.maker.user.empty()
                   ? text(shown.maker.host)
                   : tr("%1 on %2", "login, machine").arg(text(shown.maker.user), text(shown.maker.host));
    case Formats:
        return formatsText(shown.formats);
    default:
        return text(shown.folder);
    }
}

QVariant ReportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Period:
        return tr("Period");
    case State:
        return tr("State");
    case When:
        return tr("When");
    case By:
        return tr("By");
    case Formats:
        return tr("Formats");
    default:
        return tr("Folder");
    }
}

QString ReportHistoryModel::detail(const ReportRun &run)
{
    QStringList lines;
    const QString program = text(run.maker.program);
    lines << (run.isScheduled ? tr("By schedule, with %1.", "name of a program").arg(program)
                              : tr("By hand, with %1.", "name of a program").arg(program));
    if (run.error) {
        const Failure failure = Words::failure(*run.error);
        lines
            << tr("%n try(s) failed. %1 %2", "what is wrong, what to do", run.tries).arg(failure.what, failure.advice);
    }
    if (run.leftOut > 0)
        lines << tr("%n earlier report(s) were missed and are not made.", nullptr, run.leftOut);
    for (const ReportFile &file : run.files)
        lines << tr("%1, %2 bytes, SHA-256 %3", "name of a file")
                     .arg(text(file.name), Words::number(file.bytes), text(file.sha256));
    return lines.join(QLatin1Char('\n'));
}

} // namespace evenkeel

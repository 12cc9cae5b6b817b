// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmodel.h"

#include "desktop/style/words.h"
#include "desktop/tickets/tracemodel.h"
#include "desktop/tickets/tracewords.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

BenchModel::BenchModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BenchModel::setTrace(const Trace &trace, const DeskNames &names, std::size_t mostStopped)
{
    beginResetModel();
    m_lines.clear();
    std::size_t stopped = 0;
    for (const TraceLine &line : trace.lines) {
        if (line.isCandidate() || stopped++ < mostStopped)
            m_lines.push_back(line);
    }
    m_terms = TraceModel::termsOf(m_lines);
    m_names = names;
    m_chosen = trace.decision.agent;
    m_isCost = trace.decision.method == AssignmentMethod::LeastCost;
    m_widest = 0;
    for (const TraceLine &line : m_lines) {
        double sum = 0;
        for (const ScoredTerm &term : line.terms)
            sum += std::abs(term.points);
        m_widest = std::max(m_widest, sum);
    }
    endResetModel();
}

void BenchModel::clear()
{
    setTrace({}, {}, 0);
}

int BenchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BenchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(BenchColumn::Count);
}

QVariantList BenchModel::points(const TraceLine &line) const
{
    QVariantList sizes;
    for (const ScoreTerm term : m_terms) {
        double sum = 0;
        for (const ScoredTerm &scored : line.terms) {
            if (scored.term == term)
                sum += std::abs(scored.points);
        }
        sizes.append(sum);
    }
    return sizes;
}

QString BenchModel::figure(const TraceLine &line) const
{
    if (!line.isCandidate())
        return {};
    return m_isCost ? Words::decimal(-line.score + 0.0, std::abs(line.score) < 9.95 ? 1 : 0)
                    : Words::decimal(line.score);
}

QString BenchModel::explanation(const TraceLine &line) const
{
    QStringList lines{m_names.agent(line.agent)};
    if (line.isCandidate()) {
        for (const ScoredTerm &scored : line.terms)
            lines << (m_isCost ? tr("%1: %2 min").arg(Words::term(scored.term), Words::decimal(-scored.points + 0.0))
                               : tr("%1: %2 points").arg(Words::term(scored.term), Words::decimal(scored.points)));
        lines << tr("Load %1 with this ticket").arg(TraceWords::loads(line));
    } else {
        for (const GateOutcome &outcome : line.gates) {
            if (!outcome.isPassed)
                lines << tr("Stopped. %1").arg(Words::gate(outcome, m_names));
        }
    }
    return lines.join(u'\n');
}

QVariant BenchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TraceLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const QString obstacle = line.isCandidate() ? QString() : TraceWords::obstacle(line, m_names);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == BenchColumn::Agent    ? m_names.agent(line.agent)
               : index.column() == BenchColumn::Figure ? figure(line)
                                                       : obstacle;
    case Qt::ToolTipRole:
        return explanation(line);
    case Qt::AccessibleTextRole:
        return explanation(line).replace(u'\n', QStringLiteral("; "));
    case BenchRole::Points:
        return points(line);
    case BenchRole::Widest:
        return m_widest;
    case BenchRole::IsChosen:
        return m_chosen.isValid() && line.agent == m_chosen;
    case BenchRole::Obstacle:
        return obstacle;
    case BenchRole::Unit:
        return m_isCost && line.isCandidate() ? tr("min") : QString();
    default:
        return {};
    }
}

QVariant BenchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == BenchColumn::Figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == BenchColumn::Agent)
        return tr("Candidate");
    if (section == BenchColumn::Terms)
        return m_isCost ? tr("Cost terms") : tr("Score terms");
    return m_isCost ? tr("Cost") : tr("Score");
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracemodel.h"

#include "tracewords.h"

#include "desktop/style/words.h"

#include <algorithm>

namespace evenkeel {

TraceModel::TraceModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TraceModel::setLines(std::vector<TraceLine> lines, std::vector<ScoreTerm> terms, AgentId chosen, DeskNames names,
                          AssignmentMethod method)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_terms = std::move(terms);
    m_chosen = chosen;
    m_names = std::move(names);
    m_isCost = method == AssignmentMethod::LeastCost;
    endResetModel();
}

std::vector<ScoreTerm> TraceModel::termsOf(const std::vector<TraceLine> &lines)
{
    std::vector<ScoreTerm> terms;
    for (const TraceLine &line : lines) {
        for (const ScoredTerm &scored : line.terms)
            terms.push_back(scored.term);
    }
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(TraceColumn::Count);
}

QVariantList TraceModel::points(const TraceLine &line) const
{
    QVariantList points;
    for (const ScoreTerm term : m_terms) {
        double sum = 0;
        for (const ScoredTerm &scored : line.terms) {
            if (scored.term == term)
                sum += scored.points;
        }
        points.append(m_isCost ? -sum + 0.0 : sum); // never -0
    }
    return points;
}

QString TraceModel::text(const TraceLine &line, int column) const
{
    switch (column) {
    case TraceColumn::Agent:
        return m_names.agent(line.agent);
    case TraceColumn::Gates: {
        const auto passed =
            std::count_if(line.gates.begin(), line.gates.end(), [](const auto &g) { return g.isPassed; });
        return tr("%1 of %2 passed").arg(passed).arg(line.gates.size());
    }
    case TraceColumn::Terms: {
        if (!line.isCandidate())
            return TraceWords::obstacle(line, m_names);
        QStringList parts;
        for (const ScoredTerm &scored : line.terms)
            parts.append(tr("%1 %2", "a score term and its points")
                             .arg(Words::term(scored.term),
                                  m_isCost ? TraceWords::cost(scored.points) : Words::decimal(scored.points)));
        return parts.join(QStringLiteral(", "));
    }
    case TraceColumn::Score:
        if (!line.isCandidate())
            return {};
        return m_isCost ? TraceWords::cost(line.score) : Words::decimal(line.score);
    default:
        return {};
    }
}

QString TraceModel::explanation(const TraceLine &line, int column) const
{
    QStringList lines;
    if (column == TraceColumn::Gates || !line.isCandidate()) {
        for (const GateOutcome &outcome : line.gates)
            lines.append(outcome.isPassed ? tr("Passed. %1").arg(Words::gate(outcome, m_names))
                                          : tr("Stopped. %1").arg(Words::gate(outcome, m_names)));
    } else if (column == TraceColumn::Agent) {
        lines.append(tr("%1, load %2 with this ticket").arg(m_names.agent(line.agent), TraceWords::loads(line)));
    } else {
        return scored(line);
    }
    return lines.join(u'\n');
}

QString TraceModel::scored(const TraceLine &line) const
{
    QStringList lines;
    for (const ScoredTerm &scored : line.terms) {
        const QString term = Words::term(scored.term);
        if (m_isCost)
            lines.append(tr("%1: %2", "a term of the cost, its minutes").arg(term, TraceWords::cost(scored.points)));
        else if (scored.points < 0)
            lines.append(tr("%1: takes off %2 points").arg(term, Words::decimal(-scored.points)));
        else
            lines.append(tr("%1: %2 points").arg(term, Words::decimal(scored.points)));
    }
    lines.append(m_isCost ? tr("Together %1", "minutes").arg(TraceWords::cost(line.score))
                          : tr("Together %1 points").arg(Words::decimal(line.score)));
    return lines.join(u'\n');
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TraceLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return explanation(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TraceColumn::Agent
                   ? text(line, index.column())
                   : explanation(line, index.column()).replace(u'\n', QStringLiteral("; "));
    case TraceRole::Secondary:
        return TraceWords::loads(line);
    case TraceRole::Passes: {
        QVariantList passes;
        for (const GateOutcome &outcome : line.gates)
            passes.append(outcome.isPassed);
        return passes;
    }
    case TraceRole::Points:
        return points(line);
    case TraceRole::IsChosen:
        return line.agent == m_chosen && m_chosen.isValid();
    case TraceRole::Obstacle:
        return TraceWords::obstacle(line, m_names);
    case TraceRole::AgentNumber:
        return static_cast<qlonglong>(line.agent.value);
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == TraceColumn::Score ? Qt::AlignRight : Qt::AlignLeft));
    // The tool tip is whole where a long language has the head cut.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case TraceColumn::Agent:
        return tr("Candidate");
    case TraceColumn::Gates:
        return tr("Gates");
    case TraceColumn::Terms:
        return tr("Terms");
    case TraceColumn::Score:
        return m_isCost ? tr("Cost") : tr("Score");
    default:
        return {};
    }
}

} // namespace evenkeel

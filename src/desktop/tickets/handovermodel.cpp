// SPDX-License-Identifier: GPL-3.0-or-later
#include "handovermodel.h"

#include "desktop/style/palette.h"
#include "desktop/style/words.h"
#include "services/shownline.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

QString stateWord(const HandoverRecord &record)
{
    switch (record.state) {
    case HandoverState::Asked:
        return HandoverModel::tr("Waits", "handover without an answer");
    case HandoverState::Accepted:
        return record.outcome.empty() ? HandoverModel::tr("Accepted", "handover")
                                      : HandoverModel::tr("Done", "handover");
    case HandoverState::Declined:
        return HandoverModel::tr("Declined", "handover");
    case HandoverState::Withdrawn:
        return HandoverModel::tr("Withdrawn", "handover");
    }
    return {};
}

} // namespace

void HandoverModel::setList(HandoverList list, AgentId agent)
{
    beginResetModel();
    m_list = std::move(list);
    m_agent = agent;
    show();
    endResetModel();
}

void HandoverModel::setAgent(AgentId agent)
{
    beginResetModel();
    m_agent = agent;
    show();
    endResetModel();
}

void HandoverModel::show()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_list.lines.size(); ++i) {
        const HandoverRecord &record = m_list.lines[i].record;
        if (!m_agent.isValid() || record.from == m_agent || record.to == m_agent)
            m_shown.push_back(i);
    }
}

int HandoverModel::rowOf(std::int64_t record) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t at) { return m_list.lines[at].record.id == record; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int HandoverModel::waitingCount() const
{
    return static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(), [this](std::size_t at) {
        return m_list.lines[at].record.state == HandoverState::Asked;
    }));
}

int HandoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HandoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandoverModel::text(const HandoverLine &line, int column) const
{
    const HandoverRecord &record = line.record;
    switch (column) {
    case Ticket:
        return shownLine(line.reference);
    case From:
        return m_list.names.agent(record.from);
    case To:
        return m_list.names.agent(record.to);
    case Why:
        return shownLine(record.why).simplified();
    case Asked:
        return Words::shortDateTime(record.askedAt);
    case State:
        return stateWord(record);
    default:
        return shownLine(record.outcome.empty() ? record.answer : record.outcome).simplified();
    }
}

QVariant HandoverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HandoverLine &line = lineAt(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::ForegroundRole && line.record.state != HandoverState::Asked && index.column() != State)
        return tone(Tone::Muted);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{shownLine(line.subject), shownText(line.record.why)};
    if (line.record.state != HandoverState::Asked)
        lines
            << tr("%1 on %2", "state, time").arg(stateWord(line.record), Words::shortDateTime(line.record.answeredAt));
    for (const std::string *said : {&line.record.answer, &line.record.outcome})
        lines << shownText(*said);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant HandoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ticket:
        return tr("Ticket");
    case From:
        return tr("From", "agent");
    case To:
        return tr("To", "agent");
    case Why:
        return tr("Why");
    case Asked:
        return tr("Asked");
    case State:
        return tr("State");
    case Outcome:
        return tr("What came of it");
    default:
        return {};
    }
}

} // namespace evenkeel

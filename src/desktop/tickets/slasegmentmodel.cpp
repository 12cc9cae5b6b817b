// SPDX-License-Identifier: GPL-3.0-or-later
#include "slasegmentmodel.h"

#include "slawords.h"

namespace evenkeel {

SlaSegmentModel::SlaSegmentModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void SlaSegmentModel::setTrace(const TicketSla &sla, std::size_t promise)
{
    beginResetModel();
    m_sla = sla;
    m_promise = promise;
    m_pieces = promise < m_sla.promises.size() ? slaPieces(m_sla.promises[promise].trace, 1) : std::vector<SlaPiece>{};
    endResetModel();
}

int SlaSegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

int SlaSegmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SlaSegmentColumn::Count;
}

QString SlaSegmentModel::text(const SlaPiece &piece, int column) const
{
    switch (column) {
    case SlaSegmentColumn::What:
        return SlaWords::shortSegment(piece);
    case SlaSegmentColumn::Times:
        return SlaWords::shortTimes(piece.segment.span);
    default:
        return piece.segment.kind == SlaSegmentKind::Running ? SlaWords::exact(piece.segment.counted)
                                                             : QStringLiteral("–");
    }
}

QVariant SlaSegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlaPiece &piece = m_pieces[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(piece, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return SlaWords::sum(piece, m_sla.promises[m_promise].trace, m_sla);
    case Qt::TextAlignmentRole:
        return index.column() == SlaSegmentColumn::Counted ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SlaSegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SlaSegmentColumn::Counted ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SlaSegmentColumn::What:
        return tr("Clock");
    case SlaSegmentColumn::Times:
        return tr("From – until");
    default:
        return tr("Counted");
    }
}

} // namespace evenkeel

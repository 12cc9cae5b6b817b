// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecardsmodel.h"

#include "policyroles.h"

#include <tuple>

namespace evenkeel {

RuleCardsModel::RuleCardsModel(QObject *parent)
    : KeyedListModel<RuleCard>(parent)
{}

void RuleCardsModel::setCards(std::vector<RuleCard> cards)
{
    merge(std::move(cards),
          [](const RuleCard &card) { return std::tuple(card.place.part, card.place.id, card.place.queue); });
}

int RuleCardsModel::rowOf(const PolicyPlace &place) const
{
    const auto part = place.part == PolicyPlace::Part::Ring ? PolicyPlace::Part::Rule : place.part;
    for (int at = 0; at < rowCount(); ++at) {
        const PolicyPlace &other = row(at).place;
        const bool isQueueNamed = part == PolicyPlace::Part::Calendar;
        if (other.part == part && other.id == place.id && (!isQueueNamed || other.queue == place.queue))
            return at;
    }
    return -1;
}

QString RuleCardsModel::spoken(const RuleCard &card)
{
    QStringList parts;
    parts << (card.number > 0 ? tr("%1, %2", "number, name of a rule").arg(card.number).arg(card.title) : card.title);
    if (!card.isOn)
        parts << tr("off");
    if (!card.tag.isEmpty())
        parts << card.tag;
    for (const auto &[label, text] : card.lines)
        parts << tr("%1: %2", "label, text").arg(label, text);
    for (const RingMark &ring : card.rings)
        parts << (ring.agents < 0 ? ring.label
                                  : tr("%1: %2", "label, text").arg(ring.label, tr("%n agents", nullptr, ring.agents)));
    return parts.join(QStringLiteral(". "));
}

QVariant RuleCardsModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const RuleCard &card = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::AccessibleTextRole:
        return spoken(card);
    case Qt::ToolTipRole:
        return card.tagTip.isEmpty() ? QVariant() : card.tagTip;
    case PolicyRole::Row:
        return QVariant::fromValue(card);
    case PolicyRole::Group:
        return card.canMove ? 1 + static_cast<int>(card.place.part) : 0;
    default:
        return {};
    }
}

} // namespace evenkeel

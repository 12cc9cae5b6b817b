// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyedrows.h"
#include "rulecard.h"

namespace evenkeel {

/// The cards of one section, in reading order.
class RuleCardsModel final : public KeyedListModel<RuleCard>
{
    Q_OBJECT

public:
    explicit RuleCardsModel(QObject *parent = nullptr);

    void setCards(std::vector<RuleCard> cards);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The row of the card about the place, or about the thing the place is a part of; -1: none.
    [[nodiscard]] int rowOf(const PolicyPlace &place) const;

private:
    [[nodiscard]] static QString spoken(const RuleCard &card);
};

} // namespace evenkeel

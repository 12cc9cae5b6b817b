// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyedrows.h"
#include "policysection.h"

#include "services/desknames.h"
#include "services/policyresults.h"

#include <optional>

namespace evenkeel {

/// One line at the left of the Policy page.
struct PolicySectionRow
{
    PolicySection section;
    bool isHeading = false; ///< of those below; no section
    QString title;
    QString detail;     ///< under the title
    QString figure;     ///< at the right
    bool isOwn = false; ///< a queue with a policy of its own: it has a place in the order
    bool isChanged = false;

    friend bool operator==(const PolicySectionRow &, const PolicySectionRow &) = default;
};

/// Triage, the queues in order, and what holds for all of them.
class PolicySectionsModel final : public KeyedListModel<PolicySectionRow>
{
    Q_OBJECT

public:
    explicit PolicySectionsModel(QObject *parent = nullptr);

    void setRows(std::vector<PolicySectionRow> rows);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] int rowOf(const PolicySection &section) const;
    [[nodiscard]] std::optional<PolicySection> sectionAt(int row) const;
};

} // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::PolicySectionRow)

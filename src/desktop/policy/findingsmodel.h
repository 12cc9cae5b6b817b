// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyedrows.h"

#include "routing/lint/lint.h"

#include <QString>

namespace evenkeel {

struct FindingRow
{
    LintFinding finding;
    QString title;
    QString consequence;
    QString link; ///< what following it does: "Show rule 3"

    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

/// What is wrong with the draft, the worst first.
class FindingsModel final : public KeyedListModel<FindingRow>
{
    Q_OBJECT

public:
    explicit FindingsModel(QObject *parent = nullptr);

    void setRows(std::vector<FindingRow> rows);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int count(LintSeverity severity) const;
};

} // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::FindingRow)

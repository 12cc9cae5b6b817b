// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>

#include <map>
#include <vector>

namespace evenkeel {

/// The weeks, or months, whose reports can be read; newest first.
class WeeksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Unit { Week, Month };
    enum Role { FirstDay = Qt::UserRole, Span, Findings };

    explicit WeeksModel(QObject *parent = nullptr);

    /// The last ones that are over at `today`, and the one that holds `shown` where it is another.
    void setPeriods(Unit unit, QDate today, QDate shown);
    /// What a report has been found to say.
    void setFindings(QDate first, int findings);
    [[nodiscard]] int rowOf(QDate first) const;
    [[nodiscard]] Unit unit() const { return m_unit; }
    /// "2016-W11" or "2016-03".
    [[nodiscard]] static QString wordOf(Unit unit, QDate first);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Unit m_unit = Unit::Week;
    std::vector<QDate> m_firsts;
    std::map<std::pair<Unit, QDate>, int> m_findings;
};

} // namespace evenkeel

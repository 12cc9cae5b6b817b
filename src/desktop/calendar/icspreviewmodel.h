// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"
#include "services/calendarfiles.h"
#include "services/desknames.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <array>
#include <vector>

namespace evenkeel {

/// What a calendar file would do to the workspace, a row for each refused part, each entry that comes or moves and each
/// public holiday. Refused ones come first.
class IcsPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, Whose, Kind, When, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcome(const CalendarImportOutcome &outcome, const DeskNames &names, const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::array<QString, ColumnCount> texts;
        bool isRefused = false;
    };

    void addRefused(const CalendarImportOutcome &outcome);
    void addEntries(const CalendarEdit &edit, const DeskNames &names, const QTimeZone &zone);
    void addHolidays(const HolidayEdit &edit);

    std::vector<Row> m_rows;
};

} // namespace evenkeel

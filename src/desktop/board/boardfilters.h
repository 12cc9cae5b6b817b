// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardfilter.h"

#include "services/desknames.h"

#include <QObject>

class QLineEdit;

namespace evenkeel {

class FilterBar;
class FilterChip;
class PageHeader;

/// The board's filter controls and what they add up to.
class BoardFilters final : public QObject
{
    Q_OBJECT

public:
    BoardFilters(PageHeader *header, FilterBar *bar, QObject *parent = nullptr);

    void setNames(const DeskNames &names);
    /// The counts written on the controls.
    void setCounts(int agents, int onShift);
    [[nodiscard]] BoardFilter filter() const;
    [[nodiscard]] BoardOrder order() const;
    [[nodiscard]] QLineEdit *textField() const { return m_text; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    FilterChip *m_team = nullptr;
    FilterChip *m_shift = nullptr;
    FilterChip *m_risk = nullptr;
    FilterChip *m_priority = nullptr;
    FilterChip *m_channel = nullptr;
    FilterChip *m_skill = nullptr;
    FilterChip *m_order = nullptr;
    QLineEdit *m_text = nullptr;
};

} // namespace evenkeel

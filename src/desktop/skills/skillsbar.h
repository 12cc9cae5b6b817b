// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsfilter.h"

#include "services/skillresults.h"

#include <QDate>
#include <QObject>

class QWidget;

namespace evenkeel {

class FilterBar;
class FilterChip;
class ToneLabel;

/// The bar over the matrix: which part is shown, as of when, and what can be done with the selected block.
class SkillsBar final : public QObject
{
    Q_OBJECT

public:
    SkillsBar(FilterBar *bar, QObject *parent = nullptr);

    void setMatrix(const SkillMatrix &matrix, Instant now);
    void setSelected(int cells);
    /// Without the buttons that set levels.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] SkillsFilter filter() const;
    /// Nothing: now.
    [[nodiscard]] std::optional<Instant> asOf() const;
    void setAsOf(Instant at);
    void clear();

Q_SIGNALS:
    void filterChanged();
    void asOfChanged();
    /// Another day than those offered is wanted; answer with setAsOf().
    void dayAsked();
    void levelChosen(evenkeel::Proficiency level);

private:
    void addLevels(FilterBar *bar);
    void takeDay();

    FilterChip *m_teams;
    FilterChip *m_kinds;
    FilterChip *m_skills;
    FilterChip *m_level;
    FilterChip *m_atWork;
    FilterChip *m_asOf;
    ToneLabel *m_selected;
    QDate m_day; ///< that is shown; none: now
    QWidget *m_levels = nullptr;
    bool m_isReadOnly = false;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"
#include "services/calendarresults.h"

#include <QTimeZone>

class QListWidget;
class QPushButton;

namespace evenkeel {

class ToneLabel;

/// What of the calendar breaks a rule, by time: the rule, whom it concerns, when, and what would mend it.
class ConflictPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// Keeps the chosen conflict while it is still there.
    void setConflicts(std::vector<CalendarConflict> conflicts, const DeskNames &names, const QTimeZone &zone);
    /// They can be read and not be mended, for this reason.
    void shut(const QString &why);
    void choose(const CalendarConflict &conflict);
    /// The conflict that is chosen, if any.
    [[nodiscard]] const CalendarConflict *chosen() const;
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void conflictChosen(const evenkeel::CalendarConflict &conflict);
    void mendAsked(const evenkeel::CalendarConflict &conflict);
    void closeAsked();

private:
    void followChoice();

    std::vector<CalendarConflict> m_conflicts;
    ToneLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_mend = nullptr;
    bool m_isFilling = false;
    bool m_isShut = false;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporthistorydialog.h"
#include "reportscheduledialog.h"

#include "desktop/shell/deskcontext.h"
#include "desktop/style/words.h"

#include <QObject>
#include <QPointer>

namespace evenkeel {

class ReportKeeper;

/// Asks when reports are made by themselves, shows what was made, and has one made again.
class ReportScheduleFlow final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the widget.
    ReportScheduleFlow(const DeskContext &desk, QWidget *widget);

    void askSchedule();
    void showHistory();

    /// While they are open.
    [[nodiscard]] ReportScheduleDialog *scheduleDialog() const { return m_schedule; }
    [[nodiscard]] ReportHistoryDialog *historyDialog() const { return m_history; }

Q_SIGNALS:
    void failed(const evenkeel::Failure &failure);
    /// A path of this machine.
    void openRequested(const QString &path);

private:
    void openSchedule(ReportScheduleDialog::Ground ground);
    void save(const ReportSchedule &schedule, const std::optional<ReportSchedule> &seen);
    void remove(const ReportSchedule &seen);
    void answered(const Result<Done> &stored);
    void readHistory();
    void makeAgain(const ReportRun &run);
    [[nodiscard]] ReportKeeper &keeper();

    DeskContext m_desk;
    QWidget *m_widget;
    QPointer<ReportScheduleDialog> m_schedule;
    QPointer<ReportHistoryDialog> m_history;
    ReportKeeper *m_keeper = nullptr;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/deskcontext.h"
#include "desktop/style/words.h"
#include "services/calendarfiles.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

namespace evenkeel {

class IcsImportDialog;

/// Calendar files in and out of the calendar page: what comes in is shown before it is stored, and is one step to take
/// back.
class CalendarExchange final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the page.
    CalendarExchange(const DeskContext &desk, QWidget *page);

    void chooseImport(const DeskNames &names, const QTimeZone &zone);
    void startImport(const QString &file, const DeskNames &names, const QTimeZone &zone);
    /// Entries of one agent, or of a team; of everybody without either.
    void chooseExport(const QString &suggested, AgentId agent, TeamId team, Interval span);
    void writeFile(const QString &file, AgentId agent, TeamId team, Interval span);
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void stored();
    void written(int entries);
    void failed(const evenkeel::Failure &failure);
    void ended();

private:
    void preview(IcsImportDialog *dialog);
    void store(const CalendarImportRequest &request);
    void repeat(const std::shared_ptr<CalendarImportStep> &step, bool isBack, const std::shared_ptr<bool> &isRefused);
    void finish();

    DeskContext m_desk;
    QWidget *m_page;
    int m_pending = 0;
};

} // namespace evenkeel

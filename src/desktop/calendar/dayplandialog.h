// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dayplanservice.h"

#include <QDialog>

class QPagedPaintDevice;
class QTextBrowser;

namespace evenkeel {

/// An agent's day in order, with reasons: to read, to keep as PDF, to take along as a calendar file.
class DayPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    DayPlanDialog(DayPlanView view, Instant now, QWidget *parent = nullptr);

    /// What is shown, as plain text.
    [[nodiscard]] QString text() const;
    /// False when the file could not be written.
    [[nodiscard]] bool savePdf(const QString &file) const;
    /// On the pages of a printer or a file.
    void print(QPagedPaintDevice &pages) const;
    [[nodiscard]] bool saveCalendar(const QString &file) const;

private:
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString suggestedFile(const QString &suffix) const;
    void askPrint();
    void askPdf();
    void askCalendar();
    void tellFailure(const QString &file);

    DayPlanView m_view;
    Instant m_now;
    QTextBrowser *m_browser = nullptr;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace evenkeel {

class BoardPage;
class CalendarPage;
class MainWindow;
class Page;
class ReportView;
class ReportsPage;
class SkillsPage;
class Theme;
class TicketsPage;

/// Writes every page and dialog as a picture, light and dark, for people to look at and for the documentation.
class Capture
{
public:
    Capture(MainWindow &window, Theme &theme, const QDir &folder);

    /// False when something could not be shown or written; problems() says what.
    [[nodiscard]] bool run();
    [[nodiscard]] QStringList written() const { return m_written; }
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    void takePages();
    void takeDialogs();
    /// A month, a day, and the list of conflicts.
    void takeCalendar(CalendarPage &calendar);
    void takeReview(SkillsPage &skills);
    /// Connecting to one, and one that went away.
    void takeServer();
    void takeOffer(BoardPage &board);
    /// The ticket that has used most of its promise: its clock shows nights, holidays and lateness.
    void takeClock(TicketsPage &tickets);
    /// Every part, from its top to its end.
    void takeReports(ReportsPage &reports);
    void takeForms(ReportView &view);
    void takeDialog(const QString &name, const std::function<QDialog *()> &make);
    void save(QWidget &widget, const QString &name);
    /// Runs the event loop until the condition holds; false after a minute.
    bool waitFor(const std::function<bool()> &isDone, const QString &what);

    MainWindow &m_window;
    Theme &m_theme;
    QDir m_folder;
    QString m_shade;
    QStringList m_written;
    QStringList m_problems;
};

} // namespace evenkeel

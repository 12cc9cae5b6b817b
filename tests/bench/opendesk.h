// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/mainwindow.h"
#include "desktop/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace bench {

/// The program's own window on a workspace, opened as the program opens it, with settings that nobody keeps.
class OpenDesk
{
public:
    /// `page` is shown first.
    OpenDesk(QApplication &application, const QString &page);

    /// Ends the process with a message when the workspace cannot be opened.
    void open(const QString &file);
    [[nodiscard]] evenkeel::MainWindow &window() { return *m_window; }
    template <class PageType>
    [[nodiscard]] PageType *page() const
    {
        for (evenkeel::Page *one : m_window->pages()) {
            if (auto *found = qobject_cast<PageType *>(one))
                return found;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_settings;
    evenkeel::Theme m_theme;
    std::unique_ptr<evenkeel::MainWindow> m_window;
};

/// Runs the event loop until the condition holds.
void waitUntil(const std::function<bool()> &isDone);
/// Runs the event loop until the widget has been painted while the condition held.
void waitForPaint(QWidget *widget, const std::function<bool()> &isThere);
/// Brings everything that asked for it to the screen, without the pause until the screen's next picture.
void paintNow();

/// Milliseconds the work takes until what it changed is painted.
template <class Work>
double paintedAfter(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    paintNow();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace bench

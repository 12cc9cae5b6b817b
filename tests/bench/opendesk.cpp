// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendesk.h"

#include "deskworkspaces.h"

#include "desktop/deskparts.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/settings.h"
#include "services/workspace.h"
#include "services/workspacefile.h"

#include <QEvent>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

namespace bench {

using namespace evenkeel;

namespace {

/// Notes when a widget is painted while a condition holds.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<bool()> isThere)
        : m_isThere(std::move(isThere))
    {
        widget->installEventFilter(this);
    }
    [[nodiscard]] bool hasSeen() const { return m_hasSeen; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isThere())
            m_hasSeen = true;
        return false;
    }

private:
    std::function<bool()> m_isThere;
    bool m_hasSeen = false;
};

} // namespace

OpenDesk::OpenDesk(QApplication &application, const QString &page)
    : m_theme(application)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    settings::page().set(page);
    Theme::setRowSize(settings::rowSize().get());
    m_theme.apply(ThemeChoice::Light);
}

void OpenDesk::open(const QString &file)
{
    auto workspace = Workspace::open(workspaceUrl(file), Workspace::Missing::Refuse, Clock(Now));
    if (!workspace) {
        std::fprintf(stderr, "cannot open: %s\n", workspace.error().detail.c_str());
        std::exit(1);
    }
    m_window = std::make_unique<MainWindow>(deskParts(true), m_theme);
    m_window->setWorkspace(std::move(workspace).value());
    m_window->show();
}

void waitUntil(const std::function<bool()> &isDone)
{
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void waitForPaint(QWidget *widget, const std::function<bool()> &isThere)
{
    const PaintWatch watch(widget, isThere);
    waitUntil([&watch] { return watch.hasSeen(); });
}

void paintNow()
{
    QApplication::sendPostedEvents();
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        QEvent update(QEvent::UpdateRequest);
        QApplication::sendEvent(widget, &update);
    }
}

} // namespace bench

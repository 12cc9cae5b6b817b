// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files on the calendar page: menu, drop, and whose entries go out.
#include "calendarpage.h"

#include "calendarexchange.h"
#include "timelineview.h"

#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "services/workspace.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace evenkeel {

namespace {

// The one calendar file among what is dragged, if there is one.
QString calendarFileOf(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.fileName().endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

void CalendarPage::addFileActions()
{
    connect(m_exchange, &CalendarExchange::failed, this, &CalendarPage::failed);
    connect(m_exchange, &CalendarExchange::stored, this, &CalendarPage::refresh);
    connect(m_exchange, &CalendarExchange::ended, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    auto *import = new QAction(icon(Glyph::Import), tr("Import a calendar file"), this);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(import, &QAction::triggered, this, [this] { m_exchange->chooseImport(m_view.names, m_zone); });
    RightsGate::require(import, Right::EditCalendar);
    auto *agent = new QAction(icon(Glyph::Export), tr("Export the calendar of the selected agent"), this);
    connect(agent, &QAction::triggered, this, &CalendarPage::exportChosen);
    auto *shown = new QAction(icon(Glyph::Export), tr("Export the calendar shown"), this);
    shown->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    shown->setToolTip(tr("Of the team that is chosen, or of everybody, for the time that is shown"));
    connect(shown, &QAction::triggered, this, &CalendarPage::exportShown);
    auto *menu = new QMenu(this);
    for (QAction *action : {import, agent, shown}) {
        addPageAction(action);
        menu->addAction(action);
    }
    auto *files = new QAction(icon(Glyph::More), tr("Files"), this);
    header()->addAction(files)->setMenu(menu);
}

void CalendarPage::importFile(const QString &file)
{
    m_exchange->startImport(file, m_view.names, m_zone);
}

void CalendarPage::exportChosen()
{
    const std::vector<CalendarEntry> chosen = m_timeline->selected();
    if (chosen.empty())
        return m_timeline->selectFirst();
    const AgentId agent = chosen.front().shift.agent;
    m_exchange->chooseExport(m_view.names.agent(agent) + QStringLiteral(".ics"), agent, {}, m_view.scope.span);
}

void CalendarPage::exportShown()
{
    const QString name = team().isValid() ? m_view.names.team(team()) : tr("Calendar", "name of a file");
    m_exchange->chooseExport(name + QStringLiteral(".ics"), {}, team(), m_view.scope.span);
}

void CalendarPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!calendarFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CalendarPage::dropEvent(QDropEvent *event)
{
    if (const QString file = calendarFileOf(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        importFile(file);
    }
}

} // namespace evenkeel

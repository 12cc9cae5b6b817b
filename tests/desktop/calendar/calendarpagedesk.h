// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/calendar/calendarpage.h"
#include "desktop/calendar/timelineview.h"
#include "desktop/shell/jobbar.h"
#include "desktop/style/theme.h"
#include "services/workspace.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/ticketstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace evenkeel {

/// A stored workspace of one agent in Berlin, a day shift, a night shift over the change of the clocks and a ticket
/// that waits, with the calendar page open on it.
class CalendarPageDesk : public QObject
{
protected:
    void dress()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply(ThemeChoice::Light);
    }

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString url = workspaceUrl(m_folder->filePath(QStringLiteral("desk.evenkeel")));
        {
            auto database = openWorkspace(url, OpenMode::CreateIfMissing);
            QVERIFY(database);
            CatalogStore catalog(**database);
            const ChannelId mail = *catalog.save(Channel{{}, "Mail", ChannelKind::Email, Handling::Deferred});
            Agent agent;
            agent.zone = "Europe/Berlin";
            agent.name = "Wen Zhao";
            m_wen = *catalog.save(agent);
            CalendarEdit edit;
            edit.added.push_back(
                {{0, m_wen, {at("2016-03-22T07:00Z"), at("2016-03-22T15:00Z")}, ShiftKind::Work, {}}, "day"});
            edit.added.push_back(
                {{0, m_wen, {at("2016-03-26T21:00Z"), at("2016-03-27T04:00Z")}, ShiftKind::Work, {}}, "night"});
            QVERIFY(CalendarStore(**database).edit(edit, Instant{}));
            TicketEvent created;
            created.at = at("2016-03-22T08:00Z");
            created.kind = EventKind::Created;
            created.change.subject = "Refund";
            created.change.channel = mail;
            m_ticket = *TicketStore(**database).create("desk", "A-1", created);
        }
        auto opened = Workspace::open(url, Workspace::Missing::Refuse, Clock(at("2016-03-22T09:00Z")));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_undo = std::make_unique<QUndoStack>();
        m_jobs = std::make_unique<JobBar>();
        m_page = std::make_unique<CalendarPage>(
            DeskContext{m_workspace.get(), m_undo.get(), m_jobs.get(), true, nullptr, {}});
        m_page->resize(1400, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->refresh();
        settle();
    }

    void close()
    {
        m_page.reset();
        m_undo.reset();
        m_jobs.reset();
        m_workspace.reset();
    }

    [[nodiscard]] AgentId routed()
    {
        auto route = m_workspace->route();
        route.waitForFinished();
        auto ticket = m_workspace->read([this](Database &database) { return TicketStore(database).ticket(m_ticket); });
        ticket.waitForFinished();
        return ticket.result()->agent;
    }
    [[nodiscard]] static Instant at(const char *iso) { return *instantFromIso(iso); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 20'000); }
    [[nodiscard]] std::vector<CalendarEntry> stored()
    {
        auto future = m_workspace->read([](Database &database) {
            return CalendarStore(database).entries({at("2016-03-01"), at("2016-05-01")});
        });
        future.waitForFinished();
        return *future.result();
    }
    [[nodiscard]] QString calendarFile(const QByteArray &body)
    {
        const QString name = m_folder->filePath(QStringLiteral("in.ics"));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write("BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Rota\n" + body + "END:VCALENDAR\n");
        return name;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    [[nodiscard]] const CalendarEntry &entry(const char *uid) const
    {
        const auto &entries = m_page->calendar().entries;
        return *std::find_if(entries.begin(), entries.end(),
                             [uid](const CalendarEntry &one) { return one.uid == uid; });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<JobBar> m_jobs;
    std::unique_ptr<CalendarPage> m_page;
    AgentId m_wen;
    TicketId m_ticket;
};

} // namespace evenkeel

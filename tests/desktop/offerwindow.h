// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/deskparts.h"
#include "desktop/shell/errorbanner.h"
#include "services/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace evenkeel {

inline constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

template <class Value>
Result<Value> wait(QFuture<Result<Value>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("the workspace does not answer");
    return future.result();
}

/// The window on a demo desk whose policy offers.
class OfferWindow final
{
public:
    OfferWindow()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_theme.apply(ThemeChoice::Light);
    }

    /// A workspace with offers made at noon.
    void make(const QString &name)
    {
        const auto opened = Workspace::open(url(name), Workspace::Missing::Create, Clock(Noon));
        QVERIFY(opened.isOk());
        DemoRequest request;
        request.agents = 10;
        request.days = 6;
        QVERIFY(wait((*opened)->fillWithDemo(request, {}, {})));
        auto policy = wait((*opened)->policy());
        policy->offers.isOn = true;
        policy->offers.timeout = std::chrono::minutes{4};
        QVERIFY(wait((*opened)->savePolicy(*policy, QStringLiteral("offer"), policy->version)));
        QVERIFY(wait((*opened)->route())->isOffering);
    }

    /// Shows the board of a workspace made before.
    void open(const QString &name, Instant now)
    {
        auto opened = Workspace::open(url(name), Workspace::Missing::Refuse, Clock(now));
        QVERIFY(opened.isOk());
        m_window = std::make_unique<MainWindow>(deskParts(true), m_theme);
        m_window->setWorkspace(std::move(opened).value());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        m_window->showPage(QStringLiteral("board"));
        settle();
        QVERIFY(offered() != nullptr);
    }

    void close() { m_window.reset(); }

    void settle() const
    {
        for (Page *page : m_window->pages())
            QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] BoardPage *board() const { return qobject_cast<BoardPage *>(m_window->pages().first()); }
    [[nodiscard]] const BoardSnapshot &snapshot() const { return board()->model()->snapshot(); }
    [[nodiscard]] QString banner() const { return m_window->findChild<ErrorBanner *>()->text(); }
    /// The first card that waits for an answer.
    [[nodiscard]] const TicketCard *offered() const
    {
        for (const AgentLane &lane : snapshot().lanes) {
            if (lane.offered > 0)
                return &lane.cards.front();
        }
        return nullptr;
    }

private:
    [[nodiscard]] QString url(const QString &name) const { return QStringLiteral("sqlite:") + m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Theme m_theme{*qApp};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace evenkeel

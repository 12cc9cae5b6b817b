// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/conflict/conflictdialog.h"
#include "desktop/conflict/conflictmodel.h"
#include "desktop/deskparts.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/shell/page.h"
#include "services/workspace.h"
#include "support/testworkspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

namespace evenkeel {

inline constexpr Instant DeskNoon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

/// One window of two on a workspace.
class OneDesk final
{
public:
    OneDesk(Theme &theme, const QString &url, const QByteArray &user)
        : m_user(user)
        , m_window(std::make_unique<MainWindow>(deskParts(true), theme))
    {
        work();
        auto opened = Workspace::open(url, Workspace::Missing::Refuse, Clock(DeskNoon));
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        m_window->setWorkspace(std::move(opened).value());
        m_window->resize(1440, 900);
        m_window->show();
    }

    /// From here on it is this desk's user who works.
    void work() const { qputenv("USER", m_user); }
    void comeToFront() const
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window is not in front");
    }
    /// Brings the page to the front of this window, and the window to the front.
    template <class PageKind>
    PageKind *show(const char *key)
    {
        comeToFront();
        m_window->showPage(QString::fromLatin1(key));
        settle();
        return qobject_cast<PageKind *>(m_window->currentPage());
    }
    void settle() const
    {
        for (Page *page : m_window->pages())
            QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
    }
    /// Waits until all that was asked is stored, without letting any window hear of it.
    void waitUntilStored() const
    {
        m_window->workspace()->read([](Database &) { return true; }).waitForFinished();
    }
    [[nodiscard]] ConflictDialog *question() const
    {
        const auto isOpen = [this] { return m_window->findChild<ConflictDialog *>() != nullptr; };
        if (!QTest::qWaitFor(isOpen, 30'000))
            qFatal("nobody is asked");
        auto *dialog = m_window->findChild<ConflictDialog *>();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the question is not in front");
        return dialog;
    }
    [[nodiscard]] bool isAsked() const { return m_window->findChild<ConflictDialog *>() != nullptr; }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] QUndoStack &undo() const { return *m_window->desk().undo; }

private:
    QByteArray m_user;
    std::unique_ptr<MainWindow> m_window;
};

/// The cell of a question as it is read.
[[nodiscard]] inline QString asked(const ConflictDialog *dialog, int row, ConflictColumn::Column column)
{
    const ConflictModel *model = dialog->model();
    return model->data(model->index(row, column), Qt::DisplayRole).toString();
}

/// A demo desk that Ines and Tom have open, on the engine the test is run for.
class TwoDesks final
{
public:
    TwoDesks()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_theme.apply(ThemeChoice::Light);
        auto made = Workspace::open(m_place.url(), Workspace::Missing::Create, Clock(DeskNoon));
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        DemoRequest request;
        request.agents = 10;
        request.days = 8;
        auto filled = (*made)->fillWithDemo(request, {}, {});
        filled.waitForFinished();
        if (!filled.result())
            qFatal("%s", filled.result().error().detail.c_str());
        made->reset();
        ines = std::make_unique<OneDesk>(m_theme, m_place.url(), "ines");
        tom = std::make_unique<OneDesk>(m_theme, m_place.url(), "tom");
    }

    [[nodiscard]] const QString &url() const { return m_place.url(); }

private:
    QTemporaryDir m_folder;
    SharedWorkspace m_place;
    Theme m_theme{*qApp};

public:
    std::unique_ptr<OneDesk> ines;
    std::unique_ptr<OneDesk> tom;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/skills/dropveil.h"
#include "desktop/skills/skillimportdialog.h"
#include "desktop/skills/skillsgrid.h"
#include "desktop/skills/skillspage.h"
#include "services/skillsservice.h"
#include "services/workspace.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace evenkeel {

/// The skills page on a workspace of its own with a small demonstration desk, anew for each test.
class SkillsPageCase : public QObject
{
protected:
    void fillFirst()
    {
        QVERIFY(m_folder.isValid());
        const auto workspace = openWorkspaceFile(QStringLiteral("start.evenkeel"));
        DemoRequest request;
        request.agents = 12;
        request.days = 20;
        auto filled = workspace->fillWithDemo(request, {}, {});
        filled.waitForFinished();
        QVERIFY(filled.result().isOk());
    }
    void openPage()
    {
        const QString desk = m_folder.filePath(QStringLiteral("desk.evenkeel"));
        QFile::remove(desk);
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("start.evenkeel")), desk));
        m_workspace = openWorkspaceFile(QStringLiteral("desk.evenkeel"));
        m_undo = std::make_unique<QUndoStack>();
        DeskContext context;
        context.workspace = m_workspace.get();
        context.undo = m_undo.get();
        context.isClockFixed = true;
        m_page = std::make_unique<SkillsPage>(context);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->refresh();
        settle();
        m_page->selectFirst();
        m_page->focusBody();
    }
    void closePage()
    {
        m_page.reset();
        m_undo.reset();
        m_workspace.reset();
    }
    std::unique_ptr<Workspace> openWorkspaceFile(const QString &name)
    {
        auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(name), Workspace::Missing::Create,
                                      Clock(*instantFromIso("2016-03-22T13:00Z")));
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return std::move(*opened);
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->grid(), key, modifiers);
    }
    /// Levels as they are stored.
    SkillMatrix stored()
    {
        const Instant now = m_workspace->now();
        auto read = m_workspace->read([now](Database &database) { return SkillsService(database, now).matrix(now); });
        read.waitForFinished();
        const auto matrix = read.result();
        if (!matrix)
            qFatal("%s", matrix.error().detail.c_str());
        return *matrix;
    }
    Proficiency storedLevel(const SkillCell &cell)
    {
        const SkillMatrix matrix = stored();
        const LevelVersion *version = matrix.level(cell.first, cell.second);
        return version == nullptr ? Proficiency::None : version->level.level;
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    /// Drags a file over the page, and drops it.
    void drop(const QString &path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(m_page->findChild<DropVeil *>()->isVisible());
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &dropped);
        QVERIFY(!m_page->findChild<DropVeil *>()->isVisible());
    }
    SkillImportDialog *preview(const QString &path)
    {
        drop(path);
        settle();
        auto *dialog = m_page->findChild<SkillImportDialog *>();
        if (dialog == nullptr)
            qFatal("no preview");
        return dialog;
    }
    /// "agent,Billing" with the current cell at another level.
    QByteArray otherLevel(Proficiency level)
    {
        const SkillMatrix &matrix = m_page->model()->matrix();
        return "agent," + matrix.names.skill(current().second).toUtf8() + "\n" +
               matrix.names.agent(current().first).toUtf8() + "," + QByteArray::number(static_cast<int>(level)) + "\n";
    }
    Proficiency another(const SkillCell &cell)
    {
        return m_page->model()->shownLevel(cell) == Proficiency::Advanced ? Proficiency::Basic : Proficiency::Advanced;
    }
    /// Another window of the workspace sets the level.
    void setElsewhere(const SkillCell &cell, Proficiency level)
    {
        const auto second = openWorkspaceFile(QStringLiteral("desk.evenkeel"));
        LevelChange change;
        change.agent = cell.first;
        change.skill = cell.second;
        change.level = level;
        auto set = second->setLevels({change});
        set.waitForFinished();
        QVERIFY(set.result().isOk());
    }
    SkillCell current() { return *m_page->model()->cellAt(m_page->grid()->currentIndex()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SkillsPage> m_page;
};

} // namespace evenkeel

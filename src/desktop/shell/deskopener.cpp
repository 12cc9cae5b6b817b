// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskopener.h"

#include "mainwindow.h"

#include "desktop/style/words.h"
#include "services/workspace.h"
#include "services/workspacefile.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace evenkeel {

DeskOpener::DeskOpener(MainWindow &window, Clock clock)
    : m_window(window)
    , m_clock(clock)
{
    connect(&window, &MainWindow::openRequested, this, &DeskOpener::chooseAndOpen);
    connect(&window, &MainWindow::createRequested, this, &DeskOpener::chooseAndCreate);
}

bool DeskOpener::openOrAsk(const QString &url, bool isCreated)
{
    QString wanted = url;
    auto missing = isCreated ? Workspace::Missing::Create : Workspace::Missing::Refuse;
    while (true) {
        auto opened = Workspace::open(wanted, missing, m_clock);
        if (opened) {
            m_window.setWorkspace(std::move(opened).value());
            return true;
        }
        const WayOut way = ask(opened.error());
        if (way == WayOut::GiveUp)
            return false;
        if (way == WayOut::Again)
            continue;
        const QString file = askForFile(way == WayOut::Create);
        if (file.isEmpty())
            continue;
        wanted = workspaceUrl(file);
        missing = way == WayOut::Create ? Workspace::Missing::Create : Workspace::Missing::Refuse;
    }
}

DeskOpener::WayOut DeskOpener::ask(const Error &error) const
{
    const Failure failure = Words::failure(error);
    QMessageBox box(QMessageBox::NoIcon, tr("The workspace cannot be opened"), failure.what, QMessageBox::NoButton,
                    m_window.isVisible() ? &m_window : nullptr);
    box.setInformativeText(failure.kept + u' ' + failure.advice);
    const auto *open = box.addButton(tr("Open another"), QMessageBox::AcceptRole);
    const auto *create = box.addButton(tr("Create a new one"), QMessageBox::ActionRole);
    const auto *again = box.addButton(tr("Try again"), QMessageBox::ResetRole);
    box.addButton(m_window.workspace() != nullptr ? tr("Stay where I am") : tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == open)
        return WayOut::Open;
    if (box.clickedButton() == create)
        return WayOut::Create;
    return box.clickedButton() == again ? WayOut::Again : WayOut::GiveUp;
}

QString DeskOpener::askForFile(bool isNew) const
{
    QWidget *parent = m_window.isVisible() ? &m_window : nullptr;
    const QString kinds = tr("Workspaces (*.evenkeel);;All files (*)");
    return isNew
               ? QFileDialog::getSaveFileName(parent, tr("Create a workspace"), QStringLiteral("desk.evenkeel"), kinds)
               : QFileDialog::getOpenFileName(parent, tr("Open a workspace"), {}, kinds);
}

void DeskOpener::chooseAndOpen()
{
    if (const QString file = askForFile(false); !file.isEmpty())
        openOrAsk(workspaceUrl(file), false);
}

void DeskOpener::chooseAndCreate()
{
    if (const QString file = askForFile(true); !file.isEmpty())
        openOrAsk(workspaceUrl(file), true);
}

} // namespace evenkeel

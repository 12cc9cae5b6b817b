// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskopener.h"

#include "mainwindow.h"
#include "settings.h"

#include "desktop/connecting/connectiondialog.h"
#include "desktop/connecting/serveropening.h"
#include "desktop/style/words.h"
#include "services/workspacefile.h"
#include "storage/serveraddress.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace evenkeel {

namespace {

constexpr int RecentServers = 8;

} // namespace

DeskOpener::DeskOpener(MainWindow &window, Clock clock)
    : m_window(window)
    , m_clock(clock)
{
    connect(&window, &MainWindow::openRequested, this, &DeskOpener::chooseAndOpen);
    connect(&window, &MainWindow::createRequested, this, &DeskOpener::chooseAndCreate);
    connect(&window, &MainWindow::connectRequested, this, &DeskOpener::chooseServer);
    connect(&window, &MainWindow::reopenRequested, this, [this](const QString &url) { openOrAsk(url, false); });
}

bool DeskOpener::openOrAsk(const QString &url, bool isCreated)
{
    QString wanted = url;
    auto missing = isCreated ? Workspace::Missing::Create : Workspace::Missing::Refuse;
    while (true) {
        auto opened = open(wanted, missing);
        if (opened) {
            remember(wanted);
            m_window.setWorkspace(std::move(opened).value());
            return true;
        }
        if (isServerUrl(wanted) && opened.error().code != ErrorCode::Cancelled) {
            if (const auto choice = askForServer(wanted, &opened.error())) {
                wanted = choice->url;
                missing = choice->isToBeMade ? Workspace::Missing::Create : Workspace::Missing::Refuse;
                continue;
            }
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

Result<std::unique_ptr<Workspace>> DeskOpener::open(const QString &url, Workspace::Missing missing) const
{
    return isServerUrl(url) ? ServerOpening::open(url, missing, m_clock, parent())
                            : Workspace::open(url, missing, m_clock);
}

void DeskOpener::remember(const QString &url) const
{
    const auto address = parseServerUrl(url);
    settings::lastServer().set(address ? address->url() : QString());
    if (!address)
        return;
    QStringList servers = settings::recentServers().get();
    servers.removeAll(address->url());
    servers.prepend(address->url());
    settings::recentServers().set(servers.mid(0, RecentServers));
}

std::optional<DeskOpener::ServerChoice> DeskOpener::askForServer(const QString &url, const Error *error) const
{
    ConnectionDialog dialog(settings::recentServers().get(), parent());
    if (!url.isEmpty())
        dialog.setUrl(url);
    if (error != nullptr)
        dialog.showFailure(*error);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ServerChoice{dialog.url(), dialog.isToBeMade()};
}

void DeskOpener::chooseServer()
{
    const Workspace *open = m_window.workspace();
    const QString known = open != nullptr && isServerUrl(open->url()) ? open->url() : QString();
    if (const auto choice = askForServer(known, nullptr))
        openOrAsk(choice->url, choice->isToBeMade);
}

QWidget *DeskOpener::parent() const
{
    return m_window.isVisible() ? &m_window : nullptr;
}

DeskOpener::WayOut DeskOpener::ask(const Error &error) const
{
    const Failure failure = Words::failure(error);
    QMessageBox box(QMessageBox::NoIcon, tr("The workspace cannot be opened"), failure.what, QMessageBox::NoButton,
                    parent());
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
    const QString kinds = tr("Workspaces (*.evenkeel);;All files (*)");
    return isNew ? QFileDialog::getSaveFileName(parent(), tr("Create a workspace"), QStringLiteral("desk.evenkeel"),
                                                kinds)
                 : QFileDialog::getOpenFileName(parent(), tr("Open a workspace"), {}, kinds);
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

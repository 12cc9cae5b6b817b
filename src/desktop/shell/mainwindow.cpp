// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "commandpalette.h"
#include "errorbanner.h"
#include "filegonebanner.h"
#include "greeting.h"
#include "job.h"
#include "jobbar.h"
#include "page.h"
#include "rightsgate.h"
#include "selfrouting.h"
#include "settings.h"
#include "settingsdialog.h"
#include "shortcutsdialog.h"
#include "sidebar.h"
#include "statusstrip.h"

#include "desktop/connecting/passworddialog.h"
#include "desktop/connecting/serverbanner.h"
#include "desktop/style/icons.h"
#include "desktop/style/serverfailure.h"
#include "services/backupkeeper.h"
#include "services/reportkeeper.h"
#include "services/workspace.h"
#include "services/workspacerights.h"
#include "storage/serveraddress.h"
#include "wording/reportwords.h"

#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int BackupAfterMillis = 5'000; // the desk comes first

/// Ctrl+1 for the first page, and so on.
QKeySequence pageKeys(int number)
{
    return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)};
}

} // namespace

MainWindow::MainWindow(ShellParts parts, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_theme(theme)
    , m_undo(new QUndoStack(this))
    , m_sidebar(new Sidebar)
    , m_banner(new ErrorBanner)
    , m_serverBanner(new ServerBanner)
    , m_fileBanner(new FileGoneBanner)
    , m_stack(new QStackedWidget)
    , m_greeting(new Greeting)
    , m_status(new StatusStrip)
    , m_palette(new CommandPalette(this))
    , m_clock(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Evenkeel"));
    setWindowIcon(programIcon());
    buildLayout();
    buildActions();
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &MainWindow::updateClock);
    resize(1440, 900);
    restoreGeometry(settings::geometry().get());
    m_sidebar->setCollapsed(settings::isSidebarCollapsed().get());
}

MainWindow::~MainWindow()
{
    // Pages hold the workspace; they go first.
    qDeleteAll(std::exchange(m_pages, {}));
    m_fileBanner->follow(nullptr);
    delete m_selfRouting;
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    auto *jobs = new JobBar;
    m_desk = {nullptr, m_undo, jobs, m_parts.isClockFixed, nullptr, {}};
    body->addWidget(m_serverBanner);
    body->addWidget(m_fileBanner);
    body->addWidget(m_banner);
    body->addWidget(jobs);
    body->addWidget(m_stack, 1);
    columns->addWidget(m_sidebar);
    columns->addLayout(body, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(centre);
    m_stack->addWidget(m_greeting);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::searchRequested, this, &MainWindow::openPalette);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::showSettings);
    connect(m_sidebar, &Sidebar::collapsedChanged, this,
            [](bool isCollapsed) { settings::isSidebarCollapsed().set(isCollapsed); });
    connect(m_serverBanner, &ServerBanner::tryRequested, this, [this] { m_workspace->tryServerNow(); });
    connect(m_serverBanner, &ServerBanner::passwordRequested, this, &MainWindow::askForPassword);
    connect(m_fileBanner, &FileGoneBanner::saved, this, &MainWindow::reopenRequested);
    connect(m_fileBanner, &FileGoneBanner::failed, this, &MainWindow::showFailure);
    connect(m_greeting, &Greeting::demoRequested, this, &MainWindow::fillWithDemo);
    connect(m_greeting, &Greeting::importRequested, this, [this] { openDialog(m_parts.makeImportDialog); });
    connect(m_greeting, &Greeting::openRequested, this, &MainWindow::openRequested);
    connect(m_greeting, &Greeting::connectRequested, this, &MainWindow::connectRequested);
}

QAction *MainWindow::addCommand(Glyph glyph, const QString &text, const QKeySequence &keys, std::function<void()> work)
{
    auto *action = new QAction(icon(glyph), text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(work));
    addAction(action);
    m_commandActions.append({glyph, action});
    return action;
}

void MainWindow::buildActions()
{
    auto *undo = m_undo->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    auto *redo = m_undo->createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    addActions({undo, redo});
    m_commandActions.append({Glyph::Undo, undo});
    m_commandActions.append({Glyph::Redo, redo});
    addCommand(Glyph::Search, tr("Search everything"), Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    addCommand(Glyph::Open, tr("Open a workspace"), QKeySequence::Open, [this] { Q_EMIT openRequested(); });
    addCommand(Glyph::Plus, tr("Create a workspace"), QKeySequence::New, [this] { Q_EMIT createRequested(); });
    addCommand(Glyph::Team, tr("Connect to a team's server…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
               [this] { Q_EMIT connectRequested(); });
    if (m_parts.makeImportDialog)
        RightsGate::require(addCommand(Glyph::Import, tr("Import tickets"), Qt::CTRL | Qt::Key_I,
                                       [this] { openDialog(m_parts.makeImportDialog); }),
                            Right::EditCatalog);
    if (m_parts.makeProposalDialog)
        RightsGate::require(addCommand(Glyph::Skills, tr("Propose skills, effort and hours from history"), {},
                                       [this] { openDialog(m_parts.makeProposalDialog); }),
                            Right::EditCatalog);
    addCommand(Glyph::Clock, tr("Refresh this page"), QKeySequence::Refresh, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    addCommand(Glyph::Sidebar, tr("Collapse or expand the sidebar"), Qt::CTRL | Qt::Key_B,
               [this] { m_sidebar->setCollapsed(!m_sidebar->isCollapsed()); });
    addCommand(Glyph::Moon, tr("Switch between light and dark"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        const bool isDark = Palette::current().shade() == Shade::Dark;
        m_theme.apply(isDark ? ThemeChoice::Light : ThemeChoice::Dark);
        settings::theme().set(m_theme.choice());
    });
    addCommand(Glyph::Info, tr("Keyboard shortcuts"), QKeySequence::HelpContents, [this] { showShortcuts(); });
    addCommand(Glyph::Settings, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    addCommand(Glyph::Close, tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    qDeleteAll(std::exchange(m_pages, {}));
    m_undo->clear();
    delete std::exchange(m_selfRouting, nullptr);
    m_fileBanner->follow(nullptr);
    m_workspace = std::move(workspace);
    m_fileBanner->follow(m_workspace.get());
    m_desk.workspace = m_workspace.get();
    m_desk.rights = m_workspace ? rightsOf(*m_workspace) : Rights{};
    m_banner->hide();
    m_serverBanner->setContact({});
    makeSelfRouting();
    rebuildPages();
    delete std::exchange(m_gate, new RightsGate(m_desk.rights, this));
    m_gate->guard(*this);
    connectWorkspace();
    updateStatus();
    m_clock->start();
    updateClock();
}

void MainWindow::makeSelfRouting()
{
    if (m_workspace && m_desk.rights.may(Right::Route)) {
        m_selfRouting = new SelfRouting(*m_workspace, this);
        addAction(m_selfRouting->action());
        connect(m_selfRouting, &SelfRouting::failed, this, &MainWindow::showFailure);
        connect(m_selfRouting, &SelfRouting::statusChanged, this,
                [this] { m_status->setRouting(m_selfRouting->status(), m_selfRouting->statusTip()); });
    }
    m_desk.selfRouting = m_selfRouting;
    m_status->setRouting(m_selfRouting == nullptr ? QString() : m_selfRouting->status(), {});
}

void MainWindow::rebuildPages()
{
    m_sidebar->clearPages();
    showGreeting(false);
    if (!m_workspace)
        return;
    m_pages = m_parts.makePages(m_desk);
    int number = 0;
    for (Page *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        auto *jump = new QAction(page);
        jump->setShortcut(pageKeys(++number));
        jump->setShortcutContext(Qt::WindowShortcut);
        m_sidebar->addPage(page->key(), page->glyph(), page->title(),
                           jump->shortcut().toString(QKeySequence::NativeText));
        addAction(jump);
        connect(jump, &QAction::triggered, this, [this, key = page->key()] { showPage(key); });
        connect(page, &Page::failed, this, &MainWindow::showFailure);
        connect(page, &Page::ticketRequested, this, &MainWindow::showTicket);
        connect(page, &Page::ticketsRequested, this, &MainWindow::showTickets);
        connect(page, &Page::emptinessFound, this, &MainWindow::showGreeting);
    }
    showPage(settings::page().get());
    // Last, since an answer may be there at once and say that the workspace is empty; the page on show is served first.
    QList<Page *> order = m_pages;
    std::stable_partition(order.begin(), order.end(), [this](Page *page) { return page == m_stack->currentWidget(); });
    for (Page *page : std::as_const(order))
        page->refresh();
}

void MainWindow::connectWorkspace()
{
    if (!m_workspace)
        return;
    connect(m_workspace.get(), &Workspace::agentsChanged, this, &MainWindow::updateStatus);
    connect(m_workspace.get(), &Workspace::catalogChanged, this, &MainWindow::updateStatus);
    connect(m_workspace.get(), &Workspace::policyChanged, this, &MainWindow::updateStatus);
    connect(m_workspace.get(), &Workspace::contactChanged, this, &MainWindow::showContact);
    connect(m_workspace.get(), &Workspace::outcomeLearned, this,
            [this](WriteOutcome outcome) { showFailure(outcomeOfChange(outcome)); });
    connect(m_workspace.get(), &Workspace::storageFailed, this, [this](const Error &error) {
        // The page that met somebody else's edit asks about it itself.
        if (error.code == ErrorCode::Conflict)
            return;
        // What was refused for a reason was answered all the same.
        const bool isAnswered = error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidArgument;
        if (!isAnswered)
            m_status->setState(StatusStrip::State::Failed);
        showFailure(Words::failure(error));
    });
    if (m_parts.isClockFixed)
        return;
    auto *backups = new BackupKeeper(m_workspace->url(), {}, m_workspace.get());
    connect(backups, &BackupKeeper::failed, this, [this](const Error &error) {
        Failure failure = Words::failure(error);
        failure.kept = tr("No backup of the workspace was made; older ones stay.");
        showFailure(failure);
    });
    QTimer::singleShot(BackupAfterMillis, backups, &BackupKeeper::backUpIfDue);
    auto *reports = new ReportKeeper(m_workspace->url(), QStringLiteral("evenkeel"), {}, ReportWords::documentOf,
                                     m_workspace.get());
    connect(reports, &ReportKeeper::ended, this, [this](const ReportRun &run) {
        if (!run.error || !run.isScheduled || run.tries > 1) // said once; the history keeps the rest
            return;
        Failure failure = Words::failure(*run.error);
        failure.kept = tr("The report %1 was not made and is tried again; older ones stay.")
                           .arg(QString::fromStdString(run.period));
        showFailure(failure);
    });
    connect(m_workspace.get(), &Workspace::contactChanged, reports,
            [this, reports] { reports->setPaused(m_workspace->contact().state != ServerContact::State::Here); });
    reports->start();
}

void MainWindow::showContact()
{
    m_serverBanner->setContact(m_workspace->contact());
    updateStatus();
}

void MainWindow::askForPassword()
{
    auto *dialog = new PasswordDialog(m_workspace->url(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (m_workspace)
            m_workspace->tryServerNow();
    });
    dialog->open();
}

void MainWindow::updateStatus()
{
    QString place;
    if (m_workspace)
        place = isServerUrl(m_workspace->url()) ? tr("%1 (PostgreSQL)", "a database").arg(m_workspace->title())
                                                : tr("%1 (SQLite)", "a database file").arg(m_workspace->title());
    m_status->setDatabase(place);
    m_status->setState(!m_workspace           ? StatusStrip::State::Closed
                       : m_parts.isClockFixed ? StatusStrip::State::Still
                                              : StatusStrip::State::Live);
    if (!m_workspace)
        return;
    if (m_workspace->contact().state != ServerContact::State::Here) // nothing to ask
        return m_status->setState(StatusStrip::State::Away, ServerBanner::shortText(m_workspace->contact()));
    m_workspace->names().then(this, [this](const Result<DeskNames> &names) {
        if (!names)
            return;
        const auto active = std::count_if(names->agents.begin(), names->agents.end(),
                                          [](const auto &entry) { return entry.second.isActive; });
        const QString agents = tr("%n agents", nullptr, static_cast<int>(active));
        m_status->setDesk(
            tr("%1, %2", "agents, teams").arg(agents, tr("%n teams", nullptr, static_cast<int>(names->teams.size()))));
    });
    m_workspace->policy().then(this, [this](const Result<Policy> &policy) {
        if (policy)
            m_status->setPolicy(tr("Policy %1").arg(Words::number(policy->version)));
    });
}

void MainWindow::updateClock()
{
    if (!m_workspace)
        return;
    const QDateTime now = Words::toLocal(m_workspace->now());
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    m_status->setClock(tr("%1 %2", "time, zone")
                           .arg(now.time().toString(QStringLiteral("HH:mm")), zone.startsWith("Etc/")
                                                                                  ? QString::fromLatin1(zone.mid(4))
                                                                                  : QString::fromLatin1(zone)));
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString &key)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->key() != key)
            continue;
        m_stack->setCurrentWidget(page);
        m_sidebar->setCurrent(key);
        settings::page().set(key);
        page->focusBody();
        return;
    }
    if (!m_pages.isEmpty())
        showPage(m_pages.first()->key());
}

void MainWindow::showFailure(const Failure &failure)
{
    m_banner->showFailure(failure);
}

void MainWindow::showGreeting(bool isShown)
{
    const bool wasShown = m_stack->currentWidget() == m_greeting;
    if (isShown && m_desk.rights.may(Right::EditCatalog)) // to others an empty desk is one of which they see nothing
        m_stack->setCurrentWidget(m_greeting);
    else if (wasShown)
        showPage(settings::page().get());
}

void MainWindow::showTicket(TicketId ticket)
{
    // The last page that takes it knows most of it; pages that do not show tickets ignore the call.
    for (Page *page : std::as_const(m_pages)) {
        if (page->key() == QLatin1String("tickets")) {
            showPage(page->key());
            page->showTicket(ticket);
        }
    }
}

void MainWindow::showTickets(const QString &title, const std::vector<TicketId> &tickets)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->key() == QLatin1String("tickets")) {
            showPage(page->key());
            page->showTickets(title, tickets);
        }
    }
}

void MainWindow::fillWithDemo()
{
    if (!m_workspace)
        return;
    Job *job = m_desk.jobs->start(tr("Making a demo desk"));
    m_workspace->fillWithDemo({}, job->stop(), job->progress()).then(this, [this, job](const Result<Done> &result) {
        job->finish();
        if (!result && result.error().code != ErrorCode::Cancelled)
            showFailure(Words::failure(result.error()));
        for (Page *page : std::as_const(m_pages))
            page->refresh();
    });
}

void MainWindow::openDialog(const std::function<QDialog *(const DeskContext &, QWidget *)> &make)
{
    if (!make || !m_workspace)
        return;
    QDialog *dialog = make(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    QList<KeyLine> lines;
    for (const PaletteEntry &entry : commands()) {
        if (!entry.shortcut.isEmpty())
            lines.append({entry.title, entry.shortcut});
    }
    if (const Page *page = currentPage()) {
        for (const KeyLine &line : page->keyLines())
            lines.append(line);
    }
    auto *dialog = new ShortcutsDialog(lines, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<PaletteEntry> MainWindow::commands()
{
    QList<PaletteEntry> entries;
    int number = 0;
    for (Page *page : std::as_const(m_pages)) {
        entries.append({page->title(), tr("Page"), pageKeys(++number).toString(QKeySequence::NativeText), page->glyph(),
                        [this, key = page->key()] { showPage(key); }});
    }
    const auto append = [&entries](Glyph glyph, QAction *action, const QString &detail) {
        if (action->isEnabled() && !action->text().isEmpty())
            entries.append({action->text().remove(u'&'), detail, action->shortcut().toString(QKeySequence::NativeText),
                            glyph, [action] { action->trigger(); }});
    };
    if (const Page *page = currentPage()) {
        for (QAction *action : page->pageActions())
            append(page->glyph(), action, page->title());
    }
    if (m_selfRouting != nullptr)
        append(Glyph::Route, m_selfRouting->action(), m_selfRouting->isOn() ? tr("On") : tr("Off"));
    for (const auto &[glyph, action] : std::as_const(m_commandActions))
        append(glyph, action, {});
    return entries;
}

void MainWindow::openPalette()
{
    QList<CommandPalette::Source> sources;
    for (Page *page : std::as_const(m_pages))
        sources.append([page](const QString &query, const PaletteAnswer &answer) { page->find(query, answer); });
    m_palette->setCommands(commands());
    m_palette->setSources(sources);
    m_palette->start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::geometry().set(saveGeometry());
    if (!m_fileBanner->mayClose())
        return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace evenkeel

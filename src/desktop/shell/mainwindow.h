// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"
#include "paletteentry.h"

#include "desktop/style/theme.h"
#include "desktop/style/words.h"
#include "domain/ids.h"
#include "domain/rights.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QDialog;
class QStackedWidget;
class QTimer;
class QUndoStack;

namespace evenkeel {

class CommandPalette;
class ErrorBanner;
class FileGoneBanner;
class Greeting;
class Page;
class RightsGate;
class SelfRouting;
class ServerBanner;
class Sidebar;
class StatusStrip;

/// What the shell is filled with; keeps the shell free of the features.
struct ShellParts
{
    std::function<QList<Page *>(const DeskContext &)> makePages;
    std::function<QDialog *(const DeskContext &, QWidget *)> makeImportDialog;   ///< may be empty
    std::function<QDialog *(const DeskContext &, QWidget *)> makeProposalDialog; ///< may be empty
    bool isClockFixed = false;
};

/// Wires sidebar, pages, palette, banner, jobs, status and the open workspace together; decides nothing itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ShellParts parts, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Closes the one that was open. Null shows the shell without pages.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] CommandPalette *palettePanel() const { return m_palette; }
    [[nodiscard]] const DeskContext &desk() const { return m_desk; }
    /// Of whoever opened the workspace.
    [[nodiscard]] const Rights &rights() const { return m_desk.rights; }
    [[nodiscard]] const ShellParts &parts() const { return m_parts; }

    void showPage(const QString &key);
    void showFailure(const Failure &failure);
    void openPalette();
    void showGreeting(bool isShown);
    /// Fills the workspace with the demo desk, with progress.
    void fillWithDemo();

Q_SIGNALS:
    /// The shell asks; whoever started it opens files and answers with setWorkspace().
    void openRequested();
    void createRequested();
    void connectRequested();
    void reopenRequested(const QString &url);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildActions();
    void rebuildPages();
    void connectWorkspace();
    void makeSelfRouting();
    void updateStatus();
    void showContact();
    void askForPassword();
    void updateClock();
    void openDialog(const std::function<QDialog *(const DeskContext &, QWidget *)> &make);
    void showSettings();
    void showShortcuts();
    void showTicket(TicketId ticket);
    void showTickets(const QString &title, const std::vector<TicketId> &tickets);
    [[nodiscard]] QList<PaletteEntry> commands();
    QAction *addCommand(Glyph glyph, const QString &text, const QKeySequence &keys, std::function<void()> work);

    ShellParts m_parts;
    Theme &m_theme;
    std::unique_ptr<Workspace> m_workspace;
    DeskContext m_desk;
    SelfRouting *m_selfRouting = nullptr;
    RightsGate *m_gate = nullptr;
    QUndoStack *m_undo = nullptr;
    QList<Page *> m_pages;
    QList<std::pair<Glyph, QAction *>> m_commandActions;
    Sidebar *m_sidebar = nullptr;
    ErrorBanner *m_banner = nullptr;
    ServerBanner *m_serverBanner = nullptr;
    FileGoneBanner *m_fileBanner = nullptr;
    QStackedWidget *m_stack = nullptr;
    Greeting *m_greeting = nullptr;
    StatusStrip *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    QTimer *m_clock = nullptr;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QWidget;

namespace evenkeel {

class MainWindow;

/// Opens workspaces for the window: at start, from the dialogs, and after a fault, with the ways out.
class DeskOpener final : public QObject
{
    Q_OBJECT

public:
    DeskOpener(MainWindow &window, Clock clock);

    /// Opens `url`; on a fault asks what to do until a workspace is open or the person gives up (false).
    bool openOrAsk(const QString &url, bool isCreated);
    void chooseAndOpen();
    void chooseAndCreate();
    void chooseServer();

private:
    enum class WayOut { Again, Open, Create, GiveUp };

    /// What a dialog about a server ends with; none when it is left.
    struct ServerChoice
    {
        QString url;
        bool isToBeMade = false;
    };

    [[nodiscard]] std::optional<ServerChoice> askForServer(const QString &url, const Error *error) const;
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString &url, Workspace::Missing missing) const;
    void remember(const QString &url) const;
    [[nodiscard]] QWidget *parent() const;
    [[nodiscard]] WayOut ask(const Error &error) const;
    [[nodiscard]] QString askForFile(bool isNew) const;

    MainWindow &m_window;
    Clock m_clock;
};

} // namespace evenkeel

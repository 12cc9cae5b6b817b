// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clock.h"

#include <QObject>
#include <QString>

namespace evenkeel {

class MainWindow;
struct Error;

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

private:
    enum class WayOut { Again, Open, Create, GiveUp };

    [[nodiscard]] WayOut ask(const Error &error) const;
    [[nodiscard]] QString askForFile(bool isNew) const;

    MainWindow &m_window;
    Clock m_clock;
};

} // namespace evenkeel

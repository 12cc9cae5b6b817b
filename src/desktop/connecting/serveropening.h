// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace evenkeel {

/// Opens a workspace on a server while the program stays awake: fetches the password from the keychain, connects, and
/// shows after a moment that it does, with a way to give up (Cancelled).
class ServerOpening final
{
    Q_DECLARE_TR_FUNCTIONS(ServerOpening)

public:
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &url, Workspace::Missing missing,
                                                                 Clock clock, QWidget *parent);
};

} // namespace evenkeel

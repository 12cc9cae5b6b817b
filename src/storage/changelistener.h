// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <memory>

class QTimer;

namespace evenkeel {

class Connection;

/// Hears from a server when somebody has stored something in a workspace, by a connection of its own that costs
/// nothing while it is quiet. Lives on a thread with an event loop. What has changed, Database::othersChangeCounter()
/// and the stores tell; whoever must not miss anything looks when it has begun to listen.
class ChangeListener final : public QObject
{
    Q_OBJECT

public:
    /// `url` is a server's; errors as of Database::open().
    [[nodiscard]] static Result<std::unique_ptr<ChangeListener>> listen(const QString &url);
    ~ChangeListener() override;

Q_SIGNALS:
    void changeStored(); ///< by anybody, this program too
    void lost();         ///< the connection is gone; nothing more will be heard

private:
    explicit ChangeListener(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    QTimer *m_pulse = nullptr;
};

} // namespace evenkeel

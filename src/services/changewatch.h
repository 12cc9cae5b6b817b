// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QThread;

namespace evenkeel {

/// Listens to a server for changes of a workspace on a thread of its own, so that nobody who shows something waits for
/// the network, and begins again when the connection is lost.
class ChangeWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatch(const QString &url);
    ~ChangeWatch() override;

Q_SIGNALS:
    void changeStored(); ///< also when it has begun to listen: there may have been something before
    void silenced();     ///< the connection is gone; it is tried again by itself

private:
    QThread *m_thread = nullptr;
};

} // namespace evenkeel

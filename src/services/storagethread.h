// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/servercontact.h"
#include "storage/database.h"
#include "storage/retrypauses.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace evenkeel {

/// The one thread on which a workspace's database lives, and what is done when its server goes away: the connection is
/// tried again with growing pauses, readings wait until it is back, changes are answered at once with the reason.
/// Lives itself on a thread with an event loop.
class StorageThread final : public QObject
{
    Q_OBJECT

public:
    enum class IfGone { WaitAndRepeat, Answer };
    /// False: it has found the connection lost, has given no answer and is to be run again when the server is back.
    using Work = std::function<bool(Database &)>;

    StorageThread();
    ~StorageThread() override;

    /// Blocks until the workspace is open.
    [[nodiscard]] std::optional<Error> open(const QString &url, OpenMode mode);
    /// `answer` is called on this object's thread, unless the object is gone by then.
    void openSoon(const QString &url, OpenMode mode, std::function<void(std::optional<Error>)> answer);

    void post(Work work, IfGone ifGone);

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const ServerContact &contact() const { return m_contact; }
    /// Without waiting for the end of the pause.
    void tryNow();

Q_SIGNALS:
    void contactChanged();
    /// There is a new connection; others may have stored something meanwhile.
    void cameBack(evenkeel::WriteOutcome outcome);

private:
    class Core;

    void takeLoss(const Error &error);
    void takeReturn(WriteOutcome outcome);

    std::shared_ptr<Core> m_core; ///< outlives this object while a try is under way that nobody can break off
    QString m_url;
    ServerContact m_contact;
    RetryPauses m_pauses;
    QTimer *m_retry = nullptr;
};

} // namespace evenkeel

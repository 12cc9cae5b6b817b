// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelistener.h"

#include "storage/connection.h"
#include "storage/serveraddress.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QTimer>

namespace evenkeel {

namespace {

constexpr int LookEveryMillis = 2000;

} // namespace

Result<std::unique_ptr<ChangeListener>> ChangeListener::listen(const QString &url)
{
    const Result<ServerAddress> address = parseServerUrl(url);
    if (!address)
        return address.error();
    Result<std::unique_ptr<Connection>> connection = Connection::openOnServer(*address, true, {});
    if (!connection)
        return connection.error();
    QSqlDriver *driver = (*connection)->driver();
    if (!driver->subscribeToNotification(QString::fromLatin1(ChangeChannel)))
        return Error{ErrorCode::DatabaseFailed, driver->lastError().databaseText().toStdString()};
    return std::unique_ptr<ChangeListener>(new ChangeListener(std::move(*connection)));
}

ChangeListener::ChangeListener(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_pulse(new QTimer(this))
{
    // The driver tells nobody that its connection was closed; whether it was it knows without asking the server.
    m_pulse->setInterval(LookEveryMillis);
    connect(m_pulse, &QTimer::timeout, this, [this] {
        if (m_connection->driver()->isOpen()) // isLost() would take what is to be heard
            return;
        m_pulse->stop();
        Q_EMIT lost();
    });
    m_pulse->start();
    connect(m_connection->driver(), &QSqlDriver::notification, this, &ChangeListener::changeStored);
}

ChangeListener::~ChangeListener() = default;

} // namespace evenkeel

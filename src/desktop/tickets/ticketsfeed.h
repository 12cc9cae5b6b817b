// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "services/ticketviews.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace evenkeel {

class BreachMemory;
class Database;
class DecidedReading;
class TicketFilter;
class TicketIndexReading;
class TicketsPage;
class Workspace;

/// Brings a workspace's tickets to the page: the newest first, then all of them, then what changes.
class TicketsFeed final : public QObject
{
    Q_OBJECT

public:
    TicketsFeed(Workspace *workspace, TicketsPage *page);

private:
    void start();
    void readOn(int round, const std::shared_ptr<TicketIndexReading> &reading);
    void readChanged(const QList<TicketId> &tickets);
    void readNames();
    void readDecided(const TicketFilter &filter);
    void readDecidedOn(int round, const TicketFilter &filter, const std::shared_ptr<DecidedReading> &reading);
    void readViews();
    /// `wanted` is what a view of that name is to become; nothing: it goes.
    void changeView(const QString &name, const std::optional<NamedView> &wanted,
                    const std::function<Result<Done>(Database &)> &change);
    void settleView(const QString &name, const std::optional<NamedView> &wanted);
    void report(const Error &error);

    Workspace *m_workspace;
    TicketsPage *m_page;
    std::shared_ptr<BreachMemory> m_breaches; ///< touched on the storage thread only
    QList<TicketId> m_missed;                 ///< changed while all were being read
    int m_round = 0;                          ///< a newer reading makes an older one worthless
    int m_decidedRound = 0;                   ///< likewise
    bool m_hasStarted = false;
};

} // namespace evenkeel

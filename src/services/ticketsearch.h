// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/ticketfilter.h"
#include "services/ticketline.h"
#include "services/ticketorder.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace evenkeel {

struct TicketQuery
{
    TicketFilter filter;
    TicketSortKey key = TicketSortKey::Created;
    SortDirection direction = SortDirection::Descending;
    std::shared_ptr<const DecidedTickets> decided;          ///< of a filter that asks decision records
    std::shared_ptr<const std::vector<TicketId>> only = {}; ///< sorted; beside the filter: none of the others
};

/// The rows that fit a query, in order.
struct TicketAnswer
{
    TicketQuery query;
    std::shared_ptr<const std::vector<std::uint32_t>> rows;
    std::size_t total = 0; ///< tickets in the index
};

/// A ticket with its texts, on its way into the index.
struct TicketRecord
{
    IndexedTicket facts; ///< its texts are not looked at
    std::string reference;
    std::string subject;
    std::string customer;
};

/// The ticket index with one thread of its own that filters, sorts and takes in changes, one after the other. The
/// newest question wins: an older one is stopped and never answered. Orders and recent answers are kept, so that
/// the next letter of a word searches only what fitted before.
class TicketSearch final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    explicit TicketSearch(Now now, QObject *parent = nullptr);
    ~TicketSearch() override;

    /// Replaces everything; the last question is asked again.
    void setIndex(std::unique_ptr<TicketIndex> index, DeskNames names);
    void setNames(DeskNames names);
    /// Changed and new tickets; the last question is asked again afterwards.
    void update(std::vector<TicketRecord> tickets);
    [[nodiscard]] bool isReady() const;

    void ask(TicketQuery query);
    [[nodiscard]] TicketLine line(std::uint32_t row) const;
    [[nodiscard]] std::optional<std::uint32_t> rowOf(TicketId ticket) const;
    /// A few rows whose texts hold the words, for a quick look beside the question asked.
    [[nodiscard]] std::vector<std::uint32_t> firstWith(const QString &words, std::size_t most) const;
    /// Bytes of index and kept orders.
    [[nodiscard]] std::size_t bytes() const;

Q_SIGNALS:
    void answered(const evenkeel::TicketAnswer &answer);

private:
    class Engine;

    void askAgain();

    Now m_now;
    std::shared_ptr<Engine> m_engine;
    QThreadPool m_pool;
    std::stop_source m_stop;
    TicketQuery m_query;
    bool m_hasQuery = false;
    std::uint64_t m_question = 0;
};

} // namespace evenkeel

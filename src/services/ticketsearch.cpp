// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketsearch.h"

#include "services/shownline.h"

#include <QMetaObject>

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <shared_mutex>

namespace evenkeel {

namespace {

constexpr std::size_t KeptAnswers = 12;
constexpr std::size_t KeptOrders = 4;

/// Texts take long to sort, so their orders are made ahead and stay.
bool isSlowToSort(TicketSortKey key)
{
    return key == TicketSortKey::Subject || key == TicketSortKey::Reference;
}

} // namespace

TicketLine lineOf(const TicketIndex &index, TicketIndex::Row row, Instant now)
{
    TicketLine line;
    line.id = index.id(row);
    line.reference = shownLine(index.reference(row));
    line.subject = shownLine(index.subject(row));
    line.customer = shownLine(index.customer(row));
    line.status = index.status(row);
    line.priority = index.priority(row);
    line.channel = index.channels().at(row);
    line.queue = index.queues().at(row);
    line.agent = index.agents().at(row);
    line.category = index.categories().at(row);
    line.effort = index.effort(row);
    line.createdAt = index.createdAt(row);
    line.age = index.age(row, now);
    line.sla = index.sla(row, now);
    line.due = index.due(row, now);
    return line;
}

/// What the working thread and the screen share. Only the working thread writes, one task after the other, so a
/// reader on the screen waits no longer than one change takes.
class TicketSearch::Engine
{
public:
    using Order = std::shared_ptr<const std::vector<std::uint32_t>>;

    void replace(std::unique_ptr<TicketIndex> index, DeskNames names)
    {
        const std::unique_lock lock(m_mutex);
        m_index = std::move(index);
        m_names = std::move(names);
        forget();
    }

    void rename(DeskNames names)
    {
        const std::unique_lock lock(m_mutex);
        m_names = std::move(names);
        forget();
    }

    void update(const std::vector<TicketRecord> &tickets)
    {
        const std::unique_lock lock(m_mutex);
        if (!m_index)
            return;
        for (const TicketRecord &record : tickets) {
            IndexedTicket facts = record.facts;
            facts.reference = record.reference;
            facts.subject = record.subject;
            facts.customer = record.customer;
            m_index->update(facts);
        }
        forget();
    }

    std::optional<TicketAnswer> answer(const TicketQuery &query, Instant now, const std::stop_token &stop)
    {
        const std::shared_lock lock(m_mutex);
        if (!m_index)
            return std::nullopt;
        const FilterScope scope{&m_names, now, query.decided.get()};
        auto rows = rowsFor(query.filter, scope, stop);
        if (!rows || stop.stop_requested())
            return std::nullopt;
        if (query.only) {
            rows->keep([&](std::uint32_t row) {
                return std::binary_search(query.only->begin(), query.only->end(), m_index->id(row));
            });
        }
        const Order order = orderFor(query.key, scope);
        if (stop.stop_requested())
            return std::nullopt;
        TicketAnswer answer{query, nullptr, m_index->size()};
        answer.rows = std::make_shared<const std::vector<std::uint32_t>>(inOrder(*order, *rows, query.direction));
        return answer;
    }

    void warm(Instant now, const std::stop_token &stop)
    {
        const std::shared_lock lock(m_mutex);
        const FilterScope scope{&m_names, now};
        for (const TicketSortKey key : {TicketSortKey::Subject, TicketSortKey::Reference}) {
            if (m_index && !stop.stop_requested())
                orderFor(key, scope);
        }
    }

    template <class Read>
    auto read(Read read) const
    {
        const std::shared_lock lock(m_mutex);
        return read(m_index.get());
    }

    [[nodiscard]] std::size_t bytes() const
    {
        const std::shared_lock lock(m_mutex);
        const std::size_t orders = m_orders.size() * (m_index ? m_index->size() * sizeof(std::uint32_t) : 0);
        return (m_index ? m_index->bytes() : 0) + orders;
    }

private:
    struct KeptAnswer
    {
        TicketFilter filter;
        RowSet rows;
    };

    void forget()
    {
        m_answers.clear();
        m_orders.clear();
        m_lastUsed.clear();
    }

    std::optional<RowSet> rowsFor(const TicketFilter &filter, const FilterScope &scope, const std::stop_token &stop)
    {
        const KeptAnswer *widest = nullptr;
        for (const KeptAnswer &kept : m_answers) {
            if (filter.isNarrowerThan(kept.filter) && (!widest || kept.filter.isNarrowerThan(widest->filter)))
                widest = &kept;
        }
        if (widest && widest->filter.isNarrowerThan(filter))
            return widest->rows;
        auto rows = select(*m_index, filter, scope, widest ? &widest->rows : nullptr, stop);
        if (rows && !filter.dependsOnTime()) {
            m_answers.push_back({filter, *rows});
            if (m_answers.size() > KeptAnswers)
                m_answers.pop_front();
        }
        return rows;
    }

    Order orderFor(TicketSortKey key, const FilterScope &scope)
    {
        if (const auto it = m_orders.find(key); it != m_orders.end() && !dependsOnTime(key)) {
            touch(key);
            return it->second;
        }
        auto order = std::make_shared<const std::vector<std::uint32_t>>(orderBy(*m_index, key, scope));
        if (dependsOnTime(key))
            return order;
        m_orders[key] = order;
        touch(key);
        while (m_orders.size() > KeptOrders) {
            const auto oldest = std::find_if_not(m_lastUsed.begin(), m_lastUsed.end(), isSlowToSort);
            if (oldest == m_lastUsed.end())
                break;
            m_orders.erase(*oldest);
            m_lastUsed.erase(oldest);
        }
        return order;
    }

    void touch(TicketSortKey key)
    {
        std::erase(m_lastUsed, key);
        m_lastUsed.push_back(key);
    }

    mutable std::shared_mutex m_mutex;
    std::unique_ptr<TicketIndex> m_index;
    DeskNames m_names;
    // Used by the working thread alone.
    std::deque<KeptAnswer> m_answers;
    std::map<TicketSortKey, Order> m_orders;
    std::vector<TicketSortKey> m_lastUsed;
};

TicketSearch::TicketSearch(Now now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_engine(std::make_shared<Engine>())
{
    m_pool.setMaxThreadCount(1);
}

TicketSearch::~TicketSearch()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void TicketSearch::setIndex(std::unique_ptr<TicketIndex> index, DeskNames names)
{
    m_stop.request_stop();
    m_engine->replace(std::move(index), std::move(names));
    askAgain();
    m_pool.start([engine = m_engine, now = m_now(), stop = m_stop.get_token()] { engine->warm(now, stop); });
}

void TicketSearch::setNames(DeskNames names)
{
    m_stop.request_stop();
    m_pool.start([engine = m_engine, names = std::move(names)]() mutable { engine->rename(std::move(names)); });
    askAgain();
}

void TicketSearch::update(std::vector<TicketRecord> tickets)
{
    m_stop.request_stop();
    m_pool.start([engine = m_engine, tickets = std::move(tickets)] { engine->update(tickets); });
    askAgain();
}

bool TicketSearch::isReady() const
{
    return m_engine->read([](const TicketIndex *index) { return index != nullptr; });
}

void TicketSearch::askAgain()
{
    if (m_hasQuery)
        ask(m_query);
}

void TicketSearch::ask(TicketQuery query)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_query = std::move(query);
    m_hasQuery = true;
    const std::uint64_t question = ++m_question;
    m_pool.start([this, question, engine = m_engine, asked = m_query, now = m_now(), stop = m_stop.get_token()] {
        auto answer = engine->answer(asked, now, stop);
        if (!answer)
            return;
        // This object waits for the pool before it goes.
        QMetaObject::invokeMethod(
            this,
            [this, question, answer = std::move(*answer)] {
                if (question == m_question)
                    Q_EMIT answered(answer);
            },
            Qt::QueuedConnection);
    });
}

TicketLine TicketSearch::line(std::uint32_t row) const
{
    return m_engine->read([this, row](const TicketIndex *index) {
        return index && row < index->size() ? lineOf(*index, row, m_now()) : TicketLine{};
    });
}

std::optional<std::uint32_t> TicketSearch::rowOf(TicketId ticket) const
{
    return m_engine->read([ticket](const TicketIndex *index) { return index ? index->rowOf(ticket) : std::nullopt; });
}

std::vector<std::uint32_t> TicketSearch::firstWith(const QString &words, std::size_t most) const
{
    const std::string needle = FoldedText::fold(words.trimmed().toStdString());
    return m_engine->read([&](const TicketIndex *index) {
        std::vector<std::uint32_t> rows;
        if (index && !needle.empty() && most > 0) {
            index->find(needle, [&](std::uint32_t row) {
                rows.push_back(row);
                return rows.size() < most;
            });
        }
        return rows;
    });
}

std::size_t TicketSearch::bytes() const
{
    return m_engine->bytes();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardaccessible.h"

#include "boardspeech.h"
#include "boardview.h"

#include <QPointer>

namespace evenkeel {

namespace {

/// What lanes and cards have in common: they are no objects, only places on the view.
class BoardPlace : public QAccessibleInterface
{
public:
    explicit BoardPlace(BoardView *view)
        : m_view(view)
    {}

    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

protected:
    [[nodiscard]] QRect onScreen(const QRect &rect) const
    {
        return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    QPointer<BoardView> m_view;
};

class CardPlaceAccessible final : public BoardPlace
{
public:
    CardPlaceAccessible(BoardView *view, QAccessibleInterface *lane, TicketId ticket)
        : BoardPlace(view)
        , m_lane(lane)
        , m_ticket(ticket)
    {}

    [[nodiscard]] bool isValid() const override { return m_view && m_view->model()->card(m_ticket) != nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_lane; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const TicketCard *card = m_view ? m_view->model()->card(m_ticket) : nullptr;
        return card != nullptr && kind == QAccessible::Name ? BoardSpeech::card(*card, m_view->model()->snapshot())
                                                            : QString();
    }
    [[nodiscard]] QRect rect() const override { return onScreen(m_view->rectOf(m_ticket)); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = m_view->currentTicket() == m_ticket;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = m_view->rectOf(m_ticket).isEmpty();
        return state;
    }

private:
    QAccessibleInterface *m_lane;
    TicketId m_ticket;
};

class LaneAccessible final : public BoardPlace
{
public:
    LaneAccessible(BoardView *view, AgentId agent)
        : BoardPlace(view)
        , m_agent(agent)
    {}
    ~LaneAccessible() override
    {
        for (const auto &[ticket, id] : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] AgentId agent() const { return m_agent; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] int childCount() const override { return m_view ? m_view->model()->cardCount(m_agent) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const TicketCard *card = m_view ? m_view->model()->cardAt({m_agent, index}) : nullptr;
        if (card == nullptr)
            return nullptr;
        auto it = m_cards.find(card->id);
        if (it == m_cards.end()) {
            auto *made = new CardPlaceAccessible(m_view, const_cast<LaneAccessible *>(this), card->id);
            it = m_cards.emplace(card->id, QAccessible::registerAccessibleInterface(made)).first;
        }
        return QAccessible::accessibleInterface(it->second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            const auto it = m_cards.find(m_view->model()->cardAt({m_agent, i})->id);
            if (it != m_cards.end() && QAccessible::accessibleInterface(it->second) == wanted)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !m_view)
            return {};
        const AgentLane *lane = m_view->model()->lane(m_agent);
        return lane == nullptr ? BoardSpeech::waiting(m_view->model()->snapshot()) : BoardSpeech::lane(*lane);
    }
    [[nodiscard]] QRect rect() const override { return onScreen(m_view->laneRect(m_agent)); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentAgent() == m_agent && !m_view->currentTicket().isValid();
        return state;
    }

private:
    AgentId m_agent;
    mutable std::map<TicketId, QAccessible::Id> m_cards;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view == nullptr ? nullptr : new BoardAccessible(view);
}

} // namespace

BoardAccessible::BoardAccessible(BoardView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

BoardAccessible::~BoardAccessible()
{
    for (const auto &[agent, id] : m_lanes)
        QAccessible::deleteAccessibleInterface(id);
}

void BoardAccessible::install()
{
    QAccessible::removeFactory(make);
    QAccessible::installFactory(make);
}

BoardView *BoardAccessible::view() const
{
    return qobject_cast<BoardView *>(object());
}

int BoardAccessible::childCount() const
{
    return 1 + static_cast<int>(view()->model()->shownAgents().size());
}

QAccessibleInterface *BoardAccessible::child(int index) const
{
    const std::vector<AgentId> agents = view()->model()->shownAgents();
    if (index < 0 || index > static_cast<int>(agents.size()))
        return nullptr;
    const AgentId agent = index == 0 ? AgentId{} : agents[static_cast<std::size_t>(index - 1)];
    auto it = m_lanes.find(agent);
    if (it == m_lanes.end())
        it = m_lanes.emplace(agent, QAccessible::registerAccessibleInterface(new LaneAccessible(view(), agent))).first;
    return QAccessible::accessibleInterface(it->second);
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    if (!view()->hasFocus())
        return nullptr;
    const std::vector<AgentId> agents = view()->model()->shownAgents();
    const auto at = std::find(agents.begin(), agents.end(), view()->currentAgent());
    QAccessibleInterface *lane = child(at == agents.end() ? 0 : 1 + static_cast<int>(at - agents.begin()));
    const auto place = view()->model()->placeOf(view()->currentTicket());
    return place && lane != nullptr ? lane->child(place->position) : lane;
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QString BoardAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? view()->accessibleName() : QAccessibleWidget::text(kind);
}

} // namespace evenkeel

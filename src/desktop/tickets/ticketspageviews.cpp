// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views on the tickets page, and what is asked when somebody else has changed one meanwhile.
#include "ticketsmodel.h"
#include "ticketspage.h"
#include "viewsbutton.h"

#include "desktop/conflict/conflictdialog.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString contentOf(const std::optional<NamedView> &named)
{
    if (!named)
        return TicketsPage::tr("deleted", "a view");
    const TicketView view = TicketView::fromJson(named->json);
    const QString columns = TicketsPage::tr("%n columns", nullptr, static_cast<int>(view.columns.size()));
    const QString order = TicketsPage::tr("by %1", "a column").arg(TicketsModel::columnName(view.sortColumn));
    return view.filter.isEmpty()
               ? TicketsPage::tr("all tickets, %1, %2", "order, columns").arg(order, columns)
               : TicketsPage::tr("%1, %2, %3", "filter, order, columns").arg(view.filter, order, columns);
}

} // namespace

void TicketsPage::connectViews()
{
    connect(m_views, &ViewsButton::viewChosen, this, [this](const NamedView &chosen) {
        setView(TicketView::fromJson(chosen.json));
        m_views->setCurrent(chosen.name);
        m_seen = chosen;
    });
    connect(m_views, &ViewsButton::allChosen, this, [this] {
        setView(TicketView::standard());
        m_views->setCurrent({});
        m_seen.reset();
    });
    connect(m_views, &ViewsButton::saveRequested, this, [this](const QString &name) {
        const std::optional<QByteArray> seen =
            m_seen && m_seen->name == name ? std::optional(m_seen->json) : std::nullopt;
        saveView({name, view().toJson()}, seen);
    });
    connect(m_views, &ViewsButton::renameRequested, this, &TicketsPage::rename);
    connect(m_views, &ViewsButton::removeRequested, this, [this](const QString &name) {
        const auto &listed = m_views->views();
        const auto stored =
            std::find_if(listed.begin(), listed.end(), [&name](const NamedView &view) { return view.name == name; });
        if (m_seen && m_seen->name == name)
            Q_EMIT removeViewRequested(NamedView(*m_seen));
        else if (stored != listed.end())
            Q_EMIT removeViewRequested(NamedView(*stored));
        m_views->setCurrent({});
        m_seen.reset();
    });
}

void TicketsPage::saveView(const NamedView &wanted, const std::optional<QByteArray> &seen)
{
    Q_EMIT saveViewRequested(wanted, seen);
    m_views->setCurrent(wanted.name);
    m_seen = wanted;
}

void TicketsPage::rename(const QString &from, const QString &to)
{
    if (from == to)
        return;
    for (const NamedView &stored : m_views->views()) {
        if (stored.name == to) {
            Q_EMIT failed({tr("There is a view named “%1” already.").arg(to), tr("Both views are as they were."),
                           tr("Choose another name.")});
            return;
        }
    }
    for (const NamedView &stored : m_views->views()) {
        if (stored.name != from)
            continue;
        saveView({to, stored.json}, std::nullopt);
        Q_EMIT removeViewRequested(stored);
        return;
    }
}

void TicketsPage::settleView(const std::optional<NamedView> &wanted, const QString &name, const AuthoredView &theirs)
{
    const ContestedValue value{tr("View “%1”").arg(name), contentOf(wanted), contentOf(theirs.view),
                               QString::fromStdString(theirs.author.who), theirs.author.at};
    ConflictDialog::ask(tr("Somebody else changed this view before you."), {value}, this,
                        [this, wanted, theirs](const std::vector<bool> &areMine) {
                            if (areMine.front() && wanted) {
                                saveView(*wanted, theirs.view ? std::optional(theirs.view->json) : std::nullopt);
                            } else if (areMine.front() && theirs.view) {
                                Q_EMIT removeViewRequested(*theirs.view);
                            } else if (theirs.view) {
                                setView(TicketView::fromJson(theirs.view->json));
                                m_views->setCurrent(theirs.view->name);
                                m_seen = theirs.view;
                            } else {
                                m_views->setCurrent({});
                                m_seen.reset();
                            }
                        });
}

} // namespace evenkeel

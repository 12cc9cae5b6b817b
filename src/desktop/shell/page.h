// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"
#include "paletteentry.h"

#include "desktop/style/words.h"
#include "domain/ids.h"

#include <QAction>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace evenkeel {

class FilterBar;
class PageHeader;

/// One page of the shell: a header, a filter bar, a body. A page fetches what it shows from the workspace, keeps
/// selection and scroll over a refresh, and reports bad news through failed().
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `key` is stable and names settings and pictures ("board").
    Page(const DeskContext &desk, const QString &key, Glyph glyph, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const DeskContext &desk() const { return m_desk; }

    /// Reads everything anew.
    virtual void refresh() = 0;
    /// Nothing is being fetched; what is shown is what there is.
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// Answers the command palette with what this page knows for the query (tickets, agents). Never called with "".
    virtual void find(const QString &query, const PaletteAnswer &answer);
    /// Selects and shows the ticket here, where the page can.
    virtual void showTicket(TicketId ticket);
    /// Lists these tickets only, where the page lists tickets.
    virtual void showTickets(const QString &title, const std::vector<TicketId> &tickets);
    /// Selects the first thing, so that its details show.
    virtual void selectFirst();
    /// Puts the keyboard where work goes on.
    virtual void focusBody();

    /// Keys that hold in the page's own views and are no shortcuts of actions; for the list of shortcuts.
    [[nodiscard]] virtual QList<KeyLine> keyLines() const { return {}; }
    /// Offered in the command palette; their shortcuts hold while the page is shown.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }

Q_SIGNALS:
    void settled();
    void failed(const evenkeel::Failure &failure);
    /// Told by pages that know: the workspace holds no ticket at all, or does now.
    void emptinessFound(bool isEmpty);
    /// Show this ticket on the page that has all of it.
    void ticketRequested(evenkeel::TicketId ticket);
    /// Show these tickets, which the title describes, on the page that lists tickets.
    void ticketsRequested(const QString &title, const std::vector<evenkeel::TicketId> &tickets);

protected:
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    void setBody(QWidget *body);
    /// Whether the role does not allow it; then says so through failed().
    [[nodiscard]] bool isRefused(Right right);
    /// Says in the filter bar, all the time, that the role does not allow it, and who may; nothing where it does.
    void sayWhatIsShut(Right right);
    /// Makes the action known to the palette and its shortcut live on this page.
    void addPageAction(QAction *action);

private:
    DeskContext m_desk;
    QString m_key;
    Glyph m_glyph;
    QString m_title;
    QList<QAction *> m_actions;
    PageHeader *m_header = nullptr;
    FilterBar *m_filterBar = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticketview.h"

#include "desktop/shell/page.h"
#include "services/firsttickets.h"
#include "services/ticketsearch.h"
#include "services/ticketviews.h"

#include <memory>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace evenkeel {

class FilterChip;
class FilterField;
class HandoverDialog;
class HandoverListDialog;
class HandoverSteps;
class TicketPane;
class TicketTable;
class TicketsModel;
class ToneLabel;
class ViewsButton;

/// The whole history as a table: filter, sort, saved views, and one ticket in full at the right. What it shows is
/// handed to it; fetching is TicketsFeed's work.
class TicketsPage final : public Page
{
    Q_OBJECT

public:
    explicit TicketsPage(const DeskContext &desk, QWidget *parent = nullptr);
    ~TicketsPage() override;

    void refresh() override;
    [[nodiscard]] bool isSettled() const override;
    void find(const QString &query, const PaletteAnswer &answer) override;
    void showTicket(TicketId ticket) override;
    /// Until the chip that names them is cleared, nothing but these is looked at.
    void showTickets(const QString &title, const std::vector<TicketId> &tickets) override;
    void selectFirst() override;
    void focusBody() override;
    [[nodiscard]] QList<KeyLine> keyLines() const override;

    void setNames(const DeskNames &names);
    /// Shown until the index is there.
    void showFirst(const FirstTickets &first);
    void setIndex(std::unique_ptr<TicketIndex> index);
    void update(std::vector<TicketRecord> tickets);
    [[nodiscard]] const DeskNames &names() const { return m_names; }
    /// The answer to decisionsRequested(); nothing where it could not be had. An answer to an older filter is ignored.
    void showDecided(const TicketFilter &filter, std::shared_ptr<const DecidedTickets> decided);
    /// More is on its way; the page is not settled.
    void setFetching(bool isFetching) { m_isFetching = isFetching; }
    [[nodiscard]] bool isFetching() const { return m_isFetching; }
    void setViews(const std::vector<NamedView> &views);
    void setView(const TicketView &view);
    /// Somebody else changed the view first: asks which is to hold. Without `wanted` it was to be deleted.
    void settleView(const std::optional<NamedView> &wanted, const QString &name, const AuthoredView &theirs);
    [[nodiscard]] TicketView view() const;

    [[nodiscard]] TicketsModel *model() const { return m_model; }
    [[nodiscard]] TicketTable *table() const { return m_table; }
    [[nodiscard]] FilterField *field() const { return m_field; }
    [[nodiscard]] TicketPane *pane() const { return m_pane; }
    [[nodiscard]] ViewsButton *views() const { return m_views; }
    [[nodiscard]] FilterChip *listChip() const { return m_list; }
    [[nodiscard]] QString countText() const;
    /// Asks another agent to take the selected tickets over.
    void handOver();
    /// What was asked over, and the answers.
    void showHandovers();
    [[nodiscard]] QString problemText() const;

Q_SIGNALS:
    /// `seen` is what was seen under the name; nothing: a new view.
    void saveViewRequested(const evenkeel::NamedView &view, const std::optional<QByteArray> &seen);
    void removeViewRequested(const evenkeel::NamedView &seen);
    void importRequested();
    void fetchRequested();
    void handoverAsked(evenkeel::HandoverDialog *dialog);
    void handoversShown(evenkeel::HandoverListDialog *dialog);
    /// The filter asks for what only decision records know.
    void decisionsRequested(const evenkeel::TicketFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeHandoverActions();
    void makeFilterBar();
    QWidget *makeBody();
    QWidget *makeMessage();
    void connectViews();
    void ask();
    void askAnew();
    void search();
    void showAnswer(const TicketAnswer &answer);
    void showCount(qint64 shown, qint64 total);
    void showMessage(const QString &title, const QString &text, const QString &button);
    void openPane(TicketId ticket);
    void closePane();
    void saveView(const NamedView &wanted, const std::optional<QByteArray> &seen);
    void rename(const QString &from, const QString &to);
    void remember();
    [[nodiscard]] Instant now() const;

    DeskNames m_names;
    TicketSearch *m_search = nullptr;
    TicketsModel *m_model = nullptr;
    TicketTable *m_table = nullptr;
    FilterField *m_field = nullptr;
    FilterChip *m_list = nullptr; ///< names the tickets of m_only
    ToneLabel *m_problem = nullptr;
    ToneLabel *m_count = nullptr;
    ViewsButton *m_views = nullptr;
    TicketPane *m_pane = nullptr;
    HandoverSteps *m_handovers = nullptr; ///< none without a workspace
    QStackedWidget *m_stack = nullptr;
    ToneLabel *m_messageTitle = nullptr;
    ToneLabel *m_messageText = nullptr;
    QPushButton *m_messageButton = nullptr;
    QTimer *m_minute = nullptr;
    std::shared_ptr<const DecidedTickets> m_decided;     ///< of the filter typed; none yet
    std::shared_ptr<const std::vector<TicketId>> m_only; ///< nothing: all tickets
    std::optional<NamedView> m_seen;                     ///< the saved view that was chosen, as it was then
    TicketId m_wanted;                                   ///< to be selected as soon as an answer holds it
    std::optional<TicketQuery> m_shown;                  ///< that the rows shown answer
    bool m_isAsking = false;
    bool m_isUpdating = false; ///< the table follows what others did; nobody chose another row
    bool m_hasIndex = false;
    bool m_isFetching = false;
};

} // namespace evenkeel

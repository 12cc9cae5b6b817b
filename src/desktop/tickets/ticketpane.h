// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/deskcontext.h"
#include "desktop/style/words.h"
#include "domain/ids.h"
#include "routing/trace.h"
#include "services/desknames.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QToolButton;

namespace evenkeel {

class TicketSheet;
class ToneLabel;
class WhyNotPopup;

/// Everything about one ticket at the right of a page: header with number, pin and close, below it the sheet. Fetches
/// from the workspace and fetches again when the ticket changes. Good from 320 px of width.
class TicketPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPane(const DeskContext &desk, QWidget *parent = nullptr);

    /// Another ticket while pinned is shown all the same: the pin only keeps the pane from being closed by a page.
    void showTicket(TicketId ticket);
    void clear();
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    [[nodiscard]] bool isPinned() const;
    /// Nothing is being fetched.
    [[nodiscard]] bool isSettled() const { return m_pending == 0; }
    [[nodiscard]] TicketSheet *sheet() const { return m_sheet; }
    /// A button that leads to the ticket on its own page; for panes that stand elsewhere.
    void setOpenButtonVisible(bool isVisible);

Q_SIGNALS:
    void closeRequested();
    void openRequested(evenkeel::TicketId ticket);
    void pinnedChanged(bool isPinned);
    void failed(const evenkeel::Failure &failure);
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    void connectWorkspace();
    void fetch();
    void fetchDetail(TicketId ticket);
    void fetchClocks(TicketId ticket);
    void fetchTrace(TicketId ticket);
    void explain(const Result<DeskNames> &names, const Result<Trace> &trace);
    void askWhyNot(AgentId agent, const QRect &globalRow);
    void addNote(const QString &text);
    void began() { ++m_pending; }
    void ended();

    DeskContext m_desk;
    TicketId m_ticket;
    int m_pending = 0;
    ToneLabel *m_number = nullptr;
    ToneLabel *m_tag = nullptr;
    QToolButton *m_pin = nullptr;
    QWidget *m_footer = nullptr;
    TicketSheet *m_sheet = nullptr;
    QPointer<WhyNotPopup> m_popup;
    std::optional<Instant> m_explainedAt; ///< of the trace that is shown; none: as the ticket stands
};

} // namespace evenkeel

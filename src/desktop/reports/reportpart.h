// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/chartfigure.h"
#include "desktop/shell/deskcontext.h"
#include "desktop/style/words.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

namespace evenkeel {

/// What the page Reports is about: some teams, some days of the desk's calendar.
struct ReportScope
{
    std::vector<TeamId> teams; ///< empty: all
    QDate first;
    QDate next; ///< the day after the last

    friend bool operator==(const ReportScope &, const ReportScope &) = default;
};

/// One part of the page Reports. It reads nothing before it is shown for the first time.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads everything anew.
    virtual void refresh() = 0;
    /// Reads what is not there yet, or may be old.
    virtual void setScope(const ReportScope &scope) = 0;
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// Whether the period of the scope matters here.
    [[nodiscard]] virtual bool hasPeriod() const { return true; }
    /// Whether its teams do.
    [[nodiscard]] virtual bool hasTeams() const { return true; }
    /// One line for the right end of the filter bar.
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// Offered in the command palette; their shortcuts hold while the page is shown.
    [[nodiscard]] virtual QList<QAction *> viewActions() const { return {}; }
    /// The one that stands at the right end of the header while the part is shown.
    [[nodiscard]] virtual QAction *primaryAction() const { return nullptr; }
    virtual void selectFirst() {}

Q_SIGNALS:
    void settled();
    void summaryChanged();
    void failed(const evenkeel::Failure &failure);
    /// Be about these days instead.
    void daysRequested(QDate first, QDate next);
    void ticketRequested(evenkeel::TicketId ticket);
    void ticketsRequested(const evenkeel::ChartTickets &tickets);
};

/// How a part is named and made. A new part is a line in reportParts().
struct ReportPart
{
    QString key; ///< names the part in settings and pictures
    QString title;
    std::function<ReportView *(const DeskContext &, QWidget *parent)> make;
};

/// The parts of the page, in their order.
[[nodiscard]] QList<ReportPart> reportParts();

} // namespace evenkeel

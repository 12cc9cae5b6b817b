// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/trace.h"
#include "services/desknames.h"

#include <QWidget>

class QTableView;

namespace evenkeel {

class LegendView;
class LinkButton;
class ToneLabel;
class TraceDelegate;
class TraceModel;

/// The assignment trace: candidates with gates and score terms, a legend, who was stopped by what, the footnote.
/// Grows with its content and never scrolls by itself.
class TraceView final : public QWidget
{
    Q_OBJECT

public:
    explicit TraceView(QWidget *parent = nullptr);

    void showTrace(const Trace &trace, const DeskNames &names);
    [[nodiscard]] TraceModel *candidates() const { return m_candidates; }
    [[nodiscard]] TraceModel *stopped() const { return m_stopped; }
    [[nodiscard]] QString footnote() const;

Q_SIGNALS:
    /// "Why not this colleague?": a row was pressed, or Return on it. The row's place on the screen.
    void askedAbout(evenkeel::AgentId agent, const QRect &globalRow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *makeTable(TraceModel *model, TraceDelegate *delegate);
    void fit(QTableView *table) const;
    void ask(QTableView *table, const QModelIndex &index);
    void layOutColumns();
    void setScale(const std::vector<TraceLine> &lines, bool isCost);
    void showStopped(bool all);

    Trace m_trace;
    DeskNames m_names;
    std::vector<TraceLine> m_stoppedLines;
    TraceModel *m_candidates = nullptr;
    TraceModel *m_stopped = nullptr;
    TraceDelegate *m_delegate = nullptr;
    QTableView *m_candidateTable = nullptr;
    QTableView *m_stoppedTable = nullptr;
    ToneLabel *m_passed = nullptr;
    LegendView *m_legend = nullptr;
    ToneLabel *m_stoppedCounts = nullptr;
    LinkButton *m_showOthers = nullptr;
    ToneLabel *m_footnote = nullptr;
};

} // namespace evenkeel

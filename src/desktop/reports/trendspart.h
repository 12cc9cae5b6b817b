// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpart.h"

#include "base/result.h"
#include "services/trendsview.h"

#include <QPointer>

#include <memory>

class QScrollArea;

namespace evenkeel {

class CardGrid;
class ChartCard;
class Job;
class ToneLabel;

/// The charts of a period. Stories are read on the storage thread, figures are computed on another; what came too late
/// is dropped.
class TrendsPart final : public ReportView
{
    Q_OBJECT

public:
    explicit TrendsPart(const DeskContext &desk, QWidget *parent = nullptr);
    ~TrendsPart() override;

    void refresh() override;
    void setScope(const ReportScope &scope) override;
    [[nodiscard]] bool isSettled() const override { return m_pending == 0; }
    [[nodiscard]] QString summary() const override;
    void selectFirst() override;

    [[nodiscard]] const std::shared_ptr<const TrendsView> &view() const { return m_view; }
    [[nodiscard]] ChartCard *card(const QString &key) const;
    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }
    /// What is said while the charts are not those of the period asked for; empty: they are.
    [[nodiscard]] QString staleText() const;

private:
    void build();
    void read();
    void compute();
    void giveUp();
    void take(Result<TrendsView> view);
    void showFigures();
    void ended();
    /// The period reaches past what was known when it was read.
    [[nodiscard]] bool isRunning() const;

    DeskContext m_desk;
    QScrollArea *m_scroll = nullptr;
    ToneLabel *m_stale = nullptr; ///< says that what is shown is not what was asked for
    CardGrid *m_grid = nullptr;
    std::vector<ChartCard *> m_cards;
    ReportScope m_scope;
    std::shared_ptr<const TrendsGround> m_ground;
    std::shared_ptr<const TrendsView> m_view;
    QPointer<Job> m_job;
    int m_round = 0; ///< of reading and computing: older answers are dropped
    int m_pending = 0;
    bool m_isOld = false; ///< something changed since; read anew when it is looked at
};

} // namespace evenkeel

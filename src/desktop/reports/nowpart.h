// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desknow.h"
#include "reportpart.h"

#include "base/result.h"

#include <memory>

class QTableView;
class QTimer;

namespace evenkeel {

class ChartCard;
class DemandMemory;
class NowTicketsModel;
class StatTile;

/// The desk at this moment: who has room, what is at risk, what the next hours ask.
class NowPart final : public ReportView
{
    Q_OBJECT

public:
    explicit NowPart(const DeskContext &desk, QWidget *parent = nullptr);
    ~NowPart() override;

    void refresh() override;
    void setScope(const ReportScope &scope) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] QString summary() const override;

    [[nodiscard]] const DeskNow &now() const { return *m_now; }
    [[nodiscard]] ChartCard *loadCard() const { return m_load; }
    [[nodiscard]] ChartCard *coverageCard() const { return m_coverage; }
    [[nodiscard]] QTableView *riskTable() const { return m_riskTable; }

private:
    void build();
    void connectParts();
    QWidget *listCard(const QString &title, NowTicketsModel *model, QTableView **table);
    void readCoverage();
    void showBoard(const BoardSnapshot &board);
    void showTiles();
    void ask(const QString &title, const std::vector<NowTicket> &tickets);
    void askAgents(const QString &title, LoadZone zone);
    void ended();

    DeskContext m_desk;
    std::vector<TeamId> m_teams;
    std::shared_ptr<const DeskNow> m_now;
    BoardSnapshot m_board;
    std::shared_ptr<DemandMemory> m_memory;
    std::vector<StatTile *> m_tiles;
    ChartCard *m_load = nullptr;
    ChartCard *m_complex = nullptr;
    ChartCard *m_coverage = nullptr;
    NowTicketsModel *m_risk = nullptr;
    NowTicketsModel *m_waiting = nullptr;
    QTableView *m_riskTable = nullptr;
    QTableView *m_waitingTable = nullptr;
    QTimer *m_soon = nullptr; ///< coalesces bursts of changes
    int m_pending = 0;
    bool m_isStale = false; ///< asked for again while reading
    bool m_isOld = false;   ///< something changed since; read anew when it is looked at
    bool m_hasStarted = false;
};

} // namespace evenkeel

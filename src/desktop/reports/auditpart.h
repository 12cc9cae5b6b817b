// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpart.h"

#include "base/result.h"
#include "services/namedaudit.h"

#include <QPointer>

#include <array>
#include <memory>

class QAction;
class QStackedWidget;
class QTableView;

namespace evenkeel {

class AuditRulesModel;
class AuditTicketsModel;
class ChartTableModel;
class Job;
class LinkButton;
class StatTile;
class ToneLabel;

/// What the policy in force would have done in a period against what was done, rule by rule, with the tickets that went
/// elsewhere. It replays the desk, so it can take a while and can be cancelled.
class AuditPart final : public ReportView
{
    Q_OBJECT

public:
    explicit AuditPart(const DeskContext &desk, QWidget *parent = nullptr);
    ~AuditPart() override;

    void refresh() override;
    void setScope(const ReportScope &scope) override;
    [[nodiscard]] bool isSettled() const override { return m_pending == 0; }
    [[nodiscard]] bool hasTeams() const override { return false; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_export; }
    void selectFirst() override;

    [[nodiscard]] const std::shared_ptr<const NamedAudit> &audit() const { return m_audit; }
    [[nodiscard]] QTableView *rules() const { return m_rules; }
    [[nodiscard]] QTableView *destinations() const { return m_destinations; }
    [[nodiscard]] QTableView *tickets() const { return m_tickets; }
    [[nodiscard]] StatTile *tile(AuditOutcome outcome) const { return m_tiles[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] QString message() const;
    /// Writes the rules, or the tickets that went elsewhere; failed() says what went wrong, and the old file stays.
    void saveRules(const QString &file);
    void saveTickets(const QString &file);

private:
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildBelow();
    void connectTables();
    void read();
    void take(Result<NamedAudit> audit);
    void showTiles();
    void showRule();
    void showMessage(const QString &text);
    void askOutcome(AuditOutcome outcome);
    void askDestination(int row);
    void askRule(const AuditedRule *rule);
    void write(const QString &file, const ChartTable &table);
    [[nodiscard]] QString askFile(const QString &title, const QString &name);
    [[nodiscard]] const AuditedRule *current() const;
    void ended();

    DeskContext m_desk;
    AuditRulesModel *m_rulesModel;
    AuditTicketsModel *m_ticketsModel;
    ChartTableModel *m_placesModel;
    std::array<StatTile *, AuditOutcomeCount> m_tiles{};
    QStackedWidget *m_stack = nullptr;
    QWidget *m_body = nullptr;
    ToneLabel *m_message = nullptr;
    ToneLabel *m_notes = nullptr;
    QTableView *m_rules = nullptr;
    QTableView *m_destinations = nullptr;
    QTableView *m_tickets = nullptr;
    ToneLabel *m_ruleTitle = nullptr;
    LinkButton *m_all = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportTickets = nullptr;
    ReportScope m_scope;
    std::shared_ptr<const NamedAudit> m_audit;
    QPointer<Job> m_job;
    int m_round = 0;
    int m_pending = 0;
    bool m_isOld = true;
};

} // namespace evenkeel

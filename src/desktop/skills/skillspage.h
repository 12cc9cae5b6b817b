// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levelblocks.h"
#include "skillsflow.h"

#include "desktop/conflict/contestedvalue.h"
#include "desktop/shell/page.h"
#include "services/skillinsight.h"

#include <QElapsedTimer>

#include <optional>
#include <stop_token>

class QStackedWidget;
class QTimer;

namespace evenkeel {

class AsOfDialog;
class LeaveDialog;
class LevelReviewDialog;
class SkillsBar;
class SkillsFiles;
class SkillsFooter;
class SkillsGrid;
class SkillsPanel;
class ToneLabel;

/// Who can do what: levels edited in a grid as in a spreadsheet, their reviews, and what is thin.
class SkillsPage final : public Page
{
    Q_OBJECT

public:
    explicit SkillsPage(const DeskContext &desk, QWidget *parent = nullptr);
    ~SkillsPage() override;

    void refresh() override;
    [[nodiscard]] bool isSettled() const override;
    void find(const QString &query, const PaletteAnswer &answer) override;
    void selectFirst() override;
    void focusBody() override;
    [[nodiscard]] QList<KeyLine> keyLines() const override;

    [[nodiscard]] SkillsGrid *grid() const { return m_grid; }
    [[nodiscard]] SkillsMatrixModel *model() const { return m_model; }
    [[nodiscard]] SkillsFooter *footer() const { return m_footer; }
    [[nodiscard]] SkillsBar *bar() const { return m_bar; }
    [[nodiscard]] SkillsPanel *panel() const { return m_panel; }
    [[nodiscard]] SkillsFiles *files() const { return m_files; }
    /// Reads the evidence and opens the review.
    void showReview();
    /// Opens "if this agent leaves".
    void showLeave(AgentId agent);

Q_SIGNALS:
    void reviewShown(evenkeel::LevelReviewDialog *dialog);
    void leaveShown(evenkeel::LeaveDialog *dialog);
    void dayAsked(evenkeel::AsOfDialog *dialog);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void addUndo();
    void addFileMenu();
    QWidget *buildBody();
    void connectFlow();
    void hearOfAgents();
    void refreshSoon();
    void takeMatrix(SkillMatrix matrix);
    void showCounts();
    void hearOfTickets(bool isMany);
    void readInsightSoon();
    void readInsight();
    void settleDispute(const DisputedStep &step);
    void settleContest(const LevelBlocks::Contest &contest);
    [[nodiscard]] ContestedValue contested(const SkillCell &cell, Proficiency mine,
                                           const std::optional<LevelVersion> &theirs) const;
    void askWhichHolds(std::vector<ContestedValue> values,
                       const std::function<void(const std::vector<bool> &areMine)> &chosen);
    void askDay();
    void takeInsight(const Result<SkillInsight> &insight);
    void openReview(LevelReviewList list);
    void storeReview(const std::vector<ReviewDecision> &decisions, LevelReviewDialog *dialog);
    void ended();

    SkillsMatrixModel *m_model = nullptr;
    SkillsGrid *m_grid = nullptr;
    SkillsFooter *m_footer = nullptr;
    SkillsPanel *m_panel = nullptr;
    SkillsBar *m_bar = nullptr;
    SkillsFlow *m_flow = nullptr;
    LevelBlocks *m_blocks = nullptr;
    std::shared_ptr<LevelLineage> m_lineage;
    SkillsFiles *m_files = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_review = nullptr;
    QAction *m_leave = nullptr;
    QTimer *m_soon = nullptr;    ///< coalesces bursts of changes
    QTimer *m_insight = nullptr; ///< waits until the edits pause
    std::stop_source m_reading;  ///< of the insight
    std::shared_ptr<const LeaveGround> m_ground;
    std::shared_ptr<const KeptDemand> m_demand; ///< what tickets ask for; none: to be read
    QElapsedTimer m_demandAge;
    int m_pending = 0;
    bool m_isFetching = false;
    bool m_isStale = false; ///< something changed while fetching or storing
    bool m_isInsightStale = true;
    bool m_isReadingInsight = false;
};

} // namespace evenkeel

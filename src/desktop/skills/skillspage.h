// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsflow.h"

#include "desktop/shell/page.h"
#include "services/skillinsight.h"

#include <optional>
#include <stop_token>

class QStackedWidget;
class QTimer;

namespace evenkeel {

class LevelReviewDialog;
class SkillsBar;
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
    /// Reads the evidence and opens the review.
    void showReview();

Q_SIGNALS:
    void reviewShown(evenkeel::LevelReviewDialog *dialog);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    QWidget *buildBody();
    void connectFlow();
    void hearOfAgents();
    void refreshSoon();
    void takeMatrix(SkillMatrix matrix);
    void showCounts();
    void readInsightSoon();
    void readInsight();
    void settleDispute(const DisputedStep &step);
    void openReview(LevelReviewList list);
    void storeReview(const std::vector<ReviewDecision> &decisions, LevelReviewDialog *dialog);
    void ended();

    SkillsMatrixModel *m_model = nullptr;
    SkillsGrid *m_grid = nullptr;
    SkillsFooter *m_footer = nullptr;
    SkillsPanel *m_panel = nullptr;
    SkillsBar *m_bar = nullptr;
    SkillsFlow *m_flow = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_review = nullptr;
    QTimer *m_soon = nullptr;    ///< coalesces bursts of changes
    QTimer *m_insight = nullptr; ///< waits until the edits pause
    std::stop_source m_reading;  ///< of the insight
    int m_pending = 0;
    bool m_isFetching = false;
    bool m_isStale = false; ///< something changed while fetching or storing
    bool m_isInsightStale = true;
    bool m_isReadingInsight = false;
};

} // namespace evenkeel

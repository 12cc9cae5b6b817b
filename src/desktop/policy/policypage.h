// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policycalls.h"
#include "policysection.h"

#include "desktop/shell/page.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace evenkeel {

struct Authorship;
class BenchPanel;
class CardsPanel;
class FilterChip;
class FindingsPanel;
class PolicyCards;
class PolicyDraft;
class PolicyEditing;
class PolicyFigures;
class PolicyFlow;
struct RuleCard;
class SectionPanel;
class ToneLabel;
class WordsPanel;

/// The policy, edited as a draft: its parts at the left, their rules in the middle with what is wrong with them, in
/// plain words and on the test bench at the right. Only "Put in force" changes how tickets are routed.
class PolicyPage final : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(const DeskContext &desk, QWidget *parent = nullptr);
    /// On other calls than the desk's own workspace.
    PolicyPage(const DeskContext &desk, PolicyCalls calls, const QString &workspace, QWidget *parent = nullptr);
    ~PolicyPage() override;

    void refresh() override;
    [[nodiscard]] bool isSettled() const override;
    void find(const QString &query, const PaletteAnswer &answer) override;
    void selectFirst() override;
    void focusBody() override;
    [[nodiscard]] QList<KeyLine> keyLines() const override;

    [[nodiscard]] PolicyDraft *draft() const { return m_draft; }
    [[nodiscard]] PolicyFlow *flow() const { return m_flow; }
    [[nodiscard]] PolicyEditing *editing() const { return m_editing; }
    [[nodiscard]] SectionPanel *sections() const { return m_sections; }
    [[nodiscard]] CardsPanel *cards() const { return m_cards; }
    [[nodiscard]] FindingsPanel *findings() const { return m_findings; }
    [[nodiscard]] BenchPanel *bench() const { return m_bench; }
    [[nodiscard]] WordsPanel *words() const { return m_words; }
    /// Shows the place: its section, its card.
    void showPlace(const PolicyPlace &place);

    void enforce();
    void compareWithForce();
    void showHistory();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Shown { Body, Message };
    enum class RuleFilter { Changed, WithFindings, Off };

    void buildHeader();
    void fillMenu();
    void buildFilters();
    QWidget *buildBody();
    QWidget *buildMiddle();
    QWidget *buildRight();
    QWidget *buildMessage();
    void connectEditing();
    void connectFlow();
    void connectBench();
    void showAll();
    void showHeader();
    void showCards();
    void showWords();
    void showLoading();
    void showLoadFailure(const Failure &failure);
    [[nodiscard]] PolicyCards made() const;
    [[nodiscard]] bool isShown(const RuleCard &card) const;
    void showConflict();
    void showTheirs(const Authorship &author);
    void showComparison(const Policy &before, const Policy &after, const QString &title);
    void showRerouted();
    void exportDraft();
    void importDraft();
    void printWords();
    void discard();
    void testWaiting();
    void rememberSizes() const;

    PolicyDraft *m_draft = nullptr;
    PolicyFlow *m_flow = nullptr;
    PolicyEditing *m_editing = nullptr;
    SectionPanel *m_sections = nullptr;
    CardsPanel *m_cards = nullptr;
    FindingsPanel *m_findings = nullptr;
    BenchPanel *m_bench = nullptr;
    WordsPanel *m_words = nullptr;
    PolicyFigures *m_figures = nullptr;
    FilterChip *m_filter = nullptr;
    QLineEdit *m_find = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QSplitter *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToneLabel *m_messageTitle = nullptr;
    ToneLabel *m_messageText = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_selector = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_enforce = nullptr;
    WaitingComparison m_waiting;
};

} // namespace evenkeel

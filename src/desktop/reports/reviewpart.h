// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpart.h"

#include "base/result.h"
#include "domain/reviewagenda.h"

class QAction;
class QStackedWidget;
class QTableView;

namespace evenkeel {

class ReviewForm;
class ReviewItemsModel;
class ReviewSteps;
class ToneLabel;

/// The agenda of the recurring review: what was decided in the period before and whether it was carried out, what is
/// still open, and what is proposed. Decisions are recorded and ticked off here.
class ReviewPart final : public ReportView
{
    Q_OBJECT

public:
    explicit ReviewPart(const DeskContext &desk, QWidget *parent = nullptr);
    ~ReviewPart() override;

    void refresh() override;
    void setScope(const ReportScope &scope) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasTeams() const override { return false; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_add; }
    void selectFirst() override;

    [[nodiscard]] ReviewItemsModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Null where the role does not allow it.
    ReviewForm *askItem();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Read
    {
        ReviewAgenda agenda;
        DeskNames names;
    };
    void makeActions();
    void build();
    void read();
    void take(Read read);
    void settle(bool isAsPlanned);
    void setActions();
    [[nodiscard]] const ReviewItem *current() const;
    void ended();

    DeskContext m_desk;
    ReviewItemsModel *m_model;
    ReviewSteps *m_steps;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToneLabel *m_keys = nullptr;
    QAction *m_add = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_drop = nullptr;
    ReportScope m_scope;
    DeskNames m_names;
    ReviewAgenda m_agenda;
    std::int64_t m_wanted = 0; ///< to be selected when the agenda is there
    int m_round = 0;
    int m_pending = 0;
    bool m_isOld = true;
};

} // namespace evenkeel

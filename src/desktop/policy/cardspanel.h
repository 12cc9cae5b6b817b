// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policysection.h"
#include "rulecardsmodel.h"

#include <QWidget>

class QPushButton;

namespace evenkeel {

class ReorderView;
class ToneLabel;

/// The middle of the Policy page: the cards of one section, with what can be done to them.
class CardsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CardsPanel(QWidget *parent = nullptr);

    [[nodiscard]] RuleCardsModel *model() const { return m_model; }
    [[nodiscard]] ReorderView *view() const { return m_view; }
    void setHeading(const QString &heading, const QString &note);
    /// What can be added here, the first by the button itself.
    void setAdditions(const QList<std::pair<QString, PolicyPlace::Part>> &additions);
    void setCards(std::vector<RuleCard> cards, const QString &emptyText);
    void select(const PolicyPlace &place);

Q_SIGNALS:
    void openRequested(const evenkeel::PolicyPlace &place);
    void addRequested(evenkeel::PolicyPlace::Part part);
    void removeRequested(const evenkeel::PolicyPlace &place);
    void duplicateRequested(const evenkeel::PolicyPlace &place);
    void toggleRequested(const evenkeel::PolicyPlace &place);
    void moveRequested(const evenkeel::PolicyPlace &place, int to);

private:
    void askMove(int from, int to);
    void fitView();
    void showMenu(int row, const QPoint &position);

    RuleCardsModel *m_model = nullptr;
    ReorderView *m_view = nullptr;
    ToneLabel *m_heading = nullptr;
    ToneLabel *m_note = nullptr;
    ToneLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QList<std::pair<QString, PolicyPlace::Part>> m_additions;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillinsight.h"

#include <QWidget>

namespace evenkeel {

class SkillsGrid;
class SkillsMatrixModel;

/// Three lines under the columns of the matrix: agents at 2 or 3, the share of the agent who solves most, and the
/// hours a week without anybody at 2 or above.
class SkillsFooter final : public QWidget
{
    Q_OBJECT

public:
    SkillsFooter(SkillsGrid *grid, SkillsMatrixModel *model, QWidget *parent = nullptr);

    void setInsight(const SkillInsight &insight);
    [[nodiscard]] QString text(int line, int column) const;
    [[nodiscard]] QSize sizeHint() const override;

    static constexpr int Lines = 3;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Figures
    {
        double topShare = 0;
        QString topAgent;
        bool leansOnOne = false;
        bool isThin = true;
        double uncovered = 0;
        double open = 0;
    };

    [[nodiscard]] const Figures *figures(int column) const;
    [[nodiscard]] QString tip(int line, int column) const;
    void paintCell(QPainter &painter, const QRect &rect, int line, int column) const;

    SkillsGrid *m_grid;
    SkillsMatrixModel *m_model;
    std::map<SkillId, Figures> m_figures;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsmatrixmodel.h"

#include <QTableView>

namespace evenkeel {

/// The grid of the skills matrix: digits set the levels of the selected block, the clipboard takes blocks from and to
/// a spreadsheet. Changes nothing itself, but says what is wanted.
class SkillsGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit SkillsGrid(SkillsMatrixModel *model, QWidget *parent = nullptr);

    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] int selectedCount() const;
    /// The cells selected, by row, then column.
    [[nodiscard]] std::vector<SkillCell> selectedCells() const;
    void selectCell(const SkillCell &cell);

    void setLevel(Proficiency level);
    void copyBlock() const;
    /// The block of the clipboard from the current cell on; one value fills the whole selection.
    void pasteBlock();
    /// The first selected row, or column, into the others.
    void fill(Qt::Orientation direction);
    /// Everything that is shown, with headers, as a table for a spreadsheet.
    void copyTable() const;

Q_SIGNALS:
    /// Only of cells whose level is another; `text` names the step.
    void levelsWanted(const std::vector<evenkeel::LevelWish> &wishes, const QString &text);
    /// So many of the pasted values are no levels and were left out.
    void pasteRefused(int cells);
    void selectionCountChanged(int cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void want(std::vector<LevelWish> wishes, const QString &text);
    [[nodiscard]] bool toggleTeam(const QModelIndex &index);
    [[nodiscard]] std::vector<int> rowsFrom(int row) const;

    SkillsMatrixModel *m_model;
    QWidget *m_corner;
    bool m_isReadOnly = false;
};

} // namespace evenkeel

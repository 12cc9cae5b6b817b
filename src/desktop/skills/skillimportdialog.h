// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillfiles.h"

#include <QDialog>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace evenkeel {

/// What a file of skills would do, looked at before anything is stored: levels that become others, and rows that are
/// not taken, each with its reason. Accepted when the levels are to be set.
class SkillImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file` is named without its folder.
    SkillImportDialog(const QString &file, const SkillFilePlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *levels() const { return m_levels; }
    [[nodiscard]] QTableView *refusals() const { return m_refusals; }
    [[nodiscard]] QPushButton *button() const { return m_store; }
    /// "12 levels change, 115 stay as they are."
    [[nodiscard]] QString summary() const { return m_summary; }

private:
    void addSummary(QVBoxLayout *layout, const SkillImport &figures);
    void addTables(QVBoxLayout *layout, const SkillFilePlan &plan);
    void addButtons(QVBoxLayout *layout, int levels);

    QString m_summary;
    QTableView *m_levels = nullptr;
    QTableView *m_refusals = nullptr;
    QPushButton *m_store = nullptr;
};

} // namespace evenkeel

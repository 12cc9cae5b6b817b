// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillfiles.h"

#include <QDialog>

class QButtonGroup;

namespace evenkeel {

/// How the matrix goes into a file.
struct SkillExport
{
    SheetForm form = SheetForm::Matrix;
    SkillScope scope = SkillScope::InForce;
};

/// Asks what a file of skills is to hold; the file itself is chosen next.
class SkillExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `asOf`: the day whose levels are shown, in words; empty for today.
    explicit SkillExportDialog(const QString &asOf, QWidget *parent = nullptr);

    [[nodiscard]] SkillExport chosen() const;

private:
    QButtonGroup *m_choices;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsflow.h"

#include <QDialog>

namespace evenkeel {

/// Says what somebody else has set meanwhile, beside what this window wanted, and asks which is to hold.
class DisputeDialog final : public QDialog
{
    Q_OBJECT

public:
    DisputeDialog(const DisputedStep &step, const DeskNames &names, QWidget *parent = nullptr);

    [[nodiscard]] DisputeChoice choice() const { return m_choice; }
    /// "Billing of Tom Becker: Ines set 3, you want 2".
    [[nodiscard]] static QString sentence(const LevelDispute &dispute, const DeskNames &names);

private:
    DisputeChoice m_choice = DisputeChoice::Theirs;
};

} // namespace evenkeel

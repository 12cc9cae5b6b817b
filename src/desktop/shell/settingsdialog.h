// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace evenkeel {

class Theme;

/// Appearance, language and how many backups are kept. Theme and row height hold at once, the language from the next
/// start.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Theme &theme, QWidget *parent = nullptr);
    ~SettingsDialog() override;

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace evenkeel

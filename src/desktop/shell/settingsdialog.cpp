// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "languages.h"
#include "settings.h"
#include "ui_settingsdialog.h"

#include "services/datedbackups.h"

#include <QLocale>
#include <QPushButton>

namespace evenkeel {

SettingsDialog::SettingsDialog(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    m_ui->theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_ui->theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_ui->theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(static_cast<int>(settings::theme().get())));
    m_ui->rows->addItem(tr("Normal"), static_cast<int>(RowSize::Normal));
    m_ui->rows->addItem(tr("Compact"), static_cast<int>(RowSize::Compact));
    m_ui->rows->addItem(tr("Touch"), static_cast<int>(RowSize::Touch));
    m_ui->rows->setCurrentIndex(m_ui->rows->findData(static_cast<int>(settings::rowSize().get())));
    m_ui->language->addItem(tr("Like the system"), QString());
    for (const QString &code : Languages::available())
        m_ui->language->addItem(QLocale(code).nativeLanguageName(), code);
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(settings::language().get())));
    m_ui->backups->setRange(0, MostBackupsKept);
    m_ui->backups->setValue(DatedBackups::kept());
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(m_ui->theme, &QComboBox::currentIndexChanged, this, [this, &theme] {
        const auto choice = static_cast<ThemeChoice>(m_ui->theme->currentData().toInt());
        settings::theme().set(choice);
        theme.apply(choice);
    });
    connect(m_ui->rows, &QComboBox::currentIndexChanged, this, [this] {
        const auto size = static_cast<RowSize>(m_ui->rows->currentData().toInt());
        settings::rowSize().set(size);
        Theme::setRowSize(size);
    });
    connect(m_ui->language, &QComboBox::currentIndexChanged, this,
            [this] { settings::language().set(m_ui->language->currentData().toString()); });
    connect(m_ui->backups, &QSpinBox::valueChanged, this, &DatedBackups::setKept);
}

SettingsDialog::~SettingsDialog() = default;

} // namespace evenkeel

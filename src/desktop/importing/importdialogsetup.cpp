// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "fielddelegate.h"
#include "importwords.h"
#include "mappingmodel.h"
#include "quarantinemodel.h"
#include "ui_importdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "services/profilefiles.h"

#include <QHeaderView>

namespace evenkeel {

namespace {

void prepare(QTableView *table)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(20);
    table->verticalHeader()->setDefaultSectionSize(measures::RowHeight);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(fonts::secondary());
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

void ImportDialog::tint(QLabel *label, Tone ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, tone(ink));
    label->setPalette(palette);
}

void ImportDialog::prepareControls()
{
    m_ui->delimiter->addItem(tr("Found out from the file"), QString());
    m_ui->delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_ui->delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_ui->delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_ui->delimiter->addItem(tr("Bar"), QStringLiteral("|"));
    m_ui->encoding->addItem(tr("Found out from the file"), QString());
    m_ui->encoding->addItem(tr("UTF-8"), QStringLiteral("utf-8"));
    m_ui->encoding->addItem(tr("Latin-1 (Western Europe)"), QStringLiteral("latin-1"));
    for (const DateForm order : {DateForm::AsProfile, DateForm::DayFirst, DateForm::MonthFirst, DateForm::YearFirst,
                                 DateForm::Seconds, DateForm::Milliseconds})
        m_ui->dates->addItem(HandMapping::orderName(order), static_cast<int>(order));
    for (QComboBox *combo : {m_ui->profile, m_ui->dates, m_ui->delimiter, m_ui->encoding}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    m_ui->options->setColumnStretch(1, 1);
    m_ui->options->setColumnStretch(3, 1);
    m_ui->next->setProperty("primary", true);
    m_ui->outcomeTitle->setFont(fonts::title());
    m_ui->quarantineTitle->setFont(fonts::strong());
    for (QLabel *label :
         {m_ui->profileLabel, m_ui->datesLabel, m_ui->delimiterLabel, m_ui->encodingLabel, m_ui->mapNote})
        tint(label, Tone::Muted);
    tint(m_ui->failure, Tone::Bad);
    m_ui->failure->hide();
}

void ImportDialog::prepareTables()
{
    m_ui->mapping->setModel(m_mapping);
    m_ui->mapping->setItemDelegateForColumn(MappingColumn::Field, new FieldDelegate(this));
    m_ui->mapping->setEditTriggers(QAbstractItemView::AllEditTriggers);
    prepare(m_ui->mapping);
    m_ui->mapping->setColumnWidth(MappingColumn::Name, 200);
    m_ui->mapping->setColumnWidth(MappingColumn::Example, 380);
    m_ui->quarantine->setModel(m_quarantine);
    prepare(m_ui->quarantine);
    m_ui->quarantine->setColumnWidth(QuarantineColumn::Line, 72);
    m_ui->quarantine->setColumnWidth(QuarantineColumn::Column, 120);
    m_ui->quarantine->setColumnWidth(QuarantineColumn::Value, 150);
    m_ui->outcomeLayout->setStretchFactor(m_ui->quarantine, 1);
}

void ImportDialog::connectControls()
{
    connect(m_ui->dropArea->button(), &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_ui->choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_ui->next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_ui->back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->exportRows, &QPushButton::clicked, this, &ImportDialog::exportRows);
    connect(m_ui->saveProfile, &QPushButton::clicked, this, &ImportDialog::saveProfile);
    connect(m_ui->profile, &QComboBox::activated, this, &ImportDialog::useProfile);
    connect(m_ui->delimiter, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_ui->encoding, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_ui->dates, &QComboBox::currentIndexChanged, this, &ImportDialog::showMapping);
    connect(m_mapping, &MappingModel::mappingChanged, this, &ImportDialog::showMapping);
}

void ImportDialog::readProfiles()
{
    m_ui->profile->clear();
    m_profiles.clear();
    for (const ProfileFile &file : profileFiles()) {
        m_profiles.push_back({file.name, file.title, file.json});
        m_ui->profile->addItem(ImportWords::profileTitle(file.title), file.name);
    }
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillimportdialog.h"

#include "skillimportmodels.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace evenkeel {

namespace {

constexpr int RefusalRows = 6;

QTableView *table(QAbstractItemModel *model, int stretchColumn, const QString &name)
{
    auto *view = new QTableView;
    model->setParent(view);
    view->setModel(model);
    view->setAccessibleName(name);
    dressTable(*view, stretchColumn);
    if (model->rowCount() > 0)
        view->selectRow(0);
    return view;
}

ToneLabel *heading(const QString &text)
{
    auto *label = new ToneLabel(text);
    label->setFont(fonts::strong());
    return label;
}

} // namespace

SkillImportDialog::SkillImportDialog(const QString &file, const SkillFilePlan &plan, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import skills"));
    resize(760, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *title = new ToneLabel(file);
    title->setFont(fonts::title());
    title->setFit(ToneLabel::Fit::Elided);
    layout->addWidget(title);
    addSummary(layout, plan.figures);
    addTables(layout, plan);
    addButtons(layout, static_cast<int>(plan.block.settings.size()));
}

void SkillImportDialog::addSummary(QVBoxLayout *layout, const SkillImport &figures)
{
    QStringList sentences{tr("%Ln levels change.", nullptr, static_cast<int>(figures.stored)),
                          tr("%Ln levels are so already.", nullptr, static_cast<int>(figures.unchanged))};
    if (figures.refused > 0)
        sentences << tr("%Ln rows or columns are not taken; the others are.", nullptr,
                        static_cast<int>(figures.refused));
    if (!figures.otherPages.empty()) {
        QStringList pages;
        for (const std::string &page : figures.otherPages)
            pages << QString::fromStdString(page);
        sentences << tr("Only the sheet %1 was read, not %2.")
                         .arg(QString::fromStdString(figures.page), pages.join(QStringLiteral(", ")));
    }
    sentences << tr("Nothing is stored yet.");
    m_summary = sentences.join(QLatin1Char(' '));
    auto *label = new ToneLabel(m_summary, Tone::Muted);
    label->setWordWrap(true);
    layout->addWidget(label);
}

void SkillImportDialog::addTables(QVBoxLayout *layout, const SkillFilePlan &plan)
{
    m_levels =
        table(new FileLevelsModel(plan.names, plan.block.settings), FileLevelsModel::Skill, tr("Levels that change"));
    m_refusals = table(new FileRefusalsModel(plan.figures), FileRefusalsModel::Reason, tr("Rows that are not taken"));
    if (!plan.block.settings.empty()) {
        layout->addWidget(heading(m_levels->accessibleName()));
        layout->addWidget(m_levels, 2);
    }
    if (plan.figures.refused == 0) {
        m_refusals->setParent(this);
        m_refusals->hide();
    } else {
        layout->addWidget(heading(m_refusals->accessibleName()));
        layout->addWidget(m_refusals, 1);
        m_refusals->setMinimumHeight(m_refusals->verticalHeader()->defaultSectionSize() * RefusalRows);
        const auto kept = static_cast<std::int64_t>(plan.figures.refusals.size());
        if (plan.figures.refused > kept)
            layout->addWidget(new ToneLabel(tr("These are the first %1.").arg(Words::number(kept)), Tone::Muted));
    }
    if (plan.block.settings.empty()) {
        m_levels->setParent(this);
        if (plan.figures.refused == 0)
            layout->addStretch(1);
    }
}

void SkillImportDialog::addButtons(QVBoxLayout *layout, int levels)
{
    auto *row = new QHBoxLayout;
    m_store = new QPushButton(tr("Set %n levels", nullptr, levels));
    m_store->setProperty("primary", true);
    m_store->setEnabled(levels > 0);
    m_store->setDefault(levels > 0);
    auto *cancel = new QPushButton(levels > 0 ? tr("Cancel") : tr("Close"));
    cancel->setAutoDefault(levels == 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_store);
    layout->addLayout(row);
    if (levels == 0)
        m_store->hide();
    connect(m_store, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    (levels > 0 ? m_store : cancel)->setFocus();
}

} // namespace evenkeel

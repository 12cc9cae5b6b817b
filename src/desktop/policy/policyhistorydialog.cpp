// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyhistorydialog.h"

#include "policyhistorymodel.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

PolicyHistoryDialog::PolicyHistoryDialog(const std::vector<PolicyRecord> &oldestFirst, QWidget *parent)
    : QDialog(parent)
    , m_model(new PolicyHistoryModel(oldestFirst, this))
    , m_table(new QTableView)
{
    setWindowTitle(tr("History of the policy"));
    resize(680, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *lead = new ToneLabel(
        oldestFirst.empty() ? tr("No version was saved yet: the standard policy is in force. Once a draft is put "
                                 "in force, it stands here.")
                            : tr("Decisions keep the version they were made by. To go back, open a version as a "
                                 "draft and put it in force."),
        Tone::Muted);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Versions"));
    dressTable(*m_table, PolicyHistoryModel::Note);
    m_table->setVisible(!oldestFirst.empty());
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox;
    auto *open = buttons->addButton(tr("Open as a draft"), QDialogButtonBox::ActionRole);
    auto *compare = buttons->addButton(tr("Compare with the draft"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    open->setEnabled(!oldestFirst.empty());
    compare->setEnabled(!oldestFirst.empty());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto openCurrent = [this] {
        if (const PolicyRecord *record = current()) {
            Q_EMIT openRequested(*record);
            accept();
        }
    };
    connect(open, &QPushButton::clicked, this, openCurrent);
    connect(m_table, &QTableView::activated, this, openCurrent);
    connect(compare, &QPushButton::clicked, this, [this] {
        if (const PolicyRecord *record = current())
            Q_EMIT compareRequested(*record);
    });
    m_table->selectRow(0);
}

const PolicyRecord *PolicyHistoryDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->record(index.row()) : nullptr;
}

} // namespace evenkeel

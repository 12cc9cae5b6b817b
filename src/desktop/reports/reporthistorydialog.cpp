// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporthistorydialog.h"

#include "reporthistorymodel.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSysInfo>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

ReportHistoryDialog::ReportHistoryDialog(bool mayMake, QWidget *parent)
    : QDialog(parent)
    , m_mayMake(mayMake)
    , m_model(new ReportHistoryModel(this))
    , m_table(new QTableView)
    , m_lead(new ToneLabel({}, Tone::Muted))
    , m_detail(new ToneLabel({}, Tone::Text))
{
    setWindowTitle(tr("History of reports"));
    resize(860, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_lead->setWordWrap(true);
    layout->addWidget(m_lead);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Reports"));
    layout->addWidget(m_table, 1);
    m_detail->setFont(fonts::secondary());
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_detail);
    auto *buttons = new QDialogButtonBox;
    m_openFile = buttons->addButton(tr("Open file"), QDialogButtonBox::ActionRole);
    m_openFolder = buttons->addButton(tr("Open folder"), QDialogButtonBox::ActionRole);
    m_make = buttons->addButton(tr("Make again"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_openFile, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(file()); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(folder()); });
    connect(m_table, &QTableView::activated, this, [this] {
        if (!file().isEmpty())
            Q_EMIT openRequested(file());
    });
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (const ReportRun *run = current())
            Q_EMIT makeRequested(*run);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportHistoryDialog::showCurrent);
    setRuns({});
}

void ReportHistoryDialog::setRuns(std::vector<ReportRun> runs)
{
    const int row = m_table->currentIndex().row();
    const std::int64_t id = row >= 0 ? m_model->run(row).id : 0;
    m_model->setRuns(std::move(runs));
    const bool isEmpty = m_model->rowCount() == 0;
    m_lead->setText(isEmpty ? tr("No report was made by itself yet. A schedule says which are made, when and where.")
                            : tr("Files stand on the machine that made them."));
    m_lead->setAlignment(isEmpty ? Qt::AlignCenter : Qt::AlignLeft);
    m_table->setVisible(!isEmpty);
    dressTable(*m_table, ReportHistoryModel::Folder);
    int chosen = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->run(i).id == id)
            chosen = i;
    }
    m_table->selectRow(chosen);
    showCurrent();
}

const ReportRun *ReportHistoryDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->run(index.row()) : nullptr;
}

QString ReportHistoryDialog::folder() const
{
    const ReportRun *run = current();
    if (!run || run->maker.host != QSysInfo::machineHostName().toStdString())
        return {};
    const QString path = QString::fromStdString(run->folder);
    return QDir::isAbsolutePath(path) && QFileInfo(path).isDir() ? path : QString();
}

QString ReportHistoryDialog::file() const
{
    const QString path = folder();
    if (path.isEmpty())
        return {};
    for (const ReportFile &file : current()->files) {
        const QString name = QDir(path).filePath(QString::fromStdString(file.name));
        if (QFileInfo(name).isFile())
            return name;
    }
    return {};
}

QString ReportHistoryDialog::detail() const
{
    return m_detail->text();
}

void ReportHistoryDialog::showCurrent()
{
    const ReportRun *run = current();
    m_detail->setText(run ? ReportHistoryModel::detail(*run) : QString());
    m_detail->setVisible(run != nullptr);
    m_openFile->setEnabled(!file().isEmpty());
    m_openFolder->setEnabled(!folder().isEmpty());
    m_make->setEnabled(m_mayMake && run && run->state != ReportRunState::Making);
}

} // namespace evenkeel

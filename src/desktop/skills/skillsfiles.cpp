// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsfiles.h"

#include "dropveil.h"
#include "levelblocks.h"
#include "skillimportdialog.h"

#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/icons.h"
#include "services/workspace.h"
#include "wording/skillfilewords.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPointer>

#include <utility>

namespace evenkeel {

namespace {

/// The one file that is held, where it may be a table.
QString heldFile(const QMimeData *mime)
{
    if (mime == nullptr || mime->urls().size() != 1 || !mime->urls().front().isLocalFile())
        return {};
    const QString file = mime->urls().front().toLocalFile();
    for (const char *ending : {".csv", ".xlsx", ".xlsm", ".tsv", ".txt"}) {
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return file;
    }
    return {};
}

Failure unreadable(const QString &file, const Error &error)
{
    const QString reason = SkillFileWords::unreadable(error.detail);
    if (error.code != ErrorCode::BadFormat || reason.isEmpty())
        return Words::failure(error);
    return {SkillsFiles::tr("%1 cannot be read.").arg(QFileInfo(file).fileName()),
            SkillsFiles::tr("Nothing was changed."), reason};
}

} // namespace

SkillsFiles::SkillsFiles(const DeskContext &desk, LevelBlocks *blocks, std::function<std::optional<Instant>()> asOf,
                         QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_blocks(blocks)
    , m_asOf(std::move(asOf))
    , m_page(page)
    , m_import(new QAction(icon(Glyph::Import), tr("Import levels …"), this))
    , m_export(new QAction(icon(Glyph::Export), tr("Export levels …"), this))
    , m_veil(new DropVeil(tr("Drop the file to see which levels it would set"), page))
{
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_import->setToolTip(tr("Shows what a CSV file or XLSX workbook would set before anything is stored"));
    RightsGate::require(m_import, Right::EditSkills);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_export->setToolTip(tr("Writes the levels shown into a CSV file or XLSX workbook"));
    connect(m_import, &QAction::triggered, this, &SkillsFiles::chooseImport);
    connect(m_export, &QAction::triggered, this, &SkillsFiles::chooseExport);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool SkillsFiles::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!m_import->isEnabled()) // the role does not allow it
        return QObject::eventFilter(watched, event);
    if (isDrag || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = m_import->isEnabled() ? heldFile(drop->mimeData()) : QString();
        if (file.isEmpty())
            return false;
        drop->acceptProposedAction();
        m_veil->setGeometry(m_page->rect());
        m_veil->raise();
        m_veil->setVisible(isDrag);
        if (!isDrag)
            lookAt(file);
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        m_veil->hide();
    return QObject::eventFilter(watched, event);
}

void SkillsFiles::chooseImport()
{
    auto *dialog =
        new QFileDialog(m_page, tr("Import levels"), {}, tr("Tables (*.csv *.xlsx *.xlsm *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SkillsFiles::lookAt);
    dialog->open();
    Q_EMIT fileChooserShown(dialog);
}

void SkillsFiles::lookAt(const QString &file)
{
    ++m_pending;
    Job *job = m_desk.jobs != nullptr ? m_desk.jobs->start(tr("Reading %1").arg(QFileInfo(file).fileName())) : nullptr;
    const Instant now = m_desk.workspace->now();
    m_desk.workspace
        ->read([file, now, stop = job != nullptr ? job->stop() : std::stop_token(),
                progress = job != nullptr ? job->progress() : Progress()](Database &database) {
            return planSkillImport(database, file, now, stop, progress);
        })
        .then(this, [this, file, open = QPointer<Job>(job)](Result<SkillFilePlan> plan) {
            if (open)
                open->finish();
            if (plan)
                preview(file, std::move(*plan));
            else if (plan.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(unreadable(file, plan.error()));
            end();
        });
}

void SkillsFiles::preview(const QString &file, SkillFilePlan plan)
{
    auto *dialog = new SkillImportDialog(QFileInfo(file).fileName(), plan, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, file, block = std::move(plan.block)] { store(file, block); });
    dialog->open();
    Q_EMIT previewShown(dialog);
}

void SkillsFiles::store(const QString &file, LevelBlock block)
{
    const auto levels = static_cast<int>(block.settings.size());
    m_blocks->set(std::move(block), tr("Import %n levels from %1", nullptr, levels).arg(QFileInfo(file).fileName()));
}

void SkillsFiles::chooseExport()
{
    const auto asOf = m_asOf();
    auto *dialog = new SkillExportDialog(asOf ? Words::dateTime(*asOf) : QString(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseExportFile(dialog->chosen()); });
    dialog->open();
    Q_EMIT exportAsked(dialog);
}

void SkillsFiles::chooseExportFile(const SkillExport &what)
{
    auto *dialog =
        new QFileDialog(m_page, tr("Export levels"), tr("skills.xlsx"), tr("Workbooks (*.xlsx);;Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto follow = [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.csv")) ? QStringLiteral("csv")
                                                                         : QStringLiteral("xlsx"));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow({});
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &file) { write(what, file); });
    dialog->open();
    Q_EMIT fileChooserShown(dialog);
}

void SkillsFiles::write(const SkillExport &what, const QString &file)
{
    ++m_pending;
    const Instant at = m_asOf().value_or(m_desk.workspace->now());
    m_desk.workspace
        ->read([what, file, at](Database &database) {
            const auto sheet = skillSheet(database, at, what.form, what.scope);
            return sheet ? writeSkillFile(*sheet, file) : Result<Done>(sheet.error());
        })
        .then(this, [this, file](const Result<Done> &result) {
            if (result)
                Q_EMIT written(file);
            else
                Q_EMIT failed(Words::failure(result.error()));
            end();
        });
}

void SkillsFiles::end()
{
    --m_pending;
    Q_EMIT ended();
}

} // namespace evenkeel

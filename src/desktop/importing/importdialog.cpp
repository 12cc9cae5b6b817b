// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "importwords.h"
#include "mappingmodel.h"
#include "proposalsdialog.h"
#include "quarantinemodel.h"
#include "ui_importdialog.h"

#include "desktop/style/palette.h"
#include "desktop/style/words.h"
#include "services/backupkeeper.h"
#include "services/profilefiles.h"
#include "services/workspace.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QPointer>

namespace evenkeel {

ImportDialog::ImportDialog(const DeskContext &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_mapping(new MappingModel(this))
    , m_quarantine(new QuarantineModel(this))
{
    m_ui->setupUi(this);
    resize(880, 620);
    prepareControls();
    prepareTables();
    connectControls();
    readProfiles();
    setStep(Step::Choose);
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takesFiles = m_step == Step::Choose || m_step == Step::Map;
    if (!takesFiles || !event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_ui->dropArea->setLit(true);
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ui->dropArea->setLit(false);
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    m_ui->dropArea->setLit(false);
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        setFiles(files);
}

void ImportDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::setFiles);
    dialog->open();
}

void ImportDialog::setFiles(const QStringList &files)
{
    m_files = files;
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    m_ui->files->setText(names.join(QStringLiteral(", ")));
    m_ui->files->setToolTip(files.join(u'\n'));
    m_ui->delimiter->setCurrentIndex(0);
    m_ui->encoding->setCurrentIndex(0);
    m_ui->dates->setCurrentIndex(0);
    m_ui->profile->setCurrentIndex(-1);
    m_asRecognised = {};
    preview();
}

void ImportDialog::preview()
{
    if (m_files.isEmpty() || !m_desk.workspace)
        return;
    ImportRequest asked;
    asked.files = m_files;
    // A chosen separator or encoding has to be tried on the file itself.
    if (m_step == Step::Map && m_ui->profile->currentIndex() >= 0)
        asked.profileJson = mapping().toProfile({});
    setBusy(true);
    m_desk.workspace->previewImport(asked).then(this, [this](const Result<ImportPreview> &preview) {
        setBusy(false);
        if (preview)
            showPreview(*preview);
        else
            showFailure(preview.error());
    });
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_ui->failure->hide();
    m_preview = preview;
    if (m_ui->profile->currentIndex() < 0) {
        const int recognised = m_ui->profile->findData(preview.profile);
        const int plain = m_ui->profile->findData(QStringLiteral("table"));
        m_ui->profile->setCurrentIndex(recognised >= 0 ? recognised : plain);
    }
    setStep(Step::Map);
    useProfile();
}

void ImportDialog::useProfile()
{
    const int chosen = m_ui->profile->currentIndex();
    const QByteArray json = chosen >= 0 ? m_profiles[static_cast<std::size_t>(chosen)].json : QByteArray();
    m_mapping->setFile(m_preview.header, m_preview.rows, HandMapping::fieldsOf(json, m_preview.header));
    m_asRecognised = mapping();
    m_asRecognised.delimiter.clear();
    m_asRecognised.encoding.clear();
    m_asRecognised.dates = DateForm::AsProfile;
    showMapping();
}

HandMapping ImportDialog::mapping() const
{
    HandMapping mapping;
    const int chosen = m_ui->profile->currentIndex();
    if (chosen >= 0)
        mapping.base = m_profiles[static_cast<std::size_t>(chosen)].json;
    mapping.columns = m_preview.header;
    mapping.fields = m_mapping->fields();
    mapping.dates = static_cast<DateForm>(m_ui->dates->currentData().toInt());
    mapping.delimiter = m_ui->delimiter->currentData().toString();
    mapping.encoding = m_ui->encoding->currentData().toString();
    return mapping;
}

bool ImportDialog::isChangedByHand() const
{
    return mapping() != m_asRecognised;
}

void ImportDialog::showMapping()
{
    const HandMapping current = mapping();
    const bool canBeMapped = HandMapping::canBeMapped(current.base);
    m_ui->mapping->setEnabled(canBeMapped);
    const QString problem = canBeMapped ? current.problem() : QString();
    const qsizetype used = std::count_if(current.fields.begin(), current.fields.end(),
                                         [](const auto &field) { return field.has_value(); });
    if (!problem.isEmpty())
        m_ui->mapNote->setText(problem);
    else if (!canBeMapped)
        m_ui->mapNote->setText(tr("This profile reads several kinds of files by itself; nothing has to be mapped."));
    else
        m_ui->mapNote->setText(tr("%1 of %2 columns are imported. Click what a column becomes to change it.")
                                   .arg(used)
                                   .arg(current.columns.size()));
    tint(m_ui->mapNote, problem.isEmpty() ? Tone::Muted : Tone::Bad);
    m_ui->next->setEnabled(!m_isBusy && (m_step != Step::Map || problem.isEmpty()));

    const QStringList texts = m_mapping->timeTexts();
    const bool asProfile = current.dates == DateForm::AsProfile;
    const DateReading reading = HandMapping::readDates(asProfile ? DateForm::DayFirst : current.dates, texts);
    bool isWarning = false;
    QString note;
    if (!asProfile && reading.texts > 0 && reading.readable == 0) {
        note = tr("“%1” is not written this way. Choose how the file writes its dates.").arg(reading.text);
        isWarning = true;
    } else if (!reading.otherwise.isEmpty() && !asProfile) {
        note = tr("“%1” is read as %2. The other way round it would be %3.")
                   .arg(reading.text, reading.reading, reading.otherwise);
        isWarning = true;
    } else if (!reading.otherwise.isEmpty()) {
        note = tr("“%1” could be %2 or %3. If the profile does not settle it, choose the order of day and month.")
                   .arg(reading.text, reading.reading, reading.otherwise);
        isWarning = true;
    } else if (!asProfile && !reading.reading.isEmpty()) {
        note = tr("“%1” is read as %2.").arg(reading.text, reading.reading);
    }
    m_ui->dateNote->setText(note);
    m_ui->dateNote->setVisible(!note.isEmpty());
    tint(m_ui->dateNote, isWarning ? Tone::Caution : Tone::Muted);
}

ImportRequest ImportDialog::request(bool isDryRun) const
{
    ImportRequest request;
    request.files = m_files;
    request.isDryRun = isDryRun;
    request.profile = m_ui->profile->currentData().toString();
    if (isChangedByHand())
        request.profileJson = mapping().toProfile({});
    return request;
}

void ImportDialog::goOn()
{
    switch (m_step) {
    case Step::Choose:
        return chooseFiles();
    case Step::Map:
        return run(true);
    case Step::Checked:
        return run(false);
    case Step::Running:
        return;
    case Step::Finished:
        accept();
        if (m_desk.workspace) {
            auto *proposals = new ProposalsDialog(m_desk, parentWidget());
            proposals->setAttribute(Qt::WA_DeleteOnClose);
            proposals->open();
        }
    }
}

void ImportDialog::goBack()
{
    setStep(m_step == Step::Map ? Step::Choose : Step::Map);
}

void ImportDialog::run(bool isDryRun)
{
    if (!m_desk.workspace)
        return;
    m_stop = std::stop_source();
    m_ui->outcomeTitle->setText(isDryRun ? tr("Reading the file") : tr("Importing"));
    m_ui->outcome->setText(isDryRun ? tr("Nothing is stored yet.")
                                    : tr("All of it is stored at the end, or nothing if it is cancelled."));
    setStep(Step::Running);
    setBusy(true);
    const QPointer<ImportDialog> self(this);
    const Progress progress = [self](const ProgressReport &report) {
        QMetaObject::invokeMethod(
            qApp,
            [self, report] {
                if (!self || self->m_step != Step::Running)
                    return;
                // In thousandths, so that files beyond 2 GB keep the bar right.
                self->m_ui->progress->setRange(0, report.total > 0 ? 1000 : 0);
                if (report.total > 0)
                    self->m_ui->progress->setValue(static_cast<int>(report.done * 1000 / report.total));
            },
            Qt::QueuedConnection);
    };
    m_desk.workspace->import(request(isDryRun), m_stop.get_token(), progress)
        .then(this, [this, isDryRun](const Result<ImportSummary> &summary) {
            setBusy(false);
            if (summary)
                return showOutcome(*summary, isDryRun);
            setStep(isDryRun ? Step::Map : Step::Checked);
            showFailure(summary.error());
        });
}

void ImportDialog::showOutcome(const ImportSummary &summary, bool isDryRun)
{
    m_summary = summary;
    if (auto *backups = m_desk.workspace->findChild<BackupKeeper *>(); backups && !isDryRun)
        backups->backUpAfterImport(summary.ticketsNew);
    m_ui->outcomeTitle->setText(isDryRun ? tr("What will happen") : tr("Imported"));
    m_ui->outcome->setText(ImportWords::outcome(summary, isDryRun).join(u' '));
    m_ui->figures->showSummary(summary, isDryRun);
    m_quarantine->setEntries(summary.examples);
    setStep(isDryRun ? Step::Checked : Step::Finished);
    if (!isDryRun && summary.quarantined > 0)
        readQuarantine(summary.importId);
}

void ImportDialog::readQuarantine(std::int64_t importId)
{
    m_desk.workspace->quarantine().then(this, [this, importId](const Result<std::vector<QuarantineEntry>> &all) {
        if (!all)
            return showFailure(all.error());
        std::vector<QuarantineEntry> entries = *all;
        std::erase_if(entries, [importId](const QuarantineEntry &entry) { return entry.importId != importId; });
        m_quarantine->setEntries(std::move(entries));
        setStep(Step::Finished);
    });
}

void ImportDialog::exportRows()
{
    auto *dialog = new QFileDialog(this, tr("Export the rows that could not be read"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_desk.workspace->exportQuarantine(file).then(this, [this, file](const Result<Done> &exported) {
            if (!exported)
                return showFailure(exported.error());
            m_ui->outcome->setText(tr("The rows are in %1. Mend them there and import the file again.").arg(file));
        });
    });
    dialog->open();
}

void ImportDialog::saveProfile()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this mapping"));
    dialog->setLabelText(tr("Name of the profile"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified().left(60);
        if (name.isEmpty())
            return;
        const Result<Done> saved = saveProfileFile(name, mapping().toProfile(name));
        if (!saved)
            return showFailure(saved.error());
        readProfiles();
        m_ui->profile->setCurrentIndex(m_ui->profile->findData(name));
        useProfile();
        m_ui->saveProfile->setEnabled(false);
    });
    dialog->open();
}

void ImportDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ui->choose->setEnabled(!isBusy);
    m_ui->next->setEnabled(!isBusy);
    m_ui->back->setEnabled(!isBusy);
}

void ImportDialog::showOutcomeParts()
{
    const bool hasOutcome = m_step == Step::Checked || m_step == Step::Finished;
    const bool hasBadRows = hasOutcome && m_quarantine->rowCount() > 0;
    m_ui->figures->setVisible(hasOutcome);
    m_ui->quarantine->setVisible(hasBadRows);
    m_ui->quarantineTitle->setVisible(hasBadRows);
    m_ui->quarantineTitle->setText(m_quarantine->rowCount() < m_summary.quarantined
                                       ? tr("Rows that cannot be read, the first %n", nullptr, m_quarantine->rowCount())
                                       : tr("Rows that cannot be read"));
    m_ui->exportRows->setVisible(m_step == Step::Finished && hasBadRows);
    m_ui->saveProfile->setVisible((m_step == Step::Finished || m_step == Step::Checked) && isChangedByHand());
}

/// The button says what comes next, and takes the keyboard.
void ImportDialog::nameNext()
{
    switch (m_step) {
    case Step::Choose:
        m_ui->dropArea->button()->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Map:
        m_ui->next->setText(tr("See what will happen"));
        break;
    case Step::Checked:
        m_ui->next->setText(m_summary.ticketsNew > 0
                                ? tr("Import %Ln tickets", nullptr, static_cast<int>(m_summary.ticketsNew))
                                : tr("Import %Ln events", nullptr, static_cast<int>(m_summary.events)));
        break;
    case Step::Running:
        break;
    case Step::Finished:
        m_ui->next->setText(tr("Look at proposals"));
        break;
    }
    if (m_step != Step::Choose) {
        m_ui->next->setAccessibleName(m_ui->next->text());
        m_ui->next->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDialog::setStep(Step step)
{
    m_step = step;
    QWidget *shown = step == Step::Choose ? m_ui->dropStep : step == Step::Map ? m_ui->mapStep : m_ui->outcomeStep;
    m_ui->steps->setCurrentWidget(shown);
    const bool canMend = step == Step::Finished && m_summary.quarantined > 0;
    m_ui->back->setVisible(step == Step::Map || step == Step::Checked || canMend);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->files), static_cast<QWidget *>(m_ui->choose)})
        widget->setVisible(step != Step::Choose);
    m_ui->choose->setVisible(step == Step::Map);
    m_ui->progress->setVisible(step == Step::Running);
    showOutcomeParts();
    const bool isNothingNew = m_summary.ticketsNew == 0 && m_summary.events == 0 && m_summary.quarantined == 0;
    m_ui->next->setVisible(step != Step::Running && step != Step::Choose);
    m_ui->next->setEnabled(!m_isBusy && !(step == Step::Checked && isNothingNew));
    m_ui->cancel->setText(step == Step::Finished ? tr("&Close") : tr("&Cancel"));
    nameNext();
    m_ui->failure->hide();
    Q_EMIT stepChanged();
}

void ImportDialog::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return showProblem(tr("The import was cancelled. Nothing was changed."));
    showProblem(Words::failure(error).text());
}

void ImportDialog::showProblem(const QString &text)
{
    m_ui->failure->setText(text);
    m_ui->failure->show();
}

QString ImportDialog::outcomeText() const
{
    return m_ui->outcome->text();
}

QString ImportDialog::failureText() const
{
    return m_ui->failure->isHidden() ? QString() : m_ui->failure->text();
}

void ImportDialog::reject()
{
    if (m_step == Step::Running) {
        m_stop.request_stop();
        m_ui->outcome->setText(tr("Taking back what was read so far."));
        return;
    }
    QDialog::reject();
}

} // namespace evenkeel

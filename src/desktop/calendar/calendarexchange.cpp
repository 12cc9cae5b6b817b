// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarexchange.h"

#include "calendarsteps.h"
#include "icsimportdialog.h"

#include "services/calendarimports.h"
#include "services/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

CalendarExchange::CalendarExchange(const DeskContext &desk, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{}

void CalendarExchange::finish()
{
    --m_pending;
    Q_EMIT ended();
}

void CalendarExchange::chooseImport(const DeskNames &names, const QTimeZone &zone)
{
    auto *dialog = new QFileDialog(m_page, tr("Import a calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Calendars (*.ics)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, names, zone](const QString &file) { startImport(file, names, zone); });
    dialog->open();
}

void CalendarExchange::startImport(const QString &file, const DeskNames &names, const QTimeZone &zone)
{
    auto *dialog = new IcsImportDialog(file, names, zone, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IcsImportDialog::previewAsked, this, [this, dialog] { preview(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { store(dialog->request(false)); });
    preview(dialog);
    dialog->open();
}

void CalendarExchange::preview(IcsImportDialog *dialog)
{
    ++m_pending;
    const Instant now = m_desk.workspace->now();
    m_desk.workspace
        ->read([request = dialog->request(true), now](Database &database) {
            return CalendarFiles(database, now).read(request);
        })
        .then(this, [this, guard = QPointer<IcsImportDialog>(dialog)](const Result<CalendarImportOutcome> &outcome) {
            if (guard && outcome)
                guard->setPreview(*outcome);
            if (!outcome) {
                Q_EMIT failed(Words::failure(outcome.error()));
                if (guard)
                    guard->reject();
            }
            finish();
        });
}

void CalendarExchange::store(const CalendarImportRequest &request)
{
    ++m_pending;
    const QString name = QFileInfo(request.file).fileName();
    importCalendar(*m_desk.workspace, request).then(this, [this, name](const Result<CalendarImportOutcome> &outcome) {
        if (!outcome) {
            Q_EMIT failed(Words::failure(outcome.error()));
        } else if (CalendarImportStep step{outcome->edit, outcome->holidayEdit}; !step.isEmpty()) {
            const auto again =
                [guard = QPointer<CalendarExchange>(this)](const std::shared_ptr<CalendarImportStep> &kept, bool isBack,
                                                           const std::shared_ptr<bool> &isRefused) {
                    if (guard)
                        guard->repeat(kept, isBack, isRefused);
                };
            m_desk.undo->push(new ImportStep(again, std::move(step), tr("Import %1", "file").arg(name)));
        }
        Q_EMIT stored();
        finish();
    });
}

void CalendarExchange::repeat(const std::shared_ptr<CalendarImportStep> &step, bool isBack,
                              const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    repeatCalendarImport(*m_desk.workspace, isBack ? step->reversed() : *step)
        .then(this, [this, isRefused](const Result<CalendarImportStep> &done) {
            *isRefused = !done;
            if (!done) {
                RefusableStep::dropRefusedSoon(*m_desk.undo);
                Q_EMIT failed(Words::failure(done.error()));
            }
            Q_EMIT stored();
            finish();
        });
}

void CalendarExchange::chooseExport(const QString &suggested, AgentId agent, TeamId team, Interval span)
{
    auto *dialog = new QFileDialog(m_page, tr("Export a calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setNameFilters({tr("Calendars (*.ics)")});
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, agent, team, span](const QString &file) { writeFile(file, agent, team, span); });
    dialog->open();
}

void CalendarExchange::writeFile(const QString &file, AgentId agent, TeamId team, Interval span)
{
    ++m_pending;
    const Instant now = m_desk.workspace->now();
    m_desk.workspace
        ->read([file, agent, team, span, now](Database &database) {
            return CalendarFiles(database, now).write(file, agent, team, span);
        })
        .then(this, [this](const Result<int> &count) {
            if (count)
                Q_EMIT written(*count);
            else
                Q_EMIT failed(Words::failure(count.error()));
            finish();
        });
}

} // namespace evenkeel

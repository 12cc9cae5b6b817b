// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportscheduledialog.h"

#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "reporting/reportformats.h"
#include "services/reportdue.h"
#include "services/wallclock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QTimeEdit>

namespace evenkeel {

namespace {

QString thisHost()
{
    return QSysInfo::machineHostName();
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// What the desk's clock shows, wherever this machine stands.
QString wallTime(Instant at, const std::string &zone)
{
    const WallClock clock(zone);
    const int minute = clock.minute(at);
    const QLocale locale;
    return ReportScheduleDialog::tr("%1, %2", "date, time")
        .arg(locale.toString(clock.date(at), QLocale::LongFormat),
             QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm")));
}

} // namespace

ReportScheduleDialog::ReportScheduleDialog(Ground ground, QWidget *parent)
    : QDialog(parent)
    , m_ground(std::move(ground))
    , m_report(new QComboBox)
    , m_isOn(new QCheckBox(tr("Make it by itself")))
    , m_day(new QComboBox)
    , m_time(new QTimeEdit)
    , m_paper(new QComboBox)
    , m_folder(new QLineEdit)
    , m_host(new QComboBox)
    , m_state(new ToneLabel({}, Tone::Muted))
{
    setWindowTitle(tr("Schedule of reports"));
    build();
    connect(m_report, &QComboBox::currentIndexChanged, this,
            [this](int kind) { showKind(static_cast<ReportKind>(kind)); });
    connect(m_isOn, &QCheckBox::toggled, this, &ReportScheduleDialog::showState);
    connect(m_day, &QComboBox::currentIndexChanged, this, &ReportScheduleDialog::showState);
    connect(m_time, &QTimeEdit::timeChanged, this, &ReportScheduleDialog::showState);
    connect(m_folder, &QLineEdit::textChanged, this, &ReportScheduleDialog::showState);
    for (QCheckBox *format : m_formats)
        connect(format, &QCheckBox::toggled, this, &ReportScheduleDialog::showState);
    showKind(ReportKind::Weekly);
    m_report->setFocus();
}

void ReportScheduleDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setSpacing(measures::CardPadding);
    m_report->addItems({tr("Weekly"), tr("Monthly")});
    form->addRow(tr("Report"), m_report);
    form->addRow(QString(), m_isOn);
    form->addRow(tr("Day"), m_day);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    form->addRow(tr("Time"), m_time);
    auto *formats = new QHBoxLayout;
    for (int number = 0; number < ReportFormatCount; ++number) {
        auto *box = new QCheckBox(formatWord(static_cast<ReportFormat>(number)).toUpper());
        m_formats[static_cast<std::size_t>(number)] = box;
        formats->addWidget(box);
    }
    formats->addStretch(1);
    form->addRow(tr("Formats"), formats);
    m_paper->addItems({tr("A4"), tr("Letter")});
    form->addRow(tr("Paper"), m_paper);
    auto *place = new QHBoxLayout;
    m_folder->setMinimumWidth(320);
    m_folder->setAccessibleName(tr("Folder"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ReportScheduleDialog::chooseFolder);
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    form->addRow(tr("Folder"), place);
    form->addRow(tr("Made on"), m_host);
    m_state->setWordWrap(true);
    form->addRow(m_state);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setProperty("primary", true);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setAutoDefault(false);
    buttons->addButton(m_ground.mayEdit ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    m_save->setDefault(true); // of the dialog that it is in by now
    for (QWidget *field : std::initializer_list<QWidget *>{m_isOn, m_day, m_time, m_paper, m_folder, choose, m_host})
        field->setEnabled(m_ground.mayEdit);
    for (QCheckBox *format : m_formats)
        format->setEnabled(m_ground.mayEdit);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saveRequested(schedule()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto seen = stored(m_kind))
            Q_EMIT removeRequested(*seen);
    });
}

std::optional<ReportSchedule> ReportScheduleDialog::stored(ReportKind kind) const
{
    for (const ReportSchedule &schedule : m_ground.stored) {
        if (schedule.kind == kind)
            return schedule;
    }
    return std::nullopt;
}

void ReportScheduleDialog::showKind(ReportKind kind)
{
    m_kind = kind;
    m_report->setCurrentIndex(static_cast<int>(kind));
    ReportSchedule usual;
    usual.kind = kind;
    usual.formats.set(ReportFormat::Html);
    usual.formats.set(ReportFormat::Pdf);
    // The folder is of one machine, and many could make it.
    usual.host = m_ground.isOnServer ? thisHost().toStdString() : std::string();
    fill(stored(kind).value_or(usual));
}

void ReportScheduleDialog::fillDays(ReportKind kind)
{
    m_day->clear();
    const QLocale locale;
    if (kind == ReportKind::Weekly) {
        for (int day = 1; day <= 7; ++day)
            m_day->addItem(locale.standaloneDayName(day));
        return;
    }
    for (int day = 1; day <= LastReportMonthDay; ++day)
        m_day->addItem(tr("Day %1 of the month").arg(day));
}

void ReportScheduleDialog::fillHosts(const std::string &host)
{
    m_host->clear();
    m_host->addItem(tr("Any machine that has the workspace open"), QString());
    m_host->addItem(tr("This machine, %1").arg(thisHost()), thisHost());
    if (!host.empty() && text(host) != thisHost())
        m_host->addItem(text(host), text(host));
    m_host->setCurrentIndex(m_host->findData(text(host)));
}

void ReportScheduleDialog::fill(const ReportSchedule &schedule)
{
    m_isOn->setChecked(schedule.isOn);
    fillDays(schedule.kind);
    m_day->setCurrentIndex(schedule.day - 1);
    m_time->setTime(QTime(schedule.minute / 60, schedule.minute % 60));
    for (int number = 0; number < ReportFormatCount; ++number)
        m_formats[static_cast<std::size_t>(number)]->setChecked(
            schedule.formats.has(static_cast<ReportFormat>(number)));
    m_paper->setCurrentIndex(static_cast<int>(schedule.paper));
    m_folder->setText(text(schedule.folder));
    fillHosts(schedule.host);
    m_remove->setEnabled(m_ground.mayEdit && stored(schedule.kind).has_value());
    showState();
}

ReportSchedule ReportScheduleDialog::schedule() const
{
    ReportSchedule made;
    made.kind = m_kind;
    made.isOn = m_isOn->isChecked();
    made.day = m_day->currentIndex() + 1;
    made.minute = m_time->time().hour() * 60 + m_time->time().minute();
    for (int number = 0; number < ReportFormatCount; ++number)
        made.formats.set(static_cast<ReportFormat>(number), m_formats[static_cast<std::size_t>(number)]->isChecked());
    made.paper = static_cast<ReportPaper>(m_paper->currentIndex());
    const QString folder = m_folder->text().trimmed();
    made.folder = (folder.isEmpty() ? folder : QDir::cleanPath(folder)).toStdString();
    made.host = m_host->currentData().toString().toStdString();
    const auto former = stored(m_kind);
    made.since = former && (former->isOn || !made.isOn) ? former->since : m_ground.now;
    return made;
}

void ReportScheduleDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where reports go"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(chosen);
}

QString ReportScheduleDialog::fault() const
{
    const ReportSchedule made = schedule();
    if (!made.formats.isSound())
        return tr("Choose at least one format.");
    if (made.folder.empty())
        return tr("Choose a folder.");
    if (!QDir::isAbsolutePath(text(made.folder)))
        return tr("The folder is named by its whole path, from the root on.");
    return {};
}

QString ReportScheduleDialog::state() const
{
    return m_state->text();
}

void ReportScheduleDialog::showState()
{
    const QString wrong = fault();
    m_save->setEnabled(m_ground.mayEdit && wrong.isEmpty());
    if (!m_ground.mayEdit) {
        m_state->setText(m_ground.refusal);
        return;
    }
    if (!wrong.isEmpty()) {
        m_state->setText(stored(m_kind) ? wrong : tr("None is made by itself yet. %1").arg(wrong));
        return;
    }
    const ReportSchedule made = schedule();
    if (!made.isOn) {
        m_state->setText(tr("None is made until this is switched on again; the history stays."));
        return;
    }
    const ComingReport coming = comingReport(made, m_ground.zone, m_ground.now);
    m_state->setText(tr("The next one, %1, is made on %2. Times are those of %3. It is made while this program or "
                        "“evenkeelctl serve” runs; what was missed is made up for, the newest of it.",
                        "period, date and time, time zone")
                         .arg(text(coming.period), wallTime(coming.at, m_ground.zone), text(m_ground.zone)));
}

} // namespace evenkeel

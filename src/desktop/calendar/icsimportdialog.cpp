// SPDX-License-Identifier: GPL-3.0-or-later
#include "icsimportdialog.h"

#include "icspreviewmodel.h"
#include "timelinelook.h"

#include "desktop/style/measures.h"
#include "services/shownline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

// What the combo boxes hold besides ids and kinds.
constexpr int AsTheFileSays = -1;
constexpr int PublicHolidays = -2;

} // namespace

IcsImportDialog::IcsImportDialog(const QString &file, const DeskNames &names, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_names(names)
    , m_zone(zone)
    , m_preview(new IcsPreviewModel(this))
    , m_whose(new QComboBox)
    , m_kind(new QComboBox)
    , m_region(new QLineEdit)
    , m_sum(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Import %1", "file").arg(QFileInfo(file).fileName()));
    resize(860, 560);
    buildForm(names);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(measures::CardPadding);
    auto *form = new QFormLayout;
    form->setSpacing(measures::CardPadding);
    form->addRow(tr("Whose"), m_whose);
    form->addRow(tr("Entries are"), m_kind);
    form->addRow(tr("Region of public holidays"), m_region);
    column->addLayout(form);
    auto *table = new QTableView;
    table->setModel(m_preview);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(tr("What the file would change"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(measures::CompactRowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    const std::array widths{100, 160, 110, 210};
    for (std::size_t i = 0; i < widths.size(); ++i)
        table->setColumnWidth(static_cast<int>(i), widths[i]);
    column->addWidget(table, 1);
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IcsImportDialog::buildForm(const DeskNames &names)
{
    m_whose->addItem(tr("Whom the file names"));
    for (const auto &[id, team] : names.teams)
        m_whose->addItem(tr("Everybody of %1", "team").arg(shownLine(team.name)),
                         QVariantList{true, static_cast<qlonglong>(id.value)});
    std::vector<const Agent *> agents;
    for (const auto &[id, agent] : names.agents) {
        if (agent.isActive)
            agents.push_back(&agent);
    }
    std::sort(agents.begin(), agents.end(), [](const Agent *a, const Agent *b) {
        return QString::localeAwareCompare(QString::fromStdString(a->name), QString::fromStdString(b->name)) < 0;
    });
    for (const Agent *agent : agents)
        m_whose->addItem(shownLine(agent->name), QVariantList{false, static_cast<qlonglong>(agent->id.value)});
    m_kind->addItem(tr("What each of them says"), AsTheFileSays);
    for (const ShiftKind kind : {ShiftKind::Work, ShiftKind::Break, ShiftKind::FocusBlock, ShiftKind::Training,
                                 ShiftKind::Meeting, ShiftKind::TimeOff})
        m_kind->addItem(entryWord(kind), static_cast<int>(kind));
    m_kind->addItem(tr("Public holidays"), PublicHolidays);
    m_region->setPlaceholderText(tr("as the calendar is called"));
    m_region->setMaxLength(100);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &IcsImportDialog::previewAsked);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IcsImportDialog::previewAsked);
    connect(m_region, &QLineEdit::editingFinished, this, &IcsImportDialog::previewAsked);
}

CalendarImportRequest IcsImportDialog::request(bool isDryRun) const
{
    CalendarImportRequest request;
    request.file = m_file;
    request.isDryRun = isDryRun;
    request.region = m_region->text().trimmed();
    if (const QVariantList whose = m_whose->currentData().toList(); whose.size() == 2) {
        const qlonglong id = whose[1].toLongLong();
        (whose[0].toBool() ? request.team.value : request.agent.value) = id;
    }
    const int kind = m_kind->currentData().toInt();
    request.areHolidays = kind == PublicHolidays;
    if (kind >= 0)
        request.kind = static_cast<ShiftKind>(kind);
    return request;
}

void IcsImportDialog::setPreview(const CalendarImportOutcome &outcome)
{
    m_preview->setOutcome(outcome, m_names, m_zone);
    const auto coming = static_cast<int>(outcome.edit.added.size() + outcome.holidayEdit.added.size());
    const auto refused = static_cast<int>(outcome.refusals.size() + outcome.unowned.size());
    QStringList sum{tr("%n refused", nullptr, refused), tr("%n known already", nullptr, outcome.known)};
    if (const auto moved = static_cast<int>(outcome.holidayEdit.regionsAfter.size()); moved > 0)
        sum << tr("%n agents get the public holidays of this region", nullptr, moved);
    m_sum->setText(sum.join(QStringLiteral(", ")));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import %n entries", nullptr, coming));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!outcome.edit.isEmpty() || !outcome.holidayEdit.isEmpty());
}

} // namespace evenkeel

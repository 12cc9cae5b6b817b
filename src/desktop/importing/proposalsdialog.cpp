// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalsdialog.h"

#include "leveldelegate.h"
#include "proposalmodels.h"
#include "ui_proposalsdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"
#include "desktop/style/words.h"
#include "services/workspace.h"

#include <QHeaderView>
#include <QPointer>

namespace evenkeel {

namespace {

void tint(QWidget *label, Tone ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, tone(ink));
    label->setPalette(palette);
}

} // namespace

ProposalsDialog::ProposalsDialog(const DeskContext &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::ProposalsDialog>())
    , m_skills(new SkillProposalModel(this))
    , m_levels(new LevelMatrixModel(this))
    , m_efforts(new EffortProposalModel(this))
    , m_hours(new HoursProposalModel(this))
{
    m_ui->setupUi(this);
    resize(960, 660);
    prepareTables();
    tint(m_ui->failure, Tone::Bad);
    tint(m_ui->skillsNote, Tone::Muted);
    tint(m_ui->levelsNote, Tone::Muted);
    m_ui->failure->hide();
    m_ui->take->setProperty("primary", true);
    connect(m_ui->take, &QPushButton::clicked, this, &ProposalsDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ProposalsDialog::reject);
    for (QCheckBox *box : {m_ui->takeSkills, m_ui->takeEfforts, m_ui->takeHours})
        connect(box, &QCheckBox::toggled, this, &ProposalsDialog::showAcceptText);
    connect(m_skills, &QAbstractItemModel::dataChanged, this, [this] { m_levels->setSkillNames(m_skills->names()); });
    m_ui->progress->hide();
    showAcceptText();
    if (desk.workspace)
        readHistory();
}

ProposalsDialog::~ProposalsDialog()
{
    m_stop.request_stop();
}

void ProposalsDialog::prepare(QTableView *table)
{
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(20);
    table->verticalHeader()->setDefaultSectionSize(measures::RowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(fonts::secondary());
    table->setMouseTracking(true);
}

void ProposalsDialog::prepareTables()
{
    for (QTableView *table : {m_ui->skills, m_ui->levels, m_ui->efforts, m_ui->hours})
        prepare(table);
    m_ui->skills->setModel(m_skills);
    m_ui->skills->setColumnWidth(SkillProposalColumn::Name, 200);
    m_ui->skills->horizontalHeader()->setSectionResizeMode(SkillProposalColumn::Categories, QHeaderView::Stretch);
    m_ui->levels->setModel(m_levels);
    m_ui->levels->setItemDelegate(new LevelDelegate(this));
    m_ui->levels->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->levels->verticalHeader()->show();
    m_ui->levels->horizontalHeader()->setDefaultSectionSize(136);
    m_ui->levels->setShowGrid(true);
    m_ui->efforts->setModel(m_efforts);
    m_ui->efforts->horizontalHeader()->setSectionResizeMode(EffortProposalColumn::Category, QHeaderView::Stretch);
    m_ui->efforts->setColumnWidth(EffortProposalColumn::Handling, 152);
    m_ui->efforts->setColumnWidth(EffortProposalColumn::Range, 170);
    m_ui->hours->setModel(m_hours);
    m_ui->hours->setColumnWidth(HoursProposalColumn::Agent, 180);
    m_ui->hours->setColumnWidth(HoursProposalColumn::Covered, 120);
    m_ui->hours->horizontalHeader()->setSectionResizeMode(HoursProposalColumn::Hours, QHeaderView::Stretch);
}

void ProposalsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ui->progress->setVisible(isBusy);
    m_ui->parts->setEnabled(!isBusy);
    showAcceptText();
}

void ProposalsDialog::readHistory()
{
    m_ui->summary->setText(tr("Reading history. Nothing changes before you accept it."));
    m_ui->progress->setRange(0, 0);
    setBusy(true);
    const QPointer<ProposalsDialog> self(this);
    const Progress progress = [self](const ProgressReport &report) {
        QMetaObject::invokeMethod(
            qApp,
            [self, report] {
                if (!self)
                    return;
                self->m_ui->progress->setRange(0, report.total > 0 ? 1000 : 0);
                if (report.total > 0)
                    self->m_ui->progress->setValue(static_cast<int>(report.done * 1000 / report.total));
            },
            Qt::QueuedConnection);
    };
    m_desk.workspace->propose(m_stop.get_token(), progress).then(this, [this](const Result<ProposalView> &view) {
        setBusy(false);
        if (view)
            showProposals(*view);
        else
            showFailure(Words::failure(view.error()).text());
    });
}

void ProposalsDialog::showProposals(const ProposalView &view)
{
    m_view = view;
    m_skills->setRows(view.skills);
    m_levels->setLevels(view.levels, m_skills->names());
    m_efforts->setRows(view.efforts);
    m_hours->setRows(view.hours);
    m_ui->parts->setTabText(0, tr("Skills, %1").arg(view.skills.size()));
    m_ui->parts->setTabText(1, tr("Levels, %1").arg(view.levels.size()));
    m_ui->parts->setTabText(2, tr("Effort, %1").arg(view.efforts.size()));
    m_ui->parts->setTabText(3, tr("Hours, %1").arg(view.hours.size()));
    if (view.skills.empty() && view.efforts.empty() && view.hours.empty())
        m_ui->summary->setText(
            tr("There is too little history to propose anything yet. Import more tickets and look again."));
    else
        m_ui->summary->setText(
            tr("These skills cover %1 of the tickets that have a category. Nothing changes before you "
               "accept it, and all of it can be changed later.")
                .arg(Words::percent(view.coveredByCategories)));
    showAcceptText();
    Q_EMIT proposalsShown();
}

ProposalChoice ProposalsDialog::choice() const
{
    ProposalChoice choice;
    choice.skills = m_ui->takeSkills->isChecked() && !m_view.skills.empty();
    choice.efforts = m_ui->takeEfforts->isChecked() && !m_view.efforts.empty();
    choice.hours = m_ui->takeHours->isChecked() && !m_view.hours.empty();
    choice.skillNames = m_skills->names();
    return choice;
}

void ProposalsDialog::showAcceptText()
{
    const ProposalChoice chosen = choice();
    QStringList parts;
    if (chosen.skills) {
        parts.append(tr("%n skills", nullptr, static_cast<int>(m_view.skills.size())));
        parts.append(tr("%n levels", nullptr, static_cast<int>(m_view.levels.size())));
    }
    if (chosen.efforts)
        parts.append(tr("%n efforts", nullptr, static_cast<int>(m_view.efforts.size())));
    if (chosen.hours)
        parts.append(tr("hours of %n agents", nullptr, static_cast<int>(m_view.hours.size())));
    m_ui->take->setText(parts.isEmpty() ? tr("Accept") : tr("Accept %1").arg(parts.join(QStringLiteral(", "))));
    m_ui->take->setAccessibleName(m_ui->take->text());
    m_ui->take->setEnabled(!m_isBusy && !parts.isEmpty());
}

QString ProposalsDialog::acceptText() const
{
    return m_ui->take->text();
}

void ProposalsDialog::showFailure(const QString &text)
{
    m_ui->failure->setText(text);
    m_ui->failure->show();
}

void ProposalsDialog::accept()
{
    if (!m_desk.workspace || m_isBusy || !m_ui->take->isEnabled())
        return;
    setBusy(true);
    m_ui->progress->setRange(0, 0);
    m_desk.workspace->acceptProposal(choice()).then(this, [this](const Result<Done> &taken) {
        setBusy(false);
        if (taken)
            QDialog::accept();
        else
            showFailure(Words::failure(taken.error()).text());
    });
}

void ProposalsDialog::reject()
{
    m_stop.request_stop();
    QDialog::reject();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebalancedialog.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LowestTarget = 40;
constexpr int HighestTarget = 100;

QDateTime tomorrowMorning(Instant now)
{
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(toMillis(now));
    return QDateTime(today.date().addDays(1), QTime(9, 0));
}

} // namespace

RebalanceDialog::RebalanceDialog(Plan plan, const BoardSnapshot &desk, AgentId absent, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_desk(desk)
    , m_absent(absent)
    , m_model(new RebalanceModel(this))
{
    build();
    // Once the caller listens: an answer that is there already must not be missed.
    m_isBusy = true;
    QMetaObject::invokeMethod(this, &RebalanceDialog::plan, Qt::QueuedConnection);
}

RebalanceDialog::~RebalanceDialog()
{
    m_stop.request_stop();
}

QString RebalanceDialog::absentName() const
{
    const auto lane = std::find_if(m_desk.lanes.begin(), m_desk.lanes.end(),
                                   [this](const AgentLane &one) { return one.id == m_absent; });
    return lane == m_desk.lanes.end() ? QString() : lane->name;
}

void RebalanceDialog::build()
{
    const QString title = m_absent.isValid() ? tr("%1 is absent", "an agent").arg(absentName()) : tr("Rebalance");
    setWindowTitle(title);
    resize(1040, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *heading = new ToneLabel(title);
    heading->setFont(fonts::title());
    layout->addWidget(heading);
    m_summary = new ToneLabel(QString(), Tone::Muted);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);

    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    if (m_absent.isValid()) {
        auto *label = new QLabel(tr("&Back at"));
        m_back = new QDateTimeEdit(tomorrowMorning(m_desk.now));
        m_back->setCalendarPopup(true);
        m_back->setMinimumDateTime(QDateTime::fromMSecsSinceEpoch(toMillis(m_desk.now)).addSecs(60));
        label->setBuddy(m_back);
        asked->addWidget(label);
        asked->addWidget(m_back);
        connect(m_back, &QDateTimeEdit::dateTimeChanged, this, &RebalanceDialog::plan);
    } else {
        auto *label = new QLabel(tr("&Everybody under"));
        m_target = new QSpinBox;
        m_target->setRange(LowestTarget, HighestTarget);
        m_target->setValue(qRound(m_desk.targetHigh * 100));
        m_target->setSuffix(tr(" %", "suffix of a number"));
        m_target->setKeyboardTracking(false);
        label->setBuddy(m_target);
        asked->addWidget(label);
        asked->addWidget(m_target);
        connect(m_target, &QSpinBox::valueChanged, this, &RebalanceDialog::plan);
    }
    asked->addStretch(1);
    auto *all = new QPushButton(tr("All"));
    auto *none = new QPushButton(tr("None"));
    all->setToolTip(tr("Choose every move"));
    none->setToolTip(tr("Choose no move"));
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(false); });
    asked->addWidget(all);
    asked->addWidget(none);
    layout->addLayout(asked);

    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Moves, in the order in which they are made"));
    dressTable(*m_table, RebalanceModel::Subject);
    layout->addWidget(m_table, 1);
    m_stuck = new ToneLabel(QString(), Tone::Caution);
    m_stuck->setWordWrap(true);
    layout->addWidget(m_stuck);
    auto *note =
        new ToneLabel(tr("No move makes an SLA worse. Every gate is asked again at the moment of the move. Undo "
                         "hands everything back."),
                      Tone::Muted);
    note->setFont(fonts::secondary());
    note->setWordWrap(true);
    layout->addWidget(note);

    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_accept->setIcon(icon(Glyph::Rebalance, Tone::OnAccent));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &RebalanceModel::choiceChanged, this, &RebalanceDialog::showChoice);
}

RebalanceRequest RebalanceDialog::request() const
{
    RebalanceRequest request;
    if (m_absent.isValid())
        request.absent = {m_absent};
    if (m_back)
        request.backAt = Instant{Millis{m_back->dateTime().toMSecsSinceEpoch()}};
    if (m_target)
        request.target = m_target->value() / 100.0;
    return request;
}

void RebalanceDialog::plan()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isBusy = true;
    m_accept->setEnabled(false);
    m_summary->setText(tr("Looking for the fewest moves …"));
    m_plan(request(), m_stop.get_token()).then(this, [this, asked = ++m_asked](const Result<RebalancePlan> &plan) {
        if (asked == m_asked)
            take(plan);
    });
}

void RebalanceDialog::take(const Result<RebalancePlan> &plan)
{
    m_isBusy = false;
    if (!plan) {
        m_summary->setText(tr("No moves could be worked out. Nothing was changed."));
        Q_EMIT planFailed(plan.error());
    } else {
        m_model->setPlan(*plan, m_desk);
        m_table->resizeColumnsToContents();
        m_summary->setText(summary(*plan, request().target > 0 ? request().target : m_desk.targetHigh));
        m_stuck->setVisible(!plan->stuck.empty());
        m_stuck->setText(tr("%n tickets find nobody who may take them and stay where they are.", nullptr,
                            static_cast<int>(plan->stuck.size())));
        m_table->setFocus();
    }
    showChoice();
    Q_EMIT settled();
}

void RebalanceDialog::showChoice()
{
    const int count = m_model->chosenCount();
    m_accept->setText(m_absent.isValid() && count == 0 ? tr("Mark as absent") : tr("Move %n tickets", nullptr, count));
    m_accept->setEnabled(!m_isBusy && (count > 0 || m_absent.isValid()));
}

QString RebalanceDialog::summary(const RebalancePlan &plan, double target)
{
    if (plan.moves.empty() && plan.before.agentsOver == 0)
        return tr("Nobody is over %1. Nothing has to move.").arg(Words::percent(target));
    const QString moves = tr("%n moves; fewer than %1 cannot do it.", nullptr, static_cast<int>(plan.moves.size()))
                              .arg(Words::number(plan.fewestMoves));
    const QString over =
        tr("Over %1: %2 agents before, %3 then. Highest load: %4 before, %5 then. Spread: %6 before, %7 "
           "then.")
            .arg(Words::percent(target), Words::number(plan.before.agentsOver), Words::number(plan.after.agentsOver),
                 Words::percent(plan.before.most), Words::percent(plan.after.most))
            .arg(Words::percent(plan.before.deviation), Words::percent(plan.after.deviation));
    return tr("%1 %2", "two sentences").arg(moves, over);
}

} // namespace evenkeel

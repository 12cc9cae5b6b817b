// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavedialog.h"

#include "leavemodels.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace evenkeel {

LeaveDialog::LeaveDialog(const DeskNames &names, const std::vector<AgentId> &agents, AgentId first, Ask ask,
                         QWidget *parent)
    : QDialog(parent)
    , m_ask(std::move(ask))
    , m_agents(new QComboBox)
    , m_summary(new ToneLabel({}, Tone::Muted))
    , m_lost(new LostSkillsModel(this))
    , m_left(new LeftTicketsModel(this))
{
    setWindowTitle(tr("If an agent leaves"));
    resize(820, 600);
    for (const AgentId agent : agents)
        m_agents->addItem(names.agent(agent), static_cast<qint64>(agent.value));
    m_agents->model()->sort(0);
    m_agents->setAccessibleName(tr("Agent who leaves"));
    m_agents->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_agents->setCurrentIndex(std::max(0, m_agents->findData(static_cast<qint64>(first.value))));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *row = new QHBoxLayout;
    auto *title = new ToneLabel(tr("What is lost if this agent leaves:"));
    title->setFont(fonts::title());
    row->addWidget(title);
    row->addWidget(m_agents);
    row->addStretch(1);
    layout->addLayout(row);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    addTables();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_agents, &QComboBox::currentIndexChanged, this, &LeaveDialog::ask);
    m_agents->setFocus();
    this->ask();
}

void LeaveDialog::addTables()
{
    const auto add = [this](const QString &title, QAbstractItemModel *model, int stretch, int share) {
        auto *head = new ToneLabel(title);
        head->setFont(fonts::strong());
        auto *table = new QTableView;
        table->setModel(model);
        table->setAccessibleName(title);
        dressTable(*table, stretch);
        auto *rows = qobject_cast<QVBoxLayout *>(layout());
        rows->addWidget(head);
        rows->addWidget(table, share);
        return table;
    };
    m_skills = add(tr("Skills"), m_lost, LostSkillsModel::Skill, 3);
    m_tickets = add(tr("Open tickets"), m_left, LeftTicketsModel::Subject, 2);
    connect(m_tickets, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT ticketWanted(m_left->ticketAt(index.row())); });
}

QString LeaveDialog::summary() const
{
    return m_summary->text();
}

void LeaveDialog::ask()
{
    m_wanted = AgentId{m_agents->currentData().toLongLong()};
    if (!m_wanted.isValid())
        return;
    ++m_pending;
    m_ask(m_wanted).then(this, [this, agent = m_wanted](const Result<LeaveView> &view) {
        --m_pending;
        if (agent != m_wanted)
            return; // another one was chosen meanwhile
        if (view)
            show(*view);
        else
            Q_EMIT failed(view.error());
    });
}

void LeaveDialog::show(const LeaveView &view)
{
    m_lost->setView(view);
    m_left->setTickets(view.tickets);
    Millis more{0};
    int worse = 0;
    for (const SkillLoss &loss : view.losses) {
        more += std::max(Millis{0}, loss.nobodyAfter - loss.nobodyBefore);
        worse += loss.nobodyAfter > loss.nobodyBefore ? 1 : 0;
    }
    const auto stranded = static_cast<int>(std::count_if(view.tickets.begin(), view.tickets.end(),
                                                         [](const LeftTicket &left) { return left.others == 0; }));
    QStringList sentences;
    if (worse == 0)
        sentences << tr("Every skill stays covered as it is.");
    else
        sentences << tr("%n skills have %1 more hours a week with nobody at level 2 or above.", nullptr, worse)
                         .arg(Words::decimal(hoursAWeek(more, view.span)));
    sentences << tr("%n open tickets go to others.", nullptr, static_cast<int>(view.tickets.size()));
    if (stranded > 0)
        sentences << tr("Nobody else could take %n of them.", nullptr, stranded);
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    for (QTableView *table : {m_skills, m_tickets})
        table->resizeColumnsToContents();
    m_skills->horizontalHeader()->setSectionResizeMode(LostSkillsModel::Skill, QHeaderView::Stretch);
    m_tickets->horizontalHeader()->setSectionResizeMode(LeftTicketsModel::Subject, QHeaderView::Stretch);
}

} // namespace evenkeel

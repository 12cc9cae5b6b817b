// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverlistdialog.h"

#include "handovermodel.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "services/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace evenkeel {

namespace {

constexpr int MostLetters = 500;

} // namespace

HandoverListDialog::HandoverListDialog(Workspace *workspace, HandoverSteps *steps, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_steps(steps)
    , m_model(new HandoverModel(this))
    , m_agents(new QComboBox)
    , m_count(new ToneLabel({}, Tone::Muted))
    , m_table(new QTableView)
    , m_words(new QLineEdit)
    , m_accept(new QPushButton(tr("Accept")))
    , m_decline(new QPushButton(tr("Decline")))
    , m_withdraw(new QPushButton(tr("Withdraw")))
    , m_finish(new QPushButton(tr("Say what came of it")))
{
    setWindowTitle(tr("Handovers"));
    resize(1040, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    addHead();
    addTable();
    addWords();
    connect(steps, &HandoverSteps::ended, this, &HandoverListDialog::refresh);
    connect(workspace, &Workspace::ticketsChanged, this, &HandoverListDialog::refresh);
    m_table->setFocus();
    refresh();
}

void HandoverListDialog::addHead()
{
    auto *row = new QHBoxLayout;
    auto *title = new ToneLabel(tr("Handovers"));
    title->setFont(fonts::title());
    row->addWidget(title);
    row->addWidget(m_agents);
    row->addWidget(m_count);
    row->addStretch(1);
    m_agents->setAccessibleName(tr("Only from or to this agent"));
    m_agents->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_agents, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setAgent(AgentId{m_agents->currentData().toLongLong()});
        m_table->selectRow(0);
        followSelection();
    });
}

void HandoverListDialog::addTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    dressTable(*m_table, HandoverModel::Why);
    m_table->installEventFilter(this);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HandoverListDialog::followSelection);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT ticketWanted(m_model->lineAt(index.row()).record.ticket); });
}

void HandoverListDialog::addWords()
{
    auto *rows = qobject_cast<QVBoxLayout *>(layout());
    m_words->setMaxLength(MostLetters);
    m_words->setPlaceholderText(tr("Words that go with the answer, or what came of it"));
    m_words->setAccessibleName(m_words->placeholderText());
    rows->addWidget(m_words);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    m_accept->setProperty("primary", true);
    m_accept->setToolTip(tr("The ticket goes to who was asked (A)"));
    m_decline->setToolTip(tr("The ticket stays where it is (D)"));
    m_withdraw->setToolTip(tr("It is no longer asked (W)"));
    for (QPushButton *button : {close, m_accept, m_decline, m_withdraw, m_finish})
        button->setAutoDefault(false);
    row->addWidget(m_finish);
    row->addStretch(1);
    for (QPushButton *button : {close, m_withdraw, m_decline, m_accept})
        row->addWidget(button);
    rows->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(HandoverState::Accepted); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(HandoverState::Declined); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { answer(HandoverState::Withdrawn); });
    connect(m_finish, &QPushButton::clicked, this, &HandoverListDialog::finish);
    connect(m_words, &QLineEdit::textChanged, this, &HandoverListDialog::followSelection);
}

void HandoverListDialog::shut(const QString &why)
{
    m_isShut = true;
    m_words->setEnabled(false);
    m_words->setPlaceholderText(why);
    for (QPushButton *button : {m_accept, m_decline, m_withdraw, m_finish})
        button->setToolTip(why);
    followSelection();
}

QPushButton *HandoverListDialog::button(HandoverState state) const
{
    return state == HandoverState::Accepted ? m_accept : state == HandoverState::Declined ? m_decline : m_withdraw;
}

void HandoverListDialog::refresh()
{
    ++m_pending;
    m_workspace->read([now = m_workspace->now()](Database &database) { return HandoverService(database, now).list(); })
        .then(this, [this](Result<HandoverList> list) {
            --m_pending;
            if (list)
                take(std::move(*list));
            else
                Q_EMIT failed(Words::failure(list.error()));
        });
}

void HandoverListDialog::take(HandoverList list)
{
    const int row = m_table->currentIndex().row();
    const std::int64_t current = row >= 0 ? m_model->lineAt(row).record.id : 0;
    const AgentId shown{m_agents->currentData().toLongLong()};
    {
        const QSignalBlocker quiet(m_agents);
        std::set<AgentId> agents;
        for (const HandoverLine &line : list.lines)
            agents.insert({line.record.from, line.record.to});
        m_agents->clear();
        for (const AgentId agent : agents)
            m_agents->addItem(list.names.agent(agent), static_cast<qint64>(agent.value));
        m_agents->model()->sort(0);
        m_agents->insertItem(0, tr("Of everybody"), qint64{0});
        m_agents->setCurrentIndex(std::max(0, m_agents->findData(static_cast<qint64>(shown.value))));
    }
    m_model->setList(std::move(list), AgentId{m_agents->currentData().toLongLong()});
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(HandoverModel::Why, QHeaderView::Stretch);
    m_table->selectRow(std::max(0, m_model->rowOf(current)));
    followSelection();
}

void HandoverListDialog::followSelection()
{
    const int row = m_table->currentIndex().row();
    const bool isSome = row >= 0 && row < m_model->rowCount() && !m_isShut;
    const HandoverState state = isSome ? m_model->lineAt(row).record.state : HandoverState::Withdrawn;
    for (QPushButton *button : {m_accept, m_decline, m_withdraw})
        button->setEnabled(isSome && state == HandoverState::Asked);
    m_finish->setEnabled(isSome && state == HandoverState::Accepted && !m_words->text().trimmed().isEmpty());
    m_count->setText(m_model->rowCount() == 0 ? tr("Nothing was asked over yet.")
                                              : tr("%n wait for an answer", nullptr, m_model->waitingCount()));
}

void HandoverListDialog::answer(HandoverState state)
{
    if (!button(state)->isEnabled())
        return;
    const HandoverLine line = m_model->lineAt(m_table->currentIndex().row());
    const QString words = m_words->text().trimmed();
    m_words->clear();
    m_steps->answer(line, state, words);
}

void HandoverListDialog::finish()
{
    const HandoverLine line = m_model->lineAt(m_table->currentIndex().row());
    const QString outcome = m_words->text().trimmed();
    m_words->clear();
    m_steps->finish(line, outcome);
}

bool HandoverListDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if ((press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    switch (press->key()) {
    case Qt::Key_A:
        answer(HandoverState::Accepted);
        return true;
    case Qt::Key_D:
        answer(HandoverState::Declined);
        return true;
    case Qt::Key_W:
        answer(HandoverState::Withdrawn);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace evenkeel

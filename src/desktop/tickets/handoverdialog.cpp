// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int MostLetters = 500;
constexpr int FieldWidth = 360;

} // namespace

HandoverDialog::HandoverDialog(const DeskNames &names, std::vector<Held> tickets, QWidget *parent)
    : QDialog(parent)
    , m_tickets(std::move(tickets))
    , m_agents(new QComboBox)
    , m_why(new QLineEdit)
    , m_ask(new QPushButton)
{
    setWindowTitle(tr("Hand tickets over"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *title = new ToneLabel(tr("Hand %n tickets over", nullptr, static_cast<int>(m_tickets.size())));
    title->setFont(fonts::title());
    layout->addWidget(title);
    auto *about =
        new ToneLabel(tr("Who is asked accepts or declines; until then the tickets stay where they are."), Tone::Muted);
    about->setWordWrap(true);
    layout->addWidget(about);
    const auto free = static_cast<int>(
        std::count_if(m_tickets.begin(), m_tickets.end(), [](const Held &held) { return !held.agent.isValid(); }));
    if (free > 0)
        layout->addWidget(new ToneLabel(
            tr("Nobody has %n of them, or they are done; these are left out.", nullptr, free), Tone::Caution));
    addFields(names);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_ask->setProperty("primary", true);
    m_ask->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_ask);
    layout->addLayout(row);
    connect(m_ask, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_agents, &QComboBox::currentIndexChanged, this, &HandoverDialog::showCount);
    connect(m_why, &QLineEdit::textChanged, this, &HandoverDialog::showCount);
    showCount();
    m_agents->setFocus();
}

void HandoverDialog::addFields(const DeskNames &names)
{
    for (const auto &[id, agent] : names.agents) {
        if (agent.isActive)
            m_agents->addItem(names.agent(id), static_cast<qint64>(id.value));
    }
    m_agents->model()->sort(0);
    m_agents->setCurrentIndex(-1);
    m_agents->setPlaceholderText(tr("Choose an agent"));
    m_agents->setAccessibleName(tr("Who is asked"));
    m_agents->setMinimumWidth(FieldWidth);
    m_why->setMaxLength(MostLetters);
    m_why->setPlaceholderText(tr("What the other one needs to know"));
    m_why->setAccessibleName(tr("Why"));
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Who is asked"), m_agents);
    form->addRow(tr("Why"), m_why);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void HandoverDialog::showCount()
{
    const auto count = static_cast<int>(records().size());
    m_ask->setText(tr("Ask to take %n tickets over", nullptr, count));
    m_ask->setEnabled(count > 0 && !m_why->text().trimmed().isEmpty());
}

std::vector<HandoverRecord> HandoverDialog::records() const
{
    std::vector<HandoverRecord> records;
    const AgentId to{m_agents->currentData().toLongLong()};
    for (const Held &held : m_tickets) {
        if (!held.agent.isValid() || !to.isValid() || held.agent == to)
            continue;
        HandoverRecord record;
        record.ticket = held.ticket;
        record.from = held.agent;
        record.to = to;
        record.why = m_why->text().trimmed().toStdString();
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace evenkeel

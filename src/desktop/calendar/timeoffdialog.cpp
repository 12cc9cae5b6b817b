// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeoffdialog.h"

#include "desktop/style/measures.h"
#include "desktop/style/words.h"
#include "services/shownline.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace evenkeel {

TimeOffDialog::TimeOffDialog(const std::vector<Agent> &agents, AgentId agent, Interval span, QWidget *parent)
    : QDialog(parent)
    , m_agent(new QComboBox)
    , m_from(new QDateTimeEdit)
    , m_until(new QDateTimeEdit)
    , m_note(new QLineEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Ask for time off"));
    for (const Agent &one : agents)
        m_agent->addItem(shownLine(one.name), static_cast<qlonglong>(one.id.value));
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(static_cast<qlonglong>(agent.value))));
    const QDate day = Words::toLocal(span.from).date();
    m_from->setDateTime(QDateTime(day, QTime(0, 0)));
    m_until->setDateTime(QDateTime(day.addDays(1), QTime(0, 0)));
    for (QDateTimeEdit *edit : {m_from, m_until})
        edit->setCalendarPopup(true);
    m_note->setMaxLength(500);
    auto *form = new QFormLayout(this);
    form->setSpacing(measures::CardPadding);
    form->addRow(tr("Agent"), m_agent);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Note"), m_note);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Ask for time off"));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &TimeOffDialog::showState);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &TimeOffDialog::showState);
    showState();
}

void TimeOffDialog::showState()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(m_agent->count() > 0 && m_from->dateTime() < m_until->dateTime());
}

TimeOffRequest TimeOffDialog::request() const
{
    TimeOffRequest request;
    request.agent = AgentId{m_agent->currentData().toLongLong()};
    request.span = {instantFromMillis(m_from->dateTime().toMSecsSinceEpoch()),
                    instantFromMillis(m_until->dateTime().toMSecsSinceEpoch())};
    request.note = m_note->text().toStdString();
    request.askedBy = m_agent->currentText().toStdString();
    return request;
}

} // namespace evenkeel

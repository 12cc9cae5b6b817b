// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewform.h"

#include "desktop/policy/policydialog.h"
#include "desktop/style/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

namespace evenkeel {

namespace {

constexpr int MostLetters = 500;
constexpr int DaysToCarryOut = 7;
constexpr int DateWidth = 140;

} // namespace

ReviewForm *ReviewForm::open(const DeskNames &names, Instant now, QWidget *parent)
{
    auto *dialog = new PolicyDialog(tr("Record a decision"), tr("Record it"), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new ReviewForm(names, now, dialog);
    dialog->open();
    form->m_what->setFocus();
    return form;
}

ReviewForm::ReviewForm(const DeskNames &names, Instant now, PolicyDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_now(now)
    , m_what(new QLineEdit)
    , m_who(new QLineEdit)
    , m_kind(new QComboBox)
    , m_hasDue(new QCheckBox(tr("Until")))
    , m_due(new QDateEdit(Words::toLocal(now).date().addDays(DaysToCarryOut)))
{
    m_kind->addItem(tr("Decided: it is to be carried out"), static_cast<int>(ReviewState::Decided));
    m_kind->addItem(tr("Proposed: nobody has decided yet"), static_cast<int>(ReviewState::Proposed));
    m_kind->setAccessibleName(tr("State"));
    m_what->setMaxLength(MostLetters);
    m_what->setAccessibleName(tr("What"));
    m_what->setPlaceholderText(tr("In a sentence"));
    QStringList agents;
    for (const auto &[id, agent] : names.agents) {
        if (agent.isActive)
            agents << QString::fromStdString(agent.name);
    }
    auto *known = new QCompleter(agents, m_who);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    m_who->setCompleter(known);
    m_who->setMaxLength(MostLetters);
    m_who->setAccessibleName(tr("Who"));
    m_who->setPlaceholderText(tr("Who carries it out"));
    m_due->setCalendarPopup(true);
    m_due->setMinimumWidth(DateWidth);
    m_due->setAccessibleName(tr("Until"));
    m_hasDue->setChecked(true);
    auto *until = new QWidget;
    auto *row = new QHBoxLayout(until);
    row->setContentsMargins({});
    row->addWidget(m_hasDue);
    row->addWidget(m_due);
    row->addStretch(1);
    m_dialog->addLine(tr("&What"), m_what);
    m_dialog->addLine(tr("W&ho"), m_who);
    m_dialog->addLine(tr("Due"), until);
    m_dialog->addLine(tr("&State"), m_kind);
    m_dialog->setProblem(
        [this] { return m_what->text().trimmed().isEmpty() ? tr("It says nothing yet.") : QString(); });
    connect(m_what, &QLineEdit::textChanged, this, [this] { m_dialog->changed()(); });
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_dialog, &QDialog::accepted, this, [this] { Q_EMIT accepted(item()); });
}

ReviewItem ReviewForm::item() const
{
    ReviewItem item;
    item.text = m_what->text().simplified().toStdString();
    item.owner = m_who->text().simplified().toStdString();
    item.madeAt = m_now;
    item.state = static_cast<ReviewState>(m_kind->currentData().toInt());
    // Through the day, not until it begins.
    if (m_hasDue->isChecked())
        item.due = instantFromMillis(m_due->date().addDays(1).startOfDay().toMSecsSinceEpoch());
    return item;
}

} // namespace evenkeel

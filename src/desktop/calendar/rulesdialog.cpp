// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesdialog.h"

#include "desktop/style/measures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

#include <cmath>

namespace evenkeel {

RulesDialog::RulesDialog(const CalendarRules &rules, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Calendar rules"));
    auto *form = new QFormLayout(this);
    form->setSpacing(measures::CardPadding);
    m_rest = addHours(*form, tr("Rest between days, at least"), rules.rest, 24);
    m_week = addHours(*form, tr("Work in a week, at most"), rules.weeklyLimit, 168);
    m_days = addCount(*form, tr("Days in a row, at most"), rules.daysInRow, 1, 31);
    m_agents = addCount(*form, tr("Agents in the desk's hours, at least"), rules.minimumAgents, 0, 1000);
    m_shrinkage = addShare(*form, tr("Shrinkage"), rules.shrinkage);
    m_utilization = addShare(*form, tr("Utilization target"), rules.utilization);
    m_unexpected = addShare(*form, tr("Of a day plan left for the unexpected"), rules.unexpected);
    m_interval = new QComboBox;
    for (const int minutes : {15, 30, 60})
        m_interval->addItem(tr("%n minutes", nullptr, minutes), minutes);
    const int known = m_interval->findData(static_cast<int>(rules.interval.count()));
    if (known < 0)
        m_interval->addItem(tr("%n minutes", nullptr, static_cast<int>(rules.interval.count())),
                            static_cast<int>(rules.interval.count()));
    m_interval->setCurrentIndex(known < 0 ? m_interval->count() - 1 : known);
    form->addRow(tr("Interval of the coverage"), m_interval);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save rules"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDoubleSpinBox *RulesDialog::addHours(QFormLayout &form, const QString &label, std::chrono::minutes value, int most)
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(2);
    box->setSingleStep(0.25);
    box->setRange(0, most);
    box->setSuffix(tr(" h"));
    box->setValue(static_cast<double>(value.count()) / 60);
    form.addRow(label, box);
    return box;
}

QSpinBox *RulesDialog::addCount(QFormLayout &form, const QString &label, int value, int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    form.addRow(label, box);
    return box;
}

QSpinBox *RulesDialog::addShare(QFormLayout &form, const QString &label, double value)
{
    QSpinBox *box = addCount(form, label, qRound(value * 100), 0, 100);
    box->setSuffix(tr(" %"));
    return box;
}

CalendarRules RulesDialog::rules() const
{
    const auto minutes = [](const QDoubleSpinBox *box) { return std::chrono::minutes{std::lround(box->value() * 60)}; };
    CalendarRules rules;
    rules.rest = minutes(m_rest);
    rules.weeklyLimit = std::max(minutes(m_week), std::chrono::minutes{1});
    rules.daysInRow = m_days->value();
    rules.minimumAgents = m_agents->value();
    rules.shrinkage = m_shrinkage->value() / 100.0;
    rules.utilization = m_utilization->value() / 100.0;
    rules.unexpected = m_unexpected->value() / 100.0;
    rules.interval = std::chrono::minutes{m_interval->currentData().toInt()};
    return rules;
}

} // namespace evenkeel

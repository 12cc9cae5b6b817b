// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotationdialog.h"

#include "desktop/style/measures.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace evenkeel {

namespace {

constexpr int DayMinutes = 24 * 60;

int minuteOf(const QString &hour, const QString &minute)
{
    return hour.toInt() * 60 + minute.toInt();
}

} // namespace

Rotation rotationFromText(const QString &templates, const QString &order)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\S+)\\s+(\\d{1,2}):(\\d\\d)\\s*[-–]\\s*(\\d{1,2}):(\\d\\d)(?:\\s+break\\s+(\\d{1,2}):("
                       "\\d\\d)\\s+(\\d{1,3}))?\\s*$"));
    Rotation rotation;
    QStringList names;
    for (const QString &text : templates.split(u',', Qt::SkipEmptyParts)) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            return {};
        ShiftTemplate shift;
        shift.name = match.captured(1).toStdString();
        shift.fromMinute = minuteOf(match.captured(2), match.captured(3));
        shift.untilMinute = minuteOf(match.captured(4), match.captured(5));
        if (shift.untilMinute <= shift.fromMinute)
            shift.untilMinute += DayMinutes;
        if (match.capturedLength(6) > 0) {
            shift.breakFrom = minuteOf(match.captured(6), match.captured(7));
            shift.breakFrom += shift.breakFrom < shift.fromMinute ? DayMinutes : 0;
            shift.breakMinutes = match.captured(8).toInt();
        }
        names.push_back(match.captured(1).toLower());
        rotation.templates.push_back(std::move(shift));
    }
    for (const QString &text : order.split(u',', Qt::SkipEmptyParts)) {
        const QString name = text.trimmed().toLower();
        const bool isOff = name == u"off" || name == u"-";
        if (!isOff && !names.contains(name))
            return {};
        rotation.days.push_back(isOff ? Rotation::Off : static_cast<int>(names.indexOf(name)));
    }
    return rotation;
}

RotationDialog::RotationDialog(int agents, QDate first, QWidget *parent)
    : QDialog(parent)
    , m_templates(new QLineEdit(QStringLiteral("early 7:00-15:30 break 11:00 30, late 13:30-22:00 break 18:00 30")))
    , m_order(new QLineEdit(QStringLiteral("early, early, late, late, off, off")))
    , m_first(new QDateEdit(first))
    , m_days(new QSpinBox)
    , m_stagger(new QSpinBox)
    , m_state(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_agents(agents)
{
    setWindowTitle(tr("Write a rotation"));
    m_first->setCalendarPopup(true);
    m_days->setRange(1, 366);
    m_days->setValue(28);
    m_stagger->setRange(0, 60);
    m_state->setWordWrap(true);
    m_templates->setMinimumWidth(420);
    auto *form = new QFormLayout(this);
    form->setSpacing(measures::CardPadding);
    form->addRow(tr("Shifts"), m_templates);
    form->addRow(tr("Order of days"), m_order);
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Days"), m_days);
    form->addRow(tr("Days each agent begins after the one before"), m_stagger);
    form->addRow(m_state);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Write for %n agents", nullptr, agents));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_templates, &QLineEdit::textChanged, this, &RotationDialog::showState);
    connect(m_order, &QLineEdit::textChanged, this, &RotationDialog::showState);
    showState();
}

void RotationDialog::setTexts(const QString &templates, const QString &order)
{
    m_templates->setText(templates);
    m_order->setText(order);
}

void RotationDialog::showState()
{
    const bool isFine = isSound(rotation());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isFine && m_agents > 0);
    m_state->setText(isFine ? QString()
                            : tr("Write each shift as a name and its times, and name only these shifts, or off, in the "
                                 "order of days."));
}

Rotation RotationDialog::rotation() const
{
    return rotationFromText(m_templates->text(), m_order->text());
}

QDate RotationDialog::first() const
{
    return m_first->date();
}

int RotationDialog::days() const
{
    return m_days->value();
}

int RotationDialog::stagger() const
{
    return m_stagger->value();
}

} // namespace evenkeel

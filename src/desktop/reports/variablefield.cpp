// SPDX-License-Identifier: GPL-3.0-or-later
#include "variablefield.h"

#include "desktop/style/words.h"
#include "domain/codes.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace evenkeel {

namespace {

using Kind = PolicyVariableKind;

constexpr double Most = 1'000'000;
constexpr int FieldWidth = 220;

template <class Code>
QString code(Code value)
{
    const std::string_view word = codeOf(value);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

VariableField::VariableField(const DeskNames &names, QWidget *parent)
    : QStackedWidget(parent)
    , m_names(names)
    , m_number(new QDoubleSpinBox)
    , m_choice(new QComboBox)
{
    m_number->setAccessibleName(tr("New value"));
    m_choice->setAccessibleName(tr("New value"));
    addWidget(m_number);
    addWidget(m_choice);
    setFixedWidth(FieldWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &VariableField::changed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &VariableField::changed);
}

bool VariableField::isChoice() const
{
    switch (m_kind) {
    case Kind::Switch:
    case Kind::Method:
    case Kind::Level:
    case Kind::Priority:
    case Kind::AfterHours:
    case Kind::Queue:
        return true;
    default:
        return false;
    }
}

void VariableField::setVariable(const PolicyVariable &variable)
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietChoice(m_choice);
    m_kind = variable.kind;
    setCurrentWidget(isChoice() ? static_cast<QWidget *>(m_choice) : m_number);
    setFocusProxy(currentWidget());
    if (isChoice())
        setChoices(variable);
    else
        setNumber(variable);
}

void VariableField::setNumber(const PolicyVariable &variable)
{
    const bool isShare = m_kind == Kind::Share;
    m_number->setDecimals(m_kind == Kind::Number ? 2 : isShare ? 1 : 0);
    m_number->setRange(0, isShare ? 1000 : Most);
    m_number->setSingleStep(isShare || m_kind == Kind::InMinutes ? 5 : 1);
    m_number->setSuffix(isShare                     ? tr(" %", "unit behind a number")
                        : m_kind == Kind::InMinutes ? tr(" min", "unit behind a number")
                        : m_kind == Kind::InDays    ? tr(" days", "unit behind a number")
                                                    : QString());
    m_number->setValue(QString::fromStdString(variable.value).toDouble() * (isShare ? 100 : 1));
}

void VariableField::setChoices(const PolicyVariable &variable)
{
    m_choice->clear();
    const auto add = [this](const QString &text, const QString &value) { m_choice->addItem(text, value); };
    switch (m_kind) {
    case Kind::Switch:
        add(tr("Yes"), QStringLiteral("true"));
        add(tr("No"), QStringLiteral("false"));
        break;
    case Kind::Method:
        for (int method = 0; method < AssignmentMethodCount; ++method)
            add(Words::method(static_cast<AssignmentMethod>(method)), code(static_cast<AssignmentMethod>(method)));
        break;
    case Kind::Level:
        for (const Proficiency level :
             {Proficiency::None, Proficiency::Basic, Proficiency::Intermediate, Proficiency::Advanced})
            add(Words::proficiency(level), code(level));
        break;
    case Kind::Priority:
        for (int priority = 0; priority < PriorityCount; ++priority)
            add(Words::priority(static_cast<Priority>(priority)), code(static_cast<Priority>(priority)));
        break;
    case Kind::AfterHours:
        add(tr("Everything"), code(AfterHours::Everything));
        add(tr("Urgent tickets only"), code(AfterHours::UrgentOnly));
        add(tr("Nothing"), code(AfterHours::Nothing));
        break;
    default:
        for (const auto &[id, queue] : m_names.queues)
            add(QString::fromStdString(queue.name), QString::fromStdString(queue.name));
        break;
    }
    m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(variable.value)));
}

QString VariableField::value() const
{
    if (!isChoice()) {
        const double factor = m_kind == Kind::Share ? 100 : 1;
        return QString::number(m_number->value() / factor, 'g', 10);
    }
    const QString chosen = m_choice->currentData().toString();
    return m_kind == Kind::Switch ? chosen : variableText(chosen);
}

} // namespace evenkeel

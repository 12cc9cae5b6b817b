// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentform.h"

#include "experimenttexts.h"
#include "variablefield.h"

#include "desktop/policy/policydialog.h"
#include "metrics/comparisonsample.h"
#include "wording/differencewords.h"
#include "wording/faultwords.h"
#include "wording/fieldnames.h"
#include "wording/metricwords.h"
#include "wording/wordforms.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace evenkeel {

namespace {

constexpr int MostLetters = 200;
constexpr int MostDays = 365;
constexpr int TwoWeeks = 14;

/// How a metric's target is entered.
struct TargetUnit
{
    double factor = 1; ///< what is entered for one of the metric's own
    int decimals = 1;
    double usual = 1; ///< as entered
    QString suffix;
};

TargetUnit targetUnit(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Share:
        return {100, 1, 5, ExperimentForm::tr(" points", "unit behind a number")};
    case MetricUnit::InMinutes:
        return {1, 0, 15, ExperimentForm::tr(" min", "unit behind a number")};
    case MetricUnit::InHours:
        return {1, 1, 2, ExperimentForm::tr(" h", "unit behind a number")};
    case MetricUnit::Coefficient:
        return {1, 3, 0.05, {}};
    case MetricUnit::Points:
        return {1, 1, 5, ExperimentForm::tr(" points", "unit behind a number")};
    default:
        return {1, 2, 1, {}};
    }
}

} // namespace

ExperimentForm *ExperimentForm::open(const ExperimentsGround &ground, QWidget *parent)
{
    auto *dialog = new PolicyDialog(tr("Start an experiment"), tr("Start the experiment"), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new ExperimentForm(ground, dialog);
    dialog->open();
    form->m_name->setFocus();
    return form;
}

ExperimentForm::ExperimentForm(const ExperimentsGround &ground, PolicyDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_inForce(ground.inForce)
    , m_now(ground.now)
    , m_variables(variablesOf(ground.inForce))
    , m_name(new QLineEdit)
    , m_part(new QComboBox)
    , m_variable(new QComboBox)
    , m_value(new VariableField(ground.names))
    , m_metric(new QComboBox)
    , m_target(new QDoubleSpinBox)
    , m_days(new QSpinBox)
    , m_note(new QLineEdit)
{
    m_name->setMaxLength(MostLetters);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("What it is called in lists and reports"));
    m_dialog->addLine(tr("&Name"), m_name);
    addChange();
    addGoal();
    m_dialog->setSentence([this] { return sentence(); });
    m_dialog->setProblem([this] { return problem(); });
    connect(m_name, &QLineEdit::textChanged, this, &ExperimentForm::tell);
    connect(m_dialog, &QDialog::accepted, this, [this] { Q_EMIT accepted(request()); });
    showPart();
    showMetric();
}

void ExperimentForm::addChange()
{
    m_dialog->addHeading(tr("The one thing that changes"));
    for (std::size_t at = 0; at < m_variables.size(); ++at) {
        const QString part = WordForms::capitalised(DifferenceWords::thing(m_variables[at].subject));
        if (m_part->count() == 0 || m_part->itemText(m_part->count() - 1) != part)
            m_part->addItem(part, static_cast<qulonglong>(at));
    }
    m_part->setAccessibleName(tr("Part of the policy"));
    m_variable->setAccessibleName(tr("Setting"));
    m_dialog->addLine(tr("&Part of the policy"), m_part);
    m_dialog->addLine(tr("&Setting"), m_variable,
                      tr("Settings with a plain value. Conditions, candidates and the order of rules are changed on "
                         "the page Policy."));
    m_dialog->addLine(tr("New &value"), m_value);
    connect(m_part, &QComboBox::currentIndexChanged, this, &ExperimentForm::showPart);
    connect(m_variable, &QComboBox::currentIndexChanged, this, &ExperimentForm::showVariable);
    connect(m_value, &VariableField::changed, this, &ExperimentForm::tell);
}

void ExperimentForm::addGoal()
{
    m_dialog->addHeading(tr("What should become better"));
    for (const MetricSpec &spec : metricCatalogue()) {
        if (comparisonKindOf(spec.metric))
            m_metric->addItem(MetricWords::name(spec.metric), static_cast<int>(spec.metric));
    }
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(Metric::FrtP90)));
    m_metric->setAccessibleName(tr("Figure"));
    m_target->setAccessibleName(tr("By at least"));
    m_target->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_target->setMinimumWidth(120);
    m_days->setRange(1, MostDays);
    m_days->setValue(TwoWeeks);
    m_days->setSuffix(tr(" days", "unit behind a number"));
    m_days->setAccessibleName(tr("Watched for"));
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_days->setMinimumWidth(120);
    m_note->setMaxLength(MostLetters);
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("Why it is tried"));
    m_dialog->addLine(tr("&Figure"), m_metric);
    m_dialog->addLine(tr("By at &least"), m_target);
    m_dialog->addLine(tr("&Watched for"), m_days,
                      tr("Compared with the same weekdays before the change. Whole weeks compare best."));
    m_dialog->addLine(tr("Wh&y"), m_note);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ExperimentForm::showMetric);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &ExperimentForm::tell);
    connect(m_days, &QSpinBox::valueChanged, this, &ExperimentForm::tell);
}

void ExperimentForm::showPart()
{
    {
        const QSignalBlocker quiet(m_variable);
        m_variable->clear();
        const QString part = m_part->currentText();
        for (std::size_t at = static_cast<std::size_t>(m_part->currentData().toULongLong()); at < m_variables.size();
             ++at) {
            const PolicyDifference &subject = m_variables[at].subject;
            if (WordForms::capitalised(DifferenceWords::thing(subject)) != part)
                break;
            m_variable->addItem(WordForms::capitalised(FieldNames::field(QString::fromStdString(subject.field))),
                                static_cast<qulonglong>(at));
        }
    }
    showVariable();
}

const PolicyVariable *ExperimentForm::chosen() const
{
    const auto at = static_cast<std::size_t>(m_variable->currentData().toULongLong());
    return m_variable->currentIndex() < 0 || at >= m_variables.size() ? nullptr : &m_variables[at];
}

void ExperimentForm::showVariable()
{
    if (const PolicyVariable *variable = chosen())
        m_value->setVariable(*variable);
    tell();
}

Metric ExperimentForm::chosenMetric() const
{
    return static_cast<Metric>(m_metric->currentData().toInt());
}

void ExperimentForm::showMetric()
{
    const TargetUnit unit = targetUnit(specOf(chosenMetric()).unit);
    const QSignalBlocker quiet(m_target);
    m_target->setDecimals(unit.decimals);
    m_target->setRange(0, 1'000'000);
    m_target->setSuffix(unit.suffix);
    m_target->setValue(unit.usual);
    tell();
}

void ExperimentForm::tell()
{
    m_changed.reset();
    m_fault.clear();
    if (const PolicyVariable *variable = chosen()) {
        const auto changed = withVariable(m_inForce, variable->path, m_value->value());
        if (changed)
            m_changed = *changed;
        else
            m_fault = FaultWords::clause(changed.error().detail);
    }
    m_dialog->changed()();
}

ExperimentRequest ExperimentForm::request() const
{
    ExperimentRequest request;
    request.name = m_name->text().simplified().toStdString();
    if (m_changed)
        request.policy = *m_changed;
    request.metric = chosenMetric();
    request.target = m_target->value() / targetUnit(specOf(request.metric).unit).factor;
    request.watch = std::chrono::days{m_days->value()};
    request.note = m_note->text().simplified().toStdString();
    return request;
}

QString ExperimentForm::sentence() const
{
    if (!m_changed)
        return {};
    const std::vector<PolicyDifference> change = differences(m_inForce, *m_changed);
    if (change.size() != 1)
        return {};
    const ExperimentRequest wanted = request();
    const QDate last = Words::toLocal(m_now + wanted.watch).date();
    return QStringList{
        DifferenceWords::sentence(change.front()), ExperimentTexts::hope(wanted.metric, wanted.target),
        tr("It is in force at once and judged on %1.", "day").arg(QLocale().toString(last, QLocale::LongFormat))}
        .join(QLatin1Char(' '));
}

QString ExperimentForm::problem() const
{
    if (!m_fault.isEmpty())
        return tr("The policy cannot have that value: %1.").arg(m_fault);
    if (!m_changed || differences(m_inForce, *m_changed).empty())
        return tr("The new value is the one in force. Choose another.");
    if (m_target->value() <= 0)
        return tr("By how much should it become better? More than nothing.");
    return m_name->text().trimmed().isEmpty() ? tr("It has no name yet.") : QString();
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogparts.h"
#include "dialogtext.h"
#include "listeditors.h"
#include "ruledialogs.h"
#include "settingwords.h"
#include "weekfield.h"

#include "desktop/style/words.h"
#include "wording/policywords.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace evenkeel::dialogs {

namespace {

QWidget *channelChecks(ChannelMask *mask, const bound::Changed &changed)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 0);
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        const auto channel = static_cast<ChannelKind>(kind);
        auto *check = new QCheckBox(Words::channel(channel));
        check->setChecked((*mask & maskOf(channel)) != 0);
        grid->addWidget(check, kind / 3, kind % 3);
        QObject::connect(check, &QCheckBox::toggled, check, [mask, channel, changed](bool isOn) {
            *mask = static_cast<ChannelMask>(isOn ? *mask | maskOf(channel) : *mask & ~maskOf(channel));
            changed();
        });
    }
    return box;
}

} // namespace

PolicyDialog *profile(const std::shared_ptr<CapacityProfile> &value, const Surroundings &around)
{
    auto *dialog =
        new PolicyDialog(DialogText::tr("Capacity profile"), DialogText::tr("Use this profile"), around.parent);
    const auto changed = dialog->changed();
    addName(dialog, &value->name, &value->isOn);
    dialog->addHeading(DialogText::tr("What counts"));
    const QList<std::pair<QString, CapacityMeasure>> measures{
        {DialogText::tr("Capacity units"), CapacityMeasure::Units},
        {DialogText::tr("Tickets"), CapacityMeasure::Tickets},
        {DialogText::tr("Effort minutes against the rest of the shift"), CapacityMeasure::EffortMinutes},
        {DialogText::tr("Complex tickets"), CapacityMeasure::ComplexTickets}};
    dialog->addLine(DialogText::tr("Measure"),
                    bound::choice(&value->measure, DialogText::tr("Measure"), measures, changed));
    dialog->addLine(DialogText::tr("Channels"), channelChecks(&value->channels, changed));
    dialog->addLine(
        DialogText::tr("Teams"),
        bound::names(&value->teams, DialogText::tr("Teams"), KnownNames::plain(around.known.teams), changed),
        DialogText::tr("None: everybody."));
    dialog->addHeading(DialogText::tr("Limits"));
    const bound::Range range{0, 10000, 2, {}, {}};
    dialog->addLine(DialogText::tr("Limit"), bound::number(&value->limit, DialogText::tr("Limit"), range, changed));
    dialog->addLine(DialogText::tr("For urgent tickets"),
                    bound::number(&value->urgentLimit, DialogText::tr("Limit for urgent tickets"), range, changed),
                    DialogText::tr("With the buffer that only urgent work may use."));
    dialog->addLine(DialogText::tr("Exceptions"), listeditors::limits(&value->exceptions, around.known, changed));
    dialog->setSentence([value] { return PolicyWords::profile(*value); });
    dialog->setProblem([value] {
        if (value->urgentLimit < value->limit)
            return DialogText::tr("The limit for urgent tickets is below the normal one.");
        return namelessProblem(value->name);
    });
    return dialog;
}

PolicyDialog *slaRule(const std::shared_ptr<SlaRule> &value, const Surroundings &around)
{
    auto *dialog = new PolicyDialog(DialogText::tr("SLA rule"), DialogText::tr("Use this rule"), around.parent);
    const auto changed = dialog->changed();
    addName(dialog, &value->name, &value->isOn);
    addCondition(dialog, &value->when, around.known, true);
    dialog->addHeading(DialogText::tr("Promise, in working time"));
    const bound::Range range{1, 1000000, 0, DialogText::tr(" min"), {}};
    dialog->addLine(DialogText::tr("First response"),
                    bound::minutes(&value->target.firstResponse, DialogText::tr("First response"), range, changed));
    dialog->addLine(DialogText::tr("Resolution"),
                    bound::minutes(&value->target.resolution, DialogText::tr("Resolution"), range, changed));
    dialog->addLine(DialogText::tr("Next response"),
                    bound::minutes(&value->target.nextResponse, DialogText::tr("Next response"),
                                   {0, 1000000, 0, DialogText::tr(" min"), DialogText::tr("No promise")}, changed),
                    DialogText::tr("To a customer who wrote again."));
    dialog->addLine(DialogText::tr("Calendar"),
                    bound::name(&value->calendar, DialogText::tr("Calendar"), around.known.calendars,
                                DialogText::tr("The hours of all promises"), changed));
    dialog->setSentence([value] { return PolicyWords::slaRule(*value); });
    dialog->setProblem([value] {
        if (isMoving(value->when))
            return DialogText::tr("A promise cannot depend on age or on the SLA used, which change by themselves.");
        return namelessProblem(value->name);
    });
    return dialog;
}

PolicyDialog *calendar(const std::shared_ptr<BusinessCalendar> &value, const Surroundings &around)
{
    auto *dialog = new PolicyDialog(DialogText::tr("Calendar"), DialogText::tr("Use this calendar"), around.parent);
    const auto changed = dialog->changed();
    auto *name = bound::text(&value->name, DialogText::tr("Name"), changed);
    name->setObjectName(QStringLiteral("name"));
    dialog->addLine(DialogText::tr("Name"), name);
    auto *week = new WeekField(value->week);
    week->setEnabled(!value->isAroundTheClock);
    dialog->addLine({}, bound::check(&value->isAroundTheClock, DialogText::tr("Around the clock, holidays too"),
                                     [week, value, changed] {
                                         week->setEnabled(!value->isAroundTheClock);
                                         changed();
                                     }));
    dialog->addLine(DialogText::tr("Hours"), week);
    QObject::connect(week, &WeekField::changed, dialog, [week, value, changed] {
        if (const auto read = week->week())
            value->week = *read;
        changed();
    });
    dialog->addLine(DialogText::tr("Holidays"), holidays(&value->holidays, changed),
                    DialogText::tr("Local dates, one a line."));
    dialog->setSentence([value] {
        QStringList parts;
        for (const auto &[label, text] : SettingWords::calendar(*value))
            parts << DialogText::tr("%1: %2").arg(label, text);
        return parts.join(QStringLiteral(". "));
    });
    dialog->setProblem([value, week] {
        if (const QString problem = week->problem(); !problem.isEmpty() && !value->isAroundTheClock)
            return problem;
        if (const QString problem = holidayProblem(value->holidays); !problem.isEmpty())
            return problem;
        return namelessProblem(value->name);
    });
    return dialog;
}

PolicyDialog *escalation(const std::shared_ptr<EscalationRule> &value, const Surroundings &around)
{
    auto *dialog = new PolicyDialog(DialogText::tr("Escalation rule"), DialogText::tr("Use this rule"), around.parent);
    const auto changed = dialog->changed();
    addName(dialog, &value->name, &value->isOn);
    addCondition(dialog, &value->when, around.known, false);
    dialog->addHeading(DialogText::tr("Sign"));
    const QList<std::pair<QString, EscalationSign>> signs{
        {DialogText::tr("No progress, in multiples of the expected handling"), EscalationSign::NoProgress},
        {DialogText::tr("Share of the SLA used"), EscalationSign::SlaShare},
        {DialogText::tr("Reopened so many times"), EscalationSign::Reopened},
        {DialogText::tr("Words of frustration in subject and tags"), EscalationSign::Frustration}};
    auto *words = bound::names(&value->words, DialogText::tr("Words"), {}, changed);
    words->setEnabled(value->sign == EscalationSign::Frustration);
    dialog->addLine(DialogText::tr("Sign"),
                    bound::choice(&value->sign, DialogText::tr("Sign"), signs, [value, words, changed] {
                        words->setEnabled(value->sign == EscalationSign::Frustration);
                        changed();
                    }));
    dialog->addLine(DialogText::tr("Threshold"),
                    bound::number(&value->threshold, DialogText::tr("Threshold"), {0, 1000, 2, {}, {}}, changed),
                    DialogText::tr("A share of 0.75 is 75 % of the SLA."));
    dialog->addLine(DialogText::tr("Words"), words);
    dialog->addHeading(DialogText::tr("Goes to"));
    auto *team = bound::name(&value->team, DialogText::tr("Team"), around.known.teams, {}, changed);
    team->setEnabled(value->target == EscalationTarget::Team);
    const QList<std::pair<QString, EscalationTarget>> targets{
        {DialogText::tr("One level more of each required skill"), EscalationTarget::Level},
        {DialogText::tr("A team"), EscalationTarget::Team},
        {DialogText::tr("The lead"), EscalationTarget::Lead}};
    dialog->addLine(DialogText::tr("Target"),
                    bound::choice(&value->target, DialogText::tr("Target"), targets, [value, team, changed] {
                        team->setEnabled(value->target == EscalationTarget::Team);
                        changed();
                    }));
    dialog->addLine(DialogText::tr("Team"), team);
    dialog->setSentence([value] { return PolicyWords::escalation(*value); });
    dialog->setProblem([value] {
        if (value->target == EscalationTarget::Team && value->team.empty())
            return DialogText::tr("Name the team that it goes to.");
        if (value->sign == EscalationSign::Frustration && value->words.empty())
            return DialogText::tr("Name the words that show frustration.");
        return namelessProblem(value->name);
    });
    return dialog;
}

} // namespace evenkeel::dialogs

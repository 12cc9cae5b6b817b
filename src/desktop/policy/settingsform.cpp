// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsform.h"

#include "dialogparts.h"
#include "dialogtext.h"
#include "listeditors.h"
#include "settingwords.h"
#include "weekfield.h"

#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSpinBox>

namespace evenkeel::dialogs {

namespace {

using Part = PolicyPlace::Part;

const bound::Range Points{0, 10000, 1, {}, {}};
const bound::Range Share{0, 1, 0, {}, {}};

bound::Range minuteRange(int most = 10000)
{
    return {0, static_cast<double>(most), 0, DialogText::tr(" min"), {}};
}

void addGeneral(PolicyDialog *dialog, Policy &policy, const bound::Changed &changed)
{
    dialog->addHeading(DialogText::tr("How one is chosen"));
    dialog->addLine(DialogText::tr("Method"),
                    bound::choice(&policy.method, DialogText::tr("Method"), methods(), changed),
                    DialogText::tr("Of every rule that names none."));
    dialog->addHeading(DialogText::tr("Load"));
    dialog->addLine(DialogText::tr("Target from"),
                    bound::percent(&policy.targetLow, DialogText::tr("Target from"), Share, changed));
    dialog->addLine(DialogText::tr("Target up to"),
                    bound::percent(&policy.targetHigh, DialogText::tr("Target up to"), Share, changed),
                    DialogText::tr("The cap for everything that is not urgent; the rest is buffer."));
    dialog->addLine(DialogText::tr("Caution up to"),
                    bound::percent(&policy.cautionUntil, DialogText::tr("Caution up to"), Share, changed));
    dialog->addLine(DialogText::tr("Urgent up to"),
                    bound::percent(&policy.urgentCap, DialogText::tr("Urgent up to"), {0, 2, 0, {}, {}}, changed));
    dialog->addHeading(DialogText::tr("Tickets nobody has rated"));
    dialog->addLine(DialogText::tr("Effort"),
                    bound::count(&policy.defaultEffort, DialogText::tr("Effort"), {1, 10, 0, {}, {}}, changed));
    dialog->addLine(DialogText::tr("Handling per effort point"),
                    bound::minutes(&policy.handlingPerEffort, DialogText::tr("Handling per effort point"),
                                   minuteRange(600), changed));
    const QList<std::pair<QString, Proficiency>> levels{
        {Words::proficiency(Proficiency::Basic), Proficiency::Basic},
        {Words::proficiency(Proficiency::Intermediate), Proficiency::Intermediate},
        {Words::proficiency(Proficiency::Advanced), Proficiency::Advanced}};
    dialog->addLine(DialogText::tr("Language level"),
                    bound::choice(&policy.languageLevel, DialogText::tr("Language level"), levels, changed),
                    DialogText::tr("Asked of agents for a ticket's language."));
    dialog->addLine(DialogText::tr("At risk from"),
                    bound::percent(&policy.atRiskShare, DialogText::tr("At risk from"), Share, changed),
                    DialogText::tr("Share of the SLA used."));
    dialog->addLine(
        {}, bound::check(&policy.mustFitShift, DialogText::tr("Refuse tickets that would outlast the shift"), changed));
    dialog->addHeading(DialogText::tr("Points of the layered method"));
    dialog->addLine(DialogText::tr("Skill fit"),
                    bound::number(&policy.layered.skillFit, DialogText::tr("Skill fit"), Points, changed));
    dialog->addLine(DialogText::tr("Load ratio"),
                    bound::number(&policy.layered.loadRatio, DialogText::tr("Load ratio"), Points, changed));
    dialog->addLine(DialogText::tr("Affinity"),
                    bound::number(&policy.layered.affinity, DialogText::tr("Affinity"), Points, changed));
    dialog->addLine(DialogText::tr("Speed"),
                    bound::number(&policy.layered.speed, DialogText::tr("Speed"), Points, changed));
}

void addCapacity(PolicyDialog *dialog, Policy &policy, const KnownNames &known, const bound::Changed &changed)
{
    dialog->addHeading(DialogText::tr("Units a ticket takes while it counts"));
    Weights &weights = policy.weights;
    dialog->addLine(DialogText::tr("Phone"), bound::number(&weights.phone, DialogText::tr("Phone"), Points, changed));
    dialog->addLine(DialogText::tr("Chat"), bound::number(&weights.chat, DialogText::tr("Chat"), Points, changed));
    dialog->addLine(DialogText::tr("Social"),
                    bound::number(&weights.social, DialogText::tr("Social"), Points, changed));
    dialog->addLine(DialogText::tr("Messaging"),
                    bound::number(&weights.messaging, DialogText::tr("Messaging"), Points, changed));
    dialog->addLine(DialogText::tr("Email and web, effort 1"),
                    bound::number(&weights.deferredLow, DialogText::tr("Email and web, effort 1"), Points, changed));
    dialog->addLine(DialogText::tr("Email and web, effort 10"),
                    bound::number(&weights.deferredHigh, DialogText::tr("Email and web, effort 10"), Points, changed));
    dialog->addHeading(DialogText::tr("Share of the units that counts, by status"));
    for (int status = 0; status < static_cast<int>(TicketStatus::Resolved); ++status) {
        const QString name = Words::status(static_cast<TicketStatus>(status));
        dialog->addLine(
            name, bound::percent(&policy.countsTowardLoad[static_cast<std::size_t>(status)], name, Share, changed));
    }
    dialog->addHeading(DialogText::tr("Shares for teams and agents"));
    dialog->addWide(listeditors::shares(&policy.capacityShares, known, changed));
}

void addProtection(PolicyDialog *dialog, Policy &policy, const bound::Changed &changed)
{
    Protection &shield = policy.protection;
    dialog->addLine(DialogText::tr("Assignments an hour"),
                    bound::count(&shield.assignmentsPerHour, DialogText::tr("Assignments an hour"),
                                 {0, 1000, 0, {}, DialogText::tr("No limit")}, changed));
    dialog->addHeading(DialogText::tr("Complex tickets"));
    dialog->addLine(
        DialogText::tr("Complex from effort"),
        bound::count(&policy.complexFrom, DialogText::tr("Complex from effort"), {1, 10, 0, {}, {}}, changed));
    dialog->addLine(
        DialogText::tr("At most in flight"),
        bound::count(&policy.complexInFlight, DialogText::tr("At most in flight"), {0, 100, 0, {}, {}}, changed));
    dialog->addHeading(DialogText::tr("Focus blocks"));
    dialog->addLine(DialogText::tr("Opened from effort"),
                    bound::count(&shield.focusFromEffort, DialogText::tr("Opened from effort"),
                                 {0, 10, 0, {}, DialogText::tr("Never")}, changed));
    dialog->addLine(DialogText::tr("Lasts"),
                    bound::minutes(&shield.focusMinutes, DialogText::tr("Lasts"), minuteRange(), changed),
                    DialogText::tr("After the assignment, or until the ticket is resolved."));
    dialog->addHeading(DialogText::tr("Start of a shift"));
    dialog->addLine(DialogText::tr("Ramp"),
                    bound::minutes(&policy.rampAfterShiftStart, DialogText::tr("Ramp"), minuteRange(600), changed));
    dialog->addLine(DialogText::tr("Ramp after leave"),
                    bound::minutes(&policy.rampAfterLeave, DialogText::tr("Ramp after leave"), minuteRange(), changed));
    dialog->addLine(
        DialogText::tr("Tickets in the ramp"),
        bound::count(&policy.rampTickets, DialogText::tr("Tickets in the ramp"), {0, 100, 0, {}, {}}, changed));
    dialog->addHeading(DialogText::tr("Outside the shift"));
    const QList<std::pair<QString, AfterHours>> choices{{DialogText::tr("Everything"), AfterHours::Everything},
                                                        {DialogText::tr("Urgent tickets only"), AfterHours::UrgentOnly},
                                                        {DialogText::tr("Nothing"), AfterHours::Nothing}};
    dialog->addLine(DialogText::tr("Who is present gets"),
                    bound::choice(&shield.afterHours, DialogText::tr("After hours"), choices, changed));
}

void addAffinity(PolicyDialog *dialog, const std::shared_ptr<Policy> &policy, const bound::Changed &changed)
{
    const auto days = std::make_shared<int>(static_cast<int>(policy->affinity.count()));
    dialog->addLine(
        DialogText::tr("Same agent again"),
        bound::count(days.get(), DialogText::tr("Same agent again"),
                     {0, 3650, 0, DialogText::tr(" days"), DialogText::tr("Off")},
                     [policy, days, changed] {
                         policy->affinity = std::chrono::days(*days);
                         changed();
                     }),
        DialogText::tr("A customer who wrote within so many days returns to the same agent, inside capacity."));
    dialog->addLine(DialogText::tr("A ring each"),
                    bound::percent(&policy->relaxEvery, DialogText::tr("A ring each"),
                                   {0, 1, 0, {}, DialogText::tr("Never")}, changed),
                    DialogText::tr("Of the first-response SLA used, in rules that name no rings."));
}

void addOffers(PolicyDialog *dialog, OfferTerms &offers, const bound::Changed &changed)
{
    dialog->addLine({}, bound::check(&offers.isOn, DialogText::tr("Offer tickets instead of assigning them"), changed));
    dialog->addLine(DialogText::tr("Answer within"),
                    bound::minutes(&offers.timeout, DialogText::tr("Answer within"), minuteRange(600), changed),
                    DialogText::tr("Then it counts as declined."));
    dialog->addLine(DialogText::tr("Offers at most"),
                    bound::count(&offers.most, DialogText::tr("Offers at most"), {1, 100, 0, {}, {}}, changed),
                    DialogText::tr("Afterwards the overflow queue's agents are asked, too."));
    dialog->addHeading(DialogText::tr("Wrap-up after a live ticket"));
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        const QString name = Words::channel(static_cast<ChannelKind>(kind));
        dialog->addLine(
            name, bound::minutes(&offers.wrapUp[static_cast<std::size_t>(kind)], name, minuteRange(600), changed));
    }
}

void addCosts(PolicyDialog *dialog, CostWeights &cost, const bound::Changed &changed)
{
    dialog->addHeading(DialogText::tr("Cost of one working minute past the due time"));
    for (int level = PriorityCount - 1; level >= 0; --level) {
        const QString name = Words::priority(static_cast<Priority>(level));
        dialog->addLine(name, bound::number(&cost.latenessPerMinute[static_cast<std::size_t>(level)], name,
                                            {0, 1000, 2, {}, {}}, changed));
    }
    dialog->addHeading(DialogText::tr("In minutes of the same currency"));
    const auto line = [&](const QString &name, double *value, const QString &note) {
        dialog->addLine(name, bound::number(value, name, {0, 100000, 1, DialogText::tr(" min"), {}}, changed), note);
    };
    line(DialogText::tr("Skill gap"), &cost.skillGapMinutes,
         DialogText::tr("For each level an optional skill falls short."));
    line(DialogText::tr("Overskill"), &cost.overskillMinutes,
         DialogText::tr("For each level above what is asked: keeps experts free."));
    line(DialogText::tr("Unfairness"), &cost.unfairnessMinutes,
         DialogText::tr("Times the growth of the squared load ratio."));
    line(DialogText::tr("Lost context"), &cost.contextMinutes,
         DialogText::tr("Where somebody else handled this customer last."));
    line(DialogText::tr("Rule passed over"), &cost.passedRuleMinutes,
         DialogText::tr("When many tickets are assigned at once, for each assignment rule before the one that leads to "
                        "the agent."));
    line(DialogText::tr("Move"), &cost.moveMinutes, DialogText::tr("For taking a ticket from its owner."));
    line(DialogText::tr("Left waiting"), &cost.unassignedMinutes,
         DialogText::tr("For a ticket that nobody gets, times its weight of lateness."));
}

void addPromises(PolicyDialog *dialog, const std::shared_ptr<Policy> &policy, const bound::Changed &changed)
{
    SlaPolicy &sla = policy->sla;
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    const QStringList heads{DialogText::tr("First response"), DialogText::tr("Resolution"),
                            DialogText::tr("Next response")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new ToneLabel(heads[column], Tone::Muted), 0, column + 1);
    for (int level = PriorityCount - 1; level >= 0; --level) {
        const QString name = Words::priority(static_cast<Priority>(level));
        SlaTarget &target = sla.targets[static_cast<std::size_t>(level)];
        const int row = PriorityCount - level;
        grid->addWidget(new ToneLabel(name), row, 0);
        std::chrono::minutes *const values[]{&target.firstResponse, &target.resolution, &target.nextResponse};
        for (int column = 0; column < heads.size(); ++column) {
            bound::Range range = minuteRange(1000000);
            range.special = column == 2 ? DialogText::tr("No promise") : QString();
            grid->addWidget(
                bound::minutes(values[column], DialogText::tr("%1, %2").arg(name, heads[column]), range, changed), row,
                column + 1);
        }
    }
    grid->setColumnStretch(4, 1);
    dialog->addHeading(DialogText::tr("In working time"));
    dialog->addWide(box);
    dialog->addHeading(DialogText::tr("The clocks stand while a ticket is"));
    for (int status = 0; status < static_cast<int>(TicketStatus::Resolved); ++status)
        dialog->addLine({}, bound::check(&sla.pauses[static_cast<std::size_t>(status)],
                                         Words::status(static_cast<TicketStatus>(status)), changed));
    dialog->addHeading(DialogText::tr("Working hours"));
    auto *week = new WeekField(sla.hours);
    dialog->addLine(DialogText::tr("Hours"), week);
    QObject::connect(week, &WeekField::changed, dialog, [week, policy, changed] {
        if (const auto read = week->week())
            policy->sla.hours = *read;
        changed();
    });
    dialog->addLine(DialogText::tr("Holidays"), holidays(&sla.holidays, changed),
                    DialogText::tr("Local dates, one a line."));
    dialog->setProblem([week, policy] {
        const QString problem = week->problem();
        return problem.isEmpty() ? holidayProblem(policy->sla.holidays) : problem;
    });
}

} // namespace

PolicyDialog *settings(Part part, const std::shared_ptr<Policy> &value, const Surroundings &around)
{
    const QString title = part == Part::Triage ? DialogText::tr("Everything else") : SettingWords::title(part);
    auto *dialog = new PolicyDialog(title, DialogText::tr("Use these settings"), around.parent);
    const auto changed = dialog->changed();
    switch (part) {
    case Part::Capacity:
        addCapacity(dialog, *value, around.known, changed);
        break;
    case Part::Protection:
        addProtection(dialog, *value, changed);
        break;
    case Part::Affinity:
        addAffinity(dialog, value, changed);
        break;
    case Part::Offers:
        addOffers(dialog, value->offers, changed);
        break;
    case Part::Growth:
        dialog->addLine(
            DialogText::tr("Share of tickets"),
            bound::percent(&value->growth.share, DialogText::tr("Share of tickets"),
                           {0, 1, 0, {}, DialogText::tr("None")}, changed),
            DialogText::tr(
                "Goes to somebody one level below who is learning, while an advanced colleague is on shift."));
        dialog->addHeading(DialogText::tr("Who learns what"));
        dialog->addWide(listeditors::learners(&value->growth.learners, around.known, changed));
        break;
    case Part::Cost:
        addCosts(dialog, value->cost, changed);
        break;
    case Part::Sla:
        addPromises(dialog, value, changed);
        break;
    case Part::Leads:
        dialog->addHeading(DialogText::tr("Leads of teams"));
        dialog->addWide(listeditors::leads(&value->leads, around.known, changed));
        dialog->addHeading(DialogText::tr("Who stands in for whom, the first first"));
        dialog->addWide(listeditors::substitutes(&value->substitutes, around.known, changed));
        break;
    case Part::Triage:
        dialog->addLine(DialogText::tr("Fallback queue"),
                        bound::name(&value->fallbackQueue, DialogText::tr("Fallback queue"), around.known.queues,
                                    DialogText::tr("The desk's own"), changed),
                        DialogText::tr("Takes what no rule meets; the ticket says why."));
        break;
    default:
        addGeneral(dialog, *value, changed);
    }
    dialog->setSentence([value, part] {
        QStringList parts;
        if (part != Part::Triage) {
            for (const auto &[label, text] : SettingWords::lines(part, *value))
                parts << DialogText::tr("%1: %2").arg(label, text);
        }
        return parts.mid(0, 3).join(QStringLiteral(". "));
    });
    return dialog;
}

} // namespace evenkeel::dialogs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledialogs.h"

#include "dialogparts.h"
#include "dialogtext.h"
#include "listeditors.h"

#include "desktop/style/words.h"
#include "wording/policywords.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace evenkeel::dialogs {

namespace {

/// A switch with a control that counts only while it is on. `set` is told of both.
QWidget *optionally(const QString &text, bool isOn, QWidget *control, const std::function<void(bool)> &set)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(8);
    auto *check = new QCheckBox(text);
    check->setChecked(isOn);
    control->setEnabled(isOn);
    line->addWidget(check);
    line->addWidget(control);
    line->addStretch(1);
    QObject::connect(check, &QCheckBox::toggled, control, [control, set](bool isNowOn) {
        control->setEnabled(isNowOn);
        set(isNowOn);
    });
    return box;
}

enum class RingChoice { AsPolicy, Never, Own };

struct RuleState
{
    AssignmentMethod method;
    double cap;
    RingChoice ringChoice;
    std::vector<Ring> rings;
};

QWidget *methodChoice(const std::shared_ptr<AssignmentRule> &value, const Policy &policy, const bound::Changed &changed)
{
    auto *box = new QComboBox;
    box->setAccessibleName(DialogText::tr("Method"));
    box->addItem(DialogText::tr("As all queues: %1").arg(Words::methodInSentence(policy.method)), -1);
    for (const auto &[text, method] : methods())
        box->addItem(text, static_cast<int>(method));
    box->setCurrentIndex(value->method ? box->findData(static_cast<int>(*value->method)) : 0);
    bound::guardWheel(box);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box, value, changed] {
        const int code = box->currentData().toInt();
        value->method = code < 0 ? std::nullopt : std::optional(static_cast<AssignmentMethod>(code));
        changed();
    });
    return box;
}

QWidget *capChoice(const std::shared_ptr<AssignmentRule> &value, const std::shared_ptr<RuleState> &state,
                   const Policy &policy, const bound::Changed &changed)
{
    const auto take = [value, state, changed] {
        value->cap = state->cap;
        changed();
    };
    auto *share = bound::percent(&state->cap, DialogText::tr("Cap in percent of capacity"),
                                 {0, policy.urgentCap, 0, {}, {}}, take);
    return optionally(DialogText::tr("Its own"), value->cap.has_value(), share, [value, state, changed](bool isOn) {
        value->cap = isOn ? std::optional(state->cap) : std::nullopt;
        changed();
    });
}

void addRings(PolicyDialog *dialog, const std::shared_ptr<AssignmentRule> &value,
              const std::shared_ptr<RuleState> &state, const Surroundings &around)
{
    const auto take = [value, state, changed = dialog->changed()] {
        value->rings = state->ringChoice == RingChoice::AsPolicy ? std::nullopt
                       : state->ringChoice == RingChoice::Never  ? std::optional(std::vector<Ring>())
                                                                 : std::optional(state->rings);
        changed();
    };
    auto *own = listeditors::rings(&state->rings, around.known, take);
    own->setVisible(state->ringChoice == RingChoice::Own);
    const QList<std::pair<QString, RingChoice>> choices{
        {DialogText::tr("A step each %1 of the SLA, as all queues").arg(Words::percent(around.policy.relaxEvery)),
         RingChoice::AsPolicy},
        {DialogText::tr("Never relax"), RingChoice::Never},
        {DialogText::tr("Rings of its own"), RingChoice::Own}};
    dialog->addHeading(DialogText::tr("Rings"));
    dialog->addLine(DialogText::tr("Relaxation"),
                    bound::choice(&state->ringChoice, DialogText::tr("Relaxation"), choices,
                                  [state, own, take] {
                                      own->setVisible(state->ringChoice == RingChoice::Own);
                                      take();
                                  }),
                    DialogText::tr("Required skills never relax. Rings add up, in the order in which they open."));
    dialog->addWide(own);
}

} // namespace

PolicyDialog *rule(const std::shared_ptr<AssignmentRule> &value, const Surroundings &around)
{
    auto *dialog = new PolicyDialog(DialogText::tr("Assignment rule"), DialogText::tr("Use this rule"), around.parent);
    const auto state = std::make_shared<RuleState>(RuleState{value->method.value_or(around.policy.method),
                                                             value->cap.value_or(around.policy.targetHigh),
                                                             !value->rings           ? RingChoice::AsPolicy
                                                             : value->rings->empty() ? RingChoice::Never
                                                                                     : RingChoice::Own,
                                                             value->rings.value_or(std::vector<Ring>())});
    const auto changed = dialog->changed();
    const KnownNames &known = around.known;
    addName(dialog, &value->name, &value->isOn);
    addCondition(dialog, &value->when, known, false);
    dialog->addHeading(DialogText::tr("Who"));
    dialog->addLine(DialogText::tr("Teams"),
                    bound::names(&value->who.teams, DialogText::tr("Teams"), KnownNames::plain(known.teams), changed));
    dialog->addLine(DialogText::tr("Agents"), bound::names(&value->who.agents, DialogText::tr("Agents"),
                                                           KnownNames::plain(known.agents), changed));
    dialog->addLine(DialogText::tr("With skills"),
                    listeditors::skillAsks(&value->who.skills, known.skills, false, changed));
    dialog->addLine(
        {}, bound::check(&value->who.isLastAgentOnly, DialogText::tr("Only who handled this customer last"), changed));
    dialog->addHeading(DialogText::tr("Then"));
    dialog->addLine(DialogText::tr("Method"), methodChoice(value, around.policy, changed));
    dialog->addLine(
        DialogText::tr("Fill up to"), capChoice(value, state, around.policy, changed),
        DialogText::tr("Otherwise up to %1, as in all queues.").arg(Words::percent(around.policy.targetHigh)));
    dialog->addLine({}, bound::check(&value->isWaitingIfNobody,
                                     DialogText::tr("Wait when nobody is found, instead of trying the "
                                                    "next rule"),
                                     changed));
    addRings(dialog, value, state, around);
    dialog->setSentence([value, policy = around.policy] {
        return DialogText::tr("When: %1. Who: %2. Then: %3.")
            .arg(PolicyWords::condition(value->when), PolicyWords::candidates(value->who),
                 PolicyWords::outcome(*value, policy));
    });
    dialog->setProblem([value, state] { return namelessProblem(value->name); });
    return dialog;
}

PolicyDialog *triage(const std::shared_ptr<TriageRule> &value, const Surroundings &around)
{
    auto *dialog = new PolicyDialog(DialogText::tr("Triage rule"), DialogText::tr("Use this rule"), around.parent);
    struct State
    {
        Priority priority;
        int effort;
    };
    const auto state =
        std::make_shared<State>(State{value->priority.value_or(Priority::Normal), value->effort.value_or(3)});
    const auto changed = dialog->changed();
    addName(dialog, &value->name, &value->isOn);
    addCondition(dialog, &value->when, around.known, false);
    dialog->addHeading(DialogText::tr("Then"));
    dialog->addLine(DialogText::tr("Queue"), bound::name(&value->queue, DialogText::tr("Queue"), around.known.queues,
                                                         DialogText::tr("Stays where it is"), changed));
    dialog->addLine(DialogText::tr("Skills"), listeditors::skillAsks(&value->needs, around.known.skills, true, changed),
                    DialogText::tr("Instead of what its category asks for. None: as the category asks."));
    const QList<std::pair<QString, Priority>> priorities{{Words::priority(Priority::Urgent), Priority::Urgent},
                                                         {Words::priority(Priority::High), Priority::High},
                                                         {Words::priority(Priority::Normal), Priority::Normal},
                                                         {Words::priority(Priority::Low), Priority::Low}};
    auto *priority = bound::choice(&state->priority, DialogText::tr("Priority"), priorities, [value, state, changed] {
        value->priority = state->priority;
        changed();
    });
    dialog->addLine(DialogText::tr("Priority"), optionally(DialogText::tr("Set to"), value->priority.has_value(),
                                                           priority, [value, state, changed](bool isOn) {
                                                               value->priority =
                                                                   isOn ? std::optional(state->priority) : std::nullopt;
                                                               changed();
                                                           }));
    auto *effort = bound::count(&state->effort, DialogText::tr("Effort"), {1, 10, 0, {}, {}}, [value, state, changed] {
        value->effort = state->effort;
        changed();
    });
    dialog->addLine(DialogText::tr("Effort"), optionally(DialogText::tr("Set to"), value->effort.has_value(), effort,
                                                         [value, state, changed](bool isOn) {
                                                             value->effort =
                                                                 isOn ? std::optional(state->effort) : std::nullopt;
                                                             changed();
                                                         }));
    dialog->setSentence([value] { return PolicyWords::triage(*value); });
    dialog->setProblem([value] { return namelessProblem(value->name); });
    return dialog;
}

PolicyDialog *queue(const std::shared_ptr<QueuePolicy> &value, const Surroundings &around)
{
    auto *dialog =
        new PolicyDialog(DialogText::tr("Order and overflow of %1").arg(QString::fromStdString(value->queue)),
                         DialogText::tr("Use this order"), around.parent);
    const auto changed = dialog->changed();
    auto *fields = listeditors::orderFields(&value->order.fields, changed);
    fields->setVisible(value->order.method == OrderMethod::Fields);
    const QList<std::pair<QString, OrderMethod>> orders{
        {DialogText::tr("Share of the SLA used"), OrderMethod::SlaShare},
        {DialogText::tr("Cost of delay over handling time (generalised c-mu)"), OrderMethod::GeneralisedCMu},
        {DialogText::tr("Priority, then share of the SLA used"), OrderMethod::Buckets},
        {DialogText::tr("Oldest first"), OrderMethod::Fifo},
        {DialogText::tr("Fields in an order of your own"), OrderMethod::Fields}};
    dialog->addLine(DialogText::tr("Order"),
                    bound::choice(&value->order.method, DialogText::tr("Order"), orders, [value, fields, changed] {
                        fields->setVisible(value->order.method == OrderMethod::Fields);
                        changed();
                    }));
    dialog->addWide(fields);
    dialog->addLine(DialogText::tr("Ageing"),
                    bound::minutes(&value->order.ageing, DialogText::tr("Ageing"),
                                   {0, 100000, 0, DialogText::tr(" min"), DialogText::tr("None")}, changed),
                    DialogText::tr("Each such span of waiting lifts a ticket by one step, so that nothing starves."));
    QStringList others = around.known.queues;
    others.removeAll(QString::fromStdString(value->queue));
    dialog->addLine(
        DialogText::tr("Overflow"),
        bound::name(&value->overflow, DialogText::tr("Overflow queue"), others, DialogText::tr("None"), changed),
        DialogText::tr("Its agents help out where a ring or an offer says so."));
    dialog->setSentence([value] { return PolicyWords::order(value->order); });
    return dialog;
}

} // namespace evenkeel::dialogs

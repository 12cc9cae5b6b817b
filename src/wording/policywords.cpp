// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/policywords.h"

#include "wording/capacitywords.h"
#include "wording/conditionwords.h"
#include "wording/differencewords.h"
#include "wording/lintwords.h"
#include "wording/orderwords.h"
#include "wording/placewords.h"
#include "wording/promisewords.h"
#include "wording/protectionwords.h"
#include "wording/queuewords.h"
#include "wording/ringwords.h"
#include "wording/wordforms.h"

namespace evenkeel {

namespace {

struct SectionText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

/// "1. Urgent: …", in the form all lists of rules share.
QString numbered(std::size_t number, const std::string &name, const QString &text, bool isOn)
{
    const QString figure = WordForms::number(static_cast<double>(number));
    if (name.empty())
        return (isOn ? SectionText::tr("%1. %2", "number, what a rule says")
                     : SectionText::tr("%1. (switched off) %2", "number, what a rule says"))
            .arg(figure, text);
    return (isOn ? SectionText::tr("%1. %2: %3", "number, name, what a rule says")
                 : SectionText::tr("%1. %2 (switched off): %3", "number, name, what a rule says"))
        .arg(figure, WordForms::name(name), text);
}

WordedSection triageSection(const Policy &policy)
{
    WordedSection section{SectionText::tr("How a ticket finds its queue"), {}};
    std::size_t number = 0;
    for (const TriageRule &rule : policy.triage)
        section.paragraphs.push_back(numbered(++number, rule.name, QueueWords::triage(rule), rule.isOn));
    const QString fallback = WordForms::name(policy.fallbackQueue);
    if (!policy.triage.empty())
        section.paragraphs.push_back(
            policy.fallbackQueue.empty()
                ? SectionText::tr(
                      "The first of these that fits counts. What meets none goes to the desk's own fallback "
                      "queue and says why.")
                : SectionText::tr("The first of these that fits counts. What meets none goes to %1 and says why.",
                                  "queue")
                      .arg(fallback));
    else
        section.paragraphs.push_back(
            policy.fallbackQueue.empty()
                ? SectionText::tr("Tickets stay in the queue they come in with; those without one go to the desk's own "
                                  "fallback queue.")
                : SectionText::tr("Tickets stay in the queue they come in with; those without one go to %1.", "queue")
                      .arg(fallback));
    return section;
}

WordedSection queueSection(const QueuePolicy &queue, const Policy &policy)
{
    return {SectionText::tr("Queue %1").arg(WordForms::name(queue.queue)), {PolicyWords::queue(queue, policy)}};
}

WordedSection otherQueuesSection(const Policy &policy)
{
    return {policy.queues.empty() ? SectionText::tr("All queues") : SectionText::tr("All other queues"),
            {PolicyWords::queue({}, policy)}};
}

WordedSection capacitySection(const Policy &policy)
{
    WordedSection section{SectionText::tr("How full agents get"),
                          {CapacityWords::targets(policy), CapacityWords::weights(policy.weights),
                           CapacityWords::countsTowardLoad(policy)}};
    for (const CapacityShare &share : policy.capacityShares)
        section.paragraphs.push_back(CapacityWords::share(share));
    std::size_t number = 0;
    for (const CapacityProfile &profile : policy.profiles)
        section.paragraphs.push_back(numbered(++number, profile.name, CapacityWords::profile(profile), profile.isOn));
    return section;
}

WordedSection protectionSection(const Policy &policy)
{
    WordedSection section{SectionText::tr("What protects agents"),
                          {ProtectionWords::complexity(policy), ProtectionWords::ramps(policy),
                           ProtectionWords::protection(policy.protection), ProtectionWords::affinity(policy),
                           ProtectionWords::offers(policy.offers), ProtectionWords::growth(policy.growth)}};
    section.paragraphs.removeAll(QString());
    return section;
}

WordedSection escalationSection(const Policy &policy)
{
    WordedSection section{SectionText::tr("When a ticket escalates"), {}};
    std::size_t number = 0;
    for (const EscalationRule &rule : policy.escalations)
        section.paragraphs.push_back(numbered(++number, rule.name, ProtectionWords::escalation(rule), rule.isOn));
    if (policy.escalations.empty())
        section.paragraphs.push_back(SectionText::tr("Nothing escalates by itself."));
    QStringList leads;
    for (const TeamLead &lead : policy.leads)
        leads.push_back(ProtectionWords::lead(lead));
    for (const SubstituteChain &chain : policy.substitutes)
        leads.push_back(ProtectionWords::substitutes(chain));
    if (!leads.isEmpty())
        section.paragraphs.push_back(WordForms::paragraph(leads));
    return section;
}

WordedSection promiseSection(const Policy &policy)
{
    WordedSection section{SectionText::tr("What is promised to customers"), {}};
    std::size_t number = 0;
    for (const SlaRule &rule : policy.sla.rules)
        section.paragraphs.push_back(numbered(++number, rule.name, PromiseWords::rule(rule), rule.isOn));
    section.paragraphs.push_back(PromiseWords::promises(policy.sla));
    section.paragraphs.push_back(PromiseWords::hours(policy));
    for (const BusinessCalendar &calendar : policy.sla.calendars)
        section.paragraphs.push_back(PromiseWords::calendar(calendar));
    return section;
}

} // namespace

QString PolicyWords::condition(const Condition &condition)
{
    return condition.isAlways() ? tr("No condition") : WordForms::capitalised(ConditionWords::clause(condition));
}

QString PolicyWords::candidates(const CandidateTest &who)
{
    return WordForms::capitalised(QueueWords::candidates(who));
}

QString PolicyWords::outcome(const AssignmentRule &rule, const Policy &policy)
{
    return QueueWords::outcome(rule, policy);
}

QString PolicyWords::ring(const Ring &ring)
{
    return RingWords::label(ring);
}

QString PolicyWords::order(const Prioritization &order)
{
    return OrderWords::label(order);
}

QString PolicyWords::method(AssignmentMethod method)
{
    return QueueWords::method(method);
}

QString PolicyWords::triage(const TriageRule &rule)
{
    return QueueWords::triage(rule);
}

QString PolicyWords::profile(const CapacityProfile &profile)
{
    return CapacityWords::profile(profile);
}

QString PolicyWords::escalation(const EscalationRule &rule)
{
    return ProtectionWords::escalation(rule);
}

QString PolicyWords::slaRule(const SlaRule &rule)
{
    return PromiseWords::rule(rule);
}

QString PolicyWords::queue(const QueuePolicy &queue, const Policy &policy)
{
    return WordForms::paragraph(QueueWords::sentences(queue, policy));
}

QStringList PolicyWords::general(const Policy &policy)
{
    QStringList paragraphs;
    for (const WordedSection &section :
         {capacitySection(policy), protectionSection(policy), escalationSection(policy), promiseSection(policy)})
        paragraphs += section.paragraphs;
    return paragraphs;
}

std::vector<WordedSection> PolicyWords::sections(const Policy &policy)
{
    std::vector<WordedSection> sections{triageSection(policy)};
    for (const QueuePolicy &queue : policy.queues)
        sections.push_back(queueSection(queue, policy));
    sections.push_back(otherQueuesSection(policy));
    sections.push_back(capacitySection(policy));
    sections.push_back(protectionSection(policy));
    sections.push_back(escalationSection(policy));
    sections.push_back(promiseSection(policy));
    return sections;
}

QStringList PolicyWords::everything(const Policy &policy)
{
    QStringList text;
    for (const WordedSection &section : sections(policy)) {
        text.push_back(section.heading);
        text += section.paragraphs;
    }
    return text;
}

QString PolicyWords::finding(const LintFinding &finding, const Policy &policy)
{
    return LintWords::heading(finding, policy);
}

QString PolicyWords::consequence(const LintFinding &finding, const Policy &policy)
{
    return LintWords::consequence(finding, policy);
}

QString PolicyWords::place(const PolicyPlace &place, const Policy &policy)
{
    return PlaceWords::place(place, policy);
}

QString PolicyWords::difference(const PolicyDifference &difference)
{
    return DifferenceWords::sentence(difference);
}

} // namespace evenkeel

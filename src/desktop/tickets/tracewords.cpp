// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracewords.h"

#include "desktop/style/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

double pointsOf(const std::vector<ScoredTerm> &terms, ScoreTerm term)
{
    double points = 0;
    for (const ScoredTerm &scored : terms) {
        if (scored.term == term)
            points += scored.points;
    }
    return points;
}

/// The term in which the first is furthest ahead of the second.
std::optional<ScoreTerm> widestLead(const TraceLine &first, const TraceLine &second)
{
    std::optional<ScoreTerm> widest;
    double lead = 0.05;
    for (const ScoredTerm &scored : first.terms) {
        const double ahead = scored.points - pointsOf(second.terms, scored.term);
        if (ahead > lead) {
            lead = ahead;
            widest = scored.term;
        }
    }
    return widest;
}

const TraceLine *chosenLine(const Trace &trace)
{
    const auto it = std::find_if(trace.lines.begin(), trace.lines.end(),
                                 [&](const TraceLine &line) { return line.agent == trace.decision.agent; });
    return it == trace.lines.end() ? nullptr : &*it;
}

const TraceLine *runnerUp(const Trace &trace)
{
    const auto it = std::find_if(trace.lines.begin(), trace.lines.end(), [&](const TraceLine &line) {
        return line.agent != trace.decision.agent && line.isCandidate();
    });
    return it == trace.lines.end() ? nullptr : &*it;
}

Proficiency levelOf(double value)
{
    return static_cast<Proficiency>(std::clamp(static_cast<int>(std::lround(value)), 0, 3));
}

} // namespace

QString TraceWords::question(const Trace &trace, const DeskNames &names)
{
    if (!trace.decision.agent.isValid())
        return tr("Why nobody");
    return tr("Why %1", "name of an agent").arg(names.agent(trace.decision.agent));
}

QString TraceWords::reason(ScoreTerm term, const TraceLine &chosen, const QString &name)
{
    switch (term) {
    case ScoreTerm::SkillFit:
        return tr("%1 has the skills that fit this ticket best.").arg(name);
    case ScoreTerm::LoadRatio:
    case ScoreTerm::SpareCapacity:
        return tr("%1 had the most room: the load goes from %2 to %3.")
            .arg(name, Words::percent(chosen.loadBefore), Words::percent(chosen.loadAfter));
    case ScoreTerm::Affinity:
        return tr("%1 has handled this customer before and has room for more.").arg(name);
    case ScoreTerm::Speed:
        return tr("%1 is the fastest with tickets of this category.").arg(name);
    case ScoreTerm::Idle:
        return tr("%1 has waited longest for a ticket.").arg(name);
    case ScoreTerm::Lateness:
        return tr("With %1 the ticket is least late.").arg(name);
    case ScoreTerm::SkillGap:
        return tr("The skills of %1 come closest to what the ticket asks for.").arg(name);
    case ScoreTerm::Unfairness:
        return tr("With %1 the load stays most even: it goes from %2 to %3.")
            .arg(name, Words::percent(chosen.loadBefore), Words::percent(chosen.loadAfter));
    case ScoreTerm::Context:
        return tr("%1 knows this customer; with anybody else that is lost.").arg(name);
    case ScoreTerm::Growth:
        return tr("%1 is learning the skill, and a colleague who has mastered it is on shift.").arg(name);
    case ScoreTerm::Turn:
        break;
    }
    return tr("It was the turn of %1.").arg(name);
}

QString TraceWords::why(const Trace &trace, const DeskNames &names)
{
    const Decision &decision = trace.decision;
    if (!decision.agent.isValid()) {
        if (decision.agentsConsidered == 0)
            return tr("There are no agents yet who could take this ticket.");
        return tr("None of %n agents passed every gate. The last of them stopped at %1.", nullptr,
                  decision.agentsConsidered)
            .arg(Words::gateInSentence(decision.blockingGate().value_or(Gate::Presence)));
    }
    const QString name = names.agent(decision.agent);
    const TraceLine *chosen = chosenLine(trace);
    const TraceLine *next = runnerUp(trace);
    if (decision.isByBatch && !decision.batch.isValid())
        return tr("%1 took it over when the load was evened out, and passed every gate.").arg(name);
    if (decision.isByBatch && trace.rulesPassedOver > 0)
        return tr("%n earlier rule(s) had somebody with room, too. All were decided together, and with %1 the whole "
                  "costs "
                  "least.",
                  nullptr, trace.rulesPassedOver)
            .arg(name);
    if (decision.isByBatch && chosen && next && chosen->score < next->score)
        return tr("%1 would have cost %2 min less, but was worth more to another ticket: all were decided together.")
            .arg(names.agent(next->agent), Words::number(std::llround(next->score - chosen->score)));
    if (!chosen || !next)
        return tr("%1 was the only one of %n agents who passed every gate.", nullptr, decision.agentsConsidered)
            .arg(name);
    const auto term = widestLead(*chosen, *next);
    const QString first = term ? reason(*term, *chosen, name)
                               : tr("%1 and %2 scored the same, and the last ticket of %1 is longer ago.")
                                     .arg(name, names.agent(next->agent));
    if (!term)
        return first;
    const double behind = chosen->score - next->score;
    const QString second =
        decision.method == AssignmentMethod::LeastCost
            ? tr("%1 came next and costs %2 more.", "agent, minutes").arg(names.agent(next->agent), cost(-behind))
            : tr("%1 came next, %2 points behind.").arg(names.agent(next->agent), Words::decimal(behind));
    return tr("%1 %2", "two sentences: why this agent, who came next").arg(first, second);
}

QString TraceWords::change(const GateOutcome &outcome, const QString &name, const DeskNames &names)
{
    const QString skill = names.skill(outcome.skill);
    const QString has = Words::proficiency(levelOf(outcome.value));
    const QString needs = Words::proficiency(levelOf(outcome.limit));
    const auto over = std::max<qint64>(1, std::llround(std::ceil(outcome.value - outcome.limit)));
    switch (outcome.gate) {
    case Gate::Presence:
        return tr("%1 would have to be available.").arg(name);
    case Gate::Shift:
        return tr("%1 would have to be on shift.").arg(name);
    case Gate::AfterHours:
        return tr("%1 is present after hours, when such tickets are kept away.").arg(name);
    case Gate::Focus:
        return tr("%1 would have to leave the focus block, which lasts %2 more minutes.")
            .arg(name, Words::number(std::llround(std::ceil(outcome.value))));
    case Gate::WrapUp:
        return tr("%1 would have to be done with the last conversation, in %2 minutes.")
            .arg(name, Words::number(std::llround(std::ceil(outcome.value))));
    case Gate::Queue:
        return tr("%1 would have to serve the queue of this ticket.").arg(name);
    case Gate::Rule:
        return tr("%1 would have to be among those the rule is about.").arg(name);
    case Gate::Skill:
        return tr("%1 would need %2 at level %3 and has %4.").arg(name, skill, needs, has);
    case Gate::Language:
        return tr("%1 would need the language %2 at level %3 and has %4.").arg(name, skill, needs, has);
    case Gate::Channel:
        return tr("%1 would have to handle the channel of this ticket.").arg(name);
    case Gate::Capacity:
        return tr("%1 would have to give up %2 units of load, which is %3 with this ticket and may be %4.")
            .arg(name, Words::number(over), Words::number(std::llround(outcome.value)),
                 Words::number(std::llround(outcome.limit)));
    case Gate::Profile:
        return tr("%1 would need room under capacity profile “%2”, which is at %3 with this ticket and may be %4.")
            .arg(name, names.profile(outcome.profile), Words::decimal(outcome.value), Words::decimal(outcome.limit));
    case Gate::Rate:
        return tr("%1 would have to wait, with %2 tickets in an hour and at most %3.")
            .arg(name, Words::number(std::llround(outcome.value)), Words::number(std::llround(outcome.limit)));
    case Gate::Complexity:
        return tr("%1 would have to finish one of %2 complex tickets first.")
            .arg(name, Words::number(std::llround(outcome.value)));
    case Gate::Ramp:
        return tr("%1 would have to be further into the shift; at its start it fills step by step.").arg(name);
    case Gate::Declined:
        break;
    }
    return tr("%1 has declined this ticket or was relieved of it: a person would have to give it to them.").arg(name);
}

QStringList TraceWords::unblock(const Unblock &unblock, const DeskNames &names)
{
    const QString name = names.agent(unblock.agent);
    QStringList sentences;
    if (unblock.opensAt) {
        sentences.append(
            tr("Waiting is enough: %1 can take it from %2 on.").arg(name, Words::shortDateTime(*unblock.opensAt)));
        return sentences;
    }
    for (const GateOutcome &outcome : unblock.changes)
        sentences.append(change(outcome, name, names));
    return sentences;
}

QString TraceWords::passed(const Decision &decision)
{
    return tr("%1 of %2 passed every gate")
        .arg(Words::number(decision.candidates), Words::number(decision.agentsConsidered));
}

QString TraceWords::stopped(const Decision &decision)
{
    QStringList parts;
    for (int gate = 0; gate < GateCount; ++gate) {
        if (const int count = decision.stopped[static_cast<std::size_t>(gate)]; count > 0)
            parts.append(tr("%1 %2", "a gate and how many it stopped")
                             .arg(Words::gateInSentence(static_cast<Gate>(gate)), Words::number(count)));
    }
    return parts.isEmpty() ? QString() : tr("Stopped: %1").arg(parts.join(QStringLiteral(", ")));
}

QString TraceWords::footnote(const Decision &decision)
{
    QStringList gates;
    for (int gate = 0; gate < GateCount; ++gate)
        gates.append(Words::gateInSentence(static_cast<Gate>(gate)));
    const QString order = tr("Gates in order: %1.").arg(gates.join(QStringLiteral(", ")));
    const QString method = Words::methodInSentence(decision.method);
    const QString made = decision.id.isValid()
                             ? tr("Decision %1 at %2, policy %3, %4, ring %5.")
                                   .arg(Words::number(decision.id.value), Words::shortDateTime(decision.at))
                                   .arg(decision.policyVersion)
                                   .arg(method)
                                   .arg(decision.ring)
                             : tr("As of %1, policy %2, %3, ring %4.")
                                   .arg(Words::shortDateTime(decision.at))
                                   .arg(decision.policyVersion)
                                   .arg(method)
                                   .arg(decision.ring);
    return order + u'\n' + made;
}

QString TraceWords::cost(double points)
{
    // A tenth of a minute says something of small costs only.
    return tr("%1 min").arg(Words::decimal(-points + 0.0, std::abs(points) < 9.95 ? 1 : 0));
}

QString TraceWords::loads(const TraceLine &line)
{
    return tr("%1 → %2", "load before and after")
        .arg(std::lround(line.loadBefore * 100))
        .arg(Words::percent(line.loadAfter));
}

QString TraceWords::obstacle(const TraceLine &line, const DeskNames &names)
{
    const auto failed =
        std::find_if(line.gates.begin(), line.gates.end(), [](const GateOutcome &gate) { return !gate.isPassed; });
    if (failed == line.gates.end())
        return {};
    switch (failed->gate) {
    case Gate::Presence:
        return Words::presence(static_cast<Presence>(std::clamp(static_cast<int>(failed->value), 0, 3)));
    case Gate::Shift:
        return tr("Not on shift");
    case Gate::AfterHours:
        return tr("After hours");
    case Gate::Focus:
        return tr("Focus block, %1 min").arg(std::lround(failed->value));
    case Gate::WrapUp:
        return tr("Wrap-up, %1 min").arg(std::lround(failed->value));
    case Gate::Queue:
        return tr("Other queues");
    case Gate::Rule:
        return tr("Not meant by the rule");
    case Gate::Skill:
    case Gate::Language:
        // The figures first: a long name is what may be cut.
        return tr("%1 of %2 in %3", "level had, level needed, skill")
            .arg(std::lround(failed->value))
            .arg(std::lround(failed->limit))
            .arg(names.skill(failed->skill));
    case Gate::Channel:
        return tr("Other channels");
    case Gate::Capacity:
        return tr("%1 of %2 units").arg(std::lround(failed->value)).arg(std::lround(failed->limit));
    case Gate::Profile:
        return tr("%1 of %2 in %3", "figures, capacity profile")
            .arg(Words::decimal(failed->value), Words::decimal(failed->limit), names.profile(failed->profile));
    case Gate::Rate:
        return tr("%1 of %2 an hour").arg(std::lround(failed->value)).arg(std::lround(failed->limit));
    case Gate::Complexity:
        return tr("%1 of %2 complex tickets").arg(std::lround(failed->value)).arg(std::lround(failed->limit));
    case Gate::Ramp:
        return tr("%1 of %2 at shift start").arg(std::lround(failed->value)).arg(std::lround(failed->limit));
    case Gate::Declined:
        break;
    }
    return tr("Declined or relieved of it");
}

QString TraceWords::needs(const std::vector<SkillNeed> &needs, const DeskNames &names)
{
    QStringList parts;
    for (const SkillNeed &need : needs) {
        const int level = static_cast<int>(need.level);
        const QString skill = Words::skillLevel(names.skill(need.skill), level);
        parts.append(need.isRequired ? skill : tr("%1 optional", "skill and level").arg(skill));
    }
    return parts.isEmpty() ? tr("Nothing special") : parts.join(QStringLiteral(", "));
}

} // namespace evenkeel

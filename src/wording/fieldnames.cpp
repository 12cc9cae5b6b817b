// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/fieldnames.h"

#include "domain/codes.h"
#include "wording/wordforms.h"

#include <map>

namespace evenkeel {

QString FieldNames::field(const QString &path)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("affinityDays"), QT_TR_NOOP("how far affinity looks back")},
        {QStringLiteral("afterHours"), QT_TR_NOOP("what agents get outside their shift")},
        {QStringLiteral("agent"), QT_TR_NOOP("agent")},
        {QStringLiteral("ageingMinutes"), QT_TR_NOOP("ageing")},
        {QStringLiteral("assignmentsPerHour"), QT_TR_NOOP("most tickets within an hour")},
        {QStringLiteral("aroundTheClock"), QT_TR_NOOP("whether its clocks always run")},
        {QStringLiteral("atRiskShare"), QT_TR_NOOP("share of the SLA from which a ticket is at risk")},
        {QStringLiteral("calendar"), QT_TR_NOOP("calendar")},
        {QStringLiteral("cap"), QT_TR_NOOP("how full it fills agents")},
        {QStringLiteral("cautionUntil"), QT_TR_NOOP("load up to which caution is shown")},
        {QStringLiteral("channels"), QT_TR_NOOP("channels")},
        {QStringLiteral("complexFrom"), QT_TR_NOOP("effort from which a ticket is complex")},
        {QStringLiteral("complexInFlight"), QT_TR_NOOP("complex tickets in flight")},
        {QStringLiteral("contextMinutes"), QT_TR_NOOP("cost of lost context")},
        {QStringLiteral("countsTowardLoad.closed"), QT_TR_NOOP("how much closed tickets count")},
        {QStringLiteral("countsTowardLoad.new"), QT_TR_NOOP("how much new tickets count")},
        {QStringLiteral("countsTowardLoad.on-hold"), QT_TR_NOOP("how much tickets on hold count")},
        {QStringLiteral("countsTowardLoad.open"), QT_TR_NOOP("how much open tickets count")},
        {QStringLiteral("countsTowardLoad.pending"), QT_TR_NOOP("how much tickets waiting on customer count")},
        {QStringLiteral("countsTowardLoad.resolved"), QT_TR_NOOP("how much resolved tickets count")},
        {QStringLiteral("defaultEffort"), QT_TR_NOOP("effort of tickets nobody has rated")},
        {QStringLiteral("effort"), QT_TR_NOOP("effort")},
        {QStringLiteral("exceptions"), QT_TR_NOOP("exceptions")},
        {QStringLiteral("fallbackQueue"), QT_TR_NOOP("fallback queue")},
        {QStringLiteral("fields"), QT_TR_NOOP("fields")},
        {QStringLiteral("firstResponseMinutes"), QT_TR_NOOP("first response")},
        {QStringLiteral("focusFromEffort"), QT_TR_NOOP("effort that opens a focus block")},
        {QStringLiteral("focusMinutes"), QT_TR_NOOP("length of a focus block")},
        {QStringLiteral("handlingMinutesPerEffort"), QT_TR_NOOP("expected handling for each point of effort")},
        {QStringLiteral("holidays"), QT_TR_NOOP("holidays")},
        {QStringLiteral("hours"), QT_TR_NOOP("hours")},
        {QStringLiteral("languageLevel"), QT_TR_NOOP("level asked for in a ticket's language")},
        {QStringLiteral("latenessPerMinute"), QT_TR_NOOP("cost of lateness")},
        {QStringLiteral("learners"), QT_TR_NOOP("learners")},
        {QStringLiteral("limit"), QT_TR_NOOP("limit")},
        {QStringLiteral("measure"), QT_TR_NOOP("what is counted")},
        {QStringLiteral("method"), QT_TR_NOOP("method")},
        {QStringLiteral("most"), QT_TR_NOOP("most offers")},
        {QStringLiteral("moveMinutes"), QT_TR_NOOP("cost of a move")},
        {QStringLiteral("mustFitShift"), QT_TR_NOOP("whether tickets must fit the shift")},
        {QStringLiteral("name"), QT_TR_NOOP("name")},
        {QStringLiteral("needs"), QT_TR_NOOP("skills")},
        {QStringLiteral("nextResponseMinutes"), QT_TR_NOOP("each further response")},
        {QStringLiteral("on"), QT_TR_NOOP("whether it is on")},
        {QStringLiteral("order"), QT_TR_NOOP("order")},
        {QStringLiteral("overflow"), QT_TR_NOOP("overflow")},
        {QStringLiteral("overskillMinutes"), QT_TR_NOOP("cost of too much skill")},
        {QStringLiteral("pauses"), QT_TR_NOOP("statuses in which the clocks stand")},
        {QStringLiteral("priority"), QT_TR_NOOP("priority")},
        {QStringLiteral("queue"), QT_TR_NOOP("queue")},
        {QStringLiteral("rampAfterLeaveMinutes"), QT_TR_NOOP("ramp after time off")},
        {QStringLiteral("rampMinutes"), QT_TR_NOOP("ramp at the start of a shift")},
        {QStringLiteral("rampTickets"), QT_TR_NOOP("tickets in a ramp")},
        {QStringLiteral("reason"), QT_TR_NOOP("reason")},
        {QStringLiteral("relaxEvery"), QT_TR_NOOP("share of the SLA after which an optional skill step loosens")},
        {QStringLiteral("resolutionMinutes"), QT_TR_NOOP("resolution")},
        {QStringLiteral("rings"), QT_TR_NOOP("relaxation")},
        {QStringLiteral("share"), QT_TR_NOOP("share")},
        {QStringLiteral("sign"), QT_TR_NOOP("sign of trouble")},
        {QStringLiteral("passedRuleMinutes"), QT_TR_NOOP("cost of passing a rule over")},
        {QStringLiteral("skillGapMinutes"), QT_TR_NOOP("cost of a skill gap")},
        {QStringLiteral("standIns"), QT_TR_NOOP("substitutes")},
        {QStringLiteral("target"), QT_TR_NOOP("who gets the ticket")},
        {QStringLiteral("targetHigh"), QT_TR_NOOP("how full agents are filled")},
        {QStringLiteral("targetLow"), QT_TR_NOOP("lower end of the target")},
        {QStringLiteral("targets"), QT_TR_NOOP("targets")},
        {QStringLiteral("team"), QT_TR_NOOP("team")},
        {QStringLiteral("teams"), QT_TR_NOOP("teams")},
        {QStringLiteral("threshold"), QT_TR_NOOP("threshold")},
        {QStringLiteral("timeoutMinutes"), QT_TR_NOOP("time to accept")},
        {QStringLiteral("unassignedMinutes"), QT_TR_NOOP("cost of waiting on")},
        {QStringLiteral("unfairnessMinutes"), QT_TR_NOOP("cost of unfairness")},
        {QStringLiteral("urgentCap"), QT_TR_NOOP("how full urgent tickets fill agents")},
        {QStringLiteral("urgentLimit"), QT_TR_NOOP("limit with urgent tickets")},
        {QStringLiteral("waitIfNobody"), QT_TR_NOOP("whether tickets wait where nobody is found")},
        {QStringLiteral("week"), QT_TR_NOOP("hours of the week")},
        {QStringLiteral("weights.chat"), QT_TR_NOOP("units of a chat")},
        {QStringLiteral("weights.deferredHigh"), QT_TR_NOOP("units of written work at most")},
        {QStringLiteral("weights.deferredLow"), QT_TR_NOOP("units of written work at least")},
        {QStringLiteral("weights.messaging"), QT_TR_NOOP("units of a message")},
        {QStringLiteral("weights.phone"), QT_TR_NOOP("units of a phone call")},
        {QStringLiteral("weights.social"), QT_TR_NOOP("units of a social post")},
        {QStringLiteral("layered.affinity"), QT_TR_NOOP("weight of affinity")},
        {QStringLiteral("layered.loadRatio"), QT_TR_NOOP("weight of the load")},
        {QStringLiteral("layered.skillFit"), QT_TR_NOOP("weight of skill fit")},
        {QStringLiteral("layered.speed"), QT_TR_NOOP("weight of speed")},
        {QStringLiteral("when"), QT_TR_NOOP("condition")},
        {QStringLiteral("who"), QT_TR_NOOP("candidates")},
        {QStringLiteral("words"), QT_TR_NOOP("words")},
        {QStringLiteral("wrapUpMinutes"), QT_TR_NOOP("wrap-up")},
        {QStringLiteral("zone"), QT_TR_NOOP("zone")},
    };
    if (const auto whole = names.find(path); whole != names.end())
        return tr(whole->second);
    // What is not known by itself says of what the field is: latenessPerMinute.urgent.
    QString name;
    QStringList of;
    for (const QString &part : path.split(u'.')) {
        if (const auto known = names.find(part); known != names.end())
            name = tr(known->second);
        else
            of.push_back(word(part));
    }
    if (name.isEmpty())
        return WordForms::quoted(path);
    return of.isEmpty() ? name : tr("%1 (%2)", "field, what of it").arg(name, WordForms::all(of));
}

QString FieldNames::word(const QString &code)
{
    if (const auto priority = priorityFrom(code.toStdString()))
        return WordForms::priority(*priority);
    if (const auto channel = channelKindFrom(code.toStdString()))
        return WordForms::channel(*channel);
    return code;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "slawords.h"

#include "desktop/style/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

QString SlaWords::kind(SlaKind kind)
{
    switch (kind) {
    case SlaKind::FirstResponse:
        return tr("First response");
    case SlaKind::NextResponse:
        return tr("Next response");
    case SlaKind::Resolution:
        break;
    }
    return tr("Resolution");
}

QString SlaWords::promise(SlaKind which, Millis target)
{
    return target > Millis{0} ? tr("%1, %2", "promise, time").arg(kind(which), Words::promise(target)) : kind(which);
}

QString SlaWords::choice(const SlaTrace &trace)
{
    if (trace.promise.kind != SlaKind::NextResponse)
        return kind(trace.promise.kind);
    return tr("Next response, asked %1").arg(Words::shortDateTime(trace.span.from));
}

QString SlaWords::segment(const SlaPiece &piece, const TicketSla &sla)
{
    if (piece.segment.kind == SlaSegmentKind::Paused)
        return tr("Paused: %1", "status").arg(Words::status(piece.segment.status));
    if (piece.segment.kind != SlaSegmentKind::Holiday)
        return shortSegment(piece);
    const auto place = static_cast<std::size_t>(piece.segment.holiday);
    const QDate date = place < sla.holidays.size()
                           ? QDate::fromString(QString::fromStdString(sla.holidays[place].date), Qt::ISODate)
                           : QDate();
    return tr("Holiday %1", "date").arg(QLocale().toString(date, QLocale::ShortFormat));
}

QString SlaWords::shortSegment(const SlaPiece &piece)
{
    switch (piece.segment.kind) {
    case SlaSegmentKind::Running:
        return piece.isAhead ? tr("Will run") : piece.isLate ? tr("Running, late") : tr("Running");
    case SlaSegmentKind::Paused:
        return tr("Paused");
    case SlaSegmentKind::OffHours:
        return tr("Off hours");
    case SlaSegmentKind::Holiday:
        break;
    }
    return tr("Holiday");
}

QString SlaWords::exact(Millis span)
{
    const qint64 all = std::chrono::round<std::chrono::seconds>(span).count();
    return QStringLiteral("%1:%2:%3")
        .arg(all / 3600)
        .arg(all / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 60, 2, 10, QLatin1Char('0'));
}

QString SlaWords::day(Instant at)
{
    return QLocale().toString(Words::toLocal(at).date(), tr("d MMM", "day and month as Qt writes a date format"));
}

QString SlaWords::times(const Interval &span)
{
    const bool isOneDay = Words::toLocal(span.from).date() == Words::toLocal(span.until).date();
    const QString until = Words::clockTime(span.until);
    return tr("%1 %2 – %3", "day, from, until")
        .arg(day(span.from), Words::clockTime(span.from),
             isOneDay ? until : tr("%1 %2", "day, time").arg(day(span.until), until));
}

QString SlaWords::shortTimes(const Interval &span)
{
    const bool isShort = span.length() < std::chrono::hours{24};
    return tr("%1 %2 – %3", "day, from, until")
        .arg(day(span.from), Words::clockTime(span.from), isShort ? Words::clockTime(span.until) : day(span.until));
}

QString SlaWords::sum(const SlaPiece &piece, const SlaTrace &trace, const TicketSla &sla)
{
    const QString head = tr("%1, %2", "segment, times").arg(segment(piece, sla), times(piece.segment.span));
    if (piece.segment.kind != SlaSegmentKind::Running)
        return tr("%1. Of its %2 nothing counted; still %3 of %4 used.")
            .arg(head, exact(piece.segment.span.length()), exact(piece.usedAfter), exact(trace.promise.target));
    if (piece.isAhead)
        return tr("%1. Its %2 will count: %3 of %4 used by then.")
            .arg(head, exact(piece.segment.counted), exact(piece.usedAfter), exact(trace.promise.target));
    return tr("%1. It counted %2: %3 + %2 = %4 of %5 used.")
        .arg(head, exact(piece.segment.counted), exact(piece.usedAfter - piece.segment.counted), exact(piece.usedAfter),
             exact(trace.promise.target));
}

QString SlaWords::summary(const SlaTrace &trace)
{
    QStringList sentences;
    const QString used = exact(trace.used);
    const QString target = exact(trace.promise.target);
    if (trace.isBreached())
        sentences += trace.isEnded() ? tr("Breached: %1 used of %2.").arg(used, target)
                                     : tr("Breached: %1 used of %2 so far.").arg(used, target);
    else if (trace.isEnded())
        sentences += tr("Kept: %1 used of %2.").arg(used, target);
    else
        sentences += tr("%1 used of %2.").arg(used, target);
    if (trace.paused > Millis{0})
        sentences += tr("%1 paused.").arg(exact(trace.paused));
    if (!trace.due)
        sentences += tr("Its calendar ends before it is due.");
    else if (trace.isBreached())
        sentences += tr("It was due %1.").arg(Words::shortDateTime(*trace.due));
    else if (trace.isPaused())
        sentences += tr("Paused now; if it went on now it would be due %1.").arg(Words::shortDateTime(*trace.due));
    else if (!trace.isEnded())
        sentences += tr("Due %1.").arg(Words::shortDateTime(*trace.due));
    return sentences.join(u' ');
}

QString SlaWords::terms(const TicketSla &sla)
{
    const QString rule = sla.rule.empty() ? tr("Promised by priority: %1").arg(Words::priority(sla.ticket.priority))
                                          : tr("Promised by the rule %1").arg(QString::fromStdString(sla.rule));
    if (sla.isAroundTheClock)
        return tr("%1; around the clock.").arg(rule);
    const QString zone = QString::fromStdString(sla.zone);
    return sla.calendar.empty() ? tr("%1; in the usual working hours, %2.", "rule, time zone").arg(rule, zone)
                                : tr("%1; in the hours of %2, %3.", "rule, calendar, time zone")
                                      .arg(rule, QString::fromStdString(sla.calendar), zone);
}

QString SlaWords::cause(BreachCause cause)
{
    switch (cause) {
    case BreachCause::Capacity:
        return tr("nobody had room");
    case BreachCause::Skill:
        return tr("nobody had the skill or language");
    case BreachCause::Shift:
        return tr("nobody who could was on shift");
    case BreachCause::NotAllowed:
        return tr("queue, rule, channel or declines left nobody");
    case BreachCause::AgentsHands:
        return tr("an agent had it");
    case BreachCause::Outside:
        return tr("waited on the customer or a third party");
    case BreachCause::RoutingNotRun:
        break;
    }
    return tr("waited for a routing run");
}

QString SlaWords::breach(const BreachSplit &split)
{
    std::vector<BreachCause> causes;
    for (int cause = 0; cause < BreachCauseCount; ++cause) {
        if (split.used[static_cast<std::size_t>(cause)] > Millis{0})
            causes.push_back(static_cast<BreachCause>(cause));
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [&split](BreachCause a, BreachCause b) { return split.of(a) > split.of(b); });
    QStringList parts;
    for (const BreachCause part : causes)
        parts += tr("%1 %2", "time, cause").arg(exact(split.of(part)), cause(part));
    return tr("Where the time went: %1.").arg(QLocale().createSeparatedList(parts));
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "serverfailure.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <cstdlib>

namespace evenkeel {

QString Failure::text() const
{
    QStringList parts{what};
    if (!kept.isEmpty())
        parts << kept;
    if (!advice.isEmpty())
        parts << advice;
    return parts.join(u' ');
}

QString Words::priority(Priority priority)
{
    switch (priority) {
    case Priority::Urgent:
        return tr("Urgent");
    case Priority::High:
        return tr("High");
    case Priority::Normal:
        return tr("Normal");
    case Priority::Low:
        break;
    }
    return tr("Low");
}

QString Words::channel(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Web:
        return tr("Web");
    case ChannelKind::Chat:
        return tr("Chat");
    case ChannelKind::Phone:
        return tr("Phone");
    case ChannelKind::Social:
        return tr("Social");
    case ChannelKind::Messaging:
        return tr("Messaging");
    case ChannelKind::Email:
        break;
    }
    return tr("Email");
}

QString Words::status(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return tr("Open");
    case TicketStatus::Pending:
        return tr("Waiting on customer");
    case TicketStatus::OnHold:
        return tr("On hold");
    case TicketStatus::Resolved:
        return tr("Resolved");
    case TicketStatus::Closed:
        return tr("Closed");
    case TicketStatus::New:
        break;
    }
    return tr("New");
}

QString Words::presence(Presence presence)
{
    switch (presence) {
    case Presence::Available:
        return tr("Available");
    case Presence::Busy:
        return tr("Busy");
    case Presence::Away:
        return tr("Away");
    case Presence::Offline:
        break;
    }
    return tr("Offline");
}

QString Words::proficiency(Proficiency level)
{
    switch (level) {
    case Proficiency::Advanced:
        return tr("Advanced");
    case Proficiency::Intermediate:
        return tr("Intermediate");
    case Proficiency::Basic:
        return tr("Basic");
    case Proficiency::None:
        break;
    }
    return tr("None");
}

QString Words::gate(Gate gate)
{
    switch (gate) {
    case Gate::Presence:
        return tr("Presence");
    case Gate::Shift:
        return tr("Shift");
    case Gate::AfterHours:
        return tr("After hours");
    case Gate::Focus:
        return tr("Focus block");
    case Gate::WrapUp:
        return tr("Wrap-up");
    case Gate::Queue:
        return tr("Queue");
    case Gate::Rule:
        return tr("Rule");
    case Gate::Skill:
        return tr("Skill");
    case Gate::Language:
        return tr("Language");
    case Gate::Channel:
        return tr("Channel");
    case Gate::Capacity:
        return tr("Capacity");
    case Gate::Profile:
        return tr("Capacity profile");
    case Gate::Complexity:
        return tr("Complexity");
    case Gate::Ramp:
        return tr("Ramp");
    case Gate::Rate:
        return tr("Rate");
    case Gate::Declined:
        break;
    }
    return tr("Declined");
}

QString Words::term(ScoreTerm term)
{
    switch (term) {
    case ScoreTerm::SkillFit:
        return tr("Skill fit");
    case ScoreTerm::LoadRatio:
        return tr("Load ratio");
    case ScoreTerm::Affinity:
        return tr("Affinity");
    case ScoreTerm::Speed:
        return tr("Speed");
    case ScoreTerm::SpareCapacity:
        return tr("Spare capacity");
    case ScoreTerm::Idle:
        return tr("Idle time");
    case ScoreTerm::Lateness:
        return tr("Lateness");
    case ScoreTerm::SkillGap:
        return tr("Skill gap");
    case ScoreTerm::Unfairness:
        return tr("Unfairness");
    case ScoreTerm::Context:
        return tr("Lost context");
    case ScoreTerm::Growth:
        return tr("Growth");
    case ScoreTerm::Turn:
        break;
    }
    return tr("Turn");
}

QString Words::method(AssignmentMethod method)
{
    switch (method) {
    case AssignmentMethod::RoundRobin:
        return tr("Round robin");
    case AssignmentMethod::LeastLoaded:
        return tr("Least loaded");
    case AssignmentMethod::HighestSpareCapacity:
        return tr("Highest spare capacity");
    case AssignmentMethod::LongestIdle:
        return tr("Longest idle");
    case AssignmentMethod::BestSkill:
        return tr("Best skill");
    case AssignmentMethod::LeastCost:
        return tr("Least cost");
    case AssignmentMethod::Layered:
        break;
    }
    return tr("Layered");
}

QString Words::gateInSentence(Gate gate)
{
    switch (gate) {
    case Gate::Presence:
        return tr("presence", "gate, inside a sentence");
    case Gate::Shift:
        return tr("shift", "gate, inside a sentence");
    case Gate::AfterHours:
        return tr("after hours", "gate, inside a sentence");
    case Gate::Focus:
        return tr("focus block", "gate, inside a sentence");
    case Gate::WrapUp:
        return tr("wrap-up", "gate, inside a sentence");
    case Gate::Queue:
        return tr("queue", "gate, inside a sentence");
    case Gate::Rule:
        return tr("rule", "gate, inside a sentence");
    case Gate::Skill:
        return tr("skill", "gate, inside a sentence");
    case Gate::Language:
        return tr("language", "gate, inside a sentence");
    case Gate::Channel:
        return tr("channel", "gate, inside a sentence");
    case Gate::Capacity:
        return tr("capacity", "gate, inside a sentence");
    case Gate::Profile:
        return tr("capacity profile", "gate, inside a sentence");
    case Gate::Complexity:
        return tr("complexity", "gate, inside a sentence");
    case Gate::Ramp:
        return tr("ramp", "gate, inside a sentence");
    case Gate::Rate:
        return tr("rate", "gate, inside a sentence");
    case Gate::Declined:
        break;
    }
    return tr("declined", "gate, inside a sentence");
}

QString Words::methodInSentence(AssignmentMethod method)
{
    switch (method) {
    case AssignmentMethod::RoundRobin:
        return tr("round robin", "method, inside a sentence");
    case AssignmentMethod::LeastLoaded:
        return tr("least loaded", "method, inside a sentence");
    case AssignmentMethod::HighestSpareCapacity:
        return tr("highest spare capacity", "method, inside a sentence");
    case AssignmentMethod::LongestIdle:
        return tr("longest idle", "method, inside a sentence");
    case AssignmentMethod::BestSkill:
        return tr("best skill", "method, inside a sentence");
    case AssignmentMethod::LeastCost:
        return tr("least cost", "method, inside a sentence");
    case AssignmentMethod::Layered:
        break;
    }
    return tr("layered", "method, inside a sentence");
}

QString Words::gate(const GateOutcome &outcome, const DeskNames &names)
{
    const auto level = [](double value) {
        return proficiency(static_cast<Proficiency>(std::clamp(static_cast<int>(value), 0, 3)));
    };
    const QString skill = names.skill(outcome.skill);
    const auto rounded = [](double value) { return number(std::llround(value)); };
    switch (outcome.gate) {
    case Gate::Presence:
        return outcome.isPassed
                   ? tr("Presence: available")
                   : tr("Presence: %1")
                         .arg(presence(static_cast<Presence>(std::clamp(static_cast<int>(outcome.value), 0, 3))));
    case Gate::Shift:
        return outcome.isPassed ? tr("Shift: on shift") : tr("Shift: not on shift now");
    case Gate::AfterHours:
        return outcome.isPassed ? tr("After hours: no limit") : tr("After hours: outside the shift");
    case Gate::Focus:
        return outcome.isPassed ? tr("Focus block: none") : tr("Focus block: %1 min left").arg(rounded(outcome.value));
    case Gate::WrapUp:
        return outcome.isPassed ? tr("Wrap-up: done") : tr("Wrap-up: %1 min left").arg(rounded(outcome.value));
    case Gate::Queue:
        return outcome.isPassed ? tr("Queue: served") : tr("Queue: does not serve the ticket's queue");
    case Gate::Rule:
        return outcome.isPassed ? tr("Rule: meant") : tr("Rule: not among those the rule is about");
    case Gate::Skill:
        return skill.isEmpty() ? tr("Skill: nothing needed")
                               : tr("Skill: %1 %2, needs %3").arg(skill, level(outcome.value), level(outcome.limit));
    case Gate::Language:
        return skill.isEmpty() ? tr("Language: nothing needed")
                               : tr("Language: %1 %2, needs %3").arg(skill, level(outcome.value), level(outcome.limit));
    case Gate::Channel:
        return outcome.isPassed ? tr("Channel: handled") : tr("Channel: does not handle this channel");
    case Gate::Capacity:
        return tr("Capacity: %1 of %2 units").arg(rounded(outcome.value), rounded(outcome.limit));
    case Gate::Profile:
        return tr("Capacity profile %1: %2 of %3")
            .arg(number(outcome.profile), rounded(outcome.value), rounded(outcome.limit));
    case Gate::Complexity:
        return tr("Complexity: %1 complex tickets, at most %2").arg(rounded(outcome.value), rounded(outcome.limit));
    case Gate::Ramp:
        return tr("Ramp: %1 tickets since the shift began, at most %2")
            .arg(rounded(outcome.value), rounded(outcome.limit));
    case Gate::Rate:
        return tr("Rate: %1 tickets in an hour, at most %2").arg(rounded(outcome.value), rounded(outcome.limit));
    case Gate::Declined:
        break;
    }
    return outcome.isPassed ? tr("Declined: no") : tr("Declined: has declined this ticket or was relieved of it");
}

QString Words::number(qint64 value)
{
    return QLocale().toString(value);
}

QString Words::decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString Words::percent(double share)
{
    return tr("%1 %", "a percentage").arg(QLocale().toString(std::llround(share * 100)));
}

QString Words::duration(Millis length)
{
    const qint64 minutes = std::abs(std::chrono::duration_cast<std::chrono::minutes>(length).count());
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h %2", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    if (minutes < 100 * 24 * 60)
        return tr("%1 d %2 h", "days and hours").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
    return tr("%1 d", "days").arg(number(minutes / (24 * 60)));
}

QString Words::hours(Millis length)
{
    return tr("%1 h", "hours").arg(decimal(std::chrono::duration<double, std::ratio<3600>>(length).count()));
}

QString Words::promise(Millis length)
{
    const qint64 minutes = std::chrono::round<std::chrono::minutes>(length).count();
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    // In hours of work, since a day of it is shorter than a day.
    return minutes % 60 == 0 ? tr("%1 h", "hours").arg(number(minutes / 60))
                             : tr("%1 h %2", "hours and minutes")
                                   .arg(number(minutes / 60))
                                   .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString Words::skillLevel(const QString &skill, int level)
{
    const bool endsInFigure = !skill.isEmpty() && skill.back().isDigit();
    return (endsInFigure ? tr("%1 (level %2)", "skill, level") : tr("%1 %2", "skill, level")).arg(skill).arg(level);
}

QString Words::slaLeft(Millis left)
{
    return left.count() < 0 ? tr("Breached %1").arg(duration(left)) : tr("%1 left", "time").arg(duration(left));
}

QDateTime Words::toLocal(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

QString Words::dateTime(Instant at)
{
    const QDateTime local = toLocal(at);
    return tr("%1, %2", "date, time").arg(QLocale().toString(local.date(), QLocale::LongFormat), clockTime(at));
}

QString Words::shortDateTime(Instant at)
{
    // Short forms of a time bring seconds in some languages; nobody reads them here.
    const QLocale locale;
    QString time = locale.timeFormat(QLocale::ShortFormat);
    static const QRegularExpression seconds(QStringLiteral("[:.]?s+"));
    time.remove(seconds);
    const QDateTime local = toLocal(at);
    return tr("%1 %2", "date, time")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), locale.toString(local.time(), time.trimmed()));
}

QString Words::clockTime(Instant at)
{
    return toLocal(at).time().toString(QStringLiteral("HH:mm"));
}

Failure Words::failure(const Error &error)
{
    if (const auto fault = serverFaultOf(error))
        return serverFailure(*fault, QString::fromStdString(serverDetailOf(error)));
    const QString detail = QString::fromStdString(error.detail);
    const QString nothing = tr("Nothing was changed.");
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {tr("The work was cancelled."), nothing, {}};
    case ErrorCode::InvalidArgument:
        return {tr("This cannot be done: %1.").arg(detail), nothing, tr("Check what was entered and try again.")};
    case ErrorCode::NotFound:
        return {tr("%1 is not there any more.").arg(detail), nothing, tr("Refresh to see how things stand now.")};
    case ErrorCode::Conflict:
        return {tr("Somebody else changed it meanwhile: %1.").arg(detail), nothing,
                tr("Look at how it stands now and decide again.")};
    case ErrorCode::FileMissing:
        return {tr("There is no file %1.").arg(detail), nothing, tr("Open another workspace or create a new one.")};
    case ErrorCode::FileUnreadable:
        return {tr("The file %1 cannot be read.").arg(detail), nothing,
                tr("Check its permissions or open another workspace.")};
    case ErrorCode::FileReadOnly:
        return {tr("The file %1 is read-only.").arg(detail), nothing, tr("Make it writable or open a copy of it.")};
    case ErrorCode::FileLocked:
        return {tr("Another program is using the file %1.").arg(detail), nothing,
                tr("Close the other program and try again, or open another workspace.")};
    case ErrorCode::FileNewer:
        return {tr("The file has a newer layout: %1.").arg(detail), nothing,
                tr("Install the newest version of this program or open a copy made by this one.")};
    case ErrorCode::FileForeign:
        return {tr("This file is no Evenkeel workspace: %1.").arg(detail), nothing,
                tr("Open another file or create a new workspace.")};
    case ErrorCode::FileDamaged:
        return {tr("The file is damaged: %1.").arg(detail), nothing,
                tr("Restore it from a backup or open another workspace.")};
    case ErrorCode::FileExists:
        return {tr("The file %1 exists already.").arg(detail), nothing, tr("Choose another name.")};
    case ErrorCode::DiskFull:
        return {tr("The disk is full: %1.").arg(detail), nothing, tr("Free some space and try again.")};
    case ErrorCode::BadFormat:
        return {tr("The file is not in the expected form: %1.").arg(detail), nothing,
                tr("Choose another profile or mend the file.")};
    case ErrorCode::DatabaseFailed:
        break;
    }
    return {tr("The database answered with an error: %1.").arg(detail), nothing,
            tr("Try again. If it happens once more, run the workspace check.")};
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarwords.h"

#include "exchange/icswriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace evenkeel {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("CalendarWords", text);
}

constexpr std::array<ShiftKind, 6> Kinds{ShiftKind::Work,     ShiftKind::Break,   ShiftKind::FocusBlock,
                                         ShiftKind::Training, ShiftKind::Meeting, ShiftKind::TimeOff};

} // namespace

QString kindCode(ShiftKind kind)
{
    return QString::fromLatin1(icsWordOf(kind));
}

std::optional<ShiftKind> kindOf(const QString &code)
{
    for (const ShiftKind kind : Kinds) {
        if (kindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString ruleCode(CalendarRule rule)
{
    constexpr const char *Codes[CalendarRuleCount]{"overlap",      "shift-on-time-off", "rest",
                                                   "weekly-limit", "days-in-row",       "minimum-coverage"};
    return QString::fromLatin1(Codes[static_cast<int>(rule)]);
}

QString fixCode(FixKind fix)
{
    constexpr const char *Codes[]{"none", "change", "remove", "add"};
    return QString::fromLatin1(Codes[static_cast<int>(fix)]);
}

QString reasonCode(PlanReason reason)
{
    constexpr const char *Codes[]{"breached", "due-today", "promise-used", "priority", "oldest"};
    return QString::fromLatin1(Codes[static_cast<int>(reason)]);
}

QString kindWord(ShiftKind kind)
{
    switch (kind) {
    case ShiftKind::Work:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Shift"));
    case ShiftKind::Break:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Break"));
    case ShiftKind::FocusBlock:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Focus block"));
    case ShiftKind::Training:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Training"));
    case ShiftKind::Meeting:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Meeting"));
    case ShiftKind::TimeOff:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Time off"));
    }
    return {};
}

QString ruleWord(CalendarRule rule)
{
    switch (rule) {
    case CalendarRule::Overlap:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Two entries at once"));
    case CalendarRule::ShiftOnTimeOff:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Shift on time off"));
    case CalendarRule::Rest:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Too little rest"));
    case CalendarRule::WeeklyLimit:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Over the weekly limit"));
    case CalendarRule::DaysInRow:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Too many days in a row"));
    case CalendarRule::MinimumCoverage:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Too few agents"));
    }
    return {};
}

QString reasonWord(PlanReason reason)
{
    switch (reason) {
    case PlanReason::Breached:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Promise broken"));
    case PlanReason::DueToday:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Due within the day"));
    case PlanReason::Used:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "More of its promise used"));
    case PlanReason::Priority:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Higher priority"));
    case PlanReason::Oldest:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Older"));
    }
    return {};
}

QString requestStateWord(RequestState state)
{
    switch (state) {
    case RequestState::Asked:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Waits"));
    case RequestState::Approved:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Approved"));
    case RequestState::Declined:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Declined"));
    case RequestState::Withdrawn:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Withdrawn"));
    }
    return {};
}

QString localText(Instant at, const std::string &zone)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), known.isValid() ? known : QTimeZone::utc());
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace evenkeel

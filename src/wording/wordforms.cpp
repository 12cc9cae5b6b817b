// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wordforms.h"

#include "base/hiddenmarks.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace evenkeel {

namespace {

constexpr std::size_t MostSpansShort = 3;

using DaysByHours = std::vector<std::pair<std::pair<int, int>, std::vector<int>>>;

// Days with the same hours stand together, in the order in which the first of them comes.
DaysByHours daysByHours(const std::vector<WeekSpan> &spans)
{
    DaysByHours groups;
    for (const WeekSpan &span : spans) {
        const std::pair hours{span.fromMinute, span.untilMinute};
        const auto known =
            std::find_if(groups.begin(), groups.end(), [&hours](const auto &group) { return group.first == hours; });
        if (known == groups.end())
            groups.push_back({hours, {span.weekday}});
        else
            known->second.push_back(span.weekday);
    }
    return groups;
}

} // namespace

QString WordForms::all(const QStringList &parts)
{
    if (parts.isEmpty())
        return tr("nothing", "instead of a list");
    QString text = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text = (i + 1 == parts.size() ? tr("%1 and %2", "the last two of a list")
                                      : tr("%1, %2", "two of a list before its last"))
                   .arg(text, parts[i]);
    }
    return text;
}

QString WordForms::any(const QStringList &parts)
{
    if (parts.isEmpty())
        return tr("nothing", "instead of a list");
    QString text = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text = (i + 1 == parts.size() ? tr("%1 or %2", "the last two of a list")
                                      : tr("%1, %2", "two of a list before its last"))
                   .arg(text, parts[i]);
    }
    return text;
}

QStringList WordForms::list(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &each : names)
        words.push_back(name(each));
    return words;
}

QString WordForms::name(const std::string &name)
{
    QString text = QString::fromStdString(name);
    text.removeIf([](QChar letter) { return turnsDirection(letter.unicode()); });
    for (QChar &letter : text) {
        if (isControlMark(letter.unicode()))
            letter = u' ';
    }
    text = text.simplified();
    return text.isEmpty() ? tr("(no name)") : text;
}

QString WordForms::quoted(const QString &text)
{
    return tr("“%1”", "a quotation").arg(text);
}

QString WordForms::capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString WordForms::paragraph(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString WordForms::number(double value)
{
    return QLocale().toString(std::round(value * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

QString WordForms::percent(double share)
{
    return tr("%1 %", "a percentage")
        .arg(QLocale().toString(std::round(share * 1000) / 10, 'f', QLocale::FloatingPointShortest));
}

QString WordForms::minutes(double minutes)
{
    const double hours = std::floor(minutes / 60);
    const double rest = minutes - 60 * hours;
    if (hours < 1)
        return tr("%1 min", "a span of time").arg(number(minutes));
    if (rest <= 0)
        return tr("%1 h", "a span of time").arg(number(hours));
    return tr("%1 h %2 min", "a span of time").arg(number(hours), number(rest));
}

QString WordForms::minutes(std::chrono::minutes length)
{
    return minutes(static_cast<double>(length.count()));
}

QString WordForms::clock(int minuteOfDay)
{
    return QStringLiteral("%1:%2")
        .arg(minuteOfDay / 60, 2, 10, QLatin1Char('0'))
        .arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

QString WordForms::days(const std::vector<int> &weekdays)
{
    std::vector<int> sorted;
    std::copy_if(weekdays.begin(), weekdays.end(), std::back_inserter(sorted),
                 [](int day) { return day >= 1 && day <= 7; });
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    const QLocale locale;
    const auto dayName = [&locale](int day) { return locale.standaloneDayName(day); };
    QStringList words;
    for (std::size_t from = 0; from < sorted.size();) {
        std::size_t until = from;
        while (until + 1 < sorted.size() && sorted[until + 1] == sorted[until] + 1)
            ++until;
        if (until - from >= 2) {
            words.push_back(tr("%1 to %2", "days of the week").arg(dayName(sorted[from]), dayName(sorted[until])));
        } else {
            for (std::size_t at = from; at <= until; ++at)
                words.push_back(dayName(sorted[at]));
        }
        from = until + 1;
    }
    return all(words);
}

QString WordForms::hours(const std::vector<WeekSpan> &spans)
{
    QStringList words;
    for (const auto &[hours, weekdays] : daysByHours(spans))
        words.push_back(
            tr("%1 %2 to %3", "days, from, until").arg(days(weekdays), clock(hours.first), clock(hours.second)));
    return all(words);
}

QString WordForms::shortHours(const std::vector<WeekSpan> &spans)
{
    const auto groups = daysByHours(spans);
    if (groups.size() <= MostSpansShort)
        return hours(spans);
    QStringList words;
    for (std::size_t i = 0; i < MostSpansShort; ++i)
        words.push_back(tr("%1 %2 to %3", "days, from, until")
                            .arg(days(groups[i].second), clock(groups[i].first.first), clock(groups[i].first.second)));
    words.push_back(
        tr("%n more span(s)", "at the end of a list of hours", static_cast<int>(groups.size() - MostSpansShort)));
    return all(words);
}

QString WordForms::priority(Priority priority)
{
    switch (priority) {
    case Priority::Urgent:
        return tr("urgent", "priority");
    case Priority::High:
        return tr("high", "priority");
    case Priority::Normal:
        return tr("normal", "priority");
    case Priority::Low:
        break;
    }
    return tr("low", "priority");
}

QString WordForms::status(TicketStatus status)
{
    switch (status) {
    case TicketStatus::New:
        return tr("new", "status");
    case TicketStatus::Open:
        return tr("open", "status");
    case TicketStatus::Pending:
        return tr("waiting on customer", "status");
    case TicketStatus::OnHold:
        return tr("on hold", "status");
    case TicketStatus::Resolved:
        return tr("resolved", "status");
    case TicketStatus::Closed:
        break;
    }
    return tr("closed", "status");
}

QString WordForms::channel(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Email:
        return tr("email", "channel");
    case ChannelKind::Web:
        return tr("web", "channel");
    case ChannelKind::Chat:
        return tr("chat", "channel");
    case ChannelKind::Phone:
        return tr("phone", "channel");
    case ChannelKind::Social:
        return tr("social", "channel");
    case ChannelKind::Messaging:
        break;
    }
    return tr("messaging", "channel");
}

QStringList WordForms::channels(ChannelMask mask)
{
    QStringList words;
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        if ((mask & maskOf(static_cast<ChannelKind>(kind))) != 0)
            words.push_back(channel(static_cast<ChannelKind>(kind)));
    }
    return words;
}

QString WordForms::language(const QString &code)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("ar"), QT_TR_NOOP("Arabic")},    {QStringLiteral("cs"), QT_TR_NOOP("Czech")},
        {QStringLiteral("da"), QT_TR_NOOP("Danish")},    {QStringLiteral("de"), QT_TR_NOOP("German")},
        {QStringLiteral("el"), QT_TR_NOOP("Greek")},     {QStringLiteral("en"), QT_TR_NOOP("English")},
        {QStringLiteral("es"), QT_TR_NOOP("Spanish")},   {QStringLiteral("fi"), QT_TR_NOOP("Finnish")},
        {QStringLiteral("fr"), QT_TR_NOOP("French")},    {QStringLiteral("hi"), QT_TR_NOOP("Hindi")},
        {QStringLiteral("hu"), QT_TR_NOOP("Hungarian")}, {QStringLiteral("it"), QT_TR_NOOP("Italian")},
        {QStringLiteral("ja"), QT_TR_NOOP("Japanese")},  {QStringLiteral("ko"), QT_TR_NOOP("Korean")},
        {QStringLiteral("nb"), QT_TR_NOOP("Norwegian")}, {QStringLiteral("nl"), QT_TR_NOOP("Dutch")},
        {QStringLiteral("pl"), QT_TR_NOOP("Polish")},    {QStringLiteral("pt"), QT_TR_NOOP("Portuguese")},
        {QStringLiteral("ro"), QT_TR_NOOP("Romanian")},  {QStringLiteral("ru"), QT_TR_NOOP("Russian")},
        {QStringLiteral("sv"), QT_TR_NOOP("Swedish")},   {QStringLiteral("tr"), QT_TR_NOOP("Turkish")},
        {QStringLiteral("uk"), QT_TR_NOOP("Ukrainian")}, {QStringLiteral("zh"), QT_TR_NOOP("Chinese")},
    };
    const auto known = names.find(code.toLower());
    return known == names.end() ? code : tr(known->second);
}

QString WordForms::skill(const QString &name, int level)
{
    const bool endsInFigure = !name.isEmpty() && name.back().isDigit();
    return (endsInFigure ? tr("%1 (level %2)", "skill, level") : tr("%1 %2", "skill, level"))
        .arg(name, QLocale().toString(level));
}

QString WordForms::skill(const SkillAsk &ask)
{
    return skill(name(ask.skill), static_cast<int>(ask.level));
}

QStringList WordForms::skills(const std::vector<SkillAsk> &asks)
{
    QStringList words;
    for (const SkillAsk &ask : asks)
        words.push_back(skill(ask));
    return words;
}

} // namespace evenkeel

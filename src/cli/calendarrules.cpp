// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarrules.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

namespace {

struct CalendarRulesText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarRulesText)
};

/// A rule by the name that its JSON has, and what it may be set to.
struct RuleField
{
    const char *name;
    double value;
    double least;
    double most;
    bool isWhole;
};

/// In the order in which they are told.
std::array<RuleField, 8> fieldsOf(const CalendarRules &rules)
{
    return {{{"rest_minutes", static_cast<double>(rules.rest.count()), 0, 1'440, true},
             {"weekly_minutes", static_cast<double>(rules.weeklyLimit.count()), 1, 10'080, true},
             {"days_in_row", static_cast<double>(rules.daysInRow), 1, 31, true},
             {"minimum_agents", static_cast<double>(rules.minimumAgents), 0, 100'000, true},
             {"shrinkage", rules.shrinkage, 0, 1, false},
             {"utilization", rules.utilization, 0, 1, false},
             {"interval_minutes", static_cast<double>(rules.interval.count()), 5, 1'440, true},
             {"unexpected", rules.unexpected, 0, 1, false}}};
}

void put(CalendarRules &rules, const QString &name, double value)
{
    const int whole = qRound(value);
    if (name == u"rest_minutes")
        rules.rest = std::chrono::minutes{whole};
    else if (name == u"weekly_minutes")
        rules.weeklyLimit = std::chrono::minutes{whole};
    else if (name == u"days_in_row")
        rules.daysInRow = whole;
    else if (name == u"minimum_agents")
        rules.minimumAgents = whole;
    else if (name == u"shrinkage")
        rules.shrinkage = value;
    else if (name == u"utilization")
        rules.utilization = value;
    else if (name == u"interval_minutes")
        rules.interval = std::chrono::minutes{whole};
    else
        rules.unexpected = value;
}

} // namespace

QString setCalendarRule(CalendarRules &rules, const QString &setting)
{
    const QString name = setting.section(u'=', 0, 0).trimmed();
    const auto fields = fieldsOf(rules);
    const auto *field = std::find_if(fields.begin(), fields.end(),
                                     [&name](const RuleField &one) { return name == QLatin1String(one.name); });
    if (field == fields.end()) {
        QStringList names;
        for (const RuleField &one : fields)
            names << QString::fromLatin1(one.name);
        return CalendarRulesText::tr("There is no rule %1. Rules are: %2.").arg(name, names.join(QStringLiteral(", ")));
    }
    bool isNumber = false;
    const double value = setting.section(u'=', 1).toDouble(&isNumber);
    const bool isWhole = isNumber && value == std::floor(value);
    if (!isNumber || (field->isWhole && !isWhole) || !(value >= field->least && value <= field->most))
        return (field->isWhole ? CalendarRulesText::tr("%1 takes a whole number from %2 to %3.")
                               : CalendarRulesText::tr("%1 takes a number from %2 to %3."))
            .arg(name, QLocale().toString(field->least), QLocale().toString(field->most));
    CalendarRules changed = rules;
    put(changed, name, value);
    if (!isSound(changed))
        return CalendarRulesText::tr("%1 takes minutes that divide a day, such as 15, 30 or 60.").arg(name);
    rules = changed;
    return {};
}

QJsonObject rulesJson(const CalendarRules &rules, int version)
{
    QJsonObject json{{QStringLiteral("version"), version}};
    for (const RuleField &field : fieldsOf(rules))
        json.insert(QString::fromLatin1(field.name), field.value);
    return json;
}

void writeRules(Output &output, const CalendarRules &rules)
{
    std::vector<QStringList> rows;
    for (const RuleField &field : fieldsOf(rules))
        rows.push_back({QString::fromLatin1(field.name), QString::number(field.value)});
    output.table({{CalendarRulesText::tr("Rule")}, {CalendarRulesText::tr("Value"), Align::Right}}, rows);
}

} // namespace evenkeel

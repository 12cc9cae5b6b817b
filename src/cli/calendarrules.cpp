// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarrules.h"

#include "cli/output.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace evenkeel {

namespace {

struct CalendarRulesText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarRulesText)
};

/// Rules by the names of their JSON, in the order in which they are told.
std::array<std::pair<const char *, double>, 8> valuesOf(const CalendarRules &rules)
{
    return {{{"rest_minutes", static_cast<double>(rules.rest.count())},
             {"weekly_minutes", static_cast<double>(rules.weeklyLimit.count())},
             {"days_in_row", rules.daysInRow},
             {"minimum_agents", rules.minimumAgents},
             {"shrinkage", rules.shrinkage},
             {"utilization", rules.utilization},
             {"interval_minutes", static_cast<double>(rules.interval.count())},
             {"unexpected", rules.unexpected}}};
}

} // namespace

bool setCalendarRule(CalendarRules &rules, const QString &setting)
{
    const QString name = setting.section(u'=', 0, 0).trimmed();
    bool isNumber = false;
    const double value = setting.section(u'=', 1).toDouble(&isNumber);
    if (!isNumber || value < 0 || value > 100'000)
        return false;
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
    else if (name == u"unexpected")
        rules.unexpected = value;
    else
        return false;
    return true;
}

QString calendarRuleNames()
{
    QStringList names;
    for (const auto &[name, value] : valuesOf({}))
        names << QString::fromLatin1(name);
    return names.join(QStringLiteral(", "));
}

QJsonObject rulesJson(const CalendarRules &rules, int version)
{
    QJsonObject json{{QStringLiteral("version"), version}};
    for (const auto &[name, value] : valuesOf(rules))
        json.insert(QString::fromLatin1(name), value);
    return json;
}

void writeRules(Output &output, const CalendarRules &rules)
{
    std::vector<QStringList> rows;
    for (const auto &[name, value] : valuesOf(rules))
        rows.push_back({QString::fromLatin1(name), QString::number(value)});
    output.table({{CalendarRulesText::tr("Rule")}, {CalendarRulesText::tr("Value"), Align::Right}}, rows);
}

} // namespace evenkeel

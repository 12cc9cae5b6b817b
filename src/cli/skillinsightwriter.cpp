// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillinsightwriter.h"

#include "cli/calendarwords.h"
#include "cli/codetext.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(SkillsCommand)
};

constexpr int DayHours = 24;
constexpr int WeekDays = 7;

QString isoText(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QString decimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

double weeksOf(Interval span)
{
    return !span.isEmpty() ? static_cast<double>(span.length().count()) / (WeekHours * 3'600'000.0) : 1;
}

QString percent(double share)
{
    return CoverageText::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

int number(Proficiency level)
{
    return static_cast<int>(level);
}

QJsonObject spanJson(Interval span)
{
    return {{QStringLiteral("from"), isoText(span.from)}, {QStringLiteral("until"), isoText(span.until)}};
}

QJsonArray slotsJson(const SkillCoverage &coverage)
{
    QJsonArray week;
    for (std::size_t hour = 0; hour < WeekHours; ++hour) {
        const SlotCoverage &slot = coverage.slots[hour];
        if (slot.cells == 0)
            continue;
        week.push_back(QJsonObject{{QStringLiteral("weekday"), static_cast<int>(hour) / DayHours + 1},
                                   {QStringLiteral("hour"), static_cast<int>(hour) % DayHours},
                                   {QStringLiteral("fewest"), slot.fewest},
                                   {QStringLiteral("mean"), slot.mean}});
    }
    return week;
}

// A line an hour, a column a weekday: the fewest agents at once.
void writeWeek(Output &output, const SkillCoverage &coverage)
{
    std::vector<Column> columns{{CoverageText::tr("Hour"), Align::Right}};
    for (int day = 1; day <= WeekDays; ++day)
        columns.push_back({QLocale().standaloneDayName(day, QLocale::ShortFormat), Align::Right});
    std::vector<QStringList> rows;
    for (std::size_t hour = 0; hour < DayHours; ++hour) {
        QStringList row{QStringLiteral("%1:00").arg(hour)};
        bool isOpen = false;
        for (std::size_t day = 0; day < WeekDays; ++day) {
            const SlotCoverage &slot = coverage.slots[day * DayHours + hour];
            isOpen = isOpen || slot.cells > 0;
            row.push_back(slot.cells > 0 ? QString::number(slot.fewest) : QStringLiteral("·"));
        }
        if (isOpen)
            rows.push_back(std::move(row));
    }
    output.line(CoverageText::tr("Fewest agents at once, by hour of the week:"));
    output.table(columns, rows);
}

} // namespace

QJsonObject skillCoverageJson(const SkillCoverageView &view, SkillId only)
{
    QJsonArray skills;
    for (const SkillCoverage &coverage : view.skills) {
        if (only.isValid() && coverage.skill != only)
            continue;
        QJsonObject json{{QStringLiteral("skill"), view.names.skill(coverage.skill)},
                         {QStringLiteral("agents"), coverage.agents},
                         {QStringLiteral("open_hours"), hoursAWeek(coverage.open, view.span)},
                         {QStringLiteral("nobody_hours"), hoursAWeek(coverage.nobody, view.span)},
                         {QStringLiteral("one_hours"), hoursAWeek(coverage.onlyOne, view.span)},
                         {QStringLiteral("uncovered_hours"), hoursAWeek(coverage.uncovered, view.span)},
                         {QStringLiteral("tickets_uncovered"), coverage.missed / weeksOf(view.span)}};
        json.insert(QStringLiteral("week"), slotsJson(coverage));
        skills.push_back(json);
    }
    QJsonObject json = spanJson(view.span);
    json.insert(QStringLiteral("zone"), QString::fromStdString(view.zone));
    json.insert(QStringLiteral("level"), number(view.options.level));
    json.insert(QStringLiteral("needed"), view.options.needed);
    json.insert(QStringLiteral("skills"), skills);
    return json;
}

void writeSkillCoverage(Output &output, const SkillCoverageView &view, SkillId only)
{
    std::vector<QStringList> rows;
    for (const SkillCoverage &coverage : view.skills) {
        if (only.isValid() && coverage.skill != only)
            continue;
        rows.push_back({view.names.skill(coverage.skill), QString::number(coverage.agents),
                        decimal(hoursAWeek(coverage.nobody, view.span)),
                        decimal(hoursAWeek(coverage.onlyOne, view.span)),
                        decimal(hoursAWeek(coverage.uncovered, view.span)),
                        decimal(hoursAWeek(coverage.open, view.span)), decimal(coverage.missed / weeksOf(view.span))});
    }
    output.line(CoverageText::tr("Hours a week, from %1 on, agents at level %2 or above, needed: %3.")
                    .arg(localText(view.span.from, view.zone).left(10))
                    .arg(number(view.options.level))
                    .arg(view.options.needed));
    output.table({{CoverageText::tr("Skill")},
                  {CoverageText::tr("Agents"), Align::Right},
                  {CoverageText::tr("Nobody h"), Align::Right},
                  {CoverageText::tr("Only one h"), Align::Right},
                  {CoverageText::tr("Uncovered h"), Align::Right},
                  {CoverageText::tr("Of h"), Align::Right},
                  {CoverageText::tr("Tickets then"), Align::Right}},
                 rows);
    for (const SkillCoverage &coverage : view.skills) {
        if (only.isValid() && coverage.skill == only)
            writeWeek(output, coverage);
    }
}

QJsonObject silosJson(const SiloView &view)
{
    QJsonArray silos;
    for (const SkillSilo &silo : view.silos) {
        silos.push_back(
            QJsonObject{{QStringLiteral("skill"), view.names.skill(silo.skill)},
                        {QStringLiteral("silo"), silo.isSilo()},
                        {QStringLiteral("leans_on_one"), silo.leansOnOne},
                        {QStringLiteral("lacks_advanced"), silo.lacksAdvanced},
                        {QStringLiteral("thin"), silo.isThin},
                        {QStringLiteral("solved"), static_cast<qint64>(silo.solved)},
                        {QStringLiteral("top_agent"), view.names.agent(silo.topAgent)},
                        {QStringLiteral("top_share"), silo.topShare},
                        {QStringLiteral("top_level"), number(silo.topLevel)},
                        {QStringLiteral("others_at_top_level"), silo.othersAtTopLevel},
                        {QStringLiteral("advanced"), silo.advanced},
                        {QStringLiteral("at_level"), silo.atLevel},
                        {QStringLiteral("can_leave"), silo.canLeave},
                        {QStringLiteral("open_hours"), hoursAWeek(silo.open, view.span)},
                        {QStringLiteral("nobody_hours_without"), hoursAWeek(silo.nobodyWithout, view.span)},
                        {QStringLiteral("one_at_most_hours_without"), hoursAWeek(silo.oneAtMostWithout, view.span)}});
    }
    QJsonArray crowded;
    for (const CrowdedTeam &team : view.crowd.crowded)
        crowded.push_back(
            QJsonObject{{QStringLiteral("team"), view.names.team(team.team)}, {QStringLiteral("skills"), team.skills}});
    QJsonArray unasked;
    for (const UnaskedSkill &skill : view.crowd.unasked)
        unasked.push_back(QJsonObject{
            {QStringLiteral("skill"), view.names.skill(skill.skill)},
            {QStringLiteral("last_asked"), skill.lastAsked ? QJsonValue(isoText(*skill.lastAsked)) : QJsonValue()}});
    QJsonObject json = spanJson(view.period);
    json.insert(QStringLiteral("tickets"), static_cast<qint64>(view.tickets));
    json.insert(QStringLiteral("silos"), silos);
    json.insert(QStringLiteral("crowded"), crowded);
    json.insert(QStringLiteral("unasked"), unasked);
    return json;
}

void writeSilos(Output &output, const SiloView &view)
{
    std::vector<QStringList> rows;
    for (const SkillSilo &silo : view.silos) {
        QStringList why;
        if (silo.leansOnOne)
            why.push_back(CoverageText::tr("one agent solves most"));
        if (silo.lacksAdvanced)
            why.push_back(CoverageText::tr("too few advanced"));
        if (silo.isThin)
            why.push_back(CoverageText::tr("few tickets"));
        rows.push_back({view.names.skill(silo.skill), view.names.agent(silo.topAgent), percent(silo.topShare),
                        QString::number(silo.solved), QString::number(silo.advanced), QString::number(silo.canLeave),
                        decimal(hoursAWeek(silo.nobodyWithout, view.span)),
                        decimal(hoursAWeek(silo.oneAtMostWithout, view.span)), why.join(QStringLiteral(", "))});
    }
    output.table({{CoverageText::tr("Skill")},
                  {CoverageText::tr("Top agent")},
                  {CoverageText::tr("Share"), Align::Right},
                  {CoverageText::tr("Solved"), Align::Right},
                  {CoverageText::tr("At 3"), Align::Right},
                  {CoverageText::tr("Can leave"), Align::Right},
                  {CoverageText::tr("Nobody without h"), Align::Right},
                  {CoverageText::tr("At most one h"), Align::Right},
                  {CoverageText::tr("Silo")}},
                 rows);
    output.line(
        CoverageText::tr("From %n tickets solved in the last quarter.", nullptr, static_cast<int>(view.tickets)));
    for (const CrowdedTeam &team : view.crowd.crowded) {
        if (team.team.isValid())
            output.line(CoverageText::tr("Team %1 keeps %2 skills; above 12 nobody keeps them up.")
                            .arg(view.names.team(team.team))
                            .arg(team.skills));
        else
            output.line(CoverageText::tr("The desk keeps %1 skills; above 12 nobody keeps them up.").arg(team.skills));
    }
    for (const UnaskedSkill &skill : view.crowd.unasked)
        output.line(CoverageText::tr("No ticket asked for %1 in 90 days.").arg(view.names.skill(skill.skill)));
}

QJsonObject leaveJson(const LeaveView &view)
{
    QJsonArray losses;
    for (const SkillLoss &loss : view.losses) {
        losses.push_back(
            QJsonObject{{QStringLiteral("skill"), view.names.skill(loss.skill)},
                        {QStringLiteral("level"), number(loss.level)},
                        {QStringLiteral("share"), loss.share},
                        {QStringLiteral("solved"), static_cast<qint64>(loss.solved)},
                        {QStringLiteral("others_at_level"), loss.othersAtLevel},
                        {QStringLiteral("nobody_hours_before"), hoursAWeek(loss.nobodyBefore, view.span)},
                        {QStringLiteral("nobody_hours_after"), hoursAWeek(loss.nobodyAfter, view.span)},
                        {QStringLiteral("one_at_most_hours_before"), hoursAWeek(loss.oneAtMostBefore, view.span)},
                        {QStringLiteral("one_at_most_hours_after"), hoursAWeek(loss.oneAtMostAfter, view.span)}});
    }
    QJsonArray tickets;
    for (const LeftTicket &ticket : view.tickets)
        tickets.push_back(QJsonObject{{QStringLiteral("ticket"), QString::fromStdString(ticket.reference)},
                                      {QStringLiteral("others_who_could_take_it"), ticket.others}});
    return {{QStringLiteral("agent"), view.names.agent(view.agent)},
            {QStringLiteral("losses"), losses},
            {QStringLiteral("open_tickets"), tickets}};
}

void writeLeave(Output &output, const LeaveView &view)
{
    std::vector<QStringList> rows;
    for (const SkillLoss &loss : view.losses)
        rows.push_back({view.names.skill(loss.skill), QString::number(number(loss.level)), percent(loss.share),
                        QString::number(loss.othersAtLevel), decimal(hoursAWeek(loss.nobodyBefore, view.span)),
                        decimal(hoursAWeek(loss.nobodyAfter, view.span)),
                        decimal(hoursAWeek(loss.oneAtMostAfter, view.span))});
    output.line(CoverageText::tr("If %1 leaves:").arg(view.names.agent(view.agent)));
    output.table({{CoverageText::tr("Skill")},
                  {CoverageText::tr("Level"), Align::Right},
                  {CoverageText::tr("Share"), Align::Right},
                  {CoverageText::tr("Others as good"), Align::Right},
                  {CoverageText::tr("Nobody h now"), Align::Right},
                  {CoverageText::tr("then"), Align::Right},
                  {CoverageText::tr("At most one h"), Align::Right}},
                 rows);
    const auto open = static_cast<int>(view.tickets.size());
    const auto stranded = static_cast<int>(std::count_if(view.tickets.begin(), view.tickets.end(),
                                                         [](const LeftTicket &left) { return left.others == 0; }));
    output.line(CoverageText::tr("%n open tickets go to others.", nullptr, open));
    if (stranded > 0)
        output.line(CoverageText::tr("Nobody else could take %n of them.", nullptr, stranded));
}

QJsonObject adviceJson(const AdviceView &view)
{
    QJsonArray trainings;
    for (const Training &training : view.plan.trainings) {
        trainings.push_back(QJsonObject{{QStringLiteral("agent"), view.names.agent(training.agent)},
                                        {QStringLiteral("skill"), view.names.skill(training.skill)},
                                        {QStringLiteral("from"), number(training.from)},
                                        {QStringLiteral("to"), number(training.to)},
                                        {QStringLiteral("hours"), hoursAWeek(training.covered, view.span)},
                                        {QStringLiteral("tickets"), training.tickets / weeksOf(view.span)}});
    }
    QJsonObject json = spanJson(view.span);
    json.insert(QStringLiteral("level"), number(view.options.coverage.level));
    json.insert(QStringLiteral("needed"), view.options.coverage.needed);
    json.insert(QStringLiteral("uncovered_hours_before"), hoursAWeek(view.plan.uncoveredBefore, view.span));
    json.insert(QStringLiteral("uncovered_hours_after"), hoursAWeek(view.plan.uncoveredAfter, view.span));
    json.insert(QStringLiteral("value"), static_cast<qint64>(view.plan.value));
    json.insert(QStringLiteral("bound"), static_cast<qint64>(view.plan.bound));
    json.insert(QStringLiteral("proven"), view.plan.isProven());
    json.insert(QStringLiteral("trainings"), trainings);
    return json;
}

void writeAdvice(Output &output, const AdviceView &view)
{
    if (view.plan.trainings.empty()) {
        output.line(CoverageText::tr("No training would take away uncovered hours."));
        return;
    }
    std::vector<QStringList> rows;
    for (const Training &training : view.plan.trainings)
        rows.push_back({view.names.agent(training.agent), view.names.skill(training.skill),
                        QStringLiteral("%1 → %2").arg(number(training.from)).arg(number(training.to)),
                        decimal(hoursAWeek(training.covered, view.span)),
                        decimal(training.tickets / weeksOf(view.span))});
    output.table({{CoverageText::tr("Agent")},
                  {CoverageText::tr("Skill")},
                  {CoverageText::tr("Level")},
                  {CoverageText::tr("Hours a week"), Align::Right},
                  {CoverageText::tr("Tickets then"), Align::Right}},
                 rows);
    output.line(CoverageText::tr("Uncovered hours a week: %1, with these trainings %2.")
                    .arg(decimal(hoursAWeek(view.plan.uncoveredBefore, view.span)),
                         decimal(hoursAWeek(view.plan.uncoveredAfter, view.span))));
    const double gap =
        view.plan.value > 0 ? static_cast<double>(view.plan.bound) / static_cast<double>(view.plan.value) - 1 : 0;
    output.line(view.plan.isProven()
                    ? CoverageText::tr("No other choice of as many takes away more.")
                    : CoverageText::tr("No other choice of as many is more than %1 better.").arg(percent(gap)));
}

} // namespace evenkeel

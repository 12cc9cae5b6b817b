// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarcommand.h"

#include "cli/answer.h"
#include "cli/calendarrequests.h"
#include "cli/calendarrules.h"
#include "cli/calendarwords.h"
#include "cli/calendarwriter.h"
#include "cli/coveragewriter.h"
#include "cli/namemeant.h"
#include "services/calendarreader.h"
#include "services/coverageservice.h"
#include "services/deskreader.h"
#include "services/wallclock.h"
#include "services/workspacefile.h"
#include "storage/calendarrulestore.h"

#include <QRegularExpression>

namespace evenkeel {

struct CalendarCommand::Asked
{
    const QCommandLineParser &parser;
    std::unique_ptr<Database> database;
    DeskNames names;
    std::string zone; ///< of the desk
    QString file;
    AgentId agent;
    TeamId team;
    std::optional<Interval> span;
};

namespace {

constexpr std::chrono::days UsualSpan{7};

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

// A date means its midnight on the desk's clocks; whatever has a time is read as it says.
std::optional<Instant> timeOf(const QString &text, const std::string &zone)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10)
        return WallClock(zone).moment(date, 0);
    return instantFromIso(text.toStdString());
}

// "30m", "1h" or minutes.
std::optional<std::chrono::minutes> intervalOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(m|min|h)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::minutes length{match.captured(1).toInt() * (match.captured(2) == u"h" ? 60 : 1)};
    const bool divides = length.count() > 0 && std::chrono::days{1} % length == std::chrono::minutes{0};
    return divides ? std::optional(length) : std::nullopt;
}

// What is refused without naming a part is the file.
bool isRefusedWhole(const CalendarImportOutcome &outcome)
{
    return outcome.read == 0 && outcome.refusals.size() == 1 && outcome.refusals.front().component.empty();
}

} // namespace

QString CalendarCommand::whatText()
{
    return tr("What of the calendar: list, import, export, conflicts, coverage, impact, rules, requests, request, "
              "approve, decline or train?");
}

QString CalendarCommand::name() const
{
    return QStringLiteral("calendar");
}

QString CalendarCommand::summary() const
{
    return tr("Show and exchange the capacity calendar: entries, conflicts, coverage, what a time off costs.");
}

void CalendarCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("WHAT"),
        tr("One of list, import FILE, export FILE, conflicts, coverage, impact, rules, requests, "
           "request, approve NUMBER, decline NUMBER, train."),
        QStringLiteral("WHAT [FILE|NUMBER]"));
    parser.addOption({option("agent"), tr("Of this agent: name or number."), QStringLiteral("AGENT")});
    parser.addOption({option("team"), tr("Of this team: name or number."), QStringLiteral("TEAM")});
    parser.addOption({option("from"), tr("The first moment or day; without it today."), QStringLiteral("TIME")});
    parser.addOption(
        {option("to"), tr("The moment or day after the last; without it a week later."), QStringLiteral("TIME")});
    parser.addOption({option("interval"), tr("Of the coverage: 15m, 30m, 1h; without it as the rules say."),
                      QStringLiteral("LENGTH")});
    parser.addOption({option("kind"),
                      tr("What imported entries are: work, break, focus, training, meeting, time-off, holiday; without "
                         "it what they say."),
                      QStringLiteral("KIND")});
    parser.addOption({option("region"), tr("Where imported public holidays are."), QStringLiteral("NAME")});
    parser.addOption({option("sla-calendar"),
                      tr("Imported public holidays also close this SLA calendar; * for the policy's own hours."),
                      QStringLiteral("NAME")});
    parser.addOption({option("set"), tr("A rule and its new value, such as rest_minutes=660; may be given again."),
                      QStringLiteral("RULE=VALUE")});
    parser.addOption(
        {option("note"), tr("Of a request for time off: why, for whoever decides."), QStringLiteral("TEXT")});
    parser.addOption({option("skill"), tr("Of a training: name or number."), QStringLiteral("SKILL")});
    parser.addOption({option("hours"), tr("Of a training, all in all; without it 8."), QStringLiteral("HOURS")});
    parser.addOption({option("reason"), tr("Of a decision: why, for the one who asked."), QStringLiteral("TEXT")});
    parser.addOption(
        {option("dry-run"), tr("Say what an import, a request or a decision would do and store nothing.")});
}

int CalendarCommand::readScope(Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    const QCommandLineParser &parser = asked.parser;
    if (parser.isSet(option("agent"))) {
        const auto agent = agentMeant(asked.names, parser.value(option("agent")));
        if (!agent)
            return output.fail(agent.error, agent.objection);
        asked.agent = agent.id;
    }
    if (parser.isSet(option("team"))) {
        const auto team = teamMeant(asked.names, parser.value(option("team")));
        if (!team)
            return output.fail(team.error, team.objection);
        asked.team = team.id;
    }
    const WallClock clock(asked.zone);
    Interval span{clock.moment(clock.date(context.clock.now()), 0), {}};
    for (const char *name : {"from", "to"}) {
        if (!parser.isSet(option(name)))
            continue;
        const auto time = timeOf(parser.value(option(name)), asked.zone);
        if (!time)
            return output.usage(tr("--%1 takes a day or a time like 2016-03-16T10:00Z.").arg(option(name)));
        (option(name) == u"from" ? span.from : span.until) = *time;
    }
    if (!parser.isSet(option("to")))
        span.until = span.from + UsualSpan;
    if (span.isEmpty())
        return output.usage(tr("The span ends before it begins."));
    if (span.length() > LongestCalendarSpan)
        return output.usage(tr("At most ten years are looked at together."));
    asked.span = span;
    return ExitDone;
}

int CalendarCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return output.usage(whatText());
    const bool wantsFile = words.front() == u"import" || words.front() == u"export";
    const bool wantsNumber = words.front() == u"approve" || words.front() == u"decline";
    if ((wantsFile || wantsNumber) != (words.size() == 2)) {
        if (wantsNumber)
            return output.usage(tr("Which request? Its number is told by calendar requests."));
        return output.usage(wantsFile ? tr("Which file?") : tr("Only import and export take a file."));
    }
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    auto zone = CalendarReader(**database, context.clock.now()).deskZone();
    if (!zone)
        return output.fail(zone.error());
    Asked asked{parser, std::move(*database), std::move(*names), std::move(*zone), words.value(1), {}, {}, {}};
    if (const int wrong = readScope(asked, context); wrong != ExitDone)
        return wrong;
    return runAsked(words.front(), asked, context);
}

int CalendarCommand::runAsked(const QString &word, Asked &asked, const CommandContext &context) const
{
    if (word == u"import")
        return import(asked, context);
    if (word == u"export")
        return exportTo(asked, context);
    if (word == u"list" || word == u"conflicts")
        return show(asked, context, word == u"conflicts");
    if (word == u"coverage")
        return coverage(asked, context);
    if (word == u"impact")
        return impact(asked, context);
    if (word == u"rules")
        return rules(asked, context);
    if (word == u"requests" || word == u"request" || word == u"approve" || word == u"decline")
        return timeOff(word, asked, context);
    if (word == u"train")
        return train(asked, context);
    return context.output.usage(whatText());
}

int CalendarCommand::import(const Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    CalendarImportRequest request;
    request.file = asked.file;
    request.agent = asked.agent;
    request.team = asked.team;
    request.region = asked.parser.value(option("region"));
    request.slaCalendar = asked.parser.value(option("sla-calendar"));
    request.isDryRun = asked.parser.isSet(option("dry-run"));
    const QString kind = asked.parser.value(option("kind"));
    request.areHolidays = kind == u"holiday";
    request.kind = kindOf(kind);
    if (!kind.isEmpty() && !request.areHolidays && !request.kind)
        return output.usage(tr("There is no kind %1.").arg(kind));
    if (asked.parser.isSet(option("from")) || asked.parser.isSet(option("to")))
        request.window = asked.span;
    const auto outcome = CalendarFiles(*asked.database, context.clock.now()).read(request);
    if (const int code = answer(output, outcome, importJson, writeImport); code != ExitDone)
        return code;
    if (isRefusedWhole(*outcome))
        return ExitFailed;
    return outcome->refusals.empty() && outcome->unowned.empty() ? ExitDone : ExitQuarantined;
}

int CalendarCommand::exportTo(const Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    const auto written =
        CalendarFiles(*asked.database, context.clock.now()).write(asked.file, asked.agent, asked.team, *asked.span);
    if (!written)
        return output.fail(written.error());
    if (output.isJson())
        output.json({{QStringLiteral("file"), asked.file}, {QStringLiteral("entries"), *written}});
    else
        output.line(tr("%n entries written.", nullptr, *written));
    return ExitDone;
}

int CalendarCommand::show(const Asked &asked, const CommandContext &context, bool areConflicts) const
{
    Output &output = context.output;
    auto view = CalendarReader(*asked.database, context.clock.now()).view({*asked.span, asked.team});
    if (!view)
        return output.fail(view.error());
    if (asked.agent.isValid()) {
        std::erase_if(view->entries, [&asked](const CalendarEntry &entry) { return entry.shift.agent != asked.agent; });
        std::erase_if(view->conflicts,
                      [&asked](const CalendarConflict &conflict) { return conflict.agent != asked.agent; });
    }
    return areConflicts ? answer(output, view, conflictsJson, writeConflicts)
                        : answer(output, view, entriesJson, writeEntries);
}

int CalendarCommand::coverage(const Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    std::chrono::minutes step{0};
    if (asked.parser.isSet(option("interval"))) {
        const auto length = intervalOf(asked.parser.value(option("interval")));
        if (!length)
            return output.usage(tr("--interval takes a length that divides a day: 15m, 30m, 1h."));
        step = *length;
    }
    return answer(
        output, CoverageService(*asked.database, context.clock.now()).coverage({*asked.span, asked.team}, step),
        [&asked](const CoverageView &view) { return coverageJson(view, asked.names); }, writeCoverage);
}

int CalendarCommand::impact(const Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    if (!asked.agent.isValid())
        return output.usage(tr("Whose time off? --agent says."));
    return answer(
        output, CoverageService(*asked.database, context.clock.now()).impact(asked.agent, *asked.span),
        [&asked](const TimeOffImpact &found) { return impactJson(found, asked.names); },
        [&asked](Output &to, const TimeOffImpact &found) { writeImpact(to, found, asked.names); });
}

int CalendarCommand::timeOff(const QString &word, const Asked &asked, const CommandContext &context) const
{
    const QCommandLineParser &parser = asked.parser;
    const CalendarRequests requests(*asked.database, asked.names, context);
    const bool isSpanSaid = parser.isSet(option("from")) || parser.isSet(option("to"));
    if (word == u"requests")
        return requests.list(asked.agent, isSpanSaid ? asked.span : std::nullopt);
    const bool isDryRun = parser.isSet(option("dry-run"));
    if (word != u"request")
        return requests.decide(asked.file, word == u"approve" ? RequestState::Approved : RequestState::Declined,
                               parser.value(option("reason")), isDryRun);
    if (!asked.agent.isValid())
        return context.output.usage(tr("Whose time off? --agent says."));
    if (!parser.isSet(option("from")))
        return context.output.usage(tr("From when? --from says."));
    TimeOffRequest request;
    request.agent = asked.agent;
    request.span = *asked.span;
    if (!parser.isSet(option("to")))
        request.span.until = request.span.from + std::chrono::days{1};
    request.note = parser.value(option("note")).toStdString();
    return requests.ask(std::move(request), isDryRun);
}

int CalendarCommand::train(const Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    if (!asked.agent.isValid())
        return output.usage(tr("Who is to be trained? --agent says."));
    const auto skill = skillMeant(asked.names, asked.parser.value(option("skill")));
    if (!skill)
        return asked.parser.isSet(option("skill")) ? output.fail(skill.error, skill.objection)
                                                   : output.usage(tr("In what? --skill says."));
    TrainingWish wish;
    wish.agent = asked.agent;
    wish.skill = skill.id;
    wish.span = *asked.span;
    if (!asked.parser.isSet(option("to")))
        wish.span.until = wish.span.from + 4 * UsualSpan;
    if (asked.parser.isSet(option("hours"))) {
        bool isNumber = false;
        const int hours = asked.parser.value(option("hours")).toInt(&isNumber);
        if (!isNumber || hours < 1 || hours > 400)
            return output.usage(tr("--hours takes whole hours from 1 to 400."));
        wish.total = std::chrono::hours{hours};
    }
    return CalendarRequests(*asked.database, asked.names, context).train(wish, asked.parser.isSet(option("dry-run")));
}

int CalendarCommand::rules(const Asked &asked, const CommandContext &context) const
{
    Output &output = context.output;
    CalendarRuleStore store(*asked.database);
    auto stored = store.newest();
    if (!stored)
        return output.fail(stored.error());
    const QStringList settings = asked.parser.values(option("set"));
    for (const QString &setting : settings) {
        if (const QString objection = setCalendarRule(stored->rules, setting); !objection.isEmpty())
            return output.usage(objection);
    }
    if (!settings.isEmpty()) {
        const auto version = store.save(stored->rules, stored->version, context.clock.now());
        if (!version)
            return output.fail(version.error());
        stored->version = *version;
    }
    if (output.isJson())
        output.json(rulesJson(stored->rules, stored->version));
    else
        writeRules(output, stored->rules);
    return ExitDone;
}

} // namespace evenkeel

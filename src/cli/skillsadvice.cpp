// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/skillscommand.h"
#include "cli/skillswriter.h"
#include "cli/skillwords.h"
#include "exchange/skillsheetreader.h"
#include "services/deskreader.h"
#include "services/skillsservice.h"
#include "services/workspacefile.h"

namespace evenkeel {

namespace {

struct AdviceText
{
    Q_DECLARE_TR_FUNCTIONS(SkillsCommand)
};

constexpr int MostTrainings = 100;

/// The agent an option names; none where it is not given.
Result<AgentId> agentOption(const QCommandLineParser &parser, const QString &option, const DeskNames &names)
{
    return parser.isSet(option) ? oneAgent(names, parser.value(option)) : Result<AgentId>(AgentId{});
}

Result<SkillId> skillOption(const QCommandLineParser &parser, const DeskNames &names)
{
    const QString option = QStringLiteral("skill");
    return parser.isSet(option) ? oneSkill(names, parser.value(option)) : Result<SkillId>(SkillId{});
}

/// What a person says to the level: accept, decline, or another.
std::optional<Proficiency> decided(const LevelDue &due, const QString &word)
{
    if (word == QLatin1String("accept"))
        return due.evidence.proposed;
    if (word == QLatin1String("decline") || word == QLatin1String("keep"))
        return due.version.level.level;
    return levelFromText(word.toStdString());
}

int decide(SkillsService &service, const LevelReviewList &list, const QString &word, Output &output)
{
    if (list.due.empty())
        return output.fail({ErrorCode::NotFound, "level"}, AdviceText::tr("This agent has no level in this skill."));
    const LevelDue &due = list.due.front();
    const auto level = decided(due, word);
    if (!level && word == QLatin1String("accept"))
        return output.fail({ErrorCode::Conflict, "proposal"}, AdviceText::tr("Nothing is proposed for this level."));
    if (!level)
        return output.usage(AdviceText::tr("Say accept, decline, keep or a level."));
    const ReviewDecision decision{due.version.level.agent, due.version.level.skill, due.version.id, *level,
                                  due.evidence.proposed};
    const auto outcome = service.review({&decision, 1});
    if (!outcome)
        return output.fail(outcome.error());
    if (!outcome->clashes.empty())
        return output.fail({ErrorCode::Conflict, "level"});
    if (output.isJson())
        output.json(outcomeJson(*outcome, list.names, {*level}));
    else
        output.line(AdviceText::tr("%1 is at %3 in %2.")
                        .arg(list.names.agent(decision.agent), list.names.skill(decision.skill))
                        .arg(static_cast<int>(*level)));
    return ExitDone;
}

} // namespace

int SkillsCommand::review(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (words.size() != 0 && words.size() != 3)
        return output.usage(tr("Write it as skills review, or skills review AGENT SKILL accept."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    const bool isDecision = words.size() == 3;
    const auto agent = isDecision ? oneAgent(*names, words[0]) : agentOption(parser, QStringLiteral("agent"), *names);
    if (!agent)
        return output.fail(agent.error());
    const auto skill = isDecision ? oneSkill(*names, words[1]) : skillOption(parser, *names);
    if (!skill)
        return output.fail(skill.error());
    const std::string user =
        parser.isSet(QStringLiteral("by")) ? parser.value(QStringLiteral("by")).toStdString() : deskUser();
    SkillsService service(**database, context.clock.now(), user);
    std::stop_source stop;
    auto list = service.reviewsDue(isDecision || parser.isSet(QStringLiteral("all")), stop.get_token(),
                                   output.progress(tr("Reading history"), stop));
    output.endProgress();
    if (!list)
        return output.fail(list.error());
    std::erase_if(list->due, [&](const LevelDue &due) {
        return (agent->isValid() && due.version.level.agent != *agent) ||
               (skill->isValid() && due.version.level.skill != *skill);
    });
    if (isDecision)
        return decide(service, *list, words[2], output);
    if (output.isJson())
        output.json(reviewsJson(*list));
    else
        writeReviews(output, *list);
    return ExitDone;
}

int SkillsCommand::coverage(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("coverage takes no further words; name a skill with --skill."));
    const CoverageAsked asked = coverageAsked(parser);
    if (!asked.objection.isEmpty())
        return output.usage(asked.objection);
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto view = SkillsService(**database, context.clock.now())
                          .coverage(asked.options, stop.get_token(), output.progress(tr("Reading tickets"), stop));
    output.endProgress();
    if (!view)
        return output.fail(view.error());
    const auto skill = skillOption(parser, view->names);
    if (!skill)
        return output.fail(skill.error());
    if (output.isJson())
        output.json(skillCoverageJson(*view, *skill));
    else
        writeSkillCoverage(output, *view, *skill);
    return ExitDone;
}

int SkillsCommand::silos(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("silos takes no further words; name an agent with --without."));
    const CoverageAsked asked = coverageAsked(parser);
    if (!asked.objection.isEmpty())
        return output.usage(asked.objection);
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    SkillsService service(**database, context.clock.now());
    std::stop_source stop;
    const Progress progress = output.progress(tr("Reading tickets"), stop);
    if (parser.isSet(QStringLiteral("without"))) {
        const auto names = DeskReader(**database).names();
        const auto agent = names ? agentOption(parser, QStringLiteral("without"), *names) : names.error();
        if (!agent)
            return output.fail(agent.error());
        const auto view = service.ifLeaves(*agent, asked.options, stop.get_token(), progress);
        output.endProgress();
        if (!view)
            return output.fail(view.error());
        if (output.isJson())
            output.json(leaveJson(*view));
        else
            writeLeave(output, *view);
        return ExitDone;
    }
    SiloOptions options;
    options.coverage = asked.options;
    const auto view = service.silos(options, stop.get_token(), progress);
    output.endProgress();
    if (!view)
        return output.fail(view.error());
    if (output.isJson())
        output.json(silosJson(*view));
    else
        writeSilos(output, *view);
    return ExitDone;
}

int SkillsCommand::advise(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("advise takes no further words."));
    const CoverageAsked asked = coverageAsked(parser);
    if (!asked.objection.isEmpty())
        return output.usage(asked.objection);
    TrainingOptions options;
    options.coverage = asked.options;
    const auto top = numberOption(parser, QStringLiteral("top"), 1, options.top);
    if (!top || *top > MostTrainings)
        return output.usage(tr("--top takes a number from 1 to 100."));
    options.top = *top;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto view = SkillsService(**database, context.clock.now())
                          .advise(options, stop.get_token(), output.progress(tr("Choosing trainings"), stop));
    output.endProgress();
    if (!view)
        return output.fail(view.error());
    if (output.isJson())
        output.json(adviceJson(*view));
    else
        writeAdvice(output, *view);
    return ExitDone;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answer.h"
#include "cli/namemeant.h"
#include "cli/skillinsightwriter.h"
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

/// What a person says to the level: accept, decline, or another.
std::optional<Proficiency> decided(const LevelDue &due, const QString &word)
{
    if (word == QLatin1String("accept"))
        return due.evidence.proposed;
    if (word == QLatin1String("decline") || word == QLatin1String("keep"))
        return due.version.level.level;
    return levelFromText(word.toStdString());
}

/// Whose levels in which skill a review is about; none: all.
struct ReviewScope
{
    NameMeant<AgentId> agent;
    NameMeant<SkillId> skill;

    [[nodiscard]] bool contains(const SkillLevel &level) const
    {
        return (!agent || level.agent == agent.id) && (!skill || level.skill == skill.id);
    }
};

/// By the words of a decision, AGENT SKILL …, else by the options.
ReviewScope scopeOf(const QCommandLineParser &parser, const QStringList &words, const DeskNames &names)
{
    ReviewScope scope;
    const QString agent = words.isEmpty() ? parser.value(QStringLiteral("agent")) : words[0];
    const QString skill = words.isEmpty() ? parser.value(QStringLiteral("skill")) : words[1];
    if (!words.isEmpty() || parser.isSet(QStringLiteral("agent")))
        scope.agent = agentMeant(names, agent);
    if (!words.isEmpty() || parser.isSet(QStringLiteral("skill")))
        scope.skill = skillMeant(names, skill);
    return scope;
}

int decide(SkillsService &service, const LevelReviewList &list, const QString &word, Output &output)
{
    if (list.due.empty())
        return output.fail({ErrorCode::NotFound, "level"}, AdviceText::tr("This agent has no level in this skill."));
    const LevelDue &due = list.due.front();
    const auto level = decided(due, word);
    if (!level && word == QLatin1String("accept"))
        return output.fail({ErrorCode::NotFound, "proposal"}, AdviceText::tr("Nothing is proposed for this level."));
    if (!level)
        return output.usage(AdviceText::tr("Say accept, decline, keep or a level."));
    const ReviewDecision decision{due.version.level.agent, due.version.level.skill, due.version.id, *level,
                                  due.evidence.proposed};
    const auto outcome = service.review({&decision, 1});
    if (!outcome)
        return output.fail(outcome.error());
    if (!outcome->clashes.empty())
        return refuseLevel(output, *outcome, list.names, {decision.agent, decision.skill, *level, {}, {}});
    writeLevel(output, *outcome, list.names, {decision.agent, decision.skill, *level, {}, {}});
    return ExitDone;
}

/// What coverage, silos and advise begin with.
struct AdviceCall
{
    CoverageOptions options;
    std::unique_ptr<Database> database;
};

/// Reads --level and --needed and opens the workspace; otherwise the exit code, the reason being said.
std::optional<int> begin(const QCommandLineParser &parser, const CommandContext &context, AdviceCall &call)
{
    const CoverageAsked asked = coverageAsked(parser);
    if (!asked.objection.isEmpty())
        return context.output.usage(asked.objection);
    call.options = asked.options;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return context.output.fail(database.error());
    call.database = std::move(*database);
    return std::nullopt;
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
    const ReviewScope scope = scopeOf(parser, words, *names);
    if (!scope.agent.objection.isEmpty())
        return output.fail(scope.agent.error, scope.agent.objection);
    if (!scope.skill.objection.isEmpty())
        return output.fail(scope.skill.error, scope.skill.objection);
    const bool isDecision = words.size() == 3;
    SkillsService service(**database, context.clock.now(), userOf(parser));
    std::stop_source stop;
    auto list = service.reviewsDue(isDecision || parser.isSet(QStringLiteral("all")), stop.get_token(),
                                   output.progress(tr("Reading history"), stop));
    if (list)
        std::erase_if(list->due, [&scope](const LevelDue &due) { return !scope.contains(due.version.level); });
    if (!list || !isDecision)
        return answer(output, list, reviewsJson, writeReviews);
    output.endProgress();
    return decide(service, *list, words[2], output);
}

int SkillsCommand::coverage(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("coverage takes no further words; name a skill with --skill."));
    AdviceCall call;
    if (const auto ended = begin(parser, context, call))
        return *ended;
    std::stop_source stop;
    const auto view = SkillsService(*call.database, context.clock.now())
                          .coverage(call.options, stop.get_token(), output.progress(tr("Reading tickets"), stop));
    NameMeant<SkillId> only;
    if (view && parser.isSet(QStringLiteral("skill"))) {
        only = skillMeant(view->names, parser.value(QStringLiteral("skill")));
        if (!only)
            return output.fail(only.error, only.objection);
    }
    return answer(
        output, view, [&only](const SkillCoverageView &found) { return skillCoverageJson(found, only.id); },
        [&only](Output &to, const SkillCoverageView &found) { writeSkillCoverage(to, found, only.id); });
}

int SkillsCommand::silos(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("silos takes no further words; name an agent with --without."));
    AdviceCall call;
    if (const auto ended = begin(parser, context, call))
        return *ended;
    SkillsService service(*call.database, context.clock.now());
    std::stop_source stop;
    const Progress progress = output.progress(tr("Reading tickets"), stop);
    if (parser.isSet(QStringLiteral("without"))) {
        const auto names = DeskReader(*call.database).names();
        if (!names)
            return output.fail(names.error());
        const auto agent = agentMeant(*names, parser.value(QStringLiteral("without")));
        if (!agent)
            return output.fail(agent.error, agent.objection);
        return answer(output, service.ifLeaves(agent.id, call.options, stop.get_token(), progress), leaveJson,
                      writeLeave);
    }
    SiloOptions options;
    options.coverage = call.options;
    return answer(output, service.silos(options, stop.get_token(), progress), silosJson, writeSilos);
}

int SkillsCommand::advise(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("advise takes no further words."));
    AdviceCall call;
    if (const auto ended = begin(parser, context, call))
        return *ended;
    TrainingOptions options;
    options.coverage = call.options;
    const auto top = numberOption(parser, QStringLiteral("top"), 1, options.top);
    if (!top || *top > MostTrainings)
        return output.usage(tr("--top takes a number from 1 to 100."));
    options.top = *top;
    std::stop_source stop;
    const auto view = SkillsService(*call.database, context.clock.now())
                          .advise(options, stop.get_token(), output.progress(tr("Choosing trainings"), stop));
    return answer(output, view, adviceJson, writeAdvice);
}

} // namespace evenkeel

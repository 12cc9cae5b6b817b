// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillscommand.h"

#include "cli/answer.h"
#include "cli/namemeant.h"
#include "cli/skillswriter.h"
#include "cli/skillwords.h"
#include "exchange/skillsheetreader.h"
#include "services/deskreader.h"
#include "services/skillsservice.h"
#include "services/workspacefile.h"
#include "wording/skillfilewords.h"

#include <array>
#include <utility>

namespace evenkeel {

namespace {

/// --as-of, else now; nothing when it is no time.
std::optional<Instant> asOf(const QCommandLineParser &parser, Instant now)
{
    if (!parser.isSet(QStringLiteral("as-of")))
        return now;
    return instantFromIso(parser.value(QStringLiteral("as-of")).toStdString());
}

} // namespace

QString SkillsCommand::name() const
{
    return QStringLiteral("skills");
}

QString SkillsCommand::summary() const
{
    return tr("Show and change who can do what; say what is covered, what rests on one agent, what to train.");
}

void SkillsCommand::declare(QCommandLineParser &parser) const
{
    const auto option = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        parser.addOption({QString::fromLatin1(name), text, value ? QString::fromLatin1(value) : QString()});
    };
    parser.addPositionalArgument(
        QStringLiteral("list|set|import|export|review|coverage|silos|advise"), tr("What to do; without it, list."),
        QStringLiteral("[list|set AGENT SKILL LEVEL|import FILE|export FILE|review [AGENT SKILL accept|decline|0-3]|"
                       "coverage|silos|advise]"));
    option("was", tr("With set: only where this is still the level; otherwise nothing is set, and the exit code is 4."),
           "LEVEL");
    option("as-of", tr("With list and export: the levels in force at a moment."), "TIME");
    option("by", tr("With set, import and review: who does it; without it the user of the system."), "NAME");
    option("dry-run", tr("With import: say what would be taken, store nothing."));
    option("full", tr("With export: a row for each level, with its source, who set it, and when."));
    option("history", tr("With export: the same for every version there ever was."));
    option("all", tr("With review: every level, not only those that are due."));
    option("skill", tr("With coverage and review: this skill alone."), "SKILL");
    option("agent", tr("With review: this agent alone."), "AGENT");
    option("without", tr("With silos: what is lost when this agent leaves."), "AGENT");
    option("level", tr("With coverage, silos and advise: the level that counts; without it 2."), "LEVEL");
    option("needed", tr("With coverage and advise: so many agents at once; without it 1."), "N");
    option("top", tr("With advise: how many trainings to choose together; without it 3."), "N");
}

int SkillsCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    static const std::array<std::pair<const char *, Action>, 8> actions{{{"list", list},
                                                                         {"set", set},
                                                                         {"import", importFile},
                                                                         {"export", exportFile},
                                                                         {"review", review},
                                                                         {"coverage", coverage},
                                                                         {"silos", silos},
                                                                         {"advise", advise}}};
    QStringList words = parser.positionalArguments();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    for (const auto &[word, work] : actions) {
        if (action == QLatin1String(word))
            return work(parser, context, words);
    }
    return context.output.usage(tr("skills does not know what to do with %1.").arg(action));
}

int SkillsCommand::list(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (!words.isEmpty())
        return output.usage(tr("list takes no further words."));
    const auto at = asOf(parser, context.clock.now());
    if (!at)
        return output.usage(tr("--as-of takes a day or a time like 2016-03-16T10:00Z."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto matrix = SkillsService(**database, context.clock.now()).matrix(*at);
    return answer(output, matrix, matrixJson, writeMatrix);
}

int SkillsCommand::set(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (words.size() != 3)
        return output.usage(tr("Write it as skills set AGENT SKILL LEVEL."));
    const auto level = levelFromText(words[2].toStdString());
    if (!level)
        return output.usage(tr("%1 is no level; it is 0, 1, 2 or 3.").arg(words[2]));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    const auto agent = agentMeant(*names, words[0]);
    if (!agent)
        return output.fail(agent.error, agent.objection);
    const auto skill = skillMeant(*names, words[1]);
    if (!skill)
        return output.fail(skill.error, skill.objection);
    LevelChange change;
    change.agent = agent.id;
    change.skill = skill.id;
    change.level = *level;
    if (parser.isSet(QStringLiteral("was"))) {
        const auto was = levelFromText(parser.value(QStringLiteral("was")).toStdString());
        if (!was)
            return output.usage(tr("%1 is no level; it is 0, 1, 2 or 3.").arg(parser.value(QStringLiteral("was"))));
        const auto known = SkillsService(**database, context.clock.now()).matrix(context.clock.now());
        if (!known)
            return output.fail(known.error());
        const LevelVersion *version = known->level(change.agent, change.skill);
        if ((version == nullptr ? Proficiency::None : version->level.level) != *was) {
            LevelOutcome refused;
            refused.clashes.push_back({0, version == nullptr ? std::nullopt : std::optional(*version)});
            return refuseLevel(output, refused, *names, change);
        }
        change.basedOn = version == nullptr ? LevelId{} : version->id;
    }
    const auto outcome = SkillsService(**database, context.clock.now(), userOf(parser)).set({&change, 1});
    if (!outcome)
        return output.fail(outcome.error());
    if (!outcome->clashes.empty())
        return refuseLevel(output, *outcome, *names, change);
    writeLevel(output, *outcome, *names, change);
    return ExitDone;
}

int SkillsCommand::importFile(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (words.size() != 1)
        return output.usage(tr("Import which file?"));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const ImportMode mode = parser.isSet(QStringLiteral("dry-run")) ? ImportMode::LookOnly : ImportMode::Store;
    std::stop_source stop;
    const auto taken = importSkillFile(**database, words[0], context.clock.now(), userOf(parser), mode,
                                       stop.get_token(), output.progress(tr("Reading the file"), stop));
    output.endProgress();
    const QString reason = taken ? QString() : SkillFileWords::unreadable(taken.error().detail);
    if (!reason.isEmpty())
        return output.fail(taken.error(), tr("%1 cannot be read. %2 Nothing was changed.").arg(words[0], reason));
    if (!taken)
        return output.fail(taken.error());
    if (output.isJson())
        output.json(skillImportJson(*taken));
    else
        writeSkillImport(output, *taken);
    return taken->refused > 0 ? ExitQuarantined : ExitDone;
}

int SkillsCommand::exportFile(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words)
{
    Output &output = context.output;
    if (words.size() != 1)
        return output.usage(tr("Export into which file?"));
    const auto at = asOf(parser, context.clock.now());
    if (!at)
        return output.usage(tr("--as-of takes a day or a time like 2016-03-16T10:00Z."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const bool isHistory = parser.isSet(QStringLiteral("history"));
    const bool isList = isHistory || parser.isSet(QStringLiteral("full"));
    const auto sheet = skillSheet(**database, *at, isList ? SheetForm::List : SheetForm::Matrix,
                                  isHistory ? SkillScope::AllOfThem : SkillScope::InForce);
    if (!sheet)
        return output.fail(sheet.error());
    if (const auto written = writeSkillFile(*sheet, words[0]); !written)
        return output.fail(written.error());
    const auto agents = static_cast<int>(sheet->rows.size());
    if (output.isJson())
        output.json({{QStringLiteral("file"), words[0]}, {QStringLiteral("agents"), agents}});
    else
        output.line(tr("%n agents written to %1.", nullptr, agents).arg(words[0]));
    return ExitDone;
}

} // namespace evenkeel

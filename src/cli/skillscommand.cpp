// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillscommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/skillstore.h"

#include <QJsonArray>

#include <map>

namespace evenkeel {

QString SkillsCommand::name() const
{
    return QStringLiteral("skills");
}

QString SkillsCommand::summary() const
{
    return tr("Show who can do what.");
}

void SkillsCommand::declare(QCommandLineParser &) const {}

int SkillsCommand::run(const QCommandLineParser &, const CommandContext &context) const
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    const auto levels = SkillStore(**database).levelsAt(context.clock.now());
    if (!levels)
        return output.fail(levels.error());
    std::map<std::pair<AgentId, SkillId>, int> matrix;
    for (const SkillLevel &level : *levels)
        matrix[{level.agent, level.skill}] = static_cast<int>(level.level);

    if (output.isJson()) {
        QJsonArray skills;
        for (const auto &[id, skill] : names->skills)
            skills.push_back(names->skill(id));
        QJsonArray agents;
        for (const auto &[id, agent] : names->agents) {
            QJsonObject known;
            for (const auto &[skill, ignored] : names->skills) {
                if (const auto level = matrix.find({id, skill}); level != matrix.end() && level->second > 0)
                    known.insert(names->skill(skill), level->second);
            }
            agents.push_back(QJsonObject{{QStringLiteral("agent"), names->agent(id)},
                                         {QStringLiteral("team"), names->team(agent.team)},
                                         {QStringLiteral("levels"), known}});
        }
        output.json({{QStringLiteral("skills"), skills}, {QStringLiteral("agents"), agents}});
        return ExitDone;
    }
    if (names->skills.empty()) {
        output.line(tr("No skills yet. evenkeelctl infer proposes some from history."));
        return ExitDone;
    }
    std::vector<Column> columns{{tr("Agent")}, {tr("Team")}};
    for (const auto &[id, skill] : names->skills)
        columns.push_back({names->skill(id), Align::Right});
    std::vector<QStringList> rows;
    for (const auto &[id, agent] : names->agents) {
        QStringList row{names->agent(id), names->team(agent.team)};
        for (const auto &[skill, ignored] : names->skills) {
            const auto level = matrix.find({id, skill});
            row.push_back(level == matrix.end() || level->second == 0 ? QStringLiteral("·")
                                                                      : QString::number(level->second));
        }
        rows.push_back(std::move(row));
    }
    output.table(columns, rows);
    return ExitDone;
}

} // namespace evenkeel

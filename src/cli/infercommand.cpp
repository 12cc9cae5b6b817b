// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/infercommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/proposalservice.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

QJsonArray skillsJson(const ProposalView &view)
{
    QJsonArray skills;
    for (std::size_t i = 0; i < view.skills.size(); ++i) {
        const SkillProposalRow &row = view.skills[i];
        const auto levels = std::count_if(view.levels.begin(), view.levels.end(), [i](const LevelProposalRow &level) {
            return level.skill == static_cast<int>(i) && level.level != Proficiency::None;
        });
        skills.push_back(QJsonObject{{QStringLiteral("name"), row.name},
                                     {QStringLiteral("categories"), QJsonArray::fromStringList(row.categories)},
                                     {QStringLiteral("tickets"), static_cast<qint64>(row.tickets)},
                                     {QStringLiteral("share"), row.share},
                                     {QStringLiteral("agents"), row.agents},
                                     {QStringLiteral("agents_with_level"), static_cast<qint64>(levels)}});
    }
    return skills;
}

qint64 levelCount(const ProposalView &view)
{
    return std::count_if(view.levels.begin(), view.levels.end(),
                         [](const LevelProposalRow &level) { return level.level != Proficiency::None; });
}

qint64 classCount(const ProposalView &view)
{
    return static_cast<qint64>(view.efforts.size());
}

qint64 ownHours(const ProposalView &view)
{
    return std::count_if(view.hours.begin(), view.hours.end(),
                         [](const HoursProposalRow &row) { return !row.isDeskPattern; });
}

} // namespace

QString InferCommand::name() const
{
    return QStringLiteral("infer");
}

QString InferCommand::summary() const
{
    return tr("Propose skills, effort and hours from history.");
}

void InferCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("apply"), tr("Take the proposals over.")});
}

int InferCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    ProposalService service(**database);
    std::stop_source stop;
    const auto proposal = service.propose(stop.get_token(), output.progress(tr("Reading history"), stop));
    output.endProgress();
    if (!proposal)
        return output.fail(proposal.error());
    const auto view = service.view(*proposal);
    if (!view)
        return output.fail(view.error());
    const bool isApplied = parser.isSet(QStringLiteral("apply"));
    if (isApplied) {
        if (const auto accepted = service.accept(*proposal, {}); !accepted)
            return output.fail(accepted.error());
    }
    if (output.isJson()) {
        output.json({{QStringLiteral("skills"), static_cast<qint64>(view->skills.size())},
                     {QStringLiteral("levels"), levelCount(*view)},
                     {QStringLiteral("effort_classes"), classCount(*view)},
                     {QStringLiteral("agents_with_hours"), static_cast<qint64>(view->hours.size())},
                     {QStringLiteral("agents_with_own_hours"), ownHours(*view)},
                     {QStringLiteral("applied"), isApplied},
                     {QStringLiteral("skill_proposals"), skillsJson(*view)}});
        return ExitDone;
    }
    const QLocale locale;
    std::vector<QStringList> rows;
    for (const SkillProposalRow &row : view->skills)
        rows.push_back({row.name, locale.toString(qint64{row.tickets}),
                        QStringLiteral("%1 %").arg(locale.toString(100 * row.share, 'f', 1)),
                        locale.toString(row.agents),
                        row.categories.mid(0, 4).join(QStringLiteral(", ")) +
                            (row.categories.size() > 4 ? QStringLiteral(" …") : QString())});
    output.table({{tr("Skill")},
                  {tr("Tickets"), Align::Right},
                  {tr("Share"), Align::Right},
                  {tr("Agents"), Align::Right},
                  {tr("Categories")}},
                 rows);
    output.line({});
    output.line(tr("%1 skills, %2 levels, effort for %3 categories, hours for %4 agents (%5 from their own actions).")
                    .arg(view->skills.size())
                    .arg(levelCount(*view))
                    .arg(classCount(*view))
                    .arg(view->hours.size())
                    .arg(ownHours(*view)));
    output.line(isApplied ? tr("Taken over.")
                          : tr("Nothing was changed. Take them over with evenkeelctl infer --apply."));
    return ExitDone;
}

} // namespace evenkeel

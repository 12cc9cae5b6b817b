// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skillfiles.h"

#include "base/foldedcase.h"
#include "exchange/skillsheetreader.h"
#include "exchange/skillsheetwriter.h"
#include "services/deskreader.h"
#include "services/skillsservice.h"
#include "storage/levelstore.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

/// Agents and skills by the names that files have for them.
class SheetNames
{
public:
    explicit SheetNames(const DeskNames &names)
        : m_names(names)
    {
        for (const auto &[id, agent] : names.agents)
            m_agents[agent.name].push_back(id);
        for (const auto &[id, skill] : names.skills) {
            m_skills.emplace(skill.name, id);
            m_folded[folded(skill.name)].push_back(id);
        }
    }

    /// The agent of a row; otherwise why there is none.
    [[nodiscard]] std::variant<AgentId, SheetFault> agent(const SheetRow &row) const
    {
        const auto found = m_agents.find(row.agent);
        if (found == m_agents.end())
            return SheetFault::UnknownAgent;
        std::vector<AgentId> fitting;
        for (const AgentId id : found->second) {
            const bool isTeam = row.team.empty() || storedName(m_names.teams, m_names.agents.at(id).team) == row.team;
            if (isTeam && (!row.agentId || *row.agentId == id.value))
                fitting.push_back(id);
        }
        if (fitting.empty())
            return SheetFault::UnknownAgent;
        if (fitting.size() > 1)
            return SheetFault::AmbiguousAgent;
        return fitting.front();
    }

    [[nodiscard]] std::optional<SkillId> skill(const std::string &name) const
    {
        if (const auto exact = m_skills.find(name); exact != m_skills.end())
            return exact->second;
        const auto alike = m_folded.find(folded(name));
        return alike != m_folded.end() && alike->second.size() == 1 ? std::optional(alike->second.front())
                                                                    : std::nullopt;
    }

private:
    const DeskNames &m_names;
    std::map<std::string, std::vector<AgentId>> m_agents;
    std::map<std::string, SkillId> m_skills;
    std::map<std::string, std::vector<SkillId>> m_folded;
};

/// One file on its way into the workspace.
class SkillIntake
{
public:
    SkillIntake(const DeskNames &names, SkillSheet sheet, std::span<const LevelVersion> known, Instant now)
        : m_names(names)
        , m_sheet(std::move(sheet))
        , m_now(now)
    {
        for (const LevelVersion &version : known)
            m_known[{version.level.agent, version.level.skill}].push_back(&version);
    }

    LevelBlock block()
    {
        if (m_sheet.form == SheetForm::Matrix) {
            for (const std::string &skill : m_sheet.skills) {
                if (!m_names.skill(skill))
                    m_sheet.refuse(m_sheet.headerLine, skill, skill, SheetFault::UnknownSkill);
            }
        }
        for (const SheetRow &row : m_sheet.rows)
            take(row);
        return std::move(m_block);
    }

    SkillImport result()
    {
        m_result.refusals = std::move(m_sheet.refusals);
        std::stable_sort(m_result.refusals.begin(), m_result.refusals.end(),
                         [](const SheetRefusal &a, const SheetRefusal &b) { return a.line < b.line; });
        m_result.refused = m_sheet.refused;
        m_result.page = std::move(m_sheet.page);
        m_result.otherPages = std::move(m_sheet.otherPages);
        return std::move(m_result);
    }

private:
    void take(const SheetRow &row)
    {
        const auto agent = m_names.agent(row);
        if (const auto *fault = std::get_if<SheetFault>(&agent)) {
            m_sheet.refuse(row.line, "agent", row.agent, *fault);
            return;
        }
        std::vector<LevelSetting> settings;
        std::int64_t unchanged = 0;
        for (const SheetLevel &level : row.levels) {
            const auto skill = m_names.skill(level.skill);
            if (!skill && m_sheet.form == SheetForm::Matrix)
                continue; // its column is refused already
            if (!skill) {
                m_sheet.refuse(row.line, "skill", level.skill, SheetFault::UnknownSkill);
                return;
            }
            const LevelSetting setting = settingOf(std::get<AgentId>(agent), *skill, level);
            const SkillLevel &wanted = setting.edit.level;
            if (!m_seen.insert({SkillCell{wanted.agent, *skill}, wanted.validFrom}).second) {
                const bool isMatrix = m_sheet.form == SheetForm::Matrix;
                m_sheet.refuse(row.line, isMatrix ? level.skill : "skill",
                               isMatrix ? std::to_string(static_cast<int>(level.level)) : level.skill,
                               SheetFault::RepeatedCell);
                return;
            }
            if (isKnown(setting.edit))
                ++unchanged;
            else
                settings.push_back(setting);
        }
        ++m_result.rows;
        m_result.unchanged += unchanged;
        m_result.stored += static_cast<std::int64_t>(settings.size());
        m_block.settings.insert(m_block.settings.end(), settings.begin(), settings.end());
    }

    /// In force at the moment: the last of those that came into force before.
    [[nodiscard]] const LevelVersion *inForce(const SkillCell &cell, Instant at) const
    {
        const auto versions = m_known.find(cell);
        const LevelVersion *last = nullptr;
        if (versions != m_known.end()) {
            for (const LevelVersion *version : versions->second)
                last = version->level.validFrom <= at ? version : last;
        }
        return last;
    }

    [[nodiscard]] LevelSetting settingOf(AgentId agent, SkillId skill, const SheetLevel &level) const
    {
        LevelSetting setting;
        SkillLevel &wanted = setting.edit.level;
        wanted.agent = agent;
        wanted.skill = skill;
        wanted.level = level.level;
        wanted.validFrom = level.validFrom.value_or(m_now);
        wanted.source = level.source.value_or(LevelSource::Import);
        wanted.reviewAt = level.reviewAt;
        if (m_sheet.form == SheetForm::Matrix && level.level != Proficiency::None)
            wanted.reviewAt = m_now + LevelReviewAfter;
        setting.edit.setBy = level.setBy;
        setting.isFromNow = !level.validFrom;
        const LevelVersion *before = inForce({agent, skill}, wanted.validFrom);
        setting.edit.basedOn = before == nullptr ? LevelId{} : before->id;
        setting.before.agent = agent;
        setting.before.skill = skill;
        if (before != nullptr)
            setting.before = before->level;
        return setting;
    }

    // A matrix is known when the level in force is the same; a line of a list when a version says all of it.
    [[nodiscard]] bool isKnown(const LevelEdit &edit) const
    {
        const SkillCell cell{edit.level.agent, edit.level.skill};
        if (m_sheet.form == SheetForm::Matrix) {
            const LevelVersion *now = inForce(cell, m_now);
            return (now == nullptr ? Proficiency::None : now->level.level) == edit.level.level;
        }
        const auto versions = m_known.find(cell);
        const auto saysAll = [&edit](const LevelVersion *version) {
            return version->level == edit.level && (edit.setBy.empty() || version->setBy == edit.setBy);
        };
        return versions != m_known.end() && std::any_of(versions->second.begin(), versions->second.end(), saysAll);
    }

    SheetNames m_names;
    SkillSheet m_sheet;
    Instant m_now;
    std::map<SkillCell, std::vector<const LevelVersion *>> m_known; ///< in the order they come into force
    std::set<std::pair<SkillCell, Instant>> m_seen;
    LevelBlock m_block;
    SkillImport m_result;
};

/// Whether the file says of itself that it is a workbook, or at least bears the name of one.
bool isWorkbook(QFile &file)
{
    const QByteArray mark = file.peek(4);
    return mark == QByteArray("PK\x03\x04") || mark == QByteArray("\xd0\xcf\x11\xe0") ||
           file.fileName().endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<SkillSheet> readFile(const QString &file, const std::stop_token &stop, const Progress &progress)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, file.toStdString()};
    QFile in(file);
    if (!info.isFile() || !in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.toStdString()};
    return isWorkbook(in) ? readSkillWorkbook(in, stop, progress) : readSkillSheet(in, stop, progress);
}

SheetLevel sheetLevel(const LevelVersion &version, const DeskNames &names, SheetForm form)
{
    SheetLevel level;
    level.skill = storedName(names.skills, version.level.skill);
    level.level = version.level.level;
    if (form == SheetForm::Matrix)
        return level;
    level.validFrom = version.level.validFrom;
    level.source = version.level.source;
    level.setBy = version.setBy;
    level.reviewAt = version.level.reviewAt;
    return level;
}

Result<SkillFilePlan> planOf(Database &database, SkillSheet sheet, Instant now)
{
    SkillFilePlan plan;
    auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    plan.names = std::move(*names);
    const auto known = LevelStore(database).allVersions();
    if (!known)
        return known.error();
    SkillIntake intake(plan.names, std::move(sheet), *known, now);
    plan.block = intake.block();
    plan.figures = intake.result();
    return plan;
}

} // namespace

Result<SkillSheet> skillSheet(Database &database, Instant at, SheetForm form, SkillScope scope)
{
    const auto matrix = SkillsService(database, at).matrix(at);
    if (!matrix)
        return matrix.error();
    LevelStore store(database);
    const auto versions =
        scope == SkillScope::AllOfThem && form == SheetForm::List ? store.allVersions() : store.versionsAt(at);
    if (!versions)
        return versions.error();
    std::map<AgentId, std::vector<const LevelVersion *>> byAgent;
    for (const LevelVersion &version : *versions)
        byAgent[version.level.agent].push_back(&version);
    SkillSheet sheet;
    sheet.form = form;
    for (const SkillId skill : matrix->skills)
        sheet.skills.push_back(storedName(matrix->names.skills, skill));
    std::map<std::pair<std::string, TeamId>, int> sameName;
    for (const AgentId agent : matrix->agents)
        ++sameName[{matrix->names.agents.at(agent).name, matrix->names.agents.at(agent).team}];
    const bool isUnique =
        std::all_of(sameName.begin(), sameName.end(), [](const auto &name) { return name.second == 1; });
    for (const AgentId agent : matrix->agents) {
        SheetRow row;
        row.agent = matrix->names.agents.at(agent).name;
        row.team = storedName(matrix->names.teams, matrix->names.agents.at(agent).team);
        if (!isUnique)
            row.agentId = agent.value;
        for (const LevelVersion *version : byAgent[agent])
            row.levels.push_back(sheetLevel(*version, matrix->names, form));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Result<Done> writeSkillFile(const SkillSheet &sheet, const QString &file)
{
    if (file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeSkillWorkbook(sheet, file);
    QSaveFile out(file);
    const QByteArray csv = skillCsv(sheet);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    if (out.write(csv) != csv.size() || !out.commit())
        return Error{ErrorCode::DiskFull, file.toStdString()};
    return Done{};
}

Result<SkillFilePlan> planSkillImport(Database &database, const QString &file, Instant now, const std::stop_token &stop,
                                      const Progress &progress)
{
    auto sheet = readFile(file, stop, progress);
    if (!sheet)
        return sheet.error();
    return planOf(database, std::move(*sheet), now);
}

Result<SkillImport> importSkillFile(Database &database, const QString &file, Instant now, const std::string &user,
                                    ImportMode mode, const std::stop_token &stop, const Progress &progress)
{
    auto sheet = readFile(file, stop, progress);
    if (!sheet)
        return sheet.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto plan = planOf(database, std::move(*sheet), now);
    if (!plan)
        return plan.error();
    if (mode == ImportMode::Store && !plan->block.settings.empty()) {
        if (const auto stored = storeLevelBlock(database, plan->block, now, user); !stored)
            return stored.error();
        if (const auto done = transaction->commit(); !done)
            return done.error();
    }
    return std::move(plan->figures);
}

} // namespace evenkeel

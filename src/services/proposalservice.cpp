// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/proposalservice.h"

#include "domain/effort.h"
#include "services/deskreader.h"
#include "services/proposalhistory.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/desknews.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"
#include "triage/propose.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <chrono>
#include <cmath>
#include <utility>
#include <vector>

namespace evenkeel {

namespace {

constexpr Millis ReviewAfter = std::chrono::days{91}; // quarterly

QString skillName(const SkillProposal &skill, const DeskNames &names)
{
    if (skill.kind == SkillKind::Language)
        return QLocale::languageToString(QLocale(QString::fromStdString(skill.language)).language());
    const QString lead = names.category(skill.lead);
    return skill.members.size() < 2 ? lead : QCoreApplication::translate("ProposalService", "%1 and related").arg(lead);
}

std::chrono::minutes wholeMinutes(double minutes)
{
    return std::chrono::minutes{std::llround(minutes)};
}

// The harder the work, the more skill is wanted; basic is what nobody can do without.
Proficiency preferredLevel(int effort)
{
    switch (effortClass(effort)) {
    case EffortClass::Simple:
        return Proficiency::Basic;
    case EffortClass::Medium:
        return Proficiency::Intermediate;
    case EffortClass::Complex:
        return Proficiency::Advanced;
    }
    return Proficiency::Basic;
}

/// Writes accepted parts, one function a part.
class Acceptance final
{
public:
    Acceptance(Database &database, const Proposal &proposal, DeskNames names, Instant known)
        : m_database(database)
        , m_proposal(proposal)
        , m_names(std::move(names))
        , m_known(known)
    {}

    Result<Done> takeSkills(const ProposalChoice &choice)
    {
        CatalogStore catalog(m_database);
        std::vector<SkillId> ids;
        for (std::size_t i = 0; i < m_proposal.skills.size(); ++i) {
            const SkillProposal &proposed = m_proposal.skills[i];
            const QString name = i < choice.skillNames.size() && !choice.skillNames[i].trimmed().isEmpty()
                                     ? choice.skillNames[i].trimmed()
                                     : skillName(proposed, m_names);
            const auto id = saveSkill(catalog, proposed, name.toStdString());
            if (!id)
                return id.error();
            ids.push_back(*id);
            for (const SkillMember &member : proposed.members) {
                if (const auto category = m_names.categories.find(member.category);
                    category != m_names.categories.end())
                    category->second.required = SkillNeed{*id, Proficiency::Basic, true};
            }
        }
        std::vector<SkillLevel> levels;
        for (const LevelProposal &level : m_proposal.levels)
            levels.push_back(
                {level.agent, ids[level.skill], level.level, m_known, LevelSource::History, m_known + ReviewAfter});
        return SkillStore(m_database).append(levels);
    }

    Result<Done> takeEfforts()
    {
        for (const EffortProposal &proposed : m_proposal.efforts) {
            const auto category = m_names.categories.find(proposed.category);
            if (category == m_names.categories.end())
                continue;
            category->second.effort = proposed.effort;
            category->second.handling = std::max(std::chrono::minutes{1}, wholeMinutes(proposed.handlingMinutes));
        }
        std::vector<CategoryPace> paces;
        for (const PaceProposal &pace : m_proposal.paces)
            paces.push_back({pace.agent, pace.category, pace.factor});
        return SkillStore(m_database).replacePaces(paces);
    }

    Result<Done> takeHours()
    {
        std::vector<UsualHours> hours;
        for (const HoursProposal &proposed : m_proposal.hours)
            hours.push_back({proposed.agent, Instant{}, proposed.pattern});
        return CalendarStore(m_database).addPatterns(hours);
    }

    /// Last: categories collect what skills and efforts say of them.
    Result<Done> saveCategories()
    {
        std::vector<Category> categories;
        for (auto &[id, category] : m_names.categories) {
            if (category.required && category.effort) {
                const Proficiency wanted = preferredLevel(*category.effort);
                category.preferred = wanted > category.required->level
                                         ? std::optional(SkillNeed{category.required->skill, wanted, false})
                                         : std::nullopt;
            }
            categories.push_back(category);
        }
        return CatalogStore(m_database).saveAll(categories);
    }

private:
    Result<SkillId> saveSkill(CatalogStore &catalog, const SkillProposal &proposed, const std::string &name)
    {
        Skill skill;
        for (const auto &[id, known] : m_names.skills) {
            if (known.name == name)
                skill = known; // accepted before: the same skill, its levels get a new version
        }
        skill.name = name;
        skill.kind = proposed.kind;
        skill.language = proposed.language;
        auto id = catalog.save(skill);
        if (id) {
            skill.id = *id;
            m_names.skills[*id] = skill;
        }
        return id;
    }

    Database &m_database;
    const Proposal &m_proposal;
    DeskNames m_names;
    Instant m_known;
};

/// A proposal is taken whole: what somebody has edited since it was made would be lost under it.
Result<Done> requireUntouched(Database &database, const DeskProposal &desk, const ProposalChoice &choice)
{
    const auto edited = DeskNewsReader(database).subjectsSince(desk.seen);
    if (!edited)
        return edited.error();
    const std::array<std::pair<bool, std::vector<const char *>>, 3> parts{
        {{choice.skills, {"skill", "skill_level", "category"}},
         {choice.efforts, {"category", "agent_pace"}},
         {choice.hours, {"work_pattern"}}}};
    for (const auto &[isChosen, tables] : parts) {
        for (const char *table : tables) {
            if (isChosen && edited->contains(table))
                return Error{ErrorCode::Conflict, table};
        }
    }
    return Done{};
}

} // namespace

Result<DeskProposal> ProposalService::propose(std::stop_token stop, const Progress &progress)
{
    const auto mark = DeskNewsReader(m_database).mark(); // first: what comes meanwhile is no part of it
    if (!mark)
        return mark.error();
    const auto read = readHistory(m_database, stop, progress);
    if (!read)
        return read.error();
    auto proposal = evenkeel::propose(read->history, {}, stop, {});
    if (!proposal)
        return proposal.error();
    return DeskProposal{std::move(*proposal), read->lastEvent, mark->audit};
}

Result<ProposalView> ProposalService::view(const DeskProposal &desk)
{
    const Proposal &proposal = desk.proposal;
    const auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    ProposalView view;
    for (const SkillProposal &skill : proposal.skills) {
        SkillProposalRow row;
        row.name = skillName(skill, *names);
        for (const SkillMember &member : skill.members)
            row.categories.push_back(names->category(member.category));
        row.tickets = skill.tickets;
        row.share = skill.share;
        row.agents = skill.agents;
        view.coveredByCategories = std::max(view.coveredByCategories, skill.coverage);
        view.skills.push_back(std::move(row));
    }
    for (const LevelProposal &level : proposal.levels) {
        LevelProposalRow row;
        row.agent = level.agent;
        row.agentName = names->agent(level.agent);
        row.skill = static_cast<int>(level.skill);
        row.level = level.level;
        row.solved = static_cast<int>(level.solved);
        row.paceRatio = level.shrunkRatio;
        row.reassignedShare = level.awayShare;
        view.levels.push_back(std::move(row));
    }
    for (const EffortProposal &effort : proposal.efforts) {
        EffortProposalRow row;
        row.category = effort.category;
        row.categoryName = names->category(effort.category);
        row.effort = effort.effort;
        row.handling = wholeMinutes(effort.handlingMinutes);
        row.lowerQuartile = wholeMinutes(effort.lowerQuartile);
        row.upperQuartile = wholeMinutes(effort.upperQuartile);
        row.tickets = effort.n;
        view.efforts.push_back(std::move(row));
    }
    for (const HoursProposal &hours : proposal.hours) {
        HoursProposalRow row;
        row.agent = hours.agent;
        row.agentName = names->agent(hours.agent);
        row.pattern = hours.pattern;
        row.actions = hours.actions;
        row.covered = hours.covered;
        row.isDeskPattern = hours.isCommon;
        view.hours.push_back(std::move(row));
    }
    return view;
}

Result<Done> ProposalService::accept(const DeskProposal &desk, const ProposalChoice &choice)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto untouched = requireUntouched(m_database, desk, choice); !untouched)
        return untouched;
    auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    Acceptance acceptance(m_database, desk.proposal, std::move(*names), desk.lastEvent);
    if (choice.skills) {
        if (const auto taken = acceptance.takeSkills(choice); !taken)
            return taken;
    }
    if (choice.efforts) {
        if (const auto taken = acceptance.takeEfforts(); !taken)
            return taken;
    }
    if (choice.hours) {
        if (const auto taken = acceptance.takeHours(); !taken)
            return taken;
    }
    if (choice.skills || choice.efforts) {
        if (const auto saved = acceptance.saveCategories(); !saved)
            return saved;
    }
    return transaction->commit();
}

} // namespace evenkeel

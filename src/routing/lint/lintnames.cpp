// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a policy that this desk does not have.
#include "base/foldedcase.h"
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

template <class Id>
std::set<std::string> foldedNames(const std::map<std::string, Id, std::less<>> &names)
{
    std::set<std::string> all;
    for (const auto &[name, id] : names)
        all.insert(folded(name));
    return all;
}

class NameCheck final
{
public:
    explicit NameCheck(LintRun &run)
        : m_run(run)
        , m_queues(foldedNames(run.desk().picture.catalog.queues))
        , m_skills(foldedNames(run.desk().picture.catalog.skills))
    {}

    void run()
    {
        const Policy &policy = m_run.policy();
        for (const TriageRule &rule : policy.triage) {
            m_place = placeOf(rule);
            condition(rule.when);
            queue(rule.queue, LintSeverity::Risk);
            for (const SkillAsk &ask : rule.needs)
                skill(ask.skill, LintSeverity::Risk);
        }
        m_place = {};
        queue(policy.fallbackQueue, LintSeverity::Risk);
        for (const QueuePolicy &entry : policy.queues)
            readQueue(entry);
        readLimits(policy);
        readPeople(policy);
        for (const SlaRule &rule : policy.sla.rules) {
            m_place = placeOf(rule);
            condition(rule.when);
            calendar(rule.calendar);
        }
    }

private:
    void readQueue(const QueuePolicy &entry)
    {
        m_place = placeOf(entry);
        queue(entry.queue, LintSeverity::Risk);
        queue(entry.overflow, LintSeverity::Risk);
        for (const AssignmentRule &rule : entry.rules) {
            m_place = placeOf(entry, rule);
            condition(rule.when);
            // With all teams or agents of a rule unknown it has no candidates; when it waits, nothing ever moves.
            const LintSeverity severity =
                rule.isOn && rule.isWaitingIfNobody ? LintSeverity::StopsWork : LintSeverity::Risk;
            everyTeam(rule.who.teams, severity);
            everyAgent(rule.who.agents, severity);
            for (const SkillAsk &ask : rule.who.skills)
                skill(ask.skill, severity);
            for (std::size_t at = 0; rule.rings && at < rule.rings->size(); ++at) {
                m_place = placeOfRing(entry, rule, at);
                skill((*rule.rings)[at].skill, LintSeverity::Remark);
                for (const std::string &name : (*rule.rings)[at].teams)
                    team(name, LintSeverity::Risk);
            }
        }
    }

    void readLimits(const Policy &policy)
    {
        for (const CapacityProfile &profile : policy.profiles) {
            m_place = placeOf(profile);
            for (const std::string &name : profile.teams)
                team(name, LintSeverity::Risk);
            for (const LimitFor &limit : profile.exceptions) {
                ++m_place.position;
                team(limit.team, LintSeverity::Remark);
                agent(limit.agent, LintSeverity::Remark);
            }
        }
        m_place = {.part = PolicyPlace::Part::Capacity, .id = 0, .queue = {}, .position = -1};
        for (const CapacityShare &share : policy.capacityShares) {
            ++m_place.position;
            team(share.team, LintSeverity::Remark);
            agent(share.agent, LintSeverity::Remark);
        }
    }

    void readPeople(const Policy &policy)
    {
        for (const EscalationRule &rule : policy.escalations) {
            m_place = placeOf(rule);
            condition(rule.when);
            if (rule.target == EscalationTarget::Team)
                team(rule.team, LintSeverity::Risk);
        }
        m_place = {.part = PolicyPlace::Part::Leads, .id = 0, .queue = {}, .position = -1};
        for (const TeamLead &lead : policy.leads) {
            ++m_place.position;
            team(lead.team, LintSeverity::Risk);
            agent(lead.agent, LintSeverity::Risk);
        }
        m_place = {.part = PolicyPlace::Part::Leads, .id = 0, .queue = {}, .position = -1};
        for (const SubstituteChain &chain : policy.substitutes) {
            agent(chain.agent, LintSeverity::Remark);
            for (const std::string &substitute : chain.substitutes)
                agent(substitute, LintSeverity::Risk);
        }
        m_place = {.part = PolicyPlace::Part::Growth, .id = 0, .queue = {}, .position = -1};
        for (const Learner &learner : policy.growth.learners) {
            ++m_place.position;
            agent(learner.agent, LintSeverity::Remark);
            skill(learner.skill, LintSeverity::Remark);
        }
    }

    /// Tests that ask for a name in full.
    void condition(const Condition &condition)
    {
        for (const Condition &part : condition.parts)
            this->condition(part);
        const bool isNamed = condition.test == FieldTest::Is || condition.test == FieldTest::IsNot;
        if (condition.kind != Condition::Kind::Test || !isNamed)
            return;
        for (const std::string &value : condition.values) {
            if (condition.field == ConditionField::Queue && !m_queues.contains(folded(value)))
                add(LintCode::UnknownQueue, LintSeverity::Remark, value);
            if (condition.field == ConditionField::Skill && !m_skills.contains(folded(value)))
                add(LintCode::UnknownSkill, LintSeverity::Remark, value);
        }
    }

    void everyTeam(const std::vector<std::string> &names, LintSeverity severity)
    {
        const bool hasOne = std::any_of(names.begin(), names.end(),
                                        [this](const std::string &name) { return m_run.roster().team(name); });
        for (const std::string &name : names)
            team(name, hasOne ? LintSeverity::Risk : severity);
    }
    void everyAgent(const std::vector<std::string> &names, LintSeverity severity)
    {
        const bool hasOne = std::any_of(names.begin(), names.end(),
                                        [this](const std::string &name) { return m_run.roster().agent(name); });
        for (const std::string &name : names)
            agent(name, hasOne ? LintSeverity::Risk : severity);
    }

    void queue(const std::string &name, LintSeverity severity)
    {
        if (!name.empty() && !m_run.roster().queue(name))
            add(LintCode::UnknownQueue, severity, name);
    }
    void skill(const std::string &name, LintSeverity severity)
    {
        if (!name.empty() && !m_run.roster().skill(name))
            add(LintCode::UnknownSkill, severity, name);
    }
    void team(const std::string &name, LintSeverity severity)
    {
        if (!name.empty() && !m_run.roster().team(name))
            add(LintCode::UnknownTeam, severity, name);
    }
    void agent(const std::string &name, LintSeverity severity)
    {
        if (!name.empty() && !m_run.roster().agent(name))
            add(LintCode::UnknownAgent, severity, name);
    }
    void calendar(const std::string &name)
    {
        const auto &calendars = m_run.policy().sla.calendars;
        const bool isThere = std::any_of(calendars.begin(), calendars.end(),
                                         [&name](const BusinessCalendar &entry) { return entry.name == name; });
        if (!name.empty() && !isThere)
            add(LintCode::UnknownCalendar, LintSeverity::Risk, name);
    }

    void add(LintCode code, LintSeverity severity, const std::string &name)
    {
        LintFinding finding = foundAt(m_place, code, severity);
        finding.names = {name};
        m_run.add(std::move(finding));
    }

    LintRun &m_run;
    std::set<std::string> m_queues;
    std::set<std::string> m_skills;
    PolicyPlace m_place;
};

template <class Rule>
void addDuplicates(LintRun &run, const std::vector<const Rule *> &rules, const std::vector<PolicyPlace> &places)
{
    std::map<int, std::size_t> first;
    for (std::size_t at = 0; at < rules.size(); ++at) {
        const auto [known, isNew] = first.emplace(rules[at]->id, at);
        if (isNew)
            continue;
        LintFinding finding = foundAt(places[at], LintCode::DuplicateId, LintSeverity::Risk);
        finding.other = places[known->second];
        finding.names = {rules[at]->name};
        finding.value = rules[at]->id;
        run.add(std::move(finding));
    }
}

template <class Rule>
void addDuplicates(LintRun &run, const std::vector<Rule> &rules)
{
    std::vector<const Rule *> list;
    std::vector<PolicyPlace> places;
    for (const Rule &rule : rules) {
        list.push_back(&rule);
        places.push_back(placeOf(rule));
    }
    addDuplicates(run, list, places);
}

} // namespace

void lintNames(LintRun &run)
{
    NameCheck(run).run();
}

void lintDuplicateIds(LintRun &run)
{
    const Policy &policy = run.policy();
    addDuplicates(run, policy.triage);
    addDuplicates(run, policy.profiles);
    addDuplicates(run, policy.escalations);
    addDuplicates(run, policy.sla.rules);
    std::vector<const AssignmentRule *> rules;
    std::vector<PolicyPlace> places;
    for (const QueuePolicy &queue : policy.queues) {
        for (const AssignmentRule &rule : queue.rules) {
            rules.push_back(&rule);
            places.push_back(placeOf(queue, rule));
        }
    }
    addDuplicates(run, rules, places);
}

} // namespace evenkeel

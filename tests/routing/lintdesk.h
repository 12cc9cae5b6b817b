// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/lint/lint.h"

#include <algorithm>
#include <string>
#include <vector>

namespace evenkeel::fixture {

using namespace std::chrono_literals;

inline constexpr SkillId billing{1};
inline constexpr SkillId api{2};
inline constexpr SkillId network{3};
inline constexpr SkillId german{8};
inline constexpr QueueId supportQueue{1};
inline constexpr QueueId billingQueue{2};
inline constexpr QueueId technicalQueue{3};
inline constexpr QueueId enterpriseQueue{4};

/// A desk of eight in four teams and four queues, an hour ahead of UTC, with three weeks of shifts from Monday to
/// Friday. The policies the program brings as samples are written for it.
class LintFixture
{
public:
    LintFixture()
    {
        nameThings();
        person("Sarah Whitfield", 1, {supportQueue}, {8, 18}, {{billing, 1}, {german, 2}});
        person("Noor Rahimi", 1, {supportQueue}, {9, 18}, {{api, 1}, {network, 1}});
        person("Priya Raman", 2, {billingQueue}, {8, 18}, {{billing, 3}, {german, 2}});
        person("Tom Becker", 2, {billingQueue}, {8, 18}, {{billing, 2}, {german, 3}});
        person("Kenji Watanabe", 3, {technicalQueue, enterpriseQueue}, {8, 18}, {{api, 3}, {network, 3}, {german, 2}});
        person("Pavel Holm", 3, {technicalQueue}, {10, 20}, {{api, 2}, {network, 2}});
        person("Viktor Lind", 4, {enterpriseQueue}, {8, 17}, {{api, 2}, {network, 3}, {german, 2}});
        person("Marta Nowak", 4, {enterpriseQueue}, {9, 20}, {{api, 1}, {network, 2}});
        ticket(billingQueue, {{billing, Proficiency::Basic, true}}, "de");
        ticket(technicalQueue, {{api, Proficiency::Basic, true}, {network, Proficiency::Basic, false}}, "en");
        ticket(supportQueue, {}, "en");
        arrivals.assign(168, 0);
        for (std::size_t day = 0; day < 5; ++day)
            std::fill_n(arrivals.begin() + static_cast<std::ptrdiff_t>(day * 24 + 7), 13, 0.01);
    }

    [[nodiscard]] LintDesk desk() const { return {picture, arrivals, 1h, hasFallback}; }
    [[nodiscard]] std::vector<LintFinding> findings(const Policy &policy) const { return lintPolicy(policy, desk()); }
    [[nodiscard]] std::vector<LintFinding> findings(const Policy &policy, LintCode code) const
    {
        std::vector<LintFinding> found = findings(policy);
        std::erase_if(found, [code](const LintFinding &finding) { return finding.code != code; });
        return found;
    }

    [[nodiscard]] RoutingAgent &agent(const std::string &name)
    {
        const AgentId id = picture.catalog.agents.at(name);
        return *std::find_if(picture.agents.begin(), picture.agents.end(),
                             [id](const auto &one) { return one.id == id; });
    }

    /// On duty from Monday to Friday between these hours of the day, local time.
    void work(const std::string &name, int from, int until)
    {
        std::vector<Interval> open;
        for (int day = 0; day < 21; ++day) {
            const Instant midnight = monday + std::chrono::days(day) - 1h;
            if (day % 7 < 5)
                open.push_back({midnight + std::chrono::hours(from), midnight + std::chrono::hours(until)});
        }
        agent(name).open = Intervals(std::move(open));
    }

    RoutingTicket &ticket(QueueId queue, std::vector<SkillNeed> needs, const std::string &language)
    {
        RoutingTicket made;
        made.id = TicketId{static_cast<std::int64_t>(picture.tickets.size()) + 1};
        made.queue = queue;
        made.needs = std::move(needs);
        if (language == "de")
            made.language = german;
        made.createdAt = picture.now - 30min;
        made.sla.start = made.createdAt;
        made.sla.target = 8h;
        made.facts.language = language;
        made.facts.priority = made.priority;
        made.facts.tier = "gold";
        for (const auto &[name, id] : picture.catalog.queues) {
            if (id == queue)
                made.facts.queue = name;
        }
        picture.tickets.push_back(std::move(made));
        return picture.tickets.back();
    }

    const Instant monday = *instantFromIso("2026-03-02T00:00Z");
    DeskPicture picture;
    std::vector<double> arrivals;
    bool hasFallback = true;

private:
    struct Hours
    {
        int from;
        int until;
    };
    struct Level
    {
        SkillId skill;
        int level;
    };

    void nameThings()
    {
        picture.now = monday + 7 * 24h + 12h;
        picture.slaCalendars = {WorkingTime(Intervals({{monday, monday + 21 * 24h}}))};
        picture.languages = {german};
        picture.catalog.queues = {{"Support", supportQueue},
                                  {"Billing", billingQueue},
                                  {"Technical", technicalQueue},
                                  {"Enterprise", enterpriseQueue}};
        picture.catalog.teams = {
            {"First line", TeamId{1}}, {"Billing", TeamId{2}}, {"Technical", TeamId{3}}, {"Key accounts", TeamId{4}}};
        picture.catalog.skills = {{"Billing", billing}, {"API", api}, {"Network", network}, {"German", german}};
    }

    void person(const std::string &name, int team, std::vector<QueueId> queues, Hours hours, std::vector<Level> levels)
    {
        RoutingAgent agent;
        agent.id = AgentId{static_cast<std::int64_t>(picture.agents.size()) + 1};
        agent.team = TeamId{team};
        agent.queues = std::move(queues);
        for (const Level &level : levels)
            agent.skills.push_back({level.skill, static_cast<Proficiency>(level.level)});
        picture.catalog.agents.emplace(name, agent.id);
        picture.agents.push_back(std::move(agent));
        work(name, hours.from, hours.until);
    }
};

} // namespace evenkeel::fixture

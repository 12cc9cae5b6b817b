// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demoservice.h"

#include "services/weekcalendar.h"
#include "simulation/demodesk.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/policyjsonsamples.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>

namespace evenkeel {

namespace {

Result<Done> requireEmpty(Database &database)
{
    const auto tickets = TicketStore(database).ticketCount();
    if (!tickets)
        return tickets.error();
    const auto agents = CatalogStore(database).agents();
    if (!agents)
        return agents.error();
    if (*tickets > 0 || !agents->empty())
        return Error{ErrorCode::Conflict, database.url().toStdString()};
    return Done{};
}

/// The last of each team, who is none of the two the desk is known for.
std::vector<TeamLead> leadsOf(const DemoTeam &team)
{
    std::vector<TeamLead> leads;
    for (const Team &each : team.teams) {
        const auto last = std::find_if(team.agents.rbegin(), team.agents.rend(),
                                       [&each](const Agent &agent) { return agent.team == each.id; });
        if (last != team.agents.rend())
            leads.push_back({each.name, last->name});
    }
    return leads;
}

int nextRule(const Policy &policy)
{
    int id = 1;
    for (const TriageRule &rule : policy.triage)
        id = std::max(id, rule.id + 1);
    return id;
}

/// Asks for less than a rule before it does, and so is asked for nothing.
TriageRule deadRule(const std::string &name, const Policy &policy)
{
    TriageRule rule;
    rule.name = name;
    rule.id = nextRule(policy);
    rule.when.kind = Condition::Kind::Test;
    rule.when.field = ConditionField::Category;
    rule.when.test = FieldTest::Is;
    rule.when.values = {"Webhooks"};
    rule.priority = Priority::High;
    return rule;
}

/// Knows a category by words in subjects, and misses one.
TriageRule keywordRule(const DemoFaultPlaces &faults, const DemoTeam &team, const Policy &policy)
{
    const Category &category = team.categories[static_cast<std::size_t>(faults.misrouted.value - 1)];
    TriageRule rule;
    rule.id = nextRule(policy);
    rule.name = faults.keywordRule;
    rule.when.kind = Condition::Kind::Test;
    rule.when.field = ConditionField::Subject;
    rule.when.test = FieldTest::Contains;
    rule.when.values = faults.keywords;
    if (category.required)
        rule.needs.push_back({team.skills[static_cast<std::size_t>(category.required->skill.value - 1)].name,
                              category.required->level, true});
    return rule;
}

Result<Done> storeTeam(Database &database, const DemoTeam &team, const DemoFaultPlaces &faults)
{
    CatalogStore catalog(database);
    if (const auto saved = catalog.saveAll(team.teams); !saved)
        return saved;
    if (const auto saved = catalog.saveAll(team.queues); !saved)
        return saved;
    if (const auto saved = catalog.saveAll(team.channels); !saved)
        return saved;
    if (const auto saved = catalog.saveAll(team.skills); !saved)
        return saved;
    if (const auto saved = catalog.saveAll(team.categories); !saved)
        return saved;
    if (const auto saved = catalog.saveAll(team.agents); !saved)
        return saved;
    if (const auto saved = SkillStore(database).append(team.levels); !saved)
        return saved;
    if (const auto added = CalendarStore(database).add(team.shifts, Instant{}); !added)
        return added.error();
    // Each told of in the morning it begins.
    for (const Shift &shift : team.calledOff) {
        if (const auto added =
                CalendarStore(database).add(std::span(&shift, 1), shift.span.from + std::chrono::hours{7});
            !added)
            return added.error();
    }
    PresenceStore presences(database);
    for (const PresenceSetting &setting : team.presences) {
        if (const auto added = presences.add(setting); !added)
            return added;
    }
    auto policy = demoPolicy();
    if (!policy)
        return policy.error();
    policy->sla.hours = team.officeHours;
    policy->leads = leadsOf(team);
    if (!faults.deadRule.empty())
        policy->triage.push_back(deadRule(faults.deadRule, *policy));
    if (!faults.keywordRule.empty())
        policy->triage.push_back(keywordRule(faults, team, *policy));
    const auto saved = PolicyStore(database).save(*policy, Instant{}, {});
    if (!saved)
        return saved.error();
    return Done{};
}

} // namespace

Result<std::int64_t> fillWithDemo(Database &database, const DemoRequest &request, Instant now, std::stop_token stop,
                                  const Progress &progress, const DemoFaultChoice &faults)
{
    DemoOptions options;
    options.faults = faults;
    options.seed = request.seed;
    options.agents = request.agents;
    options.days = request.days;
    if (request.tickets > 0)
        options.tickets = request.tickets;
    options.now = std::chrono::floor<std::chrono::seconds>(now);
    options.zoneOffset = zoneOffset;
    const auto desk = DemoDesk::create(std::move(options));
    if (!desk)
        return desk.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto empty = requireEmpty(database); !empty)
        return empty.error();
    if (const auto stored = storeTeam(database, desk->team(), desk->faultPlaces()); !stored)
        return stored.error();
    TicketStore tickets(database);
    const auto keep = [&tickets](std::span<const TicketStory> stories) -> Result<Done> {
        const auto outcome = tickets.importStories(stories);
        if (!outcome)
            return outcome.error();
        return Done{};
    };
    const auto told = desk->tell(keep, stop, progress);
    if (!told)
        return told.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return *told;
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policydiff.h"

#include "domain/codes.h"
#include "domain/policyfields.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;
using Kind = PolicyDifference::Kind;

/// Places in `after` (by place in `before`) that keep their order among each other: the longest rising row, found by
/// patience sorting. Whatever is not in it has moved, and nothing else has.
std::vector<bool> stays(const std::vector<std::size_t> &places)
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends;                          // ends[n]: the last of the best row of n + 1
    std::vector<std::size_t> previous(places.size(), none); // in the row that ends here
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto row =
            std::lower_bound(ends.begin(), ends.end(), places[at],
                             [&places](std::size_t end, std::size_t place) { return places[end] < place; });
        if (row != ends.begin())
            previous[at] = *std::prev(row);
        if (row == ends.end())
            ends.push_back(at);
        else
            *row = at;
    }
    std::vector<bool> stay(places.size(), false);
    for (std::size_t at = ends.empty() ? none : ends.back(); at != none; at = previous[at])
        stay[at] = true;
    return stay;
}

/// How the things of one list are told apart, called and compared.
template <class Thing>
struct ListOf
{
    std::string (*key)(const Thing &);
    std::string (*name)(const Thing &);
    std::vector<PolicyField> (*fields)(const Thing &);
    /// Of the thing, at a position of its list.
    PolicyPlace (*place)(const Thing &, std::size_t);
    bool isOrdered = true; ///< whether the order says something
};

class Comparison final
{
public:
    void settings(const Policy &before, const Policy &after)
    {
        const std::vector<PolicySetting> from = settingsOf(before);
        const std::vector<PolicySetting> to = settingsOf(after);
        for (std::size_t at = 0; at < from.size(); ++at) {
            if (from[at].text != to[at].text)
                add(Kind::Changed, {.part = from[at].part, .id = 0, .queue = {}, .position = -1}, {}, from[at].name,
                    from[at].text, to[at].text);
        }
    }

    template <class Thing>
    void list(const std::vector<Thing> &before, const std::vector<Thing> &after, const ListOf<Thing> &of)
    {
        const std::vector<std::optional<std::size_t>> partners = matched(before, after, of);
        std::vector<bool> isOld(after.size(), false);
        std::vector<std::size_t> kept;
        for (const auto &partner : partners) {
            if (!partner)
                continue;
            isOld[*partner] = true;
            kept.push_back(*partner);
        }
        removed(before, partners, of);
        const std::vector<bool> stay = of.isOrdered ? stays(kept) : std::vector<bool>(kept.size(), true);
        std::vector<std::optional<std::size_t>> origin(after.size());
        std::vector<bool> hasMoved(after.size(), false);
        for (std::size_t at = 0, pair = 0; at < before.size(); ++at) {
            if (!partners[at])
                continue;
            origin[*partners[at]] = at;
            hasMoved[*partners[at]] = !stay[pair++];
        }
        for (std::size_t at = 0; at < after.size(); ++at) {
            if (!isOld[at]) {
                add(Kind::Added, of.place(after[at], at), of.name(after[at]));
                continue;
            }
            changed(before[*origin[at]], after[at], of.place(after[at], at), of);
            if (hasMoved[at])
                add(Kind::Moved, of.place(after[at], at), of.name(after[at]), {}, std::to_string(*origin[at] + 1),
                    std::to_string(at + 1));
        }
    }

    void rules(const QueuePolicy &before, const QueuePolicy &after);

    [[nodiscard]] std::vector<PolicyDifference> take() { return std::move(m_differences); }

private:
    /// For each thing of `before` where it stands in `after`; of several with one key the first go together.
    template <class Thing>
    static std::vector<std::optional<std::size_t>> matched(const std::vector<Thing> &before,
                                                           const std::vector<Thing> &after, const ListOf<Thing> &of)
    {
        std::vector<std::pair<std::string, std::size_t>> keys;
        for (std::size_t at = 0; at < after.size(); ++at)
            keys.emplace_back(of.key(after[at]), at);
        std::sort(keys.begin(), keys.end());
        std::vector<bool> isTaken(after.size(), false);
        std::vector<std::optional<std::size_t>> partners;
        for (const Thing &thing : before) {
            const std::string key = of.key(thing);
            auto found = std::lower_bound(keys.begin(), keys.end(), std::pair(key, std::size_t{0}));
            while (found != keys.end() && found->first == key && isTaken[found->second])
                ++found;
            const bool isThere = found != keys.end() && found->first == key;
            partners.push_back(isThere ? std::optional(found->second) : std::nullopt);
            if (isThere)
                isTaken[found->second] = true;
        }
        return partners;
    }

    template <class Thing>
    void removed(const std::vector<Thing> &before, const std::vector<std::optional<std::size_t>> &partners,
                 const ListOf<Thing> &of)
    {
        for (std::size_t at = 0; at < before.size(); ++at) {
            if (!partners[at])
                add(Kind::Removed, of.place(before[at], at), of.name(before[at]));
        }
    }

    template <class Thing>
    void changed(const Thing &before, const Thing &after, const PolicyPlace &place, const ListOf<Thing> &of)
    {
        const std::vector<PolicyField> from = of.fields(before);
        const std::vector<PolicyField> to = of.fields(after);
        for (std::size_t at = 0; at < from.size(); ++at) {
            if (from[at].text != to[at].text)
                add(Kind::Changed, place, of.name(after), from[at].name, from[at].text, to[at].text);
        }
        if constexpr (std::is_same_v<Thing, QueuePolicy>)
            rules(before, after);
    }

    void add(Kind kind, PolicyPlace place, std::string name, std::string field = {}, std::string before = {},
             std::string after = {})
    {
        m_differences.push_back(
            {kind, std::move(place), std::move(name), std::move(field), std::move(before), std::move(after)});
    }

    std::vector<PolicyDifference> m_differences;
};

template <Part part, class Rule>
ListOf<Rule> rulesOf()
{
    return {[](const Rule &rule) { return std::to_string(rule.id); }, [](const Rule &rule) { return rule.name; },
            [](const Rule &rule) { return fieldsOf(rule); },
            [](const Rule &rule, std::size_t) {
                return PolicyPlace{.part = part, .id = rule.id, .queue = {}, .position = -1};
            },
            true};
}

/// Things that are known by their name or by whom they are about.
template <Part part, class Entry>
ListOf<Entry> entriesOf(std::string (*key)(const Entry &), std::string (*name)(const Entry &), bool isOrdered)
{
    return {key, name, [](const Entry &entry) { return fieldsOf(entry); },
            [](const Entry &, std::size_t at) {
                return PolicyPlace{.part = part, .id = 0, .queue = {}, .position = static_cast<int>(at)};
            },
            isOrdered};
}

void Comparison::rules(const QueuePolicy &before, const QueuePolicy &after)
{
    const std::size_t first = m_differences.size();
    list(before.rules, after.rules, rulesOf<Part::Rule, AssignmentRule>());
    for (std::size_t at = first; at < m_differences.size(); ++at)
        m_differences[at].place.queue = after.queue;
}

void compareQueues(Comparison &comparison, const Policy &before, const Policy &after)
{
    comparison.list<QueuePolicy>(
        before.queues, after.queues,
        {[](const QueuePolicy &queue) { return queue.queue; }, [](const QueuePolicy &queue) { return queue.queue; },
         [](const QueuePolicy &queue) { return fieldsOf(queue); },
         [](const QueuePolicy &queue, std::size_t) {
             return PolicyPlace{.part = Part::Queue, .id = 0, .queue = queue.queue, .position = -1};
         },
         true});
}

void comparePeople(Comparison &comparison, const Policy &before, const Policy &after)
{
    const auto whom = [](const CapacityShare &share) { return share.agent.empty() ? share.team : share.agent; };
    const auto ofWhom = [](const CapacityShare &share) { return share.agent.empty() ? "t" + share.team : share.agent; };
    comparison.list(before.capacityShares, after.capacityShares,
                    entriesOf<Part::Capacity, CapacityShare>(ofWhom, whom, false));
    comparison.list(before.profiles, after.profiles, rulesOf<Part::Profile, CapacityProfile>());
    comparison.list(before.escalations, after.escalations, rulesOf<Part::Escalation, EscalationRule>());
    const auto team = [](const TeamLead &lead) { return lead.team; };
    comparison.list(before.leads, after.leads, entriesOf<Part::Leads, TeamLead>(team, team, false));
    const auto whose = [](const SubstituteChain &chain) { return chain.agent; };
    comparison.list(before.substitutes, after.substitutes,
                    entriesOf<Part::Leads, SubstituteChain>(whose, whose, false));
    const auto learns = [](const Learner &learner) { return learner.agent + ": " + learner.skill; };
    comparison.list(before.growth.learners, after.growth.learners,
                    entriesOf<Part::Growth, Learner>(learns, learns, false));
}

void comparePromises(Comparison &comparison, const SlaPolicy &before, const SlaPolicy &after)
{
    comparison.list(before.rules, after.rules, rulesOf<Part::SlaRule, SlaRule>());
    comparison.list<BusinessCalendar>(before.calendars, after.calendars,
                                      {[](const BusinessCalendar &calendar) { return calendar.name; },
                                       [](const BusinessCalendar &calendar) { return calendar.name; },
                                       [](const BusinessCalendar &calendar) { return fieldsOf(calendar); },
                                       [](const BusinessCalendar &calendar, std::size_t) {
                                           return PolicyPlace{
                                               .part = Part::Calendar, .id = 0, .queue = calendar.name, .position = -1};
                                       },
                                       false});
}

} // namespace

std::vector<PolicyDifference> differences(const Policy &before, const Policy &after)
{
    Comparison comparison;
    comparison.settings(before, after);
    comparison.list(before.triage, after.triage, rulesOf<Part::Triage, TriageRule>());
    compareQueues(comparison, before, after);
    comparePeople(comparison, before, after);
    comparePromises(comparison, before.sla, after.sla);
    return comparison.take();
}

} // namespace evenkeel

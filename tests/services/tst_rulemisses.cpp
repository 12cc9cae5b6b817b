// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rulemisses.h"

#include <QTest>

#include <string>
#include <vector>

using namespace evenkeel;

namespace {

constexpr std::uint32_t Api = 1;
constexpr std::uint32_t Webhooks = 4;

TriageRule keywordRule(const std::string &name, const std::vector<std::string> &keywords, const std::string &skill)
{
    TriageRule rule;
    rule.name = name;
    rule.when.kind = Condition::Kind::Test;
    rule.when.field = ConditionField::Subject;
    rule.when.test = FieldTest::Contains;
    rule.when.values = keywords;
    if (!skill.empty())
        rule.needs.push_back({skill, Proficiency::Intermediate, true});
    return rule;
}

/// Tickets that ask for API: 40 say "API" and are caught, 40 say "webhook" and go astray; 200 ask for something else.
struct Desk
{
    explicit Desk(std::vector<TriageRule> looked)
        : rules(std::move(looked))
        , misses(rules, {"Billing", "API"})
    {
        problem.skills.resize(2);
        problem.categories = 6;
        for (int i = 0; i < 40; ++i) {
            add("API returns 502 since update", 0, Api, false);
            add(i % 2 == 0 ? "Webhook is late since update" : "Signature of WEBHOOK, wrong", rules.size(), Api, true);
        }
        for (int i = 0; i < 200; ++i)
            add("Invoice since update", rules.size(), 0, false);
    }

    void add(const std::string &subject, std::size_t rule, std::uint32_t skill, bool isMisrouted)
    {
        Ticket ticket;
        ticket.id = TicketId{static_cast<std::int64_t>(problem.tickets.size()) + 1};
        ticket.subject = subject;
        misses.see(ticket, rule);
        MetricTicket &made = problem.tickets.emplace_back();
        made.groups.fill(NoGroup);
        made.id = ticket.id;
        made.groups[static_cast<std::size_t>(MetricDimension::Skill)] = skill;
        made.category = skill == Api ? Webhooks : 0;
        made.set(TicketMark::AskingSkill);
        made.set(TicketMark::Misrouted, isMisrouted);
    }

    [[nodiscard]] std::optional<RuleMiss> missOf(FindingKind kind) const
    {
        Finding finding;
        finding.kind = kind;
        finding.subject = kind == FindingKind::MisroutedSkill ? Api : Webhooks;
        finding.other = Api;
        return misses.of(finding, problem, {});
    }

    std::vector<TriageRule> rules;
    RuleMisses misses;
    MetricsProblem problem;
};

} // namespace

class TstRuleMisses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheWordThatARuleMisses();
    void namesTheRuleForTheSkill();
    void saysNothingWhereTheRuleKnowsTheWord();
    void saysNothingOfAWordThatOthersSayToo();
    void saysNothingOfOtherFindings();
    void needsARuleWithKeywords();
};

void TstRuleMisses::namesTheWordThatARuleMisses()
{
    const Desk desk({keywordRule("API keywords", {"API"}, "API")});
    QVERIFY(desk.misses.isAsked());
    const auto miss = desk.missOf(FindingKind::Misrouting);
    QVERIFY(miss);
    QCOMPARE(miss->rule, 0U);
    QCOMPARE(miss->word, std::string("webhook"));
    QCOMPARE(miss->tickets, 40);
    QCOMPARE(miss->missed, 40);
    QVERIFY(desk.missOf(FindingKind::MisroutedSkill));
}

void TstRuleMisses::namesTheRuleForTheSkill()
{
    const Desk desk({keywordRule("API keywords", {"API"}, "api"), keywordRule("Interfaces", {"endpoint"}, "API"),
                     keywordRule("Money", {"invoice"}, "Billing")});
    const auto miss = desk.missOf(FindingKind::Misrouting);
    QVERIFY(miss);
    QCOMPARE(miss->rule, 0U); // it catches more of them than the other
    const Desk others({keywordRule("Money", {"invoice"}, "Billing")});
    QVERIFY(!others.missOf(FindingKind::Misrouting));
}

// It holds for something else, too, and an earlier rule took the ticket: no keyword would mend that.
void TstRuleMisses::saysNothingWhereTheRuleKnowsTheWord()
{
    const Desk desk({keywordRule("API keywords", {"API", "WEBHOOK", "late", "signature", "wrong"}, "API")});
    QVERIFY(!desk.missOf(FindingKind::Misrouting));
}

void TstRuleMisses::saysNothingOfAWordThatOthersSayToo()
{
    Desk desk({keywordRule("API keywords", {"API"}, "API")});
    for (int i = 0; i < 60; ++i)
        desk.add("Webhook is late for an invoice, wrong signature", desk.rules.size(), 0, false);
    QVERIFY(!desk.missOf(FindingKind::Misrouting));
}

void TstRuleMisses::saysNothingOfOtherFindings()
{
    const Desk desk({keywordRule("API keywords", {"API"}, "API")});
    QVERIFY(!desk.missOf(FindingKind::Silo));
    Finding unknown;
    unknown.kind = FindingKind::Misrouting;
    unknown.subject = Webhooks;
    QVERIFY(!desk.misses.of(unknown, desk.problem, {})); // which skill was lacking is not known
}

void TstRuleMisses::needsARuleWithKeywords()
{
    TriageRule byCategory = keywordRule("Interfaces", {"Webhooks"}, "API");
    byCategory.when.field = ConditionField::Category;
    byCategory.when.test = FieldTest::Is;
    const Desk desk({byCategory});
    QVERIFY(!desk.misses.isAsked());
    QVERIFY(!desk.missOf(FindingKind::Misrouting));
    // What must not stand in a subject is no keyword.
    TriageRule negated = keywordRule("Not spam", {"spam"}, "API");
    negated.when = Condition{Condition::Kind::Not, {negated.when}};
    QVERIFY(!RuleMisses(std::vector{negated}, {"Billing", "API"}).isAsked());
    // A rule that asks for no skill cannot miss any.
    QVERIFY(!RuleMisses(std::vector{keywordRule("Queue", {"API"}, "")}, {"API"}).isAsked());
}

QTEST_APPLESS_MAIN(TstRuleMisses)
#include "tst_rulemisses.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"

#include <QtTest/QtTest>

#include <set>

using namespace evenkeel;

namespace {

/// Every code has a name of its own that leads back to it.
template <class Code, class Reader>
bool readsBack(int count, const Reader &reader)
{
    std::set<std::string_view> names;
    for (int i = 0; i < count; ++i) {
        const auto code = static_cast<Code>(i);
        const std::string_view name = codeOf(code);
        if (name.empty() || !names.insert(name).second || reader(name) != std::optional{code})
            return false;
    }
    return codeOf(static_cast<Code>(count)).empty();
}

template <class Code>
bool areNamed(int count)
{
    std::set<std::string_view> names;
    for (int i = 0; i < count; ++i)
        names.insert(codeOf(static_cast<Code>(i)));
    return !names.contains("") && static_cast<int>(names.size()) == count;
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLeadBackToTheirCodes()
    {
        QVERIFY(readsBack<Priority>(PriorityCount, priorityFrom));
        QVERIFY(readsBack<TicketStatus>(TicketStatusCount, ticketStatusFrom));
        QVERIFY(readsBack<ChannelKind>(ChannelKindCount, channelKindFrom));
        QVERIFY(readsBack<EventKind>(EventKindCount, eventKindFrom));
        QVERIFY(readsBack<AssignmentMethod>(AssignmentMethodCount, assignmentMethodFrom));
        QVERIFY(readsBack<Gate>(GateCount, gateFrom));
        QVERIFY(readsBack<ConditionField>(ConditionFieldCount, conditionFieldFrom));
        QVERIFY(readsBack<FieldTest>(FieldTestCount, fieldTestFrom));
        QVERIFY(readsBack<OrderMethod>(OrderMethodCount, orderMethodFrom));
        QVERIFY(readsBack<RingAction>(RingActionCount, ringActionFrom));
        QVERIFY(readsBack<Presence>(4, presenceFrom));
        QVERIFY(readsBack<Proficiency>(4, proficiencyFrom));
        QVERIFY(readsBack<SkillKind>(4, skillKindFrom));
    }

    void namesThatAreOnlyWrittenDiffer()
    {
        QVERIFY(areNamed<Gate>(GateCount));
        QVERIFY(areNamed<ScoreTerm>(7));
        QVERIFY(areNamed<Cause>(5));
    }

    /// They stand in files and databases: whoever changes one breaks somebody's script.
    void namesAreStable()
    {
        QCOMPARE(codeOf(Priority::Urgent), std::string_view("urgent"));
        QCOMPARE(codeOf(TicketStatus::OnHold), std::string_view("on-hold"));
        QCOMPARE(codeOf(Gate::Capacity), std::string_view("capacity"));
        QCOMPARE(codeOf(AssignmentMethod::HighestSpareCapacity), std::string_view("highest-spare-capacity"));
        QCOMPARE(codeOf(EventKind::Rated), std::string_view("rated"));
        QCOMPARE(codeOf(ScoreTerm::SkillFit), std::string_view("skill-fit"));
    }

    void unknownNamesAreRefused()
    {
        QVERIFY(!priorityFrom(""));
        QVERIFY(!priorityFrom("Urgent"));
        QVERIFY(!ticketStatusFrom("on hold"));
        QVERIFY(!eventKindFrom("urgent"));
    }
};

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"

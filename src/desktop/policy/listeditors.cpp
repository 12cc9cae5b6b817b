// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeditors.h"

#include "dialogtext.h"
#include "ringline.h"
#include "rowseditor.h"

#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace evenkeel::listeditors {

namespace {

enum class Order { Fixed, Free };

template <class Thing, class Fill>
QWidget *rowsOf(std::vector<Thing> *list, const QString &what, const QString &addText, const Thing &fresh, Order order,
                const Changed &changed, Fill fill)
{
    RowsEditor::Source source;
    source.count = [list] { return static_cast<int>(list->size()); };
    source.fill = [list, fill](int row, QHBoxLayout *line) { fill((*list)[static_cast<std::size_t>(row)], line); };
    source.add = [list, fresh] { list->push_back(fresh); };
    source.remove = [list](int row) { list->erase(list->begin() + row); };
    if (order == Order::Free)
        source.swap = [list](int row, int other) { std::swap(*(list->begin() + row), *(list->begin() + other)); };
    auto *editor = new RowsEditor(what, addText, std::move(source));
    QObject::connect(editor, &RowsEditor::changed, editor, changed);
    return editor;
}

QList<std::pair<QString, Proficiency>> levels()
{
    return {{Words::proficiency(Proficiency::Basic), Proficiency::Basic},
            {Words::proficiency(Proficiency::Intermediate), Proficiency::Intermediate},
            {Words::proficiency(Proficiency::Advanced), Proficiency::Advanced}};
}

} // namespace

QWidget *skillAsks(std::vector<SkillAsk> *list, const QStringList &skills, bool canBeOptional, const Changed &changed)
{
    return rowsOf(list, DialogText::tr("Skill"), DialogText::tr("Add a skill"), SkillAsk{}, Order::Fixed, changed,
                  [=](SkillAsk &ask, QHBoxLayout *line) {
                      line->addWidget(bound::name(&ask.skill, DialogText::tr("Skill"), skills, {}, changed), 1);
                      line->addWidget(bound::choice(&ask.level, DialogText::tr("Level"), levels(), changed));
                      if (canBeOptional)
                          line->addWidget(bound::check(&ask.isRequired, DialogText::tr("Required"), changed));
                  });
}

QWidget *rings(std::vector<Ring> *list, const KnownNames &known, const Changed &changed)
{
    Ring fresh;
    fresh.after = list->empty() ? 0.25 : list->back().after;
    return rowsOf(list, DialogText::tr("Ring"), DialogText::tr("Add a ring"), fresh, Order::Free, changed,
                  [=](Ring &ring, QHBoxLayout *line) { line->addWidget(new RingLine(&ring, known, changed), 1); });
}

QWidget *orderFields(std::vector<OrderBy> *list, const Changed &changed)
{
    const QList<std::pair<QString, OrderField>> fields{{DialogText::tr("Share of SLA used"), OrderField::SlaShare},
                                                       {DialogText::tr("Priority"), OrderField::Priority},
                                                       {DialogText::tr("Age"), OrderField::Age},
                                                       {DialogText::tr("Due"), OrderField::Due},
                                                       {DialogText::tr("Effort"), OrderField::Effort},
                                                       {DialogText::tr("Reopens"), OrderField::Reopens}};
    return rowsOf(list, DialogText::tr("Field"), DialogText::tr("Add a field"), OrderBy{}, Order::Free, changed,
                  [=](OrderBy &by, QHBoxLayout *line) {
                      line->addWidget(bound::choice(&by.field, DialogText::tr("Field"), fields, changed), 1);
                      line->addWidget(bound::check(&by.isLargestFirst, DialogText::tr("Largest first"), changed));
                  });
}

QWidget *limits(std::vector<LimitFor> *list, const KnownNames &known, const Changed &changed)
{
    return rowsOf(list, DialogText::tr("Exception"), DialogText::tr("Add an exception"), LimitFor{}, Order::Fixed,
                  changed, [=](LimitFor &limit, QHBoxLayout *line) {
                      const bound::Range range{0, 10000, 1, {}, {}};
                      line->addWidget(bound::name(&limit.team, DialogText::tr("Team"), known.teams,
                                                  DialogText::tr("Any team"), changed),
                                      1);
                      line->addWidget(bound::name(&limit.agent, DialogText::tr("Agent"), known.agents,
                                                  DialogText::tr("Any agent"), changed),
                                      1);
                      line->addWidget(bound::number(&limit.limit, DialogText::tr("Limit"), range, changed));
                      line->addWidget(bound::number(&limit.urgentLimit, DialogText::tr("Limit for urgent tickets"),
                                                    range, changed));
                  });
}

QWidget *shares(std::vector<CapacityShare> *list, const KnownNames &known, const Changed &changed)
{
    return rowsOf(list, DialogText::tr("Share"), DialogText::tr("Add a share"), CapacityShare{}, Order::Fixed, changed,
                  [=](CapacityShare &share, QHBoxLayout *line) {
                      line->addWidget(bound::name(&share.team, DialogText::tr("Team"), known.teams,
                                                  DialogText::tr("Any team"), changed),
                                      1);
                      line->addWidget(bound::name(&share.agent, DialogText::tr("Agent"), known.agents,
                                                  DialogText::tr("Any agent"), changed),
                                      1);
                      auto *reason = bound::text(&share.reason, DialogText::tr("Reason"), changed);
                      reason->setPlaceholderText(DialogText::tr("Reason"));
                      line->addWidget(reason, 1);
                      line->addWidget(bound::percent(&share.share, DialogText::tr("Share of the units"),
                                                     {0, 2, 0, {}, {}}, changed));
                  });
}

QWidget *leads(std::vector<TeamLead> *list, const KnownNames &known, const Changed &changed)
{
    return rowsOf(list, DialogText::tr("Lead"), DialogText::tr("Add a lead"), TeamLead{}, Order::Fixed, changed,
                  [=](TeamLead &lead, QHBoxLayout *line) {
                      line->addWidget(bound::name(&lead.team, DialogText::tr("Team"), known.teams, {}, changed), 1);
                      line->addWidget(bound::name(&lead.agent, DialogText::tr("Lead"), known.agents, {}, changed), 1);
                  });
}

QWidget *substitutes(std::vector<SubstituteChain> *list, const KnownNames &known, const Changed &changed)
{
    return rowsOf(list, DialogText::tr("Substitutes"), DialogText::tr("Add substitutes"), SubstituteChain{},
                  Order::Fixed, changed, [=](SubstituteChain &chain, QHBoxLayout *line) {
                      line->addWidget(
                          bound::name(&chain.agent, DialogText::tr("Agent who is away"), known.agents, {}, changed), 1);
                      line->addWidget(bound::names(&chain.substitutes, DialogText::tr("Who stands in, the first first"),
                                                   KnownNames::plain(known.agents), changed),
                                      2);
                  });
}

QWidget *learners(std::vector<Learner> *list, const KnownNames &known, const Changed &changed)
{
    return rowsOf(
        list, DialogText::tr("Learner"), DialogText::tr("Add a learner"), Learner{}, Order::Fixed, changed,
        [=](Learner &learner, QHBoxLayout *line) {
            line->addWidget(bound::name(&learner.agent, DialogText::tr("Agent"), known.agents, {}, changed), 1);
            line->addWidget(bound::name(&learner.skill, DialogText::tr("Skill"), known.skills, {}, changed), 1);
        });
}

} // namespace evenkeel::listeditors

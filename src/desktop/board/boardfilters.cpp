// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfilters.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/pageheader.h"
#include "desktop/style/icons.h"
#include "desktop/style/words.h"
#include "services/shownline.h"

#include <QLineEdit>

namespace evenkeel {

namespace {

constexpr int TextWidth = 96;

template <class Key, class Value>
QList<FilterChip::Choice> choicesOf(const std::map<Key, Value> &things)
{
    QList<FilterChip::Choice> choices;
    for (const auto &[id, thing] : things)
        choices.append({shownLine(thing.name), QVariant::fromValue<qint64>(id.value), {}});
    std::sort(choices.begin(), choices.end(), [](const FilterChip::Choice &a, const FilterChip::Choice &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return choices;
}

template <class T>
std::set<T> idsOf(const FilterChip &chip)
{
    std::set<T> ids;
    for (const QVariant &value : chip.chosen())
        ids.insert(T{value.toLongLong()});
    return ids;
}

template <class T>
std::set<T> codesOf(const FilterChip &chip)
{
    std::set<T> codes;
    for (const QVariant &value : chip.chosen())
        codes.insert(static_cast<T>(value.toInt()));
    return codes;
}

} // namespace

BoardFilters::BoardFilters(PageHeader *header, FilterBar *bar, QObject *parent)
    : QObject(parent)
    , m_team(new FilterChip(tr("All teams"), FilterChip::Mode::Many))
    , m_shift(new FilterChip(tr("On shift"), FilterChip::Mode::Switch))
    , m_risk(new FilterChip(tr("At risk"), FilterChip::Mode::Switch))
    , m_priority(new FilterChip(tr("Priority"), FilterChip::Mode::Many))
    , m_channel(new FilterChip(tr("Channel"), FilterChip::Mode::Many))
    , m_skill(new FilterChip(tr("Skill"), FilterChip::Mode::Many))
    , m_order(new FilterChip(tr("Order of the lanes"), FilterChip::Mode::Always))
    , m_text(new QLineEdit)
{
    m_team->setGlyph(Glyph::Team);
    m_shift->setGlyph(Glyph::Filter);
    m_order->setGlyph(Glyph::Sort);
    QList<FilterChip::Choice> priorities;
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low})
        priorities.append(
            {Words::priority(priority), static_cast<int>(priority), icon(glyphOf(priority), toneOf(priority))});
    m_priority->setChoices(priorities);
    QList<FilterChip::Choice> channels;
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        const auto channel = static_cast<ChannelKind>(kind);
        channels.append({Words::channel(channel), kind, icon(glyphOf(channel), Tone::Muted)});
    }
    m_channel->setChoices(channels);
    m_order->setChoices({{tr("Most loaded first"), static_cast<int>(BoardOrder::MostLoaded), {}},
                         {tr("Least loaded first"), static_cast<int>(BoardOrder::LeastLoaded), {}},
                         {tr("By team"), static_cast<int>(BoardOrder::ByTeam), {}},
                         {tr("By name"), static_cast<int>(BoardOrder::ByName), {}}});
    m_text->setPlaceholderText(tr("Find", "on the board"));
    m_text->setAccessibleName(tr("Find on the board"));
    m_text->setToolTip(tr("Subject, number or agent"));
    m_text->addAction(icon(Glyph::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedHeight(26);
    m_text->setFixedWidth(std::max(TextWidth, m_text->fontMetrics().horizontalAdvance(m_text->placeholderText()) + 48));
    header->addScope(m_team);
    for (QWidget *chip :
         {static_cast<QWidget *>(m_shift), static_cast<QWidget *>(m_risk), static_cast<QWidget *>(m_priority),
          static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_skill), static_cast<QWidget *>(m_order),
          static_cast<QWidget *>(m_text)})
        bar->addFilter(chip);
    for (const FilterChip *chip : {m_team, m_shift, m_risk, m_priority, m_channel, m_skill, m_order})
        connect(chip, &FilterChip::changed, this, &BoardFilters::changed);
    connect(m_text, &QLineEdit::textChanged, this, &BoardFilters::changed);
}

void BoardFilters::setNames(const DeskNames &names)
{
    m_team->setChoices(choicesOf(names.teams));
    m_skill->setChoices(choicesOf(names.skills));
}

void BoardFilters::setCounts(int agents, int onShift)
{
    m_shift->setLabel(tr("On shift %1 of %2").arg(Words::number(onShift), Words::number(agents)));
    const QString count = tr("%n agents", nullptr, agents);
    m_team->setLabel(m_team->isOn() ? tr("Teams") : tr("All teams, %1", "number of agents").arg(count));
}

BoardFilter BoardFilters::filter() const
{
    BoardFilter filter;
    filter.teams = idsOf<TeamId>(*m_team);
    filter.skills = idsOf<SkillId>(*m_skill);
    filter.priorities = codesOf<Priority>(*m_priority);
    filter.channels = codesOf<ChannelKind>(*m_channel);
    filter.isOnShiftOnly = m_shift->isOn();
    filter.isAtRiskOnly = m_risk->isOn();
    filter.text = m_text->text().trimmed();
    return filter;
}

BoardOrder BoardFilters::order() const
{
    return m_order->chosen().isEmpty() ? BoardOrder::MostLoaded
                                       : static_cast<BoardOrder>(m_order->chosen().first().toInt());
}

void BoardFilters::clear()
{
    for (FilterChip *chip : {m_team, m_shift, m_risk, m_priority, m_channel, m_skill})
        chip->clear();
    m_text->clear();
}

} // namespace evenkeel

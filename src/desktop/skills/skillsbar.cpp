// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsbar.h"

#include "skillsdelegate.h"
#include "skillsmatrixmodel.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"
#include "services/shownline.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MonthsBack = 12;

/// What the marks in the cells mean.
class SkillsLegend final : public QWidget
{
public:
    explicit SkillsLegend(const QString &overdue)
        : m_overdue(overdue)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        const QFontMetrics metrics(fonts::secondary());
        setFixedSize(LevelWidth * 3 + DotWidth + metrics.horizontalAdvance(overdue) + 4, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(fonts::secondary());
        for (int level = 1; level <= 3; ++level) {
            const qreal left = (level - 1) * LevelWidth;
            paintLevelDisc(painter, QRectF(left, 6, 12, 12), level);
            painter.setPen(tone(Tone::Muted));
            painter.drawText(QRectF(left + 16, 0, 16, height()), Qt::AlignVCenter, QString::number(level));
        }
        paintOverdueDot(painter, QPointF(LevelWidth * 3 + 6, height() / 2.0));
        painter.setPen(tone(Tone::Muted));
        painter.drawText(rect().adjusted(LevelWidth * 3 + DotWidth, 0, 0, 0), Qt::AlignVCenter, m_overdue);
    }

private:
    static constexpr int LevelWidth = 32;
    static constexpr int DotWidth = 14;
    QString m_overdue;
};

std::set<qint64> numbers(const QVariantList &values)
{
    std::set<qint64> chosen;
    for (const QVariant &value : values)
        chosen.insert(value.toLongLong());
    return chosen;
}

} // namespace

SkillsBar::SkillsBar(FilterBar *bar, QObject *parent)
    : QObject(parent)
    , m_teams(new FilterChip(tr("Team"), FilterChip::Mode::Many))
    , m_kinds(new FilterChip(tr("Kind"), FilterChip::Mode::Many))
    , m_skills(new FilterChip(tr("Skill"), FilterChip::Mode::Many))
    , m_level(new FilterChip(tr("Level"), FilterChip::Mode::One))
    , m_atWork(new FilterChip(tr("On shift now"), FilterChip::Mode::Switch))
    , m_asOf(new FilterChip(tr("As of"), FilterChip::Mode::One))
    , m_selected(new ToneLabel({}, Tone::Accent))
{
    m_teams->setGlyph(Glyph::Team);
    m_kinds->setGlyph(Glyph::Filter);
    m_asOf->setGlyph(Glyph::Clock);
    for (FilterChip *chip : {m_teams, m_kinds, m_skills, m_level, m_atWork}) {
        bar->addFilter(chip);
        connect(chip, &FilterChip::changed, this, &SkillsBar::filterChanged);
    }
    bar->addFilter(m_asOf);
    connect(m_asOf, &FilterChip::changed, this, &SkillsBar::takeDay);
    QList<FilterChip::Choice> levels;
    for (const Proficiency level : {Proficiency::Basic, Proficiency::Intermediate, Proficiency::Advanced})
        levels.append({tr("%1 or more", "level").arg(static_cast<int>(level)), static_cast<int>(level), {}});
    m_level->setChoices(levels);
    m_selected->setFont(fonts::secondaryStrong());
    bar->addFilter(m_selected);
    addLevels(bar);
    bar->addFigure(new SkillsLegend(tr("Review overdue")));
    setSelected(0);
}

void SkillsBar::addLevels(FilterBar *bar)
{
    m_levels = new QWidget;
    auto *layout = new QHBoxLayout(m_levels);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (int level = 0; level <= 3; ++level) {
        auto *button = new QPushButton(QString::number(level));
        button->setFixedWidth(36);
        button->setToolTip(Words::proficiency(static_cast<Proficiency>(level)));
        button->setAccessibleName(tr("Set the selected levels to %1").arg(level));
        button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the grid, where digits do the same
        connect(button, &QPushButton::clicked, this,
                [this, level] { Q_EMIT levelChosen(static_cast<Proficiency>(level)); });
        layout->addWidget(button);
    }
    bar->addFilter(m_levels);
}

void SkillsBar::setMatrix(const SkillMatrix &matrix, Instant now)
{
    const DeskNames &names = matrix.names;
    QList<FilterChip::Choice> teams;
    for (const auto &[id, team] : names.teams)
        teams.append({shownLine(team.name), static_cast<qint64>(id.value), {}});
    m_teams->setChoices(teams);
    QList<FilterChip::Choice> kinds;
    QList<FilterChip::Choice> skills;
    std::set<SkillKind> seen;
    for (const SkillId skill : matrix.skills) {
        const SkillKind kind = names.skills.at(skill).kind;
        if (seen.insert(kind).second)
            kinds.append({skillKindName(kind), static_cast<qint64>(kind), {}});
        skills.append({names.skill(skill), static_cast<qint64>(skill.value), {}});
    }
    m_kinds->setChoices(kinds);
    m_skills->setChoices(skills);
    QList<FilterChip::Choice> months;
    QDate first = Words::toLocal(now).date();
    first.setDate(first.year(), first.month(), 1);
    for (int back = 0; back < MonthsBack; ++back) {
        const QDate day = first.addMonths(-back);
        months.append({QLocale().toString(day, QLocale::ShortFormat), day, {}});
    }
    if (const auto chosen = asOf()) {
        const QDate day = Words::toLocal(*chosen).date();
        const bool isThere =
            std::any_of(months.cbegin(), months.cend(), [&day](const auto &month) { return month.value == day; });
        if (!isThere)
            months.append({QLocale().toString(day, QLocale::ShortFormat), day, {}});
    }
    months.append({tr("Another day …"), QDate(), {}});
    m_asOf->setChoices(months);
}

void SkillsBar::takeDay()
{
    const QVariantList chosen = m_asOf->chosen();
    const QDate day = chosen.isEmpty() ? QDate() : chosen.front().toDate();
    if (!chosen.isEmpty() && !day.isValid()) {
        // "Another day" is a question, not an answer: what was shown stays until there is one.
        m_asOf->setChosen(m_day.isValid() ? QVariantList{m_day} : QVariantList());
        Q_EMIT dayAsked();
        return;
    }
    if (day == m_day)
        return;
    m_day = day;
    Q_EMIT asOfChanged();
}

void SkillsBar::setSelected(int cells)
{
    const bool isSome = cells > 0 && !asOf();
    m_selected->setText(tr("%n levels selected", nullptr, cells));
    m_selected->setVisible(isSome);
    m_levels->setVisible(isSome && !m_isReadOnly);
}

SkillsFilter SkillsBar::filter() const
{
    SkillsFilter filter;
    for (const qint64 team : numbers(m_teams->chosen()))
        filter.teams.insert(TeamId{team});
    for (const qint64 kind : numbers(m_kinds->chosen()))
        filter.kinds.insert(static_cast<SkillKind>(kind));
    for (const qint64 skill : numbers(m_skills->chosen()))
        filter.skills.insert(SkillId{skill});
    if (!m_level->chosen().isEmpty())
        filter.atLeast = static_cast<Proficiency>(m_level->chosen().front().toInt());
    filter.onlyAtWork = m_atWork->isOn();
    return filter;
}

std::optional<Instant> SkillsBar::asOf() const
{
    if (!m_day.isValid())
        return std::nullopt;
    return instantFromMillis(m_day.startOfDay().toMSecsSinceEpoch());
}

void SkillsBar::setAsOf(Instant at)
{
    const QDate day = Words::toLocal(at).date();
    m_asOf->setChoices({{QLocale().toString(day, QLocale::ShortFormat), day, {}}});
    m_asOf->setChosen({day});
}

void SkillsBar::clear()
{
    for (FilterChip *chip : {m_teams, m_kinds, m_skills, m_level, m_atWork, m_asOf})
        chip->clear();
}

} // namespace evenkeel

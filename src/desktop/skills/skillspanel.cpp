// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillspanel.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"
#include "desktop/tickets/linkbutton.h"

#include <QAbstractButton>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace evenkeel {

namespace {

constexpr int ShownSilos = 5;
constexpr int Width = 312;
constexpr int TrainingHeight = 44;
constexpr int BarWidth = 84;
constexpr int BarHeight = 10;
constexpr int FigureWidth = 64;

/// One training: who and what, a bar as long as the hours it covers, the hours.
class TrainingLine final : public QAbstractButton
{
public:
    TrainingLine(QString agent, QString what, QString hours, double share)
        : m_agent(std::move(agent))
        , m_what(std::move(what))
        , m_hours(std::move(hours))
        , m_share(share)
    {
        setFixedHeight(TrainingHeight);
        setAccessibleName(m_agent + QStringLiteral(", ") + m_what + QStringLiteral(", ") + m_hours);
        setToolTip(accessibleName() + QLatin1Char('\n') + SkillsPanel::tr("Show this level in the matrix"));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), tone(Tone::Raised));
        painter.fillRect(QRect(0, height() - 1, width(), 1), tone(Tone::Line));
        if (hasFocus())
            controls::drawBox(painter, rect().adjusted(2, 2, -2, -3), QColor(), tone(Tone::Accent), 2);
        const QRect name = rect().adjusted(measures::PageMargin, 4, -BarWidth - FigureWidth - 12, -4);
        const auto write = [&painter](const QRect &place, const QFont &font, Tone ink, int alignment,
                                      const QString &text) {
            painter.setFont(font);
            painter.setPen(tone(ink));
            painter.drawText(place, alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        write(name, fonts::strong(), Tone::Text, Qt::AlignTop | Qt::AlignLeft, m_agent);
        write(name, fonts::secondary(), Tone::Muted, Qt::AlignBottom | Qt::AlignLeft, m_what);
        const QRect bar(width() - BarWidth - FigureWidth, (height() - BarHeight) / 2, BarWidth, BarHeight);
        painter.fillRect(bar, tone(underMouse() ? Tone::Line : Tone::Raised));
        painter.fillRect(QRect(bar.left(), bar.top(), static_cast<int>(BarWidth * m_share), BarHeight),
                         tone(Tone::Accent));
        write(QRect(bar.right(), 0, FigureWidth - measures::PageMargin + 4, height()), fonts::strong(), Tone::Text,
              Qt::AlignVCenter | Qt::AlignRight, m_hours);
    }

private:
    QString m_agent;
    QString m_what;
    QString m_hours;
    double m_share;
};

/// A mark that is painted anew with each theme.
class NoteMark final : public QWidget
{
public:
    explicit NoteMark(bool isBad)
        : m_isBad(isBad)
    {
        setFixedSize(measures::Icon, measures::Icon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), m_isBad ? Glyph::Warning : Glyph::Info, tone(m_isBad ? Tone::Bad : Tone::Caution));
    }

private:
    bool m_isBad;
};

ToneLabel *wrapped(const QString &text, const QFont &font, Tone ink)
{
    auto *label = new ToneLabel(text, ink);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

SkillsPanel::SkillsPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::LeftEdge, parent)
{
    setFixedWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Knowledge silos and trainings"));
    auto *inner = new Panel;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    area->setWidget(inner);
    layout->addWidget(area);
}

void SkillsPanel::addTitle(const QString &title, const QString &under)
{
    auto *box = new Panel(Tone::Surface, Qt::BottomEdge);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(measures::PageMargin, 12, measures::PageMargin, 10);
    layout->setSpacing(4);
    layout->addWidget(wrapped(title, fonts::title(), Tone::Text));
    layout->addWidget(wrapped(under, fonts::secondary(), Tone::Muted));
    m_list->addWidget(box);
}

void SkillsPanel::addNote(const QString &title, const QString &text, bool isBad, AgentId leaving)
{
    auto *box = new Panel(Tone::Surface, Qt::BottomEdge);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(measures::PageMargin, 10, measures::PageMargin, 10);
    layout->setSpacing(8);
    layout->addWidget(new NoteMark(isBad), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapped(title, fonts::strong(), Tone::Text));
    words->addWidget(wrapped(text, fonts::secondary(), Tone::Muted));
    if (leaving.isValid()) {
        auto *link = new LinkButton;
        link->setText(tr("If %1 leaves …").arg(m_names.agent(leaving)));
        link->setAccessibleName(link->text());
        connect(link, &LinkButton::clicked, this, [this, leaving] { Q_EMIT leaveAsked(leaving); });
        words->addWidget(link, 0, Qt::AlignLeft);
    }
    layout->addLayout(words, 1);
    m_list->addWidget(box);
}

QString SkillsPanel::leaningText(const SkillSilo &silo, const QString &agent, const QString &nobody,
                                 const QString &open) const
{
    const QStringList sentences{
        tr("%1 solves %2 of %3 tickets.").arg(agent, Words::percent(silo.topShare), Words::number(silo.solved)),
        silo.othersAtTopLevel == 0 ? tr("Nobody else is at the same level.")
                                   : tr("%n others are at the same level or above.", nullptr, silo.othersAtTopLevel),
        tr("Without %1 nobody at level 2 or above is there in %2 of %3 hours a week.").arg(agent, nobody, open)};
    return sentences.join(QLatin1Char(' '));
}

void SkillsPanel::addSilos(const SiloView &view)
{
    addTitle(tr("Knowledge silos"),
             tr("%Ln tickets solved in the last quarter", nullptr, static_cast<int>(view.tickets)));
    std::vector<SkillSilo> silos;
    std::copy_if(view.silos.begin(), view.silos.end(), std::back_inserter(silos),
                 [](const SkillSilo &silo) { return silo.isSilo(); });
    std::stable_sort(silos.begin(), silos.end(), [](const SkillSilo &a, const SkillSilo &b) {
        return a.leansOnOne != b.leansOnOne ? a.leansOnOne : a.nobodyWithout > b.nobodyWithout;
    });
    for (std::size_t i = 0; i < silos.size() && i < ShownSilos; ++i) {
        const SkillSilo &silo = silos[i];
        const QString skill = view.names.skill(silo.skill);
        const QString agent = view.names.agent(silo.topAgent);
        const QString nobody = Words::decimal(hoursAWeek(silo.nobodyWithout, view.span));
        const QString open = Words::decimal(hoursAWeek(silo.open, view.span));
        if (agent.isEmpty())
            addNote(tr("%1 has no advanced agent").arg(skill),
                    tr("Nobody at level 2 or above is at work in %1 of %2 hours a week.").arg(nobody, open), false);
        else if (silo.leansOnOne)
            addNote(tr("%1 rests on %2").arg(skill, agent), leaningText(silo, agent, nobody, open), true,
                    silo.topAgent);
        else
            addNote(tr("%1 has too few advanced agents").arg(skill),
                    tr("%1 at level 3. Without %2 nobody at level 2 or above is there in %3 of %4 hours a week.")
                        .arg(Words::number(silo.advanced), agent, nobody, open),
                    false, silo.topAgent);
    }
    if (silos.empty())
        addNote(tr("No skill rests on one agent"), tr("Every skill has two advanced agents or more."), false);
}

void SkillsPanel::addWarnings(const SiloView &view)
{
    for (const CrowdedTeam &team : view.crowd.crowded) {
        const QString text = tr("Teams keep 8 to 12 skills up; more are not looked after.");
        if (team.team.isValid())
            addNote(tr("%1 keeps %2 skills").arg(view.names.team(team.team)).arg(team.skills), text, false);
        else
            addNote(tr("The desk keeps %1 skills").arg(team.skills), text, false);
    }
    QStringList unasked;
    for (const UnaskedSkill &skill : view.crowd.unasked)
        unasked << view.names.skill(skill.skill);
    if (!unasked.isEmpty())
        addNote(tr("No ticket asked for %n skills", nullptr, static_cast<int>(unasked.size())),
                tr("In 90 days nobody asked for: %1").arg(unasked.join(QStringLiteral(", "))), false);
}

void SkillsPanel::addTraining(const AdviceView &view, const Training &training, Millis most)
{
    const double hours = hoursAWeek(training.covered, view.span);
    const double share =
        most.count() > 0 ? static_cast<double>(training.covered.count()) / static_cast<double>(most.count()) : 0;
    const QString what = tr("%1 %2 → %3", "skill, level, level")
                             .arg(view.names.skill(training.skill))
                             .arg(static_cast<int>(training.from))
                             .arg(static_cast<int>(training.to));
    auto *line =
        new TrainingLine(view.names.agent(training.agent), what, tr("−%1 h").arg(Words::decimal(hours)), share);
    connect(line, &QAbstractButton::clicked, this,
            [this, agent = training.agent, skill = training.skill] { Q_EMIT trainingChosen(agent, skill); });
    m_list->addWidget(line);
}

void SkillsPanel::addAdvice(const AdviceView &view)
{
    const TrainingPlan &plan = view.plan;
    addTitle(tr("Cross-training that pays most"), tr("%1 uncovered hours a week; these leave %2")
                                                      .arg(Words::decimal(hoursAWeek(plan.uncoveredBefore, view.span)),
                                                           Words::decimal(hoursAWeek(plan.uncoveredAfter, view.span))));
    Millis most{0};
    for (const Training &training : plan.trainings)
        most = std::max(most, training.covered);
    for (const Training &training : plan.trainings)
        addTraining(view, training, most);
    if (plan.trainings.empty())
        return;
    const double gap = plan.value > 0 ? static_cast<double>(plan.bound) / static_cast<double>(plan.value) - 1 : 0;
    const QString proof =
        plan.isProven()
            ? tr("Chosen together, not one by one: no other %n take away more.", nullptr,
                 static_cast<int>(plan.trainings.size()))
            : tr("Chosen together, not one by one: no other choice is more than %1 better.").arg(Words::percent(gap));
    auto *note = wrapped(proof, fonts::secondary(), Tone::Muted);
    note->setContentsMargins(measures::PageMargin, 10, measures::PageMargin, 10);
    m_list->addWidget(note);
}

void SkillsPanel::setInsight(const SkillInsight &insight)
{
    while (const std::unique_ptr<QLayoutItem> item{m_list->takeAt(0)}) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
    }
    m_names = insight.silos.names;
    addSilos(insight.silos);
    addWarnings(insight.silos);
    addAdvice(insight.advice);
    m_list->addStretch(1);
}

} // namespace evenkeel

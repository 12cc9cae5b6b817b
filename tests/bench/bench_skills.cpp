// SPDX-License-Identifier: GPL-3.0-or-later
// The skills matrix of 1,000 agents by 60 skills, each cell with a level: how long the page takes to open, an edit to
// be seen and to be stored. And cross-training advice for 300 agents by 40 skills over four weeks.
// With a file as argument: the page on that workspace, for one with a million tickets. Take a copy: a level is set.
#include "figures.h"

#include "base/random.h"
#include "desktop/skills/skillsgrid.h"
#include "desktop/skills/skillspage.h"
#include "services/workspace.h"
#include "services/workspacefile.h"
#include "staffing/trainingcheck.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QUndoStack>

#include <chrono>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Agents = 1000;
constexpr int Skills = 60;
constexpr int Teams = 20;
constexpr int Edits = 20;

const Instant now = *instantFromIso("2026-03-11T10:00Z");

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fail(const Error &error)
{
    qFatal("%s", error.detail.c_str());
}

template <class T>
void must(const Result<T> &result)
{
    if (!result)
        fail(result.error());
}

void fillMatrix(Database &database)
{
    CatalogStore catalog(database);
    std::vector<Team> teams;
    for (int i = 1; i <= Teams; ++i)
        teams.push_back({TeamId{i}, "Team " + std::to_string(i)});
    must(catalog.saveAll(teams));
    std::vector<Skill> skills(Skills);
    for (int i = 1; i <= Skills; ++i) {
        Skill &skill = skills[static_cast<std::size_t>(i - 1)];
        skill.id = SkillId{i};
        skill.name = "Skill " + std::to_string(i);
        skill.kind = i > Skills / 2 ? SkillKind::Technical : SkillKind::Product;
    }
    must(catalog.saveAll(skills));
    std::vector<Agent> agents(Agents);
    for (int i = 1; i <= Agents; ++i) {
        Agent &agent = agents[static_cast<std::size_t>(i - 1)];
        agent.id = AgentId{i};
        agent.name = "Agent " + std::to_string(i);
        agent.team = TeamId{1 + i % Teams};
    }
    must(catalog.saveAll(agents));
    Random random(1);
    std::vector<LevelEdit> edits;
    for (int agent = 1; agent <= Agents; ++agent) {
        for (int skill = 1; skill <= Skills; ++skill) {
            LevelEdit edit;
            edit.level = {AgentId{agent}, SkillId{skill},    static_cast<Proficiency>(random.below(4)),
                          now - 24h * 60, LevelSource::Hand, now + 24h * random.between(-10, 80)};
            edits.push_back(edit);
        }
    }
    must(LevelStore(database).append(edits, "bench", now));
}

void press(QWidget &widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

std::vector<bench::Figure> measurePage(const QString &url)
{
    auto workspace = Workspace::open(url, Workspace::Missing::Refuse, Clock(now));
    must(workspace);
    QUndoStack undo;
    DeskContext desk;
    desk.workspace = workspace->get();
    desk.undo = &undo;
    desk.isClockFixed = true;
    QElapsedTimer opening;
    opening.start();
    SkillsPage page(desk);
    page.resize(1440, 900);
    page.show();
    page.refresh();
    while (page.model()->rowCount() == 0)
        QCoreApplication::processEvents();
    page.grid()->viewport()->repaint();
    const double opened = milliseconds(opening);
    while (!page.isSettled())
        QCoreApplication::processEvents();
    page.selectFirst();
    std::vector<double> seen;
    std::vector<double> stored;
    for (int i = 0; i < Edits; ++i) {
        const SkillCell cell = *page.model()->cellAt(page.grid()->currentIndex());
        const LevelId before = page.model()->versionOf(cell);
        const bool isBasic = page.model()->shownLevel(cell) == Proficiency::Basic;
        QElapsedTimer edit;
        edit.start();
        press(*page.grid(), isBasic ? Qt::Key_2 : Qt::Key_1);
        page.grid()->viewport()->repaint();
        seen.push_back(milliseconds(edit));
        while (page.model()->versionOf(cell) == before)
            QCoreApplication::processEvents();
        stored.push_back(milliseconds(edit));
    }
    return {{"matrix of 1,000 x 60 opens", opened, "ms", 300},
            {"an edit is shown, slowest of 20", bench::percentile(seen, 1), "ms", 16},
            {"an edit is stored, slowest of 20", bench::percentile(stored, 1), "ms", 100}};
}

/// The page on a workspace with much history: when the matrix is there, when the figures beside it, and how long an
/// edit takes that comes while those are being read.
std::vector<bench::Figure> measureHistory(const QString &file)
{
    auto workspace = Workspace::open(QStringLiteral("sqlite:") + file, Workspace::Missing::Refuse,
                                     Clock(*instantFromIso("2016-03-22T13:00Z")));
    must(workspace);
    QUndoStack undo;
    DeskContext desk;
    desk.workspace = workspace->get();
    desk.undo = &undo;
    desk.isClockFixed = true;
    QElapsedTimer opening;
    opening.start();
    SkillsPage page(desk);
    page.resize(1440, 900);
    page.show();
    page.refresh();
    while (page.model()->rowCount() == 0)
        QCoreApplication::processEvents();
    page.grid()->viewport()->repaint();
    const double opened = milliseconds(opening);
    page.selectFirst();
    // The reading begins when the matrix has been still for a moment.
    QElapsedTimer still;
    still.start();
    while (milliseconds(still) < 1000)
        QCoreApplication::processEvents();
    const SkillCell cell = *page.model()->cellAt(page.grid()->currentIndex());
    const LevelId before = page.model()->versionOf(cell);
    QElapsedTimer edit;
    edit.start();
    press(*page.grid(), page.model()->shownLevel(cell) == Proficiency::Basic ? Qt::Key_2 : Qt::Key_1);
    while (page.model()->versionOf(cell) == before)
        QCoreApplication::processEvents();
    const double stored = milliseconds(edit);
    undo.undo();
    QElapsedTimer reading;
    reading.start();
    while (!page.isSettled())
        QCoreApplication::processEvents();
    return {{"matrix opens", opened, "ms", 300},
            {"an edit is stored while figures are read", stored, "ms", 100},
            {"figures are there after the last edit", milliseconds(reading) / 1000, "s", 5}};
}

/// 300 agents, 40 skills, four weeks of half hours; few know much, so that there is much to train.
SkillDesk trainingDesk()
{
    Random random(7);
    SkillDesk desk;
    const Instant monday = *instantFromIso("2026-03-09T00:00Z");
    for (int skill = 1; skill <= 40; ++skill)
        desk.skills.push_back(SkillId{skill});
    for (int cell = 0; cell < 28 * 48; ++cell)
        desk.cells.push_back({{monday + cell * 30min, monday + (cell + 1) * 30min}, cell / 2 % WeekHours});
    for (int id = 1; id <= 300; ++id) {
        SkilledAgent agent;
        agent.id = AgentId{id};
        std::vector<Interval> hours;
        const auto start = std::chrono::hours{random.between(5, 18)};
        for (int day = 0; day < 28; ++day) {
            if (day % 7 > 4 ? !random.chance(0.17) : random.chance(0.08))
                continue;
            const Instant from = monday + day * 24h + start;
            hours.push_back({from, from + 4h});
            hours.push_back({from + 4h + 30min, from + 8h});
        }
        agent.atWork = Intervals(std::move(hours));
        for (int skill = 0; skill < 40; ++skill)
            agent.levels.push_back(static_cast<Proficiency>(random.chance(0.93) ? random.between(0, 1) : 2));
        desk.agents.push_back(std::move(agent));
    }
    for (int i = 0; i < 40 * WeekHours; ++i)
        desk.demand.push_back(random.uniform() * 3);
    return desk;
}

std::vector<bench::Figure> measureTraining(int top)
{
    const SkillDesk desk = trainingDesk();
    TrainingOptions options;
    options.top = top;
    QElapsedTimer timer;
    timer.start();
    const auto plan = adviseTraining(desk, options);
    const double took = milliseconds(timer) / 1000;
    must(plan);
    if (const std::string wrong = checkTraining(desk, options, *plan); !wrong.empty())
        fail({ErrorCode::InvalidArgument, wrong});
    const std::string name = std::to_string(top) + " trainings for 300 agents x 40 skills";
    const double gap = static_cast<double>(plan->bound - plan->value) / static_cast<double>(plan->value) * 100;
    return {{name, took, "s", 5}, {name + ": gap to the bound", gap, "%", 0}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2) {
        bench::print("skills on " + arguments.back().toStdString(), measureHistory(arguments.back()));
        return 0;
    }
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("skills.evenkeel"));
    {
        const auto database = openWorkspace(url, OpenMode::CreateIfMissing);
        must(database);
        fillMatrix(**database);
    }
    std::vector<bench::Figure> figures = measurePage(url);
    for (const int top : {3, 5, 10}) {
        const std::vector<bench::Figure> training = measureTraining(top);
        figures.insert(figures.end(), training.begin(), training.end());
    }
    bench::print("skills", figures);
    return 0;
}

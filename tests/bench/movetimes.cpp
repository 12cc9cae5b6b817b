// SPDX-License-Identifier: GPL-3.0-or-later
#include "movetimes.h"

#include "storage/ticketstore.h"
#include "storage/workspacemove.h"

#include <QTemporaryDir>

#include <chrono>
#include <vector>

namespace evenkeel {

namespace {

constexpr int ToldAtOnce = 20'000;

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

void fill(const QString &url, int tickets, const std::function<TicketStory(int)> &story)
{
    const auto database = need(Database::open(url));
    for (int first = 0; first < tickets; first += ToldAtOnce) {
        std::vector<TicketStory> stories;
        for (int number = first; number < std::min(first + ToldAtOnce, tickets); ++number)
            stories.push_back(story(number));
        need(TicketStore(*database).importStories(stories));
    }
}

std::vector<MovedTable> move(const QString &from, const QString &to, double &seconds)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto source = need(Database::open(from, {.mode = OpenMode::MustExist}));
    const auto target = need(Database::open(to, {.acceptsUnfinishedMove = true}));
    auto moved = need(WorkspaceMove(*source, *target).run({}, {}));
    seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return moved;
}

} // namespace

MoveTimes moveThereAndBack(int tickets, const std::function<TicketStory(int)> &story,
                           const std::function<void(const QString &url)> &prepare, const QString &server)
{
    const QTemporaryDir folder;
    const QString source = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("source.evenkeel"));
    prepare(source);
    fill(source, tickets, story);
    MoveTimes times;
    const auto there = move(source, server, times.toServer);
    const auto back =
        move(server, QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("back.evenkeel")), times.toFile);
    for (std::size_t table = 0; table < there.size(); ++table) {
        times.rows += there[table].rows;
        times.tablesThatDiffer += table < back.size() && there[table] == back[table] ? 0 : 1;
    }
    return times;
}

} // namespace evenkeel

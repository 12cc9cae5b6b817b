// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a big desk: how soon it shows something, how soon it answers, how much memory it takes. Everything is
// measured in processes of their own, from their start. A workspace with a million tickets takes a minute or two to
// make; EVENKEEL_BENCH_WORKSPACE names one to use instead.
#include "deskmeasures.h"
#include "deskworkspaces.h"
#include "figures.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <map>
#include <optional>

#if defined(Q_OS_UNIX)
#include <cstdlib>
#endif
#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace evenkeel;

namespace {

constexpr int Starts = 7;
constexpr int Uses = 3;
constexpr int PatienceMs = 300'000;

using Told = std::map<std::string, std::vector<double>>;

std::int64_t nanosNow()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

/// Runs one measure in a process of its own and adds what it tells.
bool run(const QString &measure, const QString &file, Told &told)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--measure"), measure, file, QString::number(nanosNow())});
    const bool isDone =
        process.waitForFinished(PatienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        told[line.section(u' ', 0, 0).toStdString()].push_back(line.section(u' ', 1).toDouble());
    if (!isDone)
        std::fprintf(stderr, "%s did not come to its end\n%s", qPrintable(measure),
                     process.readAllStandardError().constData());
    return isDone;
}

bool runTimes(int times, const QString &measure, const QString &file, Told &told)
{
    for (int i = 0; i < times; ++i) {
        if (!run(measure, file, told))
            return false;
    }
    return true;
}

/// Lets the system forget what it holds of the file in memory, as after switching the machine on.
bool forget(const QString &name)
{
#if defined(Q_OS_LINUX)
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && fdatasync(file.handle()) == 0 &&
           posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) == 0;
#else
    Q_UNUSED(name);
    return false;
#endif
}

/// What else the machine does: programs that want to run, over the last minute. Times mean little far above 0.
double busyness()
{
    double load = 0;
#if defined(Q_OS_UNIX)
    getloadavg(&load, 1);
#endif
    return load;
}

bool measureTickets(const QString &file, std::vector<bench::Figure> &figures)
{
    Told start;
    Told cold;
    Told use;
    figures.push_back({"the machine's load average before", busyness(), ""});
    if (forget(file) && !run(QStringLiteral("start-tickets"), file, cold))
        return false;
    if (!runTimes(Starts, QStringLiteral("start-tickets"), file, start) ||
        !runTimes(Uses, QStringLiteral("use-tickets"), file, use))
        return false;
    const auto usual = [&use](const char *name) { return bench::median(use[name]); };
    const auto most = [&use](const char *name) { return bench::percentile(use[name], 1); };
    figures.push_back({"tickets in the workspace", usual("rows"), ""});
    figures.push_back({"start to painted Tickets page, median", bench::median(start["painted"]), "ms", 1000});
    figures.push_back({"start to painted Tickets page, worst", bench::percentile(start["painted"], 1), "ms"});
    figures.push_back({"processor time that takes, all threads, median", bench::median(start["worked"]), "ms"});
    if (!cold.empty())
        figures.push_back({"the same with nothing of the file in memory", cold["painted"].front(), "ms"});
    figures.push_back({"from there until every ticket is read", usual("all_read"), "ms"});
    figures.push_back({"longest wait of other work meanwhile", most("longest_wait"), "ms"});
    figures.push_back({"filter keystrokes typed", usual("keystrokes"), ""});
    figures.push_back({"filter keystroke to painted, median", usual("keystroke_median"), "ms"});
    figures.push_back({"filter keystroke to painted, p95", usual("keystroke_p95"), "ms", 100});
    figures.push_back({"filter keystroke to painted, worst", usual("keystroke_worst"), "ms"});
    figures.push_back({"scroll step, median", usual("scroll_median"), "ms"});
    figures.push_back({"scroll step, p99", usual("scroll_p99"), "ms", 16});
    figures.push_back({"jump to a far place, p99", usual("jump_p99"), "ms", 16});
    figures.push_back({"sort by a column to painted, median", usual("sort_median"), "ms"});
    figures.push_back({"sort by a column to painted, p95", usual("sort_p95"), "ms"});
    figures.push_back({"memory with the first rows", most("memory_first"), "MB"});
    figures.push_back({"memory with every ticket read", most("memory_read"), "MB", 300});
    figures.push_back({"memory at its peak", most("memory_peak"), "MB", 300});
    return true;
}

bool measureBoard(const QString &file, std::vector<bench::Figure> &figures)
{
    Told start;
    Told use;
    figures.push_back({"the machine's load average before", busyness(), ""});
    if (!runTimes(Starts, QStringLiteral("start-board"), file, start) ||
        !runTimes(Uses, QStringLiteral("use-board"), file, use))
        return false;
    const auto usual = [&use](const char *name) { return bench::median(use[name]); };
    const auto perSecond = [&usual](const char *name) { return usual(name) > 0 ? 1000 / usual(name) : 0; };
    figures.push_back({"waiting tickets on the board", usual("waiting"), ""});
    figures.push_back({"agents on the board", usual("lanes"), ""});
    figures.push_back({"start to painted Board, median", bench::median(start["painted"]), "ms", 1000});
    figures.push_back({"start to painted Board, worst", bench::percentile(start["painted"], 1), "ms"});
    figures.push_back({"processor time that takes, all threads, median", bench::median(start["worked"]), "ms"});
    figures.push_back({"frames a second while dragging, median", perSecond("drag_frame_median"), "fps"});
    figures.push_back(
        {"frames a second while dragging, slowest 1 %", perSecond("drag_frame_p99"), "fps", 30, bench::Better::Higher});
    figures.push_back({"scroll step of the board, p99", usual("scroll_p99"), "ms"});
    figures.push_back({"memory at its peak", usual("memory_peak"), "MB"});
    return true;
}

bool isMade(const Result<Done> &made)
{
    if (!made)
        std::fprintf(stderr, "could not make a workspace: %s\n", made.error().detail.c_str());
    return made.isOk();
}

int measureAll()
{
    const QTemporaryDir folder;
    const QString waiting = folder.filePath(QStringLiteral("waiting.evenkeel"));
    QString million = qEnvironmentVariable("EVENKEEL_BENCH_WORKSPACE");
    if (million.isEmpty()) {
        std::printf("making a workspace with a million tickets\n");
        std::fflush(stdout);
        million = folder.filePath(QStringLiteral("million.evenkeel"));
        if (!isMade(bench::makeMillion(million)))
            return 1;
    }
    std::vector<bench::Figure> figures;
    if (!measureTickets(million, figures))
        return 1;
    bench::print("desk, a million tickets", figures);
    figures.clear();
    if (!isMade(bench::makeWaiting(waiting)) || !measureBoard(waiting, figures))
        return 1;
    std::printf("\n");
    bench::print("desk, 10,000 waiting", figures);
    return 0;
}

int measureOne(QApplication &application, const QStringList &words)
{
    const QString &measure = words.at(2);
    const QString &file = words.at(3);
    const std::int64_t startedAt = words.at(4).toLongLong();
    if (measure == QLatin1String("start-tickets"))
        bench::startTickets(application, file, startedAt);
    else if (measure == QLatin1String("use-tickets"))
        bench::useTickets(application, file);
    else if (measure == QLatin1String("start-board"))
        bench::startBoard(application, file, startedAt);
    else
        bench::useBoard(application, file);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 5 && qstrcmp(argv[1], "--measure") == 0) {
        QApplication application(argc, argv);
        return measureOne(application, QApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    return measureAll();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Import of an incident log against sqlite3's own .import of the same file, as whole programs, turn by turn.

#include "figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int Rounds = 5;

struct Run
{
    double seconds = 0;
    double megabytes = 0; ///< peak resident memory
};

/// Starts a program and waits for it with wait4, which tells the peak memory of exactly this child.
Run measure(const QStringList &words)
{
    std::vector<QByteArray> texts;
    for (const QString &word : words)
        texts.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout))
            _exit(126);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", arguments[0]);
        std::exit(1);
    }
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(),
            static_cast<double>(usage.ru_maxrss) / 1024.0};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString log = QStringLiteral(EVENKEEL_DATA_DIR "/incidents/incident_event_log.csv");
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (!QFile::exists(log) || sqlite.isEmpty()) {
        std::printf("left out: it needs the incident log and sqlite3\n");
        return 0;
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    double peak = 0;
    for (int round = 0; round < Rounds; ++round) {
        const QTemporaryDir folder;
        const Run raw = measure({sqlite, folder.filePath(QStringLiteral("raw.db")), QStringLiteral(".mode csv"),
                                 QStringLiteral(".import \"%1\" log").arg(log)});
        const Run import = measure({QStringLiteral(EVENKEELCTL), QStringLiteral("--db"),
                                    folder.filePath(QStringLiteral("desk.evenkeel")), QStringLiteral("import"), log,
                                    QStringLiteral("--profile"), QStringLiteral("servicenow")});
        theirs.push_back(raw.seconds);
        ours.push_back(import.seconds);
        ratios.push_back(import.seconds / raw.seconds);
        peak = std::max(peak, import.megabytes);
    }
    bench::print("import of the incident log",
                 {{"sqlite3 .import, median", bench::median(theirs), "s"},
                  {"evenkeelctl import, median", bench::median(ours), "s"},
                  {"evenkeelctl to sqlite3, turn by turn, median", bench::median(ratios), "x", 3},
                  {"evenkeelctl's memory at its peak", peak, "MB", 200}});
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/coredumps.h"
#include "storage/serveraddress.h"
#include "storage/serverpasswords.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace evenkeel;

class CoreDumpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNoMemoryOfAProgramThatCrashesWithAPassword();
    void areForbiddenBeforeAPasswordIsKept();
};

/// In a program of its own, since there is no way back.
void CoreDumpsTest::writesNoMemoryOfAProgramThatCrashesWithAPassword()
{
#ifdef Q_OS_UNIX
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        rlimit all{};
        getrlimit(RLIMIT_CORE, &all);
        all.rlim_cur = all.rlim_max;
        setrlimit(RLIMIT_CORE, &all);
        forbidCoreDumps();
        signal(SIGABRT, SIG_DFL);
        abort();
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
#else
    forbidCoreDumps();
#endif
}

void CoreDumpsTest::areForbiddenBeforeAPasswordIsKept()
{
#ifdef Q_OS_LINUX
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
#endif
    const auto address = parseServerUrl(QStringLiteral("postgresql://ann@desk.example/team"));
    QVERIFY(address);
    serverpasswords::remember(*address, QStringLiteral("secret"));
#ifdef Q_OS_LINUX
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
#ifdef Q_OS_UNIX
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t{0});
    QCOMPARE(limit.rlim_max, rlim_t{0});
#endif
    QCOMPARE(serverpasswords::find(*address), std::optional(QStringLiteral("secret")));
    serverpasswords::forget(*address);
}

QTEST_GUILESS_MAIN(CoreDumpsTest)
#include "tst_coredumps.moc"

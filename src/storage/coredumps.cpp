// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/coredumps.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>

#include <werapi.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_FREEBSD)
#include <sys/procctl.h>
#endif

namespace evenkeel {

void forbidCoreDumps()
{
#if defined(Q_OS_WIN)
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP); // reports carry no memory
#elif defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // The limit does not count where the system hands dumps to a program.
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(Q_OS_FREEBSD)
    int isTraced = PROC_TRACE_CTL_DISABLE;
    procctl(P_PID, 0, PROC_TRACE_CTL, &isTraced);
#endif
}

} // namespace evenkeel

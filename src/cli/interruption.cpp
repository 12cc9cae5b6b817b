// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <atomic>
#include <cerrno>
#include <csignal>

namespace evenkeel {

namespace {

// Written by a signal handler on one thread, read on another.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void noteInterrupt(int signal)
{
    const int before = errno; // of whatever call the signal fell into
    interrupted = true;
    std::signal(signal, SIG_DFL);
    errno = before;
}

} // namespace

void watchForInterruption()
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
}

bool isInterrupted()
{
    return interrupted;
}

} // namespace evenkeel

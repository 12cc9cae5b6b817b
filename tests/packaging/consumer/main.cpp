// SPDX-License-Identifier: GPL-3.0-or-later
#include <routing/dispatcher.h>

// An empty desk has nobody waiting, and says so through the installed library.
int main()
{
    const auto dispatcher = evenkeel::Dispatcher::create(evenkeel::DeskPicture{});
    return dispatcher && dispatcher->waitingOrder().empty() ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "cli/output.h"

namespace evenkeel {

/// Ends a command with what a service found: JSON for programs, text for people, or what went wrong.
///
///     return answer(output, service.silos(…), silosJson, writeSilos);
template <class Found, class MakeJson, class Write>
[[nodiscard]] int answer(Output &output, const Result<Found> &found, MakeJson makeJson, Write write)
{
    output.endProgress();
    if (!found)
        return output.fail(found.error());
    if (output.isJson())
        output.json(makeJson(*found));
    else
        write(output, *found);
    return ExitDone;
}

} // namespace evenkeel

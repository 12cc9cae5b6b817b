// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"

class QUndoStack;

namespace evenkeel {

class JobBar;
class SelfRouting;
class Workspace;

/// What every page and dialog works with; all outlive the pages. The main window makes pages anew for another
/// workspace.
struct DeskContext
{
    Workspace *workspace = nullptr;
    QUndoStack *undo = nullptr;
    JobBar *jobs = nullptr;             ///< for work that may take longer than 300 ms
    bool isClockFixed = false;          ///< the time was set and stands still: nothing ages
    SelfRouting *selfRouting = nullptr; ///< the switch that lets this workspace route by itself
    Rights rights;                      ///< of whoever opened the workspace
};

} // namespace evenkeel

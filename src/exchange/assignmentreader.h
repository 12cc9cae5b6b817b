// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/assignmentproblem.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

enum class AssignmentFormat {
    Gap,  ///< text: agents m, jobs n; m x n costs; m x n weights; m capacities
    Json, ///< resources/assignment/problem.schema.json
};

/// An assignment problem as a file states it.
struct AssignmentDocument
{
    AssignmentProblem problem;
    /// The file's costs are the problem's divided by 10 to this power. Weights need nothing like it, since only their
    /// sizes against capacities matter.
    int costDecimals = 0;
};

/// Reads a problem whose numbers may have up to six decimals. Every mistake is refused with BadFormat and a detail of
/// the form "file: place: reason": the place is a line of a gap file ("a05100: line 7: not a number: x"), a key of a
/// JSON file ("mine.json: resources[0].weights[2]: not one for each job"). Unknown keys are mistakes too. Memory
/// follows what the file holds, never what it promises.
[[nodiscard]] Result<AssignmentDocument> readGapProblem(const QByteArray &text, const QString &file);
[[nodiscard]] Result<AssignmentDocument> readJsonProblem(const QByteArray &json, const QString &file);

/// Likewise from a file. Errors besides: FileMissing, FileUnreadable.
[[nodiscard]] Result<AssignmentDocument> loadAssignmentProblem(const QString &file, AssignmentFormat format);

} // namespace evenkeel

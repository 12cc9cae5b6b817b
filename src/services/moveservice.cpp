// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/moveservice.h"

#include "storage/workspacemove.h"

#include <QElapsedTimer>

namespace evenkeel {

Result<MoveReport> moveWorkspace(const QString &from, const QString &to, std::stop_token stop, const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    OpenOptions options;
    options.mode = OpenMode::MustExist;
    const auto source = Database::open(from, options);
    if (!source)
        return source.error();
    options.mode = OpenMode::CreateIfMissing;
    options.acceptsUnfinishedMove = true;
    const auto target = Database::open(to, options);
    if (!target)
        return target.error();
    const auto moved = WorkspaceMove(**source, **target).run(stop, progress);
    if (!moved)
        return moved.error();
    MoveReport report;
    for (const MovedTable &table : *moved) {
        report.tables.push_back({table.name, table.rows, table.hash});
        report.rows += table.rows;
    }
    report.seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

} // namespace evenkeel

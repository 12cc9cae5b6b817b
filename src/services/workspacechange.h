// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

namespace evenkeel {

// For the sources of Workspace only, which stand in several files.
template <class Work>
auto Workspace::change(Work work, std::function<void()> announce) -> QFuture<std::invoke_result_t<Work, Database &>>
{
    return ask(
        [this, work = std::move(work), announce = std::move(announce)](Database &database) mutable {
            auto result = work(database);
            if (result.isOk())
                QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
            else if (result.error().code != ErrorCode::Cancelled)
                QMetaObject::invokeMethod(
                    this, [this, error = result.error()] { Q_EMIT storageFailed(error); }, Qt::QueuedConnection);
            return result;
        },
        StorageThread::IfGone::Answer);
}

} // namespace evenkeel

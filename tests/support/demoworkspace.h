// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demoservice.h"
#include "services/workspacefile.h"
#include "storage/database.h"

#include <QtTest/QtTest>

#include <memory>

namespace evenkeel {

/// A Wednesday at eleven in Berlin.
inline Instant demoNow()
{
    return *instantFromIso("2016-03-16T10:00Z");
}

/// A workspace in memory with a small demonstration desk; null when that failed.
inline std::unique_ptr<Database> demoWorkspace(int agents = 12, int days = 20)
{
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    if (!database) {
        qWarning("%s", database.error().detail.c_str());
        return nullptr;
    }
    DemoRequest request;
    request.seed = 7;
    request.agents = agents;
    request.days = days;
    const auto filled = fillWithDemo(**database, request, demoNow(), {}, {});
    if (!filled) {
        qWarning("%s", filled.error().detail.c_str());
        return nullptr;
    }
    return std::move(*database);
}

} // namespace evenkeel

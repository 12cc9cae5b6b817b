// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingvalue.h"

#include "desktop/style/theme.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QStringList>

namespace evenkeel::settings {

// Every remembered choice of the shell, key and default together.
[[nodiscard]] inline SettingValue<ThemeChoice> theme()
{
    return {"shell/theme", ThemeChoice::System};
}
[[nodiscard]] inline SettingValue<QString> language()
{
    return {"shell/language", QString()}; ///< empty: the system's
}
[[nodiscard]] inline SettingValue<RowSize> rowSize()
{
    return {"shell/rows", RowSize::Normal};
}
[[nodiscard]] inline SettingValue<QByteArray> geometry()
{
    return {"shell/geometry", QByteArray()};
}
[[nodiscard]] inline SettingValue<bool> isSidebarCollapsed()
{
    return {"shell/sidebarCollapsed", false};
}
[[nodiscard]] inline SettingValue<QString> page()
{
    return {"shell/page", QStringLiteral("board")};
}

/// URLs without passwords, the last one used first.
[[nodiscard]] inline SettingValue<QStringList> recentServers()
{
    return {"shell/recentServers", QStringList()};
}
/// The server's workspace that was open last, and is opened at start; empty when it was a file.
[[nodiscard]] inline SettingValue<QString> lastServer()
{
    return {"shell/lastServer", QString()};
}

/// Of one workspace.
[[nodiscard]] inline SettingValue<bool> isRoutingByItself(const QString &url)
{
    // A file's name may hold what separates keys.
    const QByteArray name = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha1).toHex();
    return {QStringLiteral("routing/byItself/") + QLatin1String(name), false};
}

} // namespace evenkeel::settings

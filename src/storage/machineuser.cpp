// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/machineuser.h"

#include <QString>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace evenkeel {

std::string machineUser()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user.toStdString();
    }
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(geteuid()))
        return user->pw_name;
#endif
    return {};
}

} // namespace evenkeel

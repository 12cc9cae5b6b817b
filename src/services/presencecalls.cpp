// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presencecalls.h"

#include "services/workspace.h"
#include "storage/presencestore.h"

#include <utility>

namespace evenkeel {

Result<AuthoredPresence> presenceNow(Database &database, AgentId agent, Instant now)
{
    PresenceStore store(database);
    const auto newest = store.settingsOf(agent, now, 1);
    if (!newest)
        return newest.error();
    AuthoredPresence presence;
    if (newest->empty())
        return presence;
    if (newest->front().holdsAt(now))
        presence.setting = newest->front();
    const auto id = store.newestOf(agent, now);
    if (!id)
        return id.error();
    auto author = authorOf(database, "presence", std::to_string(*id));
    if (!author)
        return author.error();
    presence.author = std::move(*author);
    if (!presence.author.at)
        presence.author.at = newest->front().since;
    return presence;
}

QFuture<Result<Done>> changePresence(Workspace &workspace, AgentId agent, std::optional<PresenceSetting> wanted,
                                     std::optional<PresenceSetting> seen)
{
    const Instant now = workspace.now();
    // A setting that ends where it begins: from now on nothing set by hand holds.
    PresenceSetting setting = wanted.value_or(PresenceSetting{agent, Presence::Offline, now, now});
    setting.agent = agent;
    setting.since = now;
    return workspace.perform([workspace = &workspace, setting, seen](Database &database) {
        const auto done = PresenceStore(database).change(setting, seen);
        if (done)
            QMetaObject::invokeMethod(
                workspace, [workspace] { Q_EMIT workspace->agentsChanged(); }, Qt::QueuedConnection);
        return done;
    });
}

} // namespace evenkeel

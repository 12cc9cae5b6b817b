// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policycalls.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// A draft as it was left in an earlier sitting.
struct KeptDraft
{
    Policy policy;
    int basedOn = 0;
    Instant keptAt;
};

/// Keeps the draft of a workspace over a restart: beside the other things this person's program remembers, since a
/// draft is one person's and the workspace is everybody's.
class DraftKeeper final
{
public:
    /// `workspace` tells drafts of several workspaces apart.
    DraftKeeper(const PolicyCalls &calls, const QString &workspace);

    void keep(const KeptDraft &draft) const;
    void forget() const;
    /// None was kept, or what was kept can no longer be read.
    [[nodiscard]] std::optional<KeptDraft> kept() const;

private:
    std::function<QByteArray(const Policy &)> m_toJson;
    std::function<Result<Policy>(const QByteArray &)> m_fromJson;
    QByteArray m_key;
};

} // namespace evenkeel

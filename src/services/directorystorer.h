// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/importdirectory.h"
#include "storage/catalogstore.h"

#include <map>

namespace evenkeel {

/// Keeps the catalogue of a workspace and an import's directory of names in step.
class DirectoryStorer final
{
public:
    explicit DirectoryStorer(Database &database)
        : m_catalog(database)
    {}

    /// A directory that knows every name of the workspace.
    [[nodiscard]] Result<ImportDirectory> load();
    /// Stores what an import met anew.
    [[nodiscard]] Result<Done> store(const DirectoryAdditions &additions);
    [[nodiscard]] std::int64_t agentsAdded() const { return m_agentsAdded; }

private:
    CatalogStore m_catalog;
    std::map<AgentId, Agent> m_agents;
    std::int64_t m_agentsAdded = 0;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// A page's filter, sorting and columns under a name. What `json` says is the page's own affair.
struct SavedView
{
    std::string page;
    std::string name; ///< unique within the page
    std::string json;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

class SavedViewStore final
{
public:
    explicit SavedViewStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::vector<SavedView>> views(const std::string &page); ///< ordered by name
    /// Nothing when there is none of the name.
    [[nodiscard]] Result<std::optional<SavedView>> view(const std::string &page, const std::string &name);
    /// Adds or replaces. `seen` is what its maker saw under the name, nothing where there was none: Conflict, detail
    /// the name, when something else stands there. Saving what is there already changes nothing.
    [[nodiscard]] Result<Done> save(const SavedView &view, const std::optional<std::string> &seen);
    /// Conflict when it is no longer as it was seen. One that is gone already is no conflict: NotFound.
    [[nodiscard]] Result<Done> remove(const SavedView &seen);

private:
    Database &m_database;
};

} // namespace evenkeel

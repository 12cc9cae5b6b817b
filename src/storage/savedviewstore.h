// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

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

    [[nodiscard]] Result<std::vector<SavedView>> views(const std::string &page);         ///< ordered by name
    [[nodiscard]] Result<Done> save(const SavedView &view);                              ///< adds or replaces
    [[nodiscard]] Result<Done> remove(const std::string &page, const std::string &name); ///< NotFound

private:
    Database &m_database;
};

} // namespace evenkeel

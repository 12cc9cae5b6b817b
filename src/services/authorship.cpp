// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/authorship.h"

#include "storage/auditstore.h"

namespace evenkeel {

Result<Authorship> authorOf(Database &database, const std::string &subject, const std::string &rowKey)
{
    const auto last = AuditStore(database).last(subject, rowKey);
    if (!last)
        return last.error();
    return *last ? Authorship{(*last)->who, (*last)->at} : Authorship{};
}

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace evenkeel {

class Connection;

/// The mark a transaction leaves in the table write_receipt as it is stored.
struct WriteReceipt
{
    std::int64_t change = 0; ///< its number among the changes of the workspace
    std::string token;       ///< unlike any other

    [[nodiscard]] static WriteReceipt create();
};

/// What the server knows a connection by, and the commit that was under way when it was cut.
struct LostSession
{
    std::string process;
    std::string begun; ///< numbers of processes come again
    std::optional<WriteReceipt> receipt;
};

/// What became of a change whose connection was cut while it was stored.
enum class WriteOutcome {
    None,      ///< there was no such change
    Stored,    ///< it is there
    TakenBack, ///< it is not there and never will be
    Unknown    ///< so much was stored since then that it cannot be told
};

/// Asked over another connection to the same server: ends what it may still be doing for the lost one, which would keep
/// others from their turn, and then looks for the receipt.
[[nodiscard]] Result<WriteOutcome> settle(Connection &fresh, const LostSession &lost);

} // namespace evenkeel

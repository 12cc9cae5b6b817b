// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "services/policyresults.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace evenkeel {

/// Where a policy comes from: a file, a saved version, or what is in force. The workspace is opened once, and not at
/// all while only files are read.
class PolicySource final
{
    Q_DECLARE_TR_FUNCTIONS(PolicySource)

public:
    explicit PolicySource(const CommandContext &context)
        : m_context(context)
    {}

    /// The version where the word is a number (0 is the standard policy), else the file; nothing named: what is in
    /// force. NotFound, BadFormat with the place in the file, or what opening and reading say.
    [[nodiscard]] Result<PolicyRecord> read(const QString &word);
    [[nodiscard]] Result<PolicyRecord> inForce();
    [[nodiscard]] Result<Database *> database();

    /// Says why reading failed, in words that know it was a policy, and returns the exit code.
    [[nodiscard]] static int fail(Output &output, const Error &error, const QString &word);

private:
    const CommandContext &m_context;
    std::unique_ptr<Database> m_database;
};

} // namespace evenkeel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// Who has which role on a server. Logins are the server's own: none is made here, and no password is seen.
class AdminCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AdminCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 3; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace evenkeel

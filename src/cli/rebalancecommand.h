// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// evenkeelctl rebalance: moves owned work so that nobody is over the target.
class RebalanceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RebalanceCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace evenkeel

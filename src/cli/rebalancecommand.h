// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/desknames.h"
#include "services/rebalanceservice.h"

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

private:
    /// What is wrong with the call, empty when nothing. The absent are left out.
    [[nodiscard]] static QString readRequest(const QCommandLineParser &parser, Instant now, RebalanceRequest &request);
    static void show(const RebalancePlan &plan, Database &database, const DeskNames &names, bool isDryRun,
                     Output &output);
};

} // namespace evenkeel

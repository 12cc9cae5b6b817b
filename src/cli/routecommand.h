// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/routingresults.h"

#include <QCoreApplication>

namespace evenkeel {

/// Routes the waiting tickets.
class RouteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RouteCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    /// What is wrong with the call, empty when nothing.
    [[nodiscard]] static QString readOptions(const QCommandLineParser &parser, RouteOptions &options);
    static void show(const RouteOutcome &outcome, bool isDryRun, Output &output);
    [[nodiscard]] static QString batchText(const BatchFigures &batch);
};

} // namespace evenkeel

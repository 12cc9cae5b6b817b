// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/sweepservice.h"

#include <QCoreApplication>

namespace evenkeel {

/// evenkeelctl sweep: once what the desk does by itself every minute.
class SweepCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SweepCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    static void show(const SweepOutcome &outcome, bool isDryRun, Output &output);
};

} // namespace evenkeel

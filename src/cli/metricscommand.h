// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// Measures a period: every metric, with what it rests on, in all and by group.
class MetricsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace evenkeel

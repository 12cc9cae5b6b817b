// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// evenkeelctl serve: routes until it is told to stop, beside desks and other routers.
class ServeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace evenkeel

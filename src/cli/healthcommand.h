// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/routinghealth.h"

#include <QCoreApplication>

namespace evenkeel {

/// evenkeelctl health: whether somebody routes every queue. Done when all is well, failed with what is missing else.
class HealthCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HealthCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] static QString textOf(const GroupHealth &health);
};

} // namespace evenkeel

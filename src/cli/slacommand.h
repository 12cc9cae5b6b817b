// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// Shows what the SLA clocks of a ticket did, or why the promises of a period were breached.
class SlaCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SlaCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 1; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] int showTicket(const QString &word, const CommandContext &context) const;
    [[nodiscard]] int showBreaches(const QCommandLineParser &parser, const CommandContext &context) const;
};

} // namespace evenkeel
